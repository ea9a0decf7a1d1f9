import type { CoachInput, Coaching, CommitType, TypeSeen } from '../../../core/coaching.ts'
import { readMessage } from '../message/read.ts'
import { redacted } from '../secret-forms.ts'
import { type ShapeFile, shapeOf } from '../shape.ts'
import { type ChangedValue, changedValues } from './changed-values.ts'
import { isCommand } from './mood.ts'
import { withFirstLetter } from './subject.ts'
import { namesOf, shortPath, type Things } from './things.ts'
import { isVague } from './vague.ts'

const MOST = 3
const SURE = 0.55

const hasFinding = ({ aspects }: Coaching, ...rules: readonly string[]): boolean =>
  Object.values(aspects).some(({ findings }) => findings.some(({ rule }) => rules.includes(rule)))

/**
 * What only the author knows and the message does not say, as questions made of the change itself, the most telling
 * first; at most three. None where the message says why, and in a language that is not understood.
 */
export function asksOf(
  input: CoachInput,
  coaching: Coaching,
  seen: TypeSeen,
  things: Things,
  made: { readonly subject: string; readonly isNamed: boolean },
): readonly string[] {
  const isWhyMissing = hasFinding(coaching, 'message/why-missing', 'message/why-weak', 'message/empty')
  const { headline } = readMessage(made.subject)
  const isWhatMissing = !made.isNamed && (headline === '' || isVague(headline))
  const asks = new Set<string>()
  if (isWhatMissing) asks.add(aboutWhat(things))
  if (isWhyMissing) for (const ask of aboutWhy(input, coaching, { seen, headline }, things)) asks.add(ask)
  return [...asks].slice(0, MOST).map(redacted)
}

/** What the diff shows and does not explain, then what one asks about that kind of change. */
function aboutWhy(
  input: CoachInput,
  coaching: Coaching,
  { seen, headline }: { readonly seen: TypeSeen; readonly headline: string },
  things: Things,
): readonly string[] {
  const { read, files, isWhole } = shapeOf(input)
  return [
    ...changedValues(read).slice(0, 2).map(aboutValue),
    ...(isWhole ? aboutRemoved(things, files ?? [], input) : []),
    ...aboutSkipped(coaching),
    ...aboutDependencies(read),
    ...(LOOKS.test(headline) ? [] : [aboutType(seen, things, headline)]),
  ]
}

function aboutWhat(things: Things): string {
  const [names] = namesOf(things)
  return names === undefined
    ? 'What changed: which function, option or behaviour?'
    : `What changed in ${names}?`
}

function aboutValue({ name, before, after }: ChangedValue): string {
  const [was, is] = [numberOf(before), numberOf(after)]
  if (was === null || is === null) return `Why was ${name} changed from ${before} to ${after}?`
  return `Why was ${name} ${is > was ? 'raised' : 'lowered'} from ${before} to ${after}?`
}

/** Null where the units differ or there is no number. */
function numberOf(text: string): number | null {
  const value = Number(text.replaceAll('_', ''))
  return text.trim() === '' || Number.isNaN(value) ? null : value
}

const MOST_REMOVED = 1

function aboutRemoved(
  { all }: Things,
  files: readonly ShapeFile[],
  { message, diff }: CoachInput,
): readonly string[] {
  const gone = files.filter(({ diff, role }) => diff?.status === 'deleted' && role === 'source')
  const isAdded = files.some(({ diff }) => diff?.status === 'added' || diff?.status === 'renamed')
  if (gone.length > 0 && !isAdded)
    return gone.slice(0, MOST_REMOVED).map(({ path }) => `Why is ${shortPath(path)} no longer needed?`)
  const removed = all.filter(
    ({ name, fate, changed }) => fate === 'removed' && changed > 2 && !isAnywhere(name, diff ?? ''),
  )
  const isMuch = removed.length > 3 && !/remov|delet|drop/i.test(message)
  return isMuch ? [] : removed.slice(0, MOST_REMOVED).map(({ name }) => `Why is ${name} no longer needed?`)
}

