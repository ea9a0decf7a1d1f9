import { readFileSync } from 'node:fs'
import type { Place } from './locate.ts'

/** The commits whose parents a shallow clone left behind, from git's own list; none where there is no such file. */
export function shallowBoundary({ shallowFile }: Pick<Place, 'shallowFile'>): ReadonlySet<string> {
  return new Set(contentOf(shallowFile).split('\n').filter(Boolean))
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
