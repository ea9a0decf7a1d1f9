import { detect } from '../analysis/detect/detect.ts'
import type { StoredCommit } from '../core/commit.ts'
import type { Progress, Store } from '../core/ports.ts'
import type { ScoreWeights } from '../core/score.ts'
import { aroundOf } from './around.ts'
import { batchesOf } from './batches.ts'
import { byHandIn } from './by-hand/decisions.ts'
import { detectionState, isDetected, noteDetection } from './detection-state.ts'
import { forksOf } from './forks.ts'
import { mainLineTip } from './main-line.ts'
import { scoreRepository } from './score.ts'
import { isScored } from './scored.ts'

export type Detected = {
  /** All achievements of the repository now. */
  readonly achievements: number
  /** Of these, found for the first time. */
  readonly added: number
  /** Groups whose commits now belong to another one. */
  readonly retired: number
}

/** Who is watching: a bar to move, and somebody who may press Ctrl-C. */
export type Watch = { readonly progress: Progress; readonly signal: AbortSignal }

/** A folder may be called anything: only a remote's word for the repository counts. */
function nameOf(store: Store, repositoryId: string): string | null {
  const repository = store.repositories.list().find(({ id }) => id === repositoryId)
  return repository?.remoteUrl == null ? null : repository.name
}

/** With those that others took the place of where pull requests may name them. */
function* commitsOf(store: Store, repositoryId: string, withSuperseded: boolean): Generator<StoredCommit> {
  for (const commit of store.commits.list({ repositoryId, withFiles: true, withSuperseded }))
    if (commit.reachable || commit.supersededBy !== null) yield commit
}

/**
 * Finds the achievements in everything stored of one repository and scores them. Work found before keeps its id
 * and what a person edited; where nothing was stored or rewritten since the last time, only scores that rest on other
 * weights are made again.
 */
export async function detectIn(
  store: Store,
  repositoryId: string,
  weights: ScoreWeights,
  { progress, signal }: Watch,
): Promise<Detected> {
  const state = detectionState(store, repositoryId)
  if (isDetected(store, repositoryId, state)) {
    if (!isScored(store, repositoryId, weights)) scoreRepository(store, repositoryId, weights)
    return { achievements: store.achievements.count(repositoryId), added: 0, retired: 0 }
  }

  const before = new Set(store.achievements.origins(repositoryId))
  const now = new Set<string>()
  try {
    await progress.rest()
    const around = aroundOf(store, repositoryId)
    const found = detect({
      repositoryId,
      name: nameOf(store, repositoryId),
      commits: commitsOf(store, repositoryId, around !== null),
      ...(around === null ? {} : { activities: around.activities }),
      tags: store.repositories.tags(repositoryId),
      forks: forksOf(store, repositoryId),
      head: mainLineTip(store, repositoryId),
      byHand: byHandIn(store, repositoryId),
      tell: (done, groups) => progress.update(done, groups),
    })
    for (const batch of batchesOf(found)) {
      store.achievements.put(batch)
      for (const { origin } of batch) now.add(origin)
      await progress.rest()
      signal.throwIfAborted()
    }
  } finally {
    progress.stop()
  }
  const gone = [...before].filter((origin) => !now.has(origin))
  store.achievements.retire(repositoryId, gone)
  const left = new Set(store.achievements.origins(repositoryId))
  scoreRepository(store, repositoryId, weights)
  noteDetection(store, repositoryId, state)
  return {
    achievements: store.achievements.count(repositoryId),
    added: [...now].filter((origin) => !before.has(origin)).length,
    retired: gone.filter((origin) => !left.has(origin)).length,
  }
}
