import type { CommitStore } from '../core/ports.ts'

/** The note that counts how often stored commits began or ceased to count. */
export const revisionKey = (repositoryId: string): string => `revised:${repositoryId}`

/** Is this note a count of revisions? */
export const isOfRevision = (note: string): boolean => note.startsWith(revisionKey(''))

/** Says that stored commits began or ceased to count: whoever builds on them has to look again. */
export const noteRevision = (store: CommitStore, repositoryId: string): void =>
  store.setNote(revisionKey(repositoryId), String(Number(store.note(revisionKey(repositoryId)) ?? 0) + 1))
