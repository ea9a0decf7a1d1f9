import { copyFileSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The files that make up one database: itself, what is not yet in it, and what takes half of a change back. */
const endings = ['', '-wal', '-journal'] as const

/** All files beside `path` that belong to the database there, `-shm` included, with their sizes. */
export const filesOf = (path: string): readonly { readonly path: string; readonly bytes: number }[] =>
  [...endings, '-shm'].flatMap((ending) => {
    const found = statSync(path + ending, { throwIfNoEntry: false })
    return found?.isFile() ? [{ path: path + ending, bytes: found.size }] : []
  })

const TRIES = 3

/**
 * Copies a database into `folder` under the same name, whole as SQLite would see it now. To open the database itself
 * would leave a `-wal` and a `-shm` beside it even where it is only read, and hold locks; to copy it does neither.
 * @returns the copy's path; null when it was written all the while: then pages of it may not belong together
 * @throws the errors of the file system
 */
export function copyInto(folder: string, path: string): string | null {
  const copy = join(folder, 'craft.db')
  for (let tried = 0; tried < TRIES; tried++) {
    const before = markOf(path)
    for (const ending of endings) if (existsSync(path + ending)) copyFileSync(path + ending, copy + ending)
    // What a writer appends to the -wal meanwhile is cut off at a whole transaction; only a checkpoint does harm.
    if (markOf(path) === before) return copy
  }
  return null
}

/** Changes with every write to the file at `path`. */
export function markOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? 'none' : [found.mtimeNs, found.size, found.ino].join()
}
