import { detect } from '../analysis/detect/detect.ts'
import { fingerprint } from '../core/ids.ts'
import type { Store } from '../core/ports.ts'
import type { ScoreWeights } from '../core/score.ts'
import { batchesOf } from './batches.ts'
import { scoreRepository } from './score.ts'

export type Detected = {
  /** All achievements of the repository now. */
  readonly achievements: number
  /** Of these, found for the first time. */
  readonly added: number
  /** Groups whose commits now belong to another one. */
  readonly retired: number
}

/** Raised when detection finds other groups in the same history, so that old stores are looked through again. */
const DETECTOR = '1'

/**
 * Finds the achievements in everything stored of one repository and scores them. Work found before keeps its id
 * and what a person edited; where nothing was stored since the last time, nothing is done.
 * @param head the tip of the main line, or null when there is none
 */
export function detectIn(
  store: Store,
  repositoryId: string,
  head: string | null,
  weights: ScoreWeights,
): Detected {
  const tags = store.repositories.tags(repositoryId)
  const seen = [DETECTOR, head, store.commits.count(repositoryId), tags, weights]
  const state = fingerprint(JSON.stringify(seen))
  const key = `detected:${repositoryId}`
  if (store.note(key) === state)
    return { achievements: store.achievements.count(repositoryId), added: 0, retired: 0 }

  const before = new Set(store.achievements.origins(repositoryId))
  const found = detect({
    repositoryId,
    commits: store.commits.list({ repositoryId, withFiles: true }),
    tags,
    head,
  })
  const now = new Set<string>()
  for (const batch of batchesOf(found)) {
    store.achievements.put(batch)
    for (const { origin } of batch) now.add(origin)
  }
  const gone = [...before].filter((origin) => !now.has(origin))
  store.achievements.retire(repositoryId, gone)
  scoreRepository(store, repositoryId, weights)
  store.setNote(key, state)
  return {
    achievements: store.achievements.count(repositoryId),
    added: [...now].filter((origin) => !before.has(origin)).length,
    retired: gone.length,
  }
}
