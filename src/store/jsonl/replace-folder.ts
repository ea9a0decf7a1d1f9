import { existsSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder } from '../whole-file.ts'

/** Files in it are the store's own from the moment that it has this name; `*.tmp` is left out of git. */
const placeOf = (folder: string): string => join(folder, 'restored.tmp')

export const isBeingReplaced = (folder: string): boolean => existsSync(placeOf(folder))

/**
 * Puts the files of `fresh`, a folder in this one, in the place of all of `names`, at once: a kill leaves the old ones
 * or something that `finishReplacing` finishes. The lock must be held.
 */
export function replaceFiles(folder: string, fresh: string, names: readonly string[]): void {
  // Moving can be gone on with after a kill; removing what the fresh ones lack could not.
  for (const name of names) if (!existsSync(join(fresh, name))) writeFileSync(join(fresh, name), '')
  syncFolder(fresh)
  renameSync(fresh, placeOf(folder))
  syncFolder(folder)
  finishReplacing(folder)
}

/** Moves what is still to be moved. The lock must be held. */
export function finishReplacing(folder: string): void {
  if (!isBeingReplaced(folder)) return
  const fresh = placeOf(folder)
  for (const name of readdirSync(fresh)) renameSync(join(fresh, name), join(folder, name))
  syncFolder(folder)
  rmdirSync(fresh)
}
