import type { ReadRequest } from '../../core/ports.ts'
import { commitIds } from './objects.ts'
import type { Setup } from './process.ts'

/** Arguments and standard input for `git rev-list`; null when nothing is asked for. */
export type Selection = { readonly args: readonly string[]; readonly input: string } | null

/** Every branch, remote-tracking branch and tag; what is no commit underneath is passed over by git. */
export const everyTip: readonly string[] = ['--branches', '--remotes', '--tags']

/** HEAD of every worktree of this clone: `--all` without what lies in refs/ (stash, notes, what filter-branch kept). */
export const everyHead: readonly string[] = ['--exclude=refs/*', '--all']

/** Ids go in by stdin: twenty thousand of them would not fit on a command line. */
export async function selectionOf(
  setup: Setup,
  { tips, known }: Pick<ReadRequest, 'tips' | 'known'>,
): Promise<Selection> {
  if (tips !== 'all' && tips.length === 0) return null
  // After a rewrite and a gc the store knows tips that git does not: `^<missing>` would be fatal.
  const held = (await commitIds(setup, known)).filter((oid) => oid !== null)
  const lines = [...(tips === 'all' ? [] : tips), ...held.map((oid) => `^${oid}`)]
  return {
    args: ['rev-list', ...(tips === 'all' ? everyTip : []), '--stdin'],
    input: lines.map((line) => `${line}\n`).join(''),
  }
}
