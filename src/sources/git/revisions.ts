import { Fault } from '../../core/errors.ts'
import { commitIds } from './objects.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'

export type Ends = { readonly tips: readonly string[]; readonly not: readonly string[] }

/**
 * A revision or a range in git's own words (`main`, `HEAD~3..`, `a...b`, a tag, a date in the reflog) as object ids
 * of commits: those included and those excluded.
 * @throws Fault('usage') when git does not know it or it names no commit
 */
export async function resolveRevision(setup: Setup, revision: string): Promise<Ends> {
  const ids = await idsOf(setup, revision)
  const commits = await commitIds(
    setup,
    ids.map((id) => id.replace('^', '')),
  )
  const ends = { tips: [] as string[], not: [] as string[] }
  for (const [index, commit] of commits.entries()) {
    if (commit === null) throw unknown(setup, revision)
    ;(ids[index]?.startsWith('^') ? ends.not : ends.tips).push(commit)
  }
  if (ends.tips.length === 0) throw unknown(setup, revision)
  return ends
}

async function idsOf(setup: Setup, revision: string): Promise<readonly string[]> {
  // `--end-of-options` keeps git from taking it as an option; a NUL cannot even be passed to a process.
  if (revision === '' || revision.includes('\0')) throw unknown(setup, revision)
  const args = ['rev-parse', '--revs-only', '--end-of-options', revision, '--']
  const { stdout } = await run(setup, args, { accept: [1, 128] })
  return stdout
    .toString('latin1')
    .split('\n')
    .filter((line) => /^\^?[0-9a-f]{40,64}$/.test(line))
}

const unknown = (setup: Setup, revision: string): Fault =>
  new Fault('usage', `"${revision}" names no commit in ${setup.path}`, 'git log --oneline --all')
