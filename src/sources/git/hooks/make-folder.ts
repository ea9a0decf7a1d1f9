import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolders } from '../../../core/folders.ts'

/** Makes a folder, with all that is missing above it; `mode` is theirs, less what the person's umask takes. */
export function makeFolder(path: string, mode = 0o777): void {
  makeFolders(path, {
    make: (folder) => mkdirSync(folder, { mode }),
    isFolder: (folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true,
    parentOf: dirname,
  })
}
