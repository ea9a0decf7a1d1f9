import { changesIn, saidIn } from '../analysis/snapshot/said.ts'
import { Fault } from '../core/errors.ts'
import { fingerprint } from '../core/ids.ts'
import type { Portfolio, ScoredAchievement } from '../core/portfolio.ts'
import type { Files, Store } from '../core/ports.ts'
import type { SaidChange, Snapshot, SnapshotState } from '../core/snapshot.ts'

/** So many writings of one path are kept; the oldest makes room. */
export const MOST_SNAPSHOTS = 20

const PREFIX = 'snapshot:'
const LEAST_OF_ID = 4

/** A document and what it was made of, as its readers may see both. */
export type Document = { readonly portfolio: Portfolio; readonly chosen: readonly ScoredAchievement[] }

/** A writing of a document, before it has a number. */
export type Writing = Omit<Snapshot, 'id' | 'number' | 'said'>

/** Keeps what a document said when it was written. */
export const recordSnapshot = (store: Store, writing: Writing, document: Document): Snapshot =>
  store.together(() => {
    const before = snapshotsIn(store).filter(({ path }) => path === writing.path)
    const number = Math.max(0, ...before.map((one) => one.number)) + 1
    const { path, at, sha256 } = writing
    const id = fingerprint(JSON.stringify([path, number, at, sha256])).slice(0, 12)
    const snapshot = { id, number, ...writing, said: saidIn(document.portfolio, document.chosen) }
    // Notes can't be removed, so the places go round.
    const place = String(number % MOST_SNAPSHOTS).padStart(2, '0')
    store.setNote(`${PREFIX}${place}:${path}`, JSON.stringify(snapshot))
    return snapshot
  })

/** All that are kept, the newest first. */
export const snapshotsIn = (store: Pick<Store, 'notes'>): readonly Snapshot[] =>
  [...store.notes()]
    .flatMap(([key, value]) => (key.startsWith(PREFIX) ? (snapshotFrom(value) ?? []) : []))
    .sort((a, b) => compare(b.at, a.at) || compare(a.path, b.path) || b.number - a.number)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** A note that is none, as after damage or of a newer craft, is as good as no snapshot. */
function snapshotFrom(note: string): Snapshot | null {
  try {
    const found: Partial<Snapshot> | null = JSON.parse(note)
    const isWhole =
      typeof found?.id === 'string' &&
      typeof found.at === 'string' &&
      typeof found.path === 'string' &&
      Array.isArray(found.said?.claims) &&
      Array.isArray(found.said.facts) &&
      typeof found.choice === 'object' &&
      typeof found.period === 'object'
    return isWhole ? (found as Snapshot) : null
  } catch {
    return null
  }
}

/** @throws Fault('usage') where the beginning of an id names none, or several */
export function snapshotNamed(store: Pick<Store, 'notes'>, id: string): Snapshot {
  const wanted = id.toLowerCase()
  const found =
    wanted.length < LEAST_OF_ID ? [] : snapshotsIn(store).filter((one) => one.id.startsWith(wanted))
  const [first, ...more] = found
  if (first === undefined)
    throw new Fault('usage', `no snapshot has the id "${id}"`, 'see the ids with: craft portfolio --list')
  if (more.length > 0)
    throw new Fault('usage', `"${id}" begins the ids of ${found.length} snapshots`, 'write more of the id')
  return first
}

export type StandingSnapshot = { readonly snapshot: Snapshot; readonly state: SnapshotState }

/** What became of each document since. A file that can't be read is not as craft wrote it. */
export async function standingOf(
  snapshots: readonly Snapshot[],
  files: Pick<Files, 'fingerprint'>,
): Promise<readonly StandingSnapshot[]> {
  const there = new Map<string, string | null>()
  for (const path of new Set(snapshots.map((one) => one.path))) there.set(path, await sumAt(path, files))
  return snapshots.map((snapshot) => {
    const sum = there.get(snapshot.path) ?? null
    const isOurs = snapshots.some((one) => one.path === snapshot.path && one.sha256 === sum)
    const other = isOurs ? 'rewritten' : 'changed'
    return { snapshot, state: sum === null ? 'gone' : sum === snapshot.sha256 ? 'unchanged' : other }
  })
}

async function sumAt(path: string, files: Pick<Files, 'fingerprint'>): Promise<string | null> {
  try {
    return (await files.fingerprint(path))?.sha256 ?? null
  } catch (cause) {
    if (cause instanceof Fault) return 'unreadable'
    throw cause
  }
}

/** What the document would say that it did not say when it was written, and the other way round. */
export const changesSince = ({ said }: Snapshot, { portfolio, chosen }: Document): readonly SaidChange[] =>
  changesIn(said, saidIn(portfolio, chosen))
