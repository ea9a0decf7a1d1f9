import { achievementEntry, commitEntry } from '../analysis/search/texts.ts'
import type { Achievement } from '../core/achievement.ts'
import type { CommitStore, Progress, Store } from '../core/ports.ts'
import { type AchievementEntry, type CommitEntry, IndexDamaged, type SearchIndex } from '../core/search.ts'

/** Who is watching: a bar to move, and somebody who may press Ctrl-C. What was indexed until then stays. */
export type Watching = {
  readonly progress: (label: string, total: number) => Progress
  readonly signal: AbortSignal
}

const BATCH = 1000

/** What `work` gives; where the index turns out to be damaged it is emptied, and `work` fills it again. */
export async function mended<T>(index: SearchIndex, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof IndexDamaged)) throw cause
    index.rebuild()
    return work()
  }
}

/** Brings the commits of the index up to date with the store; where nothing came since the last time, that is seen at once. */
export async function refreshCommits(
  store: CommitStore,
  index: SearchIndex,
  repositoryIds: readonly string[],
  watching: Watching,
): Promise<void> {
  const known = new Set(store.repositories.list().map(({ id }) => id))
  for (const id of index.repositories()) if (!known.has(id)) index.forgetCommits(id)
  for (const id of repositoryIds) {
    await refreshRepository(store, index, id, watching)
    await renamePeople(store, index, id, watching)
  }
}

async function refreshRepository(
  store: CommitStore,
  index: SearchIndex,
  repositoryId: string,
  watching: Watching,
): Promise<void> {
  const stored = store.commits.count(repositoryId)
  if (!isContinued(store, index, repositoryId)) index.forgetCommits(repositoryId)
  const isComplete = () => (index.covered(repositoryId)?.count ?? 0) >= stored
  if (isComplete()) return
  await addNew(store, index, repositoryId, stored, watching)
  if (isComplete()) return
  // Something is missing in the middle, e.g. after a repair: only a look at all of them finds it.
  index.forgetCommits(repositoryId)
  await addNew(store, index, repositoryId, stored, watching)
}

/** Is the last commit that was indexed still where it was? Not where a backup was put in the store's place. */
function isContinued(store: CommitStore, index: SearchIndex, repositoryId: string): boolean {
  const covered = index.covered(repositoryId)
  if (covered === null) return true
  if (covered.count > store.commits.count(repositoryId)) return false
  for (const { mark, commit } of store.commits.recorded(repositoryId, covered.mark))
    return mark === covered.mark && commit.oid === covered.oid
  return false
}

async function addNew(
  store: CommitStore,
  index: SearchIndex,
  repositoryId: string,
  stored: number,
  { progress, signal }: Watching,
): Promise<void> {
  const before = index.covered(repositoryId)
  const bar = progress('Indexing commits', stored - (before?.count ?? 0))
  let batch: CommitEntry[] = []
  let done = 0
  const flush = async () => {
    index.addCommits(repositoryId, batch)
    done += batch.length
    batch = []
    bar.update(done)
    await bar.rest()
    signal.throwIfAborted()
  }
  try {
    // Another process may be at the same: what it has done meanwhile is not done again.
    let covered = before?.mark ?? -1
    for (const { mark, commit } of store.commits.recorded(repositoryId, before?.mark ?? 0)) {
      if (mark <= covered) continue
      batch.push(commitEntry(commit, mark))
      if (batch.length < BATCH) continue
      await flush()
      covered = index.covered(repositoryId)?.mark ?? -1
    }
    if (batch.length > 0) await flush()
  } finally {
    bar.stop()
  }
}

/** Whom the mailmap has given another name since their commits were indexed. */
async function renamePeople(
  store: CommitStore,
  index: SearchIndex,
  repositoryId: string,
  { progress, signal }: Watching,
): Promise<void> {
  const hits = index.renamed(repositoryId, store.commits.aliases(repositoryId))
  if (hits.length === 0) return
  const wanted = new Set(hits.map(({ ref }) => ref))
  const bar = progress('Indexing commits', hits.length)
  try {
    let batch: CommitEntry[] = []
    for (const { mark, commit } of store.commits.recorded(repositoryId, 0)) {
      if (!wanted.delete(commit.oid)) continue
      batch.push(commitEntry(commit, mark))
      if (batch.length < BATCH && wanted.size > 0) continue
      index.replaceCommits(repositoryId, batch)
      batch = []
      bar.update(hits.length - wanted.size)
      await bar.rest()
      signal.throwIfAborted()
    }
    if (batch.length > 0) index.replaceCommits(repositoryId, batch)
  } finally {
    bar.stop()
  }
}

/** Brings the achievements of the index up to date with the store: those that changed, and those that are gone. */
export async function refreshAchievements(
  store: Store,
  index: SearchIndex,
  { progress, signal }: Watching,
): Promise<void> {
  const state = store.achievements.state()
  if (index.achievementState() === state) return
  const gone = new Map(index.achievements())
  const bar = progress('Indexing achievements', store.achievements.count())
  let batch: AchievementEntry[] = []
  let done = 0
  const take = (one: Achievement) => {
    const entry = achievementEntry(one)
    if (gone.get(one.id) !== entry.hash) batch.push(entry)
    gone.delete(one.id)
    done++
  }
  try {
    for (const one of store.achievements.each({ withHidden: true })) {
      take(one)
      if (done % BATCH !== 0) continue
      index.changeAchievements(batch, [])
      batch = []
      bar.update(done)
      await bar.rest()
      signal.throwIfAborted()
    }
    index.changeAchievements(batch, [...gone.keys()])
    index.setAchievementState(state)
  } finally {
    bar.stop()
  }
}
