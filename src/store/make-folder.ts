import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolders } from '../core/folders.ts'

/** Makes a folder of craft's own, which nobody else may look into, with all that is missing above it. */
export function makeFolder(path: string): void {
  makeFolders(path, {
    make: (folder) => mkdirSync(folder, { mode: 0o700 }),
    isFolder: (folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true,
    parentOf: dirname,
  })
}
