/**
 * `npm run groups -- <path> …`: how well detection finds out which commits belong together. The truth is what GitHub
 * wrote into the history: which pull request a commit came in by. Detection gets the history without any of these
 * numbers. Three ways to look at each repository:
 *
 * - `as it is`: with its merges, as people have it. A merge and the name of its branch are signals of their own: they
 *   show work that somebody put together by hand, whether or not a forge gave it a number. Branches of pull requests that
 *   were squashed (`refs/pull/<number>/head`, where the repository has them) are there as in the clone of somebody who
 *   never deletes a branch; nothing ties them to the commit they became but what they change and say.
 * - `rebased`: without merges and branches, each commit landing when the merge did ("rebase and merge", `git am`).
 * - `fast-forwarded`: the same with the times that the commits had on their branches.
 *
 * Pull requests of one commit count: to put two of them together is a mistake. What detection gathers by month for being
 * small counts as standing alone. Commits of robots, merges, commits that two pull requests claim, and commits without
 * any pull request are left out.
 *
 * Rules were tuned on cobra, requests, redis, libuv and gin; flask and express were kept aside and only measured.
 */
import { execFileSync } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { groupCommits } from '../src/analysis/detect/group.ts'
import type { DetectCommit } from '../src/analysis/detect/input.ts'
import type { Tag } from '../src/core/repository.ts'
import { gitSource } from '../src/sources/git/source.ts'
import { flattened } from './groups/flatten.ts'
import { graphOf } from './groups/graph.ts'
import { withoutNumbers } from './groups/hide.ts'
import { type Agreement, agreement, groupsOf, type Rates } from './groups/measure.ts'
import { numberIn, truthOf } from './groups/truth.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
say(
  'repository and way          commits  pulls of 2+   pairs together/expected   pairs P R    even P R    each P R   gathered P R',
)
for (const path of process.argv.slice(2)) await look(path)

async function look(path: string): Promise<void> {
  const { head, commits, tags, branches, known } = await historyIn(path)
  const graph = graphOf(commits)
  const { pullOf, numbers, disputed } = truthOf(graph, head, branches)
  const secret = new Set([...numbers, ...known])
  const hidden = commits.map((commit) => withoutNumbers(commit, secret))
  const name = basename(path) === 'repo' ? basename(dirname(path)) : basename(path)
  const inOne = graphOf(hidden)
  const show = (way: string, list: readonly DetectCommit[]): void => {
    const grouped = groupCommits({ commits: list, tags, head: list === hidden ? head : null })
    const there = new Set(list.map(({ oid }) => oid))
    const truth = new Map([...pullOf].filter(([oid]) => there.has(oid)))
    say(
      row(
        `${name}, ${way}`,
        agreement(truth, groupsOf(grouped, false)),
        agreement(truth, groupsOf(grouped, true)),
      ),
    )
  }
  show('as it is', hidden)
  show('rebased', flattened(inOne, head, 'rebased'))
  show('fast-forwarded', flattened(inOne, head, 'fast-forwarded'))
  say(`${name}: ${disputed} commits of two pull requests left out`)
}

function row(name: string, { commits, pulls, pairs, even, each }: Agreement, gathered: Agreement): string {
  const counts = [
    String(commits).padStart(7),
    String(pulls).padStart(7),
    `${pairs.together}/${pairs.expected}`.padStart(16),
  ]
  return [name.padEnd(36), ...counts, ...[pairs, even, each, gathered.pairs].map(inWords)].join('  ')
}

function inWords({ precision, recall }: Rates): string {
  return `${precision.toFixed(3)} ${recall.toFixed(3)}`
}

/** What leads to HEAD and to the branches of pull requests that came in squashed, read with craft's own reader. */
async function historyIn(path: string) {
  const source = gitSource(path)
  const head = (await source.resolve('HEAD')).tips[0] as string
  const main = await read(path, [head])
  const squashed = new Set(
    main.flatMap(({ parents, message }) => (parents.length < 2 ? (numberIn(message) ?? []) : [])),
  )
  const all = pullBranches(path)
  const branches = new Map([...all].filter(([number]) => squashed.has(number)))
  const commits = branches.size === 0 ? main : await read(path, [head, ...branches.values()])
  const tags: readonly Tag[] = await source.tags()
  return { head, commits, tags, branches, known: all.keys() }
}

async function read(path: string, tips: readonly string[]): Promise<readonly DetectCommit[]> {
  const source = gitSource(path)
  const commits: DetectCommit[] = []
  for await (const batch of source.read(
    { tips, known: [], isStored: () => false },
    new AbortController().signal,
  ))
    commits.push(...batch)
  return commits
}

function pullBranches(path: string): ReadonlyMap<string, string> {
  const args = ['-C', path, 'for-each-ref', '--format=%(objectname) %(refname)', 'refs/pull/*/head']
  const lines = execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 30 }).split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, oid, number] = /^(\S+) refs\/pull\/(\d+)\/head$/.exec(line) ?? []
      return oid === undefined || number === undefined ? [] : [[number, oid] as const]
    }),
  )
}
