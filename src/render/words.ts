import { MOST_LATER, type Traces } from '../core/achievement.ts'
import type { Score } from '../core/score.ts'
import { localDay, type Stamp } from '../core/time.ts'

/** `1234567` as `1,234,567`; at most one decimal place. */
export function number(value: number): string {
  const [whole = '0', decimals] = String(Math.round(value * 10) / 10).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** `1 commit`, `1,234 commits`, `2 repositories`. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`

/** Lines added and removed: `+1,234 −56`. */
export const changed = (insertions: number, deletions: number): string =>
  `+${number(insertions)} −${number(deletions)}`

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** What came after, as far as it was counted: `57 later commits changed the same files, 3 other people among their authors`. */
export function builtUpon({ laterCommits, laterAuthors }: Traces): string {
  const isMore = laterCommits >= MOST_LATER
  const commits = isMore ? `${MOST_LATER} or more later commits` : count(laterCommits, 'later commit')
  const people = `${isMore ? 'at least ' : ''}${count(laterAuthors, 'other person', 'other people')}`
  return `${commits} changed the same files${laterAuthors === 0 ? '' : `, ${people} among their authors`}`
}

/** What a model added to a score, reading by reading: `5 to business`. */
export const modelGains = ({ stated, dimensions }: Pick<Score, 'stated' | 'dimensions'>): readonly string[] =>
  [['the stated reading', stated] as const, ...Object.entries(dimensions)].flatMap(([name, { parts }]) => {
    const points = parts
      .filter(({ rule }) => rule.startsWith('model/'))
      .reduce((sum, part) => sum + part.points, 0)
    return points === 0 ? [] : [`${points} to ${name}`]
  })

/** The calendar day in its writer's zone, or `no date`. */
export const day = (stamp: Stamp | null): string => (stamp === null ? 'no date' : localDay(stamp))

/** `2026-02-03`, or `2026-02-03 to 2026-02-17`. */
export function days(from: Stamp | null, to: Stamp | null): string {
  const [first, last] = [day(from ?? to), day(to ?? from)]
  return first === last ? first : `${first} to ${last}`
}

/** When a piece of work was done; where room is short only the day it was completed. */
export const when = (
  { startedAt, completedAt }: { readonly startedAt: Stamp | null; readonly completedAt: Stamp | null },
  isNarrow: boolean,
): string => (isNarrow ? day(completedAt ?? startedAt) : days(startedAt, completedAt))

/** Enough of an object id to find it again by. */
export const shortOid = (oid: string): string => oid.slice(0, 8)

/** Object ids inside evidence are cut short; numbers, tags and paths stay as they are. */
export const shortEvidence = (evidence: string): string =>
  /^[0-9a-f]{40,64}$/.test(evidence) ? shortOid(evidence) : evidence

/**
 * The same beginning of every id, long enough to tell these ids apart.
 * The first characters of an id are a time, so work finished together differs late.
 */
export function shortIds(ids: readonly string[]): ReadonlyMap<string, string> {
  for (const length of [8, 13, 18, 23]) {
    const short = new Map(ids.map((id) => [id, id.slice(0, length)]))
    if (new Set(short.values()).size === short.size) return short
  }
  return new Map(ids.map((id) => [id, id]))
}

/** The three readings behind a score's value, in one line. */
export const readings = ({ stated, reach, complexity }: Score): string =>
  `reach ${reach.value} · stated ${stated.value} · complexity ${complexity.value}`

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

/** `4.1 GB`; in steps of a thousand, as disks are sold. */
export function sizeOf(bytes: number): string {
  let [value, unit] = [bytes, 0]
  for (; value >= 999.5 && unit < units.length - 1; unit++) value /= 1000
  return `${value >= 10 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`
}
