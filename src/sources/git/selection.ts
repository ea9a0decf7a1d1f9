import type { ReadRequest } from '../../core/ports.ts'
import { Damage } from './faults.ts'
import { commitIds } from './objects.ts'
import type { Setup } from './process.ts'

/** Arguments and standard input for `git rev-list`; null when nothing is asked for. */
export type Selection = { readonly args: readonly string[]; readonly input: string } | null

/** Every branch, remote-tracking branch and tag; what is no commit underneath is passed over by git. */
export const everyTip: readonly string[] = ['--branches', '--remotes', '--tags']

/** HEAD of every worktree of this clone: `--all` without what lies in refs/ (stash, notes, what filter-branch kept). */
export const everyHead: readonly string[] = ['--exclude=refs/*', '--all']

/**
 * Ids go in by stdin: twenty thousand of them would not fit on a command line. After a rewrite and a gc the store knows
 * tips that git does not: those are passed over. For a few tips git does that itself, and `mustHold` finds those that
 * are missing; were it told so with `all`, a branch that is broken would be passed over, too.
 */
export async function selectionOf(
  setup: Setup,
  { tips, known }: Pick<ReadRequest, 'tips' | 'known'>,
): Promise<Selection> {
  if (tips !== 'all') {
    const lines = [...tips, ...known.map((oid) => `^${oid}`)]
    return tips.length === 0 ? null : selection(['--ignore-missing'], lines)
  }
  const held = (await commitIds(setup, known)).filter((oid) => oid !== null)
  return selection(
    everyTip,
    held.map((oid) => `^${oid}`),
  )
}

const selection = (args: readonly string[], lines: readonly string[]): Selection => ({
  args: ['rev-list', ...args, '--stdin'],
  input: lines.map((line) => `${line}\n`).join(''),
})

/** One tip of which nothing was listed, or any of several, may not be there. @throws Damage for such a one */
export async function mustHold(setup: Setup, { tips }: Pick<ReadRequest, 'tips'>): Promise<void> {
  if (tips === 'all') return
  const found = await commitIds(setup, tips)
  const missing = tips.find((_, index) => found[index] === null)
  if (missing !== undefined) throw new Damage(setup.path, `object ${missing} is missing`)
}
