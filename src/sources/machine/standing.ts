import { readlinkSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Where a path leads: the file that stands there or would be made, and the rights it has. */
export type Standing = { readonly path: string; readonly mode: number | null }

/** As many links as Linux follows before it calls them a loop. */
const MOST_LINKS = 40

/** Follows links, those too that lead to nothing yet. A loop is given as it stands: whoever opens it is told. */
export function standingAt(path: string): Standing {
  let end = path
  for (let i = 0; i < MOST_LINKS; i++) {
    const target = linkAt(end)
    if (target === null) break
    end = resolve(dirname(end), target)
  }
  return { path: end, mode: modeAt(end) }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}

/** Null where there is nothing, or nobody can look: whoever writes there is told why. */
function modeAt(path: string): number | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found === undefined ? null : found.mode & 0o777
  } catch {
    return null
  }
}
