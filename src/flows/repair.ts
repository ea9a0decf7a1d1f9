import type { Rescue, Salvaged, StoreCare, StoreInspection } from '../core/checkup.ts'
import { Fault } from '../core/errors.ts'
import type { CommitSource, Progress } from '../core/ports.ts'
import type { Checkout } from '../core/repository.ts'
import { isOfAccounts } from './accounts.ts'
import { isOfDetection } from './detection-state.ts'
import { isOfForks } from './forks.ts'
import { isOfHead } from './main-line.ts'
import { isOfRevision } from './revision.ts'
import { forgetRuns, isOfRuns } from './run-note.ts'
import { isOfScores } from './scored.ts'
import { isOfSync } from './sync.ts'
import { track } from './track.ts'
import { inEach, type Outcome } from './track-several.ts'

export type Repaired = {
  readonly path: string
  /** Where the old store, or what could not be read of it, is kept. */
  readonly kept: string
  /** Commits read from git again, a repository each. */
  readonly read: readonly Outcome<number>[]
  readonly salvaged: Salvaged
}

export type Repairing = {
  /** A repository by the path of a folder in it. */
  readonly repository: (path: string) => Promise<CommitSource>
  /** The folder one stands in: its repository is read where the old store does not tell of any. */
  readonly here: string
  readonly signal: AbortSignal
  readonly progress: () => Progress | null
}

/**
 * Is there something that a repair mends?
 * @throws Fault of the store when repairing is not for this one: a newer craft's, another program's, no right to read it
 */
export function needsRepair(store: StoreInspection): boolean {
  if (store.canBeRepaired) return true
  const found = store.findings.find(({ status }) => status === 'fault')
  if (found === undefined) return false
  throw new Fault(found.kind ?? 'store', found.says, found.remedy)
}

/**
 * Makes a sound store of a damaged one: commits come from git, what git does not have from what can be read of the old
 * store, which is kept. The old one stands until the new one is whole; a kill leaves one of the two.
 * @throws Fault('store'), Fault('interrupted'), Fault('unusable') where there is no git
 */
export async function repair(care: StoreCare, path: string, repairing: Repairing): Promise<Repaired> {
  // Without git there would be no commits in the new store.
  await (await repairing.repository(repairing.here)).version()
  const rescue = await care.rescue()
  try {
    const read = await readAgain(rescue, repairing)
    const salvaged = rescue.salvage(isTyped)
    rescue.finish()
    return { path, kept: rescue.kept, read, salvaged }
  } catch (error) {
    rescue.abandon()
    throw error
  }
}

async function readAgain(rescue: Rescue, { repository, here, signal, progress }: Repairing) {
  const { fresh, checkouts } = rescue
  const tips = new Map(checkouts.map((one) => [workTreeOf(one), one.tips]))
  const own = await ownPlace(await repository(here))
  if (own !== null && ![...tips.keys()].includes(own)) tips.set(own, [])
  for (const { gitDir } of checkouts) forgetRuns(fresh, gitDir)
  const outcomes: Outcome<number>[] = []
  const work = inEach([...tips.keys()], async (path) => {
    const what = (tips.get(path)?.length ?? 0) > 1 ? 'all' : 'head'
    const wish = { what, since: null, keep: null, dryRun: false } as const
    const { counts } = await track(await repository(path), async () => fresh, wish, progress(), signal)
    return counts.commits
  })
  for await (const outcome of work) outcomes.push(outcome)
  return outcomes
}

/** Where a person would stand: the repository's name comes from there when it has no remote. */
const workTreeOf = ({ gitDir }: Checkout): string => gitDir.replace(/(?<=.)[\\/]\.git$/, '')

async function ownPlace(source: CommitSource): Promise<string | null> {
  try {
    const { gitDir, ...location } = await source.locate()
    return workTreeOf({ ...location, gitDir, repositoryId: '', tips: [] })
  } catch (error) {
    if (error instanceof Fault && error.kind === 'unusable') return null
    throw error
  }
}

/** Is a note more than what craft's own runs remember of their work, which they do again? */
const isTyped = (key: string): boolean =>
  ![isOfRuns, isOfHead, isOfForks, isOfRevision, isOfDetection, isOfScores, isOfSync, isOfAccounts].some(
    (isOfCraft) => isOfCraft(key),
  )
