import { combined } from '../../analysis/by-hand/apply.ts'
import type { Achievement } from '../../core/achievement.ts'
import type { GroupDecision } from '../../core/by-hand.ts'
import { Fault } from '../../core/errors.ts'
import { textHash, uuidV7 } from '../../core/ids.ts'
import type { Store } from '../../core/ports.ts'
import { achievementById } from '../achievements.ts'
import { type Changed, called, secondsAt } from './change.ts'
import { noteDecision } from './decisions.ts'
import { noteChange } from './journal.ts'

const commitsOf = ({ evidence }: Achievement): readonly string[] =>
  evidence.flatMap(({ kind, target }) => (kind === 'commit' ? target : []))

/**
 * Makes one achievement of several: the first keeps its id and its words and gets the others' commits, evidence and
 * figures. Detection, which has to run after it, keeps to it for ever.
 * @throws Fault('usage') as `achievementById`, for fewer than two, and for those of several repositories
 */
export function merge(store: Store, idPrefixes: readonly string[], now: Date): Changed {
  return store.together(() => {
    const all = distinct(idPrefixes.map((prefix) => achievementById(store, prefix)))
    const [first, ...others] = all
    if (first === undefined || others.length === 0)
      throw new Fault(
        'usage',
        'two different achievements are needed to merge',
        'craft achievements merge <id> <id>',
      )
    const { repositoryId } = first
    if (others.some((one) => one.repositoryId !== repositoryId))
      throw new Fault('usage', 'they are of different repositories', 'name achievements of one repository')
    const decision = decisionFor(first, all)
    const said = `merged ${others.map(called).join(', ')} into ${called(first)}`
    // First what a later detection would make the rest of: a kill in between loses nothing.
    const key = decision === null ? null : noteDecision(store, repositoryId, decision)
    const before = all.map((one) => ({ origin: one.origin, achievement: one }))
    noteChange(store, { kind: 'merged', said, at: secondsAt(now), repositoryId, before, decision: key })
    store.achievements.replace([combined(first, others)])
    store.achievements.remove(
      repositoryId,
      others.map(({ origin }) => origin),
    )
    return { kind: 'merged', said, repositoryId, ids: [first.id], needsDetection: key !== null }
  })
}

const distinct = (all: readonly Achievement[]): readonly Achievement[] => [
  ...new Map(all.map((one) => [one.origin, one])).values(),
]

/** None where all are manual: detection finds none of their work. */
function decisionFor(first: Achievement, all: readonly Achievement[]): GroupDecision | null {
  const found = all.filter(({ source }) => source !== 'manual')
  if (found.length === 0) return null
  // A month of upkeep goes on: what is meant of it are its commits so far.
  const whole = found.filter(({ source }) => source !== 'maintenance').map(({ origin }) => origin)
  return {
    kind: 'merge',
    into: first.origin,
    id: first.id,
    whole,
    commits: [...new Set(all.flatMap(commitsOf))],
  }
}

/**
 * Makes an achievement of its own of some commits of another one.
 * @param wanted object ids, or beginnings of them
 * @throws Fault('usage') as `achievementById`, where a commit is not of it or only brings others in, and where none
 * would be left
 */
export function split(store: Store, idPrefix: string, wanted: readonly string[], now: Date): Changed {
  return store.together(() => {
    const one = achievementById(store, idPrefix)
    const { repositoryId } = one
    const own = ownCommits(store, one)
    const commits = [...new Set(wanted.map((prefix) => commitNamed(own, prefix, one)))]
    if (commits.length === own.length)
      throw new Fault('usage', `nothing would be left of ${called(one)}`, 'name fewer of its commits')
    const into = freeOrigin(store, `${repositoryId}/split/${commits[0]}`)
    const id = uuidV7(secondsAt(now) * 1000, textHash(into))
    const said = `split ${commits.length} of ${own.length} commits off ${called(one)}`
    const decision = noteDecision(store, repositoryId, { kind: 'split', into, id, whole: [], commits })
    const before = [
      { origin: one.origin, achievement: one },
      { origin: into, achievement: null },
    ]
    noteChange(store, { kind: 'split', said, at: secondsAt(now), repositoryId, before, decision })
    return { kind: 'split', said, repositoryId, ids: [one.id, id], needsDetection: true }
  })
}

/** Object ids of an achievement's work; merges only bring it in. */
function ownCommits(store: Store, one: Achievement): readonly string[] {
  if (one.source === 'manual')
    throw new Fault(
      'usage',
      `${called(one)} was added by hand and holds no commits`,
      'name one that craft found',
    )
  return commitsOf(one).filter(
    (oid) => (store.commits.find(oid, one.repositoryId)[0]?.parents.length ?? 0) < 2,
  )
}

function commitNamed(own: readonly string[], prefix: string, one: Achievement): string {
  const found = own.filter((oid) => prefix.length >= 4 && oid.startsWith(prefix.toLowerCase()))
  if (found.length === 1) return found[0] as string
  const problem =
    found.length === 0 ? `no commit of ${called(one)} is` : `several commits of ${called(one)} begin with`
  throw new Fault('usage', `${problem} ${prefix}`, `see its commits with: craft achievements show ${one.id}`)
}

/** The same commits may have been split off before, and merged again. */
function freeOrigin(store: Store, wanted: string): string {
  const used = new Set<string>()
  for (const value of store.notes().values()) if (value.includes(wanted)) used.add(value)
  for (let number = 1; ; number++) {
    const origin = number === 1 ? wanted : `${wanted}/${number}`
    const isUsed =
      store.achievements.byOrigin(origin) !== null || [...used].some((one) => one.includes(`"${origin}"`))
    if (!isUsed) return origin
  }
}

/**
 * Moves commits into an achievement that craft found, as a person who names them as its evidence wants it.
 * Inside `Store.together`. Gives the key of the decision.
 */
export const claimCommits = (store: Store, one: Achievement, commits: readonly string[]): string =>
  noteDecision(store, one.repositoryId, { kind: 'split', into: one.origin, id: one.id, whole: [], commits })
