import type { WorkSize } from '../../core/achievement.ts'
import type { WorkedFile } from '../skills.ts'
import type { Draft } from './draft.ts'
import type { History } from './history.ts'
import { MARKED } from './intake.ts'

export type Measure = {
  readonly size: WorkSize
  /** Files a person wrote, largest change first. */
  readonly files: readonly WorkedFile[]
  /** Numbers of the paths whose later fate tells about the work: its source files, else all it wrote. */
  readonly lasting: readonly number[]
}

/** Adds up the files of a group over its commits. */
export function measure(h: History, group: Draft): Measure {
  const lines = new Map<number, number>()
  let insertions = 0
  let deletions = 0
  let unworkedLines = 0
  let testLines = 0
  for (const i of group.commits)
    for (let row = h.fileFrom[i] as number; row < (h.fileTo[i] as number); row++) {
      const path = h.files.path[row] as number
      const added = h.files.insertions[row] as number
      const removed = h.files.deletions[row] as number
      if (((h.files.bits[row] as number) & MARKED) !== 0) {
        unworkedLines += added + removed
        continue
      }
      insertions += added
      deletions += removed
      if (h.roles[path] === 'test') testLines += added + removed
      lines.set(path, (lines.get(path) ?? 0) + added + removed)
    }
  const paths = [...lines.keys()]
  const sources = paths.filter((path) => h.roles[path] === 'source')
  const files = paths.map((path) => ({ path: h.paths[path] as string, lines: lines.get(path) as number }))
  const directories = new Set(files.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))))).size
  return {
    size: {
      commits: group.commits.length,
      files: files.length,
      directories,
      insertions,
      deletions,
      unworkedLines,
      testLines,
    },
    files: files.sort((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : 1)),
    // Named paths keep the order of questions the same whatever order the history came in.
    lasting: (sources.length > 0 ? sources : paths).sort((a, b) =>
      (h.paths[a] as string) < (h.paths[b] as string) ? -1 : 1,
    ),
  }
}
