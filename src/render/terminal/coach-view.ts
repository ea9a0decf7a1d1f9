import type {
  Aspect,
  AspectJudged,
  CoachAdvice,
  CoachFinding,
  Coaching,
  CoachKind,
  CoachLevel,
} from '../../core/coaching.ts'
import { subjectOf } from '../../core/message.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { bar, columns, hanging, joinFitting, proseWidth, wrap } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'
import { clip, padStart } from './width.ts'

export type CoachWords = {
  readonly message: string
  /** Which commit it is, when and by whom; or that it is none yet. */
  readonly about: readonly string[]
  readonly coaching: Coaching
  /** Null where rules alone spoke. */
  readonly advice: CoachAdvice | null
}

type Options = { readonly isVerbose: boolean }

const NARROW = 60
const LONGEST_EVIDENCE = 120

export const levelWords: Readonly<Record<CoachLevel, string>> = {
  EXCELLENT: 'excellent',
  GOOD: 'good',
  FAIR: 'fair',
  NEEDS_WORK: 'needs work',
  POOR: 'poor',
}

export const levelBrush: Readonly<Record<CoachLevel, keyof Paint>> = {
  EXCELLENT: 'good',
  GOOD: 'good',
  FAIR: 'weak',
  NEEDS_WORK: 'bad',
  POOR: 'bad',
}

export const kindWords: Readonly<Record<CoachKind, string>> = {
  work: 'work',
  merge: 'merge',
  revert: 'revert',
  fixup: 'fixup',
  release: 'release',
  dependency: 'dependencies',
  bot: 'robot',
}

const titles: readonly (readonly [Aspect, string])[] = [
  ['message', 'Message'],
  ['changes', 'Changes'],
  ['code', 'Code'],
  ['context', 'Context'],
]

const line = (text: string): string => safe(text, 'terminal-line')

/** A score as it is shown everywhere, with one decimal: `7.0`. */
export const scored = (score: number): string => score.toFixed(1)

/**
 * One coaching: the commit, its score and level, a line an aspect, what is good, and at most three things to do. With
 * `isVerbose` every finding of every aspect.
 */
export function coachView(
  { message, about, coaching, advice }: CoachWords,
  { isVerbose }: Options,
  screen: Screen,
): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const { kind, seen } = coaching
  const told = [...about, seen.type, ...(kind === 'work' || kind === seen.type ? [] : [kindWords[kind]])]
  const lines = [
    ...wrap(line(subjectOf(message)) || '(no message)', width).map(paint.title),
    paint.faint(joinFitting(told.map(line), width)),
    '',
    scoreLine(coaching, paint, screen.width),
    ...aspectLines(coaching, paint, screen.width),
    ...strengthLines(coaching, paint, width),
    ...toDoLines(coaching, paint, width),
    ...(advice === null ? [] : feedbackLines(advice, paint, width)),
    ...(isVerbose ? habitLines(coaching, paint, width) : []),
    ...(isVerbose ? findingLines(coaching, paint, width) : []),
    ...(isVerbose && advice !== null ? droppedLines(advice, paint, width) : []),
  ]
  return `${lines.join('\n')}\n`
}

/** The bar goes first where there is no room for all three. */
export function scoreLine({ qualityScore, qualityLevel }: Coaching, paint: Paint, width: number): string {
  const gauge = width < 40 ? '' : `  ${bar(qualityScore, 10, 10)}`
  const level = paint[levelBrush[qualityLevel]](levelWords[qualityLevel])
  return `Score ${paint.number(scored(qualityScore))} of 10${gauge}${gauge === '' ? ', ' : '  '}${level}`
}

/** What a hook says about a message: the score and at most three things to do; nothing where there is nothing to do. */
export function coachHookView({ qualityScore, qualityLevel, ...coaching }: Coaching, screen: Screen): string {
  if (coaching.specificRecommendations.length === 0) return ''
  const paint = paintFor(screen)
  const level = paint[levelBrush[qualityLevel]](levelWords[qualityLevel])
  const head = `craft: this commit scores ${paint.number(scored(qualityScore))} of 10, ${level}.`
  return `${[head, ...numbered(coaching.specificRecommendations, proseWidth(screen.width))].join('\n')}\n`
}

