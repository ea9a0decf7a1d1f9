import type { StoredCommit } from '../../core/commit.ts'
import { subjectOf } from '../../core/message.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { changed, day, shortOid } from '../words.ts'
import { columns } from './layout.ts'
import { paintFor } from './paint.ts'

/**
 * One line a commit: short id, day, author and changed lines where there is room, subject, and what was odd about it.
 * Ends with a newline; empty without commits.
 */
export function logView(commits: readonly StoredCommit[], screen: Screen): string {
  const paint = paintFor(screen)
  const isNarrow = screen.width < 60
  const layout = [
    { paint: paint.id },
    { paint: paint.faint },
    { max: screen.width < 100 ? 0 : 20 },
    { max: isNarrow ? 0 : 20, align: 'right', paint: paint.number },
    {},
  ] as const
  const rows = commits.map((commit) => [
    shortOid(commit.oid),
    day(commit.authored ?? commit.committed),
    safe(commit.author.name || commit.author.email, 'terminal-line'),
    changesOf(commit),
    `${oddities(commit, isNarrow)}${safe(subjectOf(commit.message), 'terminal-line') || '(no message)'}`,
  ])
  return columns(rows, layout, screen.width)
    .map((line) => `${line}\n`)
    .join('')
}

const changesOf = (commit: StoredCommit): string =>
  commit.parents.length > 1 ? 'merge' : changed(commit.insertions, commit.deletions)

function oddities({ flags, supersededBy, reachable }: StoredCommit, isNarrow: boolean): string {
  const left =
    supersededBy === null ? (reachable ? [] : ['unreachable']) : [`replaced by ${shortOid(supersededBy)}`]
  const odd = [...left, ...flags]
  if (odd.length === 0) return ''
  return isNarrow ? '[!] ' : `[${odd.join(', ')}] `
}
