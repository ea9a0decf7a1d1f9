import { localMonth } from '../../core/time.ts'
import type { Pull } from '../activities/intake.ts'
import { categoryOfLabels } from '../activities/labels.ts'
import { type Draft, draft } from './draft.ts'
import type { Facts } from './facts.ts'
import { type History, personOf } from './history.ts'

/** Lines up to which a change is small when its category is upkeep, and when it is anything else. */
const SMALL_UPKEEP = 30
const SMALL_OTHER = 10
const SMALL_PULL = 10
/** More lines than this in files people write, and an upgrade was work. */
const LARGE_BUMP = 150
const MOST_SMALL_COMMITS = 3
/** A message this long was worth writing: the change is not gathered, however few its lines. */
const LONG_BODY = 280

const UPKEEP = new Set(['maintenance', 'documentation', 'testing', 'infrastructure'])

/**
 * Is this a change nobody would name: a release or dependency bump, a line of documentation, a tiny fix
 * without a word of explanation? Security is never small.
 */
export function isSmall(group: Draft, facts: readonly Facts[]): boolean {
  const own = group.commits.map((i) => facts[i] as Facts)
  if (own.every(isChore)) return true
  if (own.length > MOST_SMALL_COMMITS || own.some(({ judgement }) => judgement.category === 'security'))
    return false
  const lines = own.reduce((sum, one) => sum + one.lines, 0)
  const upkeep = own.every(({ kind, judgement }) => kind !== 'work' || UPKEEP.has(judgement.category))
  const told = group.around.some(({ description }) => description.length >= LONG_BODY)
  if (told || own.some(({ body }) => body.length >= LONG_BODY)) return upkeep && lines <= 3
  if (group.around.some(isNamed) || own.some(mendsIssue)) return false
  if (group.source !== 'commits') return upkeep && lines <= SMALL_PULL
  return lines <= (upkeep ? SMALL_UPKEEP : SMALL_OTHER)
}

/** What mends an issue, or is labelled as work that is no upkeep, is named by somebody, however small it is. */
function isNamed(pull: Pull): boolean {
  const labelled = categoryOfLabels(pull.labels)
  if (labelled !== null && UPKEEP.has(labelled.category)) return false
  return pull.closes.length > 0 || labelled !== null
}

const MENDS = /\b(?:fix(?:e[sd])?|resolve[sd]?):?\s+(?:[\w./-]{1,60})?#\d/i

/** Somebody had the trouble and wrote it down: two lines that end it are work all the same. */
const mendsIssue = ({ judgement, body }: Facts): boolean => judgement.category === 'fix' && MENDS.test(body)

/** Releases, commits without files, copies of whole projects, and dependency bumps, unless the bump came with a rewrite. */
export const isChore = ({ kind, files, lines, copied }: Facts): boolean =>
  files === 0 || copied || kind === 'release' || (kind === 'dependency' && lines <= LARGE_BUMP)

/** Puts small changes together, one draft for each author and month (of the author's own calendar). */
export function gatherSmall(h: History, small: readonly Draft[]): Draft[] {
  const months = new Map<string, Draft>()
  for (const group of small) {
    for (const i of group.commits) {
      const at = h.authored[i] ?? h.committed[i]
      const key = `maintenance/${personOf(h, i).key}/${at ? localMonth(at) : 'undated'}`
      const home = months.get(key) ?? draft('maintenance', key)
      months.set(key, home)
      home.commits.push(i)
      if (i === group.commits[0]) {
        home.merges.push(...group.merges)
        home.copies.push(...group.copies)
        home.reverts.push(...group.reverts)
        home.pullsToo.push(...group.around.map(({ number }) => String(number)))
        home.around.push(...group.around)
      }
    }
  }
  for (const home of months.values()) {
    home.commits.sort((a, b) => a - b)
    home.because.push(
      home.commits.length === 1
        ? 'a small change that stands alone'
        : `${home.commits.length} small changes of one month that stand alone`,
    )
  }
  return [...months.values()]
}
