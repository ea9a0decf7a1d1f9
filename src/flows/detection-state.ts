// Apart from detection itself, which takes longer to load than most documents take to write.
import { fingerprint } from '../core/ids.ts'
import type { CommitStore } from '../core/ports.ts'
import { aroundOf } from './around.ts'
import { decisionsMark } from './by-hand/decisions.ts'
import { forksOf } from './forks.ts'
import { mainLineTip } from './main-line.ts'
import { revisionKey } from './revision.ts'

/** Raised when detection finds other groups in the same history, or calls them otherwise, so that old stores are looked through again. */
const DETECTOR = '6'

/** Everything that detection depends on, as a mark that changes with it. */
export function detectionState(store: CommitStore, repositoryId: string): string {
  const tags = store.repositories.tags(repositoryId)
  const head = mainLineTip(store, repositoryId)
  const commits = store.commits.count(repositoryId)
  const revision = store.note(revisionKey(repositoryId))
  const byHand = decisionsMark(store, repositoryId)
  const around = aroundOf(store, repositoryId)?.mark ?? ''
  const forks = forksOf(store, repositoryId)
  const state = [DETECTOR, head, commits, revision, tags]
  // Left out where there are none, so that stores from before there could be any need no new look.
  const more = [byHand, around, forks.length === 0 ? '' : forks].filter((mark) => mark !== '')
  return fingerprint(JSON.stringify([...state, ...more]))
}

const detectedKey = (repositoryId: string): string => `detected:${repositoryId}`
const heldKey = (repositoryId: string): string => `detection held:${repositoryId}`

/** Has detection looked at all that this state stands for? */
export const isDetected = (store: CommitStore, repositoryId: string, state: string): boolean =>
  store.note(detectedKey(repositoryId)) === state

/** Remembers that it has. */
export const noteDetection = (store: CommitStore, repositoryId: string, state: string): void =>
  store.setNote(detectedKey(repositoryId), state)

/** Lets the next detection look at everything again, whatever was stored since the last one. */
export const forgetDetection = (store: CommitStore, repositoryId: string): void =>
  store.setNote(detectedKey(repositoryId), '')

/** Is this note about how far detection has come? */
export const isOfDetection = (note: string): boolean =>
  note.startsWith(detectedKey('')) || note.startsWith(heldKey(''))

/** Has anything been stored since achievements were last looked for, or held back by `holdDetection`? */
export function needsDetection(store: CommitStore, repositoryId: string): boolean {
  const state = detectionState(store, repositoryId)
  return !isDetected(store, repositoryId, state) && store.note(heldKey(repositoryId)) !== state
}

/** Leaves the achievements as they are until somebody asks for detection or more is stored. */
export const holdDetection = (store: CommitStore, repositoryId: string): void =>
  store.setNote(heldKey(repositoryId), detectionState(store, repositoryId))
