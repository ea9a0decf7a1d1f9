import { detect } from '../analysis/detect/detect.ts'
import type { StoredCommit } from '../core/commit.ts'
import { fingerprint } from '../core/ids.ts'
import type { CommitStore, Progress, Store } from '../core/ports.ts'
import type { ScoreWeights } from '../core/score.ts'
import { aroundOf } from './around.ts'
import { batchesOf } from './batches.ts'
import { byHandIn, decisionsMark } from './by-hand/decisions.ts'
import { mainLineTip } from './main-line.ts'
import { revisionKey } from './revise.ts'
import { isScored, scoreRepository } from './score.ts'

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

/** Raised when detection finds other groups in the same history, so that old stores are looked through again. */
const DETECTOR = '3'

/** Everything that detection depends on, as a mark that changes with it. */
function stateOf(store: CommitStore, repositoryId: string): string {
  const tags = store.repositories.tags(repositoryId)
  const head = mainLineTip(store, repositoryId)
  const commits = store.commits.count(repositoryId)
  const revision = store.note(revisionKey(repositoryId))
  const byHand = decisionsMark(store, repositoryId)
  const around = aroundOf(store, repositoryId)?.mark ?? ''
  const state = [DETECTOR, head, commits, revision, tags]
  // Left out where there are none, so that stores from before there could be any need no new look.
  const more = [byHand, around].filter((mark) => mark !== '')
  return fingerprint(JSON.stringify([...state, ...more]))
}

const detectedKey = (repositoryId: string): string => `detected:${repositoryId}`
const heldKey = (repositoryId: string): string => `detection held:${repositoryId}`

/** Lets the next detection look at everything again, whatever was stored since the last one. */
export const forgetDetection = (store: CommitStore, repositoryId: string): void =>
  store.setNote(detectedKey(repositoryId), '')

/** Is this note about how far detection has come? */
export const isOfDetection = (note: string): boolean =>
  note.startsWith(detectedKey('')) || note.startsWith(heldKey(''))

/** Has anything been stored since achievements were last looked for, or held back by `holdDetection`? */
export function needsDetection(store: CommitStore, repositoryId: string): boolean {
  const done = store.note(detectedKey(repositoryId))
  const held = store.note(heldKey(repositoryId))
  const state = stateOf(store, repositoryId)
  return state !== done && state !== held
}

/** Leaves the achievements as they are until somebody asks for detection or more is stored. */
export const holdDetection = (store: CommitStore, repositoryId: string): void =>
  store.setNote(heldKey(repositoryId), stateOf(store, repositoryId))

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
  const state = stateOf(store, repositoryId)
  if (store.note(detectedKey(repositoryId)) === state) {
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
      commits: commitsOf(store, repositoryId, around !== null),
      ...(around === null ? {} : { activities: around.activities }),
      tags: store.repositories.tags(repositoryId),
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
  store.setNote(detectedKey(repositoryId), state)
  return {
    achievements: store.achievements.count(repositoryId),
    added: [...now].filter((origin) => !before.has(origin)).length,
    retired: gone.filter((origin) => !left.has(origin)).length,
  }
}
