import type { CoachInput, Coaching, CommitType, TypeSeen } from '../../../core/coaching.ts'
import { redacted } from '../secret-forms.ts'
import { type ShapeFile, shapeOf } from '../shape.ts'
import { type ChangedValue, changedValues } from './changed-values.ts'
import { namesOf, shortPath, type Things } from './things.ts'

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
  isNamed: boolean,
): readonly string[] {
  const isWhyMissing = hasFinding(coaching, 'message/why-missing', 'message/why-weak', 'message/empty')
  const isWhatMissing = hasFinding(coaching, 'message/what-missing', 'message/empty') && !isNamed
  const asks = new Set<string>()
  if (isWhatMissing) asks.add(aboutWhat(things))
  if (isWhyMissing) for (const ask of aboutWhy(input, coaching, seen, things)) asks.add(ask)
  return [...asks].slice(0, MOST).map(redacted)
}

/** What the diff shows and does not explain, then what one asks about that kind of change. */
function aboutWhy(input: CoachInput, coaching: Coaching, seen: TypeSeen, things: Things): readonly string[] {
  const { read, files } = shapeOf(input)
  return [
    ...changedValues(read).slice(0, 2).map(aboutValue),
    ...aboutRemoved(things, files ?? [], input.message),
    ...aboutSkipped(coaching),
    ...aboutDependencies(read),
    aboutType(seen, things, input.message),
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

function aboutRemoved({ all }: Things, files: readonly ShapeFile[], message: string): readonly string[] {
  const rest = new Set(all.filter(({ fate }) => fate !== 'removed').map(({ name }) => name))
  const gone = files.filter(({ diff, role }) => diff?.status === 'deleted' && role === 'source')
  const isAdded = files.some(({ diff }) => diff?.status === 'added' || diff?.status === 'renamed')
  if (gone.length > 0 && !isAdded)
    return gone.slice(0, MOST_REMOVED).map(({ path }) => `Why is ${shortPath(path)} no longer needed?`)
  const removed = all.filter(
    ({ name, fate, changed }) => fate === 'removed' && changed > 2 && !rest.has(name),
  )
  const isMuch = removed.length > 3 && !/remov|delet|drop/i.test(message)
  return isMuch ? [] : removed.slice(0, MOST_REMOVED).map(({ name }) => `Why is ${name} no longer needed?`)
}

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
const UNSURE = 'What was wrong or missing before?'

function aboutType(
  { type, isTyped, probabilities }: TypeSeen,
  { declared }: Things,
  message: string,
): string {
  const isFix = /^\W*(?:\S+:\s+)?(?:fix|bugfix|correct|repair|resolve)/i.test(message)
  const known = isFix ? 'fix' : isTyped || probabilities[type] >= SURE ? type : null
  if (known === null) return UNSURE
  const [only, ...more] = declared
  if (only === undefined || more.length > 0) return QUESTIONS[known]
  if (known === 'fix' && only.fate === 'kept')
    return `What went wrong in ${only.name} before this fix, and when?`
  if (known === 'feat' && only.fate === 'added') return `Who needs ${only.name}, and what for?`
  return QUESTIONS[known]
}
