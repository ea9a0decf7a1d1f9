import { Fault } from '../core/errors.ts'
import type { HookQueue, Noted } from '../core/hook.ts'
import type { CommitSource, CommitStore } from '../core/ports.ts'
import { linkRewritten } from './link-rewritten.ts'
import { track } from './track.ts'

/** What emptying the queue needs of the machine. */
export type DrainPorts = {
  readonly queue: HookQueue
  readonly sourceAt: (gitDir: string) => Promise<CommitSource>
  /** Opens the store anew; it gives up soon where somebody else writes. */
  readonly open: () => Promise<CommitStore>
  /** Waits before the store is tried again; null where somebody is waiting, and one try must do. */
  readonly pause: ((milliseconds: number) => Promise<void>) | null
  readonly signal: AbortSignal
}

export type Drained = {
  readonly repositories: number
  readonly commits: number
  /** Notes that have to wait, because the store could not be written. */
  readonly kept: number
  /** What went wrong, one sentence each. */
  readonly faults: readonly string[]
}

const nothing: Drained = { repositories: 0, commits: 0, kept: 0, faults: [] }

/** A store that is locked is tried again after a second, two, four …: about two minutes in all. */
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 64_000

/**
 * Brings what hooks noted into the store until nothing is left, then ends the turn. The caller has begun it. What was
 * not stored stays in the queue, and a kill anywhere leaves notes there that are taken in twice, which changes nothing.
 * @throws Fault('interrupted'); faults of repositories and of the store are told, not thrown
 */
export async function drain(ports: DrainPorts): Promise<Drained> {
  const { queue } = ports
  let sum = nothing
  let left = true
  while (left) {
    try {
      const round = await drainOnce(ports)
      if (round.repositories + round.faults.length > 0) queue.log(inWords(round))
      sum = joined(sum, round)
    } finally {
      left = queue.end()
    }
    // A hook that noted something while this process lived has started nobody.
    left = left && sum.kept === 0 && queue.begin(null)
  }
  return sum
}

async function drainOnce({ queue, pause, ...ports }: DrainPorts): Promise<Drained> {
  let sum = nothing
  for (let wait = FIRST_PAUSE_MS; ; wait *= 2) {
    const notes = queue.take()
    const { kept, ...round } = await takeIn(notes, ports)
    queue.settle(kept)
    sum = joined(sum, { ...round, kept: kept.length })
    if (ports.signal.aborted) throw new Fault('interrupted', 'interrupted')
    if (kept.length === 0 || pause === null || wait > LONGEST_PAUSE_MS) return sum
    await pause(wait)
  }
}

type Round = Omit<Drained, 'kept'> & { readonly kept: readonly Noted[] }

/** One repository after the other. What is wrong with one concerns that one; what is wrong with the store, all. */
async function takeIn(
  notes: readonly Noted[],
  { sourceAt, open, signal }: Omit<DrainPorts, 'queue' | 'pause'>,
): Promise<Round> {
  const groups = byGitDir(notes)
  let round: Round = { repositories: 0, commits: 0, kept: [], faults: [] }
  let store: CommitStore | null = null
  const opened = async (): Promise<CommitStore> => {
    store ??= await open()
    return store
  }
  try {
    for (const [index, [gitDir, group]] of groups.entries()) {
      try {
        const commits = await takeInOne(await sourceAt(gitDir), opened, group, signal)
        round = { ...round, repositories: round.repositories + 1, commits: round.commits + commits }
      } catch (error) {
        const says = error instanceof Error ? error.message : String(error)
        round = { ...round, faults: [...round.faults, `${gitDir}: ${says}`] }
        const waits = error instanceof Fault && (error.kind === 'store' || error.kind === 'interrupted')
        if (waits) return { ...round, kept: groups.slice(index).flatMap(([, rest]) => rest) }
      }
    }
    return round
  } finally {
    closed(store)
  }
}

async function takeInOne(
  source: CommitSource,
  open: () => Promise<CommitStore>,
  notes: readonly Noted[],
  signal: AbortSignal,
): Promise<number> {
  // What was committed on a branch that HEAD has left since would be missed: a note does not say which commit it is of.
  const wish = { what: { noted: await source.recentHeads() }, since: null, keep: null, dryRun: false }
  const { repository, head, counts } = await track(source, open, wish, null, signal)
  const rewritten = notes.flatMap((note) => note.rewritten ?? [])
  if (repository !== null && head !== null && rewritten.length > 0)
    await linkRewritten(source, await open(), { repositoryId: repository.id, head }, rewritten)
  return counts.commits
}

function byGitDir(notes: readonly Noted[]): readonly (readonly [string, readonly Noted[]])[] {
  const groups = new Map<string, Noted[]>()
  for (const note of notes) {
    const group = groups.get(note.gitDir)
    if (group === undefined) groups.set(note.gitDir, [note])
    else group.push(note)
  }
  return [...groups]
}

const closed = (store: CommitStore | null): void => store?.close()

const joined = (a: Drained, b: Drained): Drained => ({
  repositories: a.repositories + b.repositories,
  commits: a.commits + b.commits,
  kept: b.kept,
  faults: [...a.faults, ...b.faults.filter((fault) => !a.faults.includes(fault))],
})

const inWords = ({ repositories, commits, kept, faults }: Drained): string =>
  [
    `${commits} new ${commits === 1 ? 'commit' : 'commits'} from ${repositories} ${repositories === 1 ? 'repository' : 'repositories'}`,
    ...(kept > 0 ? [kept === 1 ? '1 note waits' : `${kept} notes wait`] : []),
    ...faults,
  ].join('; ')