const aspectLines = ({ aspects }: Coaching, paint: Paint, width: number): readonly string[] =>
  columns(
    titles.map(([name, title]) => {
      const { score } = aspects[name]
      const gauge = width < NARROW ? '' : bar(score, 10, 10)
      return [title, padStart(scored(score), 4), gauge, line(mainFinding(aspects[name]))]
    }),
    [{}, { paint: paint.number }, { paint: paint.faint }, {}],
    Math.min(width, proseWidth(width)) - 2,
  ).map((text) => `  ${text}`)

/** What cost most, else what gave most. */
function mainFinding({ findings }: AspectJudged): string {
  const [first, ...more] = findings.filter(({ points }) => points !== 0)
  if (first === undefined) return findings[0]?.because ?? 'nothing stands out'
  const weight = ({ points }: CoachFinding): number => (points < 0 ? 100 - points : points)
  return more.reduce((main, one) => (weight(one) > weight(main) ? one : main), first).because
}

function strengthLines({ strengths }: Coaching, paint: Paint, width: number): readonly string[] {
  if (strengths.length === 0) return []
  const room = width - 'Good: '.length
  return ['', `${paint.good('Good:')} ${joinFitting(strengths.map(line), room)}`]
}

function toDoLines({ specificRecommendations }: Coaching, paint: Paint, width: number): readonly string[] {
  if (specificRecommendations.length === 0) return []
  return ['', paint.heading('To do'), ...numbered(specificRecommendations, width)]
}

function feedbackLines({ feedback, model }: CoachAdvice, paint: Paint, width: number): readonly string[] {
  if (feedback === '') return []
  const head = wrap(`Says ${line(model.name)}`, width).map(paint.heading)
  return ['', ...head, ...hanging('  ', line(feedback), width)]
}

/** What a model said that the commit does not bear out, with what is wrong with it. */
function droppedLines({ dropped, model }: CoachAdvice, paint: Paint, width: number): readonly string[] {
  const asked = paint.faint(
    joinFitting([line(model.name), line(model.prompt), line(model.digest).slice(0, 12)], width),
  )
  if (dropped.length === 0) return [asked]
  const texts = dropped.map(({ sentence, reason, what }) => {
    const about = what === '' ? reason : `${reason}: ${what}`
    return `“${clip(line(sentence), LONGEST_EVIDENCE)}” (${line(about)})`
  })
  const head = wrap(`Left out of what ${line(model.name)} said`, width).map(paint.heading)
  return [asked, '', ...head, ...texts.flatMap((text) => hanging('  - ', text, width))]
}

function habitLines({ coachingTips, nextSteps }: Coaching, paint: Paint, width: number): readonly string[] {
  const section = (title: string, texts: readonly string[]): readonly string[] =>
    texts.length === 0
      ? []
      : ['', paint.heading(title), ...texts.flatMap((text) => hanging('  - ', line(text), width))]
  return [...section('Next', nextSteps), ...section('Habits', coachingTips)]
}

export const numbered = (texts: readonly string[], width: number): readonly string[] =>
  texts.flatMap((text, index) => hanging(`  ${index + 1}. `, line(text), width))

function findingLines({ aspects, coach }: Coaching, paint: Paint, width: number): readonly string[] {
  const sections = titles.flatMap(([name, title]) => {
    const { score, weight, findings } = aspects[name]
    const share = ` · ${Math.round(weight * 100)} %${width < NARROW ? '' : ' of the score'}`
    const head = `${paint.heading(title)} ${paint.number(scored(score))} of 10${paint.faint(share)}`
    return ['', head, ...findings.flatMap((finding) => findingText(finding, width))]
  })
  return [...sections, '', paint.faint(`rules: ${line(coach)}`)]
}

function findingText(
  { rule, points, because, evidence, place }: CoachFinding,
  width: number,
): readonly string[] {
  const proof = evidence === '' ? '' : ` “${clip(line(evidence), LONGEST_EVIDENCE)}”`
  const where = place === null ? '' : ` (${line(place)})`
  return hanging(
    `${padStart(pointsText(points), 6)}  `,
    `${line(because)}${proof}${where} [${line(rule)}]`,
    width,
  )
}

const pointsText = (points: number): string => {
  const size = String(Math.round(Math.abs(points) * 100) / 100)
  return points === 0 ? '0' : points < 0 ? `−${size}` : `+${size}`
}
