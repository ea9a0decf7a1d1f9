import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeHistory } from '../bench/history.mjs'
import { type Lines, linesOf } from '../fixture/compare-with-git.ts'

/** Nothing of this machine but the PATH; Ada is who commits, and who craft takes for "me". */
export const env: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada Lovelace',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada Lovelace',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  LC_ALL: 'C',
  TZ: 'UTC',
  NO_COLOR: '1',
}

/** Before branches were rewritten, and after it: what `track` meets in its first and in its second run. */
export const states = ['before', 'after'] as const
export type State = (typeof states)[number]

export type RewrittenHistory = {
  readonly path: string
  /** Makes branches and tags those of that state. */
  show(state: State): void
  /** git's own count of every commit of both, by object id; merges have none. */
  readonly lines: ReadonlyMap<string, Lines>
}

/**
 * A repository of `commits` made commits and of branches that were picked, rebased, squashed, amended and dropped.
 * The youngest tenth of the history is there twice, with another committer, so that linking takes its time.
 */
export async function rewrittenHistory(folder: string, commits: number): Promise<RewrittenHistory> {
  const origin = join(folder, 'origin.git')
  const path = join(folder, 'work')
  await makeHistory(origin, commits)
  git(folder, ['clone', '-q', origin, path])
  for (const [key, value] of [
    ['gc.auto', '0'],
    ['user.name', 'Ada Lovelace'],
    ['user.email', 'ada@example.com'],
  ] as const)
    git(path, ['config', key, value])
  writeBranches(path)
  copyYoungest(path, Math.ceil(commits / 10))
  const refs = { before: refsOf(path), after: [] as readonly string[] }
  const lines = await linesOf(path, env)
  rewriteBranches(path)
  refs.after = refsOf(path)
  for (const [oid, counted] of await linesOf(path, env)) lines.set(oid, counted)
  // HEAD must not move with the branches.
  return { path, lines, show: (state) => setRefs(path, refs[state]) }
}

const branches = ['squashed', 'rebased', 'amended', 'dropped'] as const

function writeBranches(path: string): void {
  let hours = 0
  for (const branch of branches) {
    git(path, ['checkout', '-q', '-b', branch, 'main~1'])
    for (const number of [1, 2, 3, 4, 5]) commit(path, branch, number, hours++)
  }
  git(path, ['checkout', '-q', '-b', 'picking', 'main~3'])
  git(path, ['cherry-pick', 'rebased~2', 'amended~3'], { GIT_COMMITTER_DATE: at(hours++) })
  git(path, ['checkout', '-q', 'main'])
  git(path, ['tag', 'v1.0.0'])
}

function rewriteBranches(path: string): void {
  git(path, ['merge', '-q', '--squash', 'squashed'])
  git(path, ['commit', '-q', '-m', 'squashed: all of it'], { GIT_COMMITTER_DATE: at(100) })
  git(path, ['rebase', '-q', 'main', 'rebased'], { GIT_COMMITTER_DATE: at(101) })
  git(path, ['checkout', '-q', 'amended'])
  writeFileSync(join(path, 'own', 'amended-5'), 'another line\n')
  git(path, ['commit', '-q', '-a', '--amend', '--no-edit'], { GIT_COMMITTER_DATE: at(102) })
  git(path, ['checkout', '-q', 'main'])
  git(path, ['branch', '-q', '-D', 'dropped'])
  git(path, ['tag', 'v2.0.0'])
}

const at = (hour: number): string => `${1_800_000_000 + hour * 3600} +0000`

function commit(path: string, branch: string, number: number, hour: number): void {
  mkdirSync(join(path, 'own'), { recursive: true })
  writeFileSync(join(path, 'own', `${branch}-${number}`), `${branch}\n`.repeat(number * 3))
  git(path, ['add', '-A'])
  git(path, ['commit', '-q', '-m', `feat(${branch}): part ${number}`], {
    GIT_AUTHOR_DATE: at(hour),
    GIT_COMMITTER_DATE: at(hour),
  })
}

function copyYoungest(path: string, count: number): void {
  const range = [
    '--no-data',
    '--reference-excluded-parents',
    '--refspec',
    'refs/heads/main:refs/heads/copied',
    `main~${count}..main`,
  ]
  const stream = git(path, ['fast-export', ...range])
  const copied = stream.replaceAll(/^committer [^<\n]* <[^>\n]*>/gm, 'committer Copier <copier@example.com>')
  git(path, ['fast-import', '--quiet', '--force'], {}, copied)
}

const refsOf = (path: string): readonly string[] =>
  git(path, ['for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads', 'refs/tags'])
    .trim()
    .split('\n')

function setRefs(path: string, refs: readonly string[]): void {
  const wanted = new Set(refs.map((ref) => ref.split(' ')[0]))
  const gone = refsOf(path).filter((ref) => !wanted.has(ref.split(' ')[0]))
  const orders = [...gone.map((ref) => `delete ${ref.split(' ')[0]}`), ...refs.map((ref) => `update ${ref}`)]
  git(path, ['update-ref', '--stdin'], {}, `${orders.join('\n')}\n`)
}

function git(
  cwd: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
  input = '',
): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    input,
    env: { ...env, ...more },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout
}
