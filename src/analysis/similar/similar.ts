import type { Achievement } from '../../core/achievement.ts'
import { personKey } from '../../core/person.ts'
import type { SimilarPair } from '../../core/similar.ts'
import { likenessOf, termsOf, type Weighed, weighed } from './terms.ts'

const DAY = 86_400
/** What two pieces of work have in common beyond this many is common to all work. */
const MOST_WITH_TERM = 12
/** Each is compared with those that share the most rare terms with it. */
const MOST_COMPARED = 12
const LONGEST_GAP_DAYS = 60
const LEAST = 0.5
/** Below this, meaning alone makes no pair: much work is about similar things. */
const LEAST_WORDS = 0.25
const FOR_ISSUE = 0.2
const FOR_AUTHOR = 0.05
const FOR_NEARNESS = 0.05
const NEAR_DAYS = 7

/**
 * Pairs that may be one piece of work found twice, the likeliest first. Only those are compared that share rare terms
 * or an issue, so the time grows with their number and not with its square. Hidden and maintenance groups are left out.
 * @param meant how near two are in meaning, 0 to 1, or null where nobody knows
 */
export function similarPairs(
  achievements: readonly Achievement[],
  meant: (a: Achievement, b: Achievement) => number | null = () => null,
): readonly SimilarPair[] {
  const work = achievements
    .filter(({ hidden, source }) => !hidden && source !== 'maintenance')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const { vectors, places } = weighed(work.map(termsOf))
  const found: SimilarPair[] = []
  for (const [one, others] of candidates(work, vectors, places))
    for (const other of others) {
      const pair = judged(work[one], work[other], vectors[one], vectors[other], meant)
      if (pair !== null) found.push(pair)
    }
  return found.sort(
    (a, b) => b.likeness - a.likeness || compare(a.first.id, b.first.id) || compare(a.second.id, b.second.id),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** For each the later ones to compare it with. */
function* candidates(
  work: readonly Achievement[],
  vectors: readonly Weighed[],
  places: ReadonlyMap<string, readonly number[]>,
): Generator<readonly [number, readonly number[]]> {
  const byIssue = withIssue(work)
  for (const [index, vector] of vectors.entries()) {
    const shared = new Map<number, number>()
    const add = (others: readonly number[], weight: number) => {
      for (const other of others) if (other > index) shared.set(other, (shared.get(other) ?? 0) + weight)
    }
    for (const [term, weight] of vector) {
      const others = places.get(term) ?? []
      if (others.length <= MOST_WITH_TERM) add(others, weight)
    }
    for (const issue of issuesOf(work[index])) add(byIssue.get(issue)?.slice(0, MOST_WITH_TERM) ?? [], 1)
    const most = [...shared].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_COMPARED)
    if (most.length > 0) yield [index, most.map(([other]) => other)]
  }
}

function withIssue(work: readonly Achievement[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [index, one] of work.entries())
    for (const issue of issuesOf(one)) {
      const known = found.get(issue)
      if (known === undefined) found.set(issue, [index])
      else known.push(index)
    }
  return found
}

/** Issues of one repository that it says it is about. */
const issuesOf = (one: Achievement | undefined): readonly string[] =>
  one === undefined
    ? []
    : [...new Set([...one.traces.closedIssues, ...targetsOf(one, 'issue')])].map(
        (issue) => `${one.repositoryId} ${issue}`,
      )

const targetsOf = ({ evidence }: Achievement, wanted: string): readonly string[] =>
  evidence.filter(({ kind }) => kind === wanted).map(({ target }) => target)

function judged(
  a: Achievement | undefined,
  b: Achievement | undefined,
  x: Weighed | undefined,
  y: Weighed | undefined,
  meant: (a: Achievement, b: Achievement) => number | null,
): SimilarPair | null {
  if (a === undefined || b === undefined || x === undefined || y === undefined) return null
  const days = gapDays(a, b)
  const issues = issuesOf(a).filter((issue) => issuesOf(b).includes(issue))
  if (days > LONGEST_GAP_DAYS && issues.length === 0) return null
  const { likeness: words, shared } = likenessOf(x, y)
  const meaning = words < LEAST_WORDS ? null : meant(a, b)
  const isSameAuthor = personKey(a.author) === personKey(b.author)
  const likeness =
    (meaning === null ? words : (words + Math.max(words, meaning)) / 2) +
    (issues.length > 0 ? FOR_ISSUE : 0) +
    (isSameAuthor ? FOR_AUTHOR : 0) +
    (days <= NEAR_DAYS ? FOR_NEARNESS : 0)
  if (likeness < LEAST) return null
  const [first, second] = isBefore(a, b) ? [a, b] : [b, a]
  return {
    first,
    second,
    likeness: Math.min(1, Math.round(likeness * 100) / 100),
    because: [
      ...issues.map((issue) => `both are about ${nameOf(issue)}`),
      ...(shared.length > 0
        ? [
            `both say ${shared
              .filter((term) => !/^\d+$/.test(term))
              .slice(0, 5)
              .join(', ')}`,
          ]
        : []),
      ...(meaning !== null && meaning > words ? ['they are near in meaning'] : []),
      ...(isSameAuthor ? ['the same author'] : []),
      Number.isFinite(days) ? gapWords(days) : 'no dates to tell them apart',
    ],
  }
}

const nameOf = (issue: string): string => {
  const name = issue.slice(issue.indexOf(' ') + 1)
  return /^\d+$/.test(name) ? `#${name}` : name
}

const gapWords = (days: number): string =>
  days === 0 ? 'at the same time' : days === 1 ? 'a day apart' : `${days} days apart`

/** Whole days between the end of one and the start of the other; 0 where they overlap. */
function gapDays(a: Achievement, b: Achievement): number {
  const [from, to] = [startOf(a), startOf(b)]
  const [end, otherEnd] = [endOf(a), endOf(b)]
  if (from === null || to === null || end === null || otherEnd === null) return 0
  return Math.max(0, Math.ceil((Math.max(from, to) - Math.min(end, otherEnd)) / DAY))
}

const startOf = ({ startedAt, completedAt }: Achievement): number | null =>
  (startedAt ?? completedAt)?.seconds ?? null
const endOf = ({ startedAt, completedAt }: Achievement): number | null =>
  (completedAt ?? startedAt)?.seconds ?? null

const isBefore = (a: Achievement, b: Achievement): boolean =>
  (endOf(a) ?? 0) - (endOf(b) ?? 0) < 0 || (endOf(a) === endOf(b) && a.id < b.id)