/** Is it in a line that is there after the change? */
const isAnywhere = (name: string, diff: string): boolean =>
  diff.split('\n').some((line) => !line.startsWith('-') && line.includes(name))

function aboutSkipped({ aspects }: Coaching): readonly string[] {
  const place = aspects.code.findings.find(({ rule }) => rule === 'code/skipped-test')?.place
  return place ? [`Why is the test in ${shortPath(place.replace(/:\d+$/, ''))} skipped, and until when?`] : []
}

const DEPENDENCY = /^\s*"(@?[a-z][\w./@-]{1,60})"\s*:\s*"(?:[~^><=]*\d|workspace:)/

function aboutDependencies(files: readonly ShapeFile[]): readonly string[] {
  for (const file of files) {
    if (!/(?:^|\/)package\.json$/.test(file.path)) continue
    const lines = file.diff?.hunks.flatMap((hunk) => hunk.lines) ?? []
    const namesIn = (added: boolean): readonly string[] =>
      lines.flatMap((line) => (line.added === added ? (DEPENDENCY.exec(line.text)?.[1] ?? []) : []))
    const before = new Set([...namesIn(false), 'version', 'node', 'npm'])
    const fresh = namesIn(true).find((name) => !before.has(name))
    if (fresh !== undefined && file.diff?.status !== 'added') return [`What is ${fresh} needed for?`]
  }
  return []
}

// biome-ignore format: one row a type
const QUESTIONS: Readonly<Record<CommitType, string>> = {
  fix: 'What went wrong before this fix, and when?',
  feat: 'What can somebody do now that they could not do before?',
  perf: 'What was slow, by how much, and how was that measured?',
  refactor: 'What does this make easier, or what is it done for?',
  test: 'Which mistake went unnoticed without these tests?',
  build: 'What failed or was missing in the build before?',
  ci: 'What failed or was missing in the checks before?',
  docs: 'What was missing or misleading before?',
  style: 'Why is it done now?',
  chore: 'What made this necessary?',
  revert: 'What went wrong with what is taken back?',
}
/** Nobody asks why these are put right. */
const LOOKS = /\b(?:indent\w*|whitespaces?|lint\w*|format(?:ting|ted)?|typos?|spelling|code ?style)\b/i

/** Types that have a better question than why. */
const SELF_TOLD: ReadonlySet<CommitType> = new Set(['feat', 'perf', 'test', 'docs', 'revert'])
const NEW_TEST =
  /^(?:(?:add|write|introduce|new|more|basic)\b.*\b(?:tests?|specs?|cases?|coverage|fixtures?|suite)\b|test|cover|regression)/i
const FIXES = /^(?:fix|bugfix|repair|correct)/i
const MOST_NAMED = 2
const LONGEST_QUOTE = 80
const UNSURE = 'What was wrong or missing before?'

function aboutType({ type, isTyped, probabilities }: TypeSeen, things: Things, headline: string): string {
  const known = isTyped || probabilities[type] >= SURE ? type : null
  const names =
    things.declared.length <= MOST_NAMED ? things.declared.map(({ name }) => name).join(' and ') : ''
  const isQuotable = isCommand(headline) && headline.length <= LONGEST_QUOTE && !/[?!:;]|\.\s/.test(headline)
  const isFix = isTyped ? type === 'fix' : FIXES.test(headline) || (known === 'fix' && !isQuotable)
  if (isFix) return names === '' ? QUESTIONS.fix : `What went wrong in ${names} before this fix, and when?`
  const [only, ...more] = things.declared
  if (known === 'feat' && only?.fate === 'added' && more.length === 0)
    return `Who needs ${only.name}, and what for?`
  const isOwn = known !== null && SELF_TOLD.has(known) && (known !== 'test' || NEW_TEST.test(headline))
  if (known !== null && isOwn) return QUESTIONS[known]
  if (isQuotable) return `Why ${withFirstLetter(headline, false)}?`
  if (known !== null) return QUESTIONS[known]
  return names === '' ? UNSURE : `Why did ${names} have to change: what was wrong or missing?`
}
