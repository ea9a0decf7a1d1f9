import { type Answers, advisedFrom } from '../analysis/impact/advised/advised.ts'
import { type AdvisedOn, evidenceMark } from '../analysis/impact/advised/evidence.ts'
import { type Judged, scaleQuestions } from '../analysis/impact/advised/ratings.ts'
import { askDimensions, askFigures, askSummary } from '../analysis/prompts/achievement.ts'
import { cutToLines } from '../analysis/prompts/tokens.ts'
import type { Achievement } from '../core/achievement.ts'
import type { Advised } from '../core/advised.ts'
import { Fault } from '../core/errors.ts'
import type { Judge } from '../core/model.ts'
import type { Advisor, Asking } from '../core/model-call.ts'
import type { Store } from '../core/ports.ts'
import { keepAdvice, keptAdvice } from './advice.ts'
import { textsAround } from './around-texts.ts'
import type { Watch } from './detect.ts'
import { evidenceOf, materialOf } from './evidence-texts.ts'
import { inOrder } from './in-order.ts'

export type Advising = Watch & {
  readonly advisor: Advisor
  /** How many achievements are asked about at a time; one, where nothing else is wished. */
  readonly jobs: number
}

/** What came of asking about one achievement: sentences that say what there is no answer to, and why. */
export type AdvisedOne = { readonly id: string; readonly missing: readonly string[] }

/**
 * Asks a model about each of these achievements and keeps what their evidence bears, unless the same model was asked
 * the same before. Their scores stay as they are until somebody scores again.
 * @throws only where the person interrupts; what was answered until then is kept
 */
export async function adviseAchievements(
  store: Store,
  achievements: readonly Achievement[],
  { advisor, jobs, progress, signal }: Advising,
): Promise<readonly AdvisedOne[]> {
  const before = keptAdvice(store)
  const judge = (await advisor.judge?.(signal)) ?? null
  const told: AdvisedOne[] = []
  try {
    progress.update(0, achievements.length)
    const around = textsAround(store, achievements)
    const advisers = { advisor, judge, signal }
    const advise = (one: Achievement) =>
      adviseOne(store, evidenceOf(store, one, around), one, before(one), advisers)
    for await (const one of inOrder(achievements, jobs, advise)) {
      told.push(one)
      progress.update(told.length)
    }
  } finally {
    progress.stop()
  }
  return told
}

type Advisers = { readonly advisor: Advisor; readonly judge: Judge | null; readonly signal: AbortSignal }

async function adviseOne(
  store: Store,
  on: AdvisedOn,
  achievement: Achievement,
  before: Advised | null,
  advisers: Advisers,
): Promise<AdvisedOne> {
  const { id } = achievement
  const asking = askingsOf(on, advisers.advisor)
  if (isKnown(before, asking, advisers)) return { id, missing: [] }
  const { summary, figures, dimensions } = await asked(asking, advisers)
  const judged = dimensions.answer === null ? null : await judgedBy(advisers, on)
  const answers = { summary: summary.answer, figures: figures.answer, dimensions: dimensions.answer, judged }
  const prompts = promptsOf(asking, answers)
  // Half an answer is no reason to forget a whole one.
  if (prompts.length > 0 && prompts.length >= (before?.prompts.length ?? 0)) {
    const { name: model, digest } = advisers.advisor.model
    const maker = { model, digest, prompts, evidence: evidenceMark(achievement) }
    keepAdvice(store, id, advisedFrom(answers, on, maker))
  }
  const reasons = [summary, figures, dimensions].flatMap(({ because }) => because ?? [])
  return { id, missing: [...new Set(reasons)] }
}

/** Puts all questions about one achievement and keeps nothing: for showing what would be asked. */
export async function askAbout(
  store: Store,
  achievement: Achievement,
  to: Pick<Advisers, 'advisor' | 'signal'>,
): Promise<void> {
  const on = evidenceOf(store, achievement, textsAround(store, [achievement]))
  await asked(askingsOf(on, to.advisor), to)
}

type Askings = ReturnType<typeof askingsOf>

function askingsOf(on: AdvisedOn, { contextTokens, disguise }: Advisor) {
  const material = materialOf(on)
  return {
    summary: askSummary(material, contextTokens, disguise),
    figures: askFigures(material, contextTokens, disguise),
    dimensions: askDimensions(material, contextTokens, disguise),
  }
}

/** One after the other: a model has one place, and each answer is kept for the next run as soon as it is there. */
async function asked(asking: Askings, { advisor, signal }: Pick<Advisers, 'advisor' | 'signal'>) {
  const summary = await advisor.ask(asking.summary, signal)
  const figures = await advisor.ask(asking.figures, signal)
  return { summary, figures, dimensions: await advisor.ask(asking.dimensions, signal) }
}

function promptsOf(asking: Askings, { judged, ...answers }: Answers): readonly string[] {
  const names = ['summary', 'figures', 'dimensions'] as const
  const answered = names.filter((name) => answers[name] !== null).map((name) => promptKey(asking[name]))
  return judged === null ? answered : [...answered, scalesKey(judged.by)]
}

const promptKey = ({ prompt: { name, version } }: Asking<unknown>): string => `${name}.${version}`
const scalesKey = (judge: string): string => `scales.1/${judge}`

function isKnown(before: Advised | null, asking: Askings, { advisor, judge }: Advisers): boolean {
  if (before?.digest !== advisor.model.digest) return false
  const wanted = [...Object.values(asking).map(promptKey), ...(judge === null ? [] : [scalesKey(judge.name)])]
  return wanted.every((key) => before.prompts.includes(key))
}

/** Tokens of what a judge of scales reads; it refuses what is too long for it. */
const JUDGED_TOKENS = 6000

async function judgedBy(
  { advisor: { disguise }, judge, signal }: Advisers,
  on: AdvisedOn,
): Promise<Judged | null> {
  if (judge === null) return null
  const { title, description } = on.achievement
  const text = [title, description, ...on.evidence.map((one) => one.text)].join('\n\n')
  try {
    const answers = await judge.judge(
      cutToLines(disguise?.hide(text) ?? text, JUDGED_TOKENS),
      scaleQuestions,
      signal,
    )
    return { by: judge.name, answers }
  } catch (fault) {
    // The model that was asked before has placed it too.
    if (fault instanceof Fault && fault.kind !== 'interrupted') return null
    throw fault
  }
}
