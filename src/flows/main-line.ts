import type { CommitStore, Location } from '../core/ports.ts'

const key = (repositoryId: string): string => `head:${repositoryId}`

/** Is this note one of these tips? */
export const isOfHead = (note: string): boolean => note.startsWith(key(''))

/** The tip of the main line: HEAD when the repository was last tracked, or null. */
export const mainLineTip = (store: CommitStore, repositoryId: string): string | null =>
  store.note(key(repositoryId))

/** Remembers where HEAD is; written only when it moved. */
export function noteMainLine(store: CommitStore, repositoryId: string, { head }: Location): void {
  if (head !== null && mainLineTip(store, repositoryId) !== head) store.setNote(key(repositoryId), head)
}
