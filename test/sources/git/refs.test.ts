import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CommitSource } from '../../../src/core/ports.ts'
import {
  fixtureAt,
  type GitFixture,
  gitEnv,
  gitFixture,
  readAll,
  temporaryFolder,
} from '../../fixture/git.ts'

/** Everything that craft asks about branches, tags and HEAD, and what hangs on them. */
async function answersOf(source: CommitSource, head: string, side: string) {
  const lineage = await source.lineage()
  return {
    location: await source.locate(),
    facts: await source.facts(),
    roots: await source.roots(),
    resolved: await source.resolve('side~1..HEAD'),
    count: await source.count({ tips: 'all', known: [] }),
    commits: await readAll(source),
    tips: await source.tips(),
    tags: await source.tags(),
    mailmap: await source.mailmap([{ name: 'Ada', email: 'ada@example.com' }]),
    generated: (await source.attributes())('a.gen'),
    beside: await lineage.beside([side], head),
    lost: await lineage.lost([side], []),
    mainLine: await lineage.mainLine(head, [head, side]),
    forkPoint: await lineage.forkPoint(head, side),
  }
}

/** A main line, a side branch, and a tag. */
function grow(repo: GitFixture): { readonly head: string; readonly side: string } {
  repo.commit('one', {
    files: {
      a: 'a\n',
      '.gitattributes': '*.gen linguist-generated\n',
      '.mailmap': 'Lady <ada@example.com>\n',
    },
  })
  repo.git('checkout', '-q', '-b', 'side')
  const side = repo.commit('aside', { files: { b: 'b\n' } })
  repo.git('checkout', '-q', 'main')
  const head = repo.commit('two', { files: { a: 'a\nb\n' } })
  repo.git('tag', '-a', '-m', 'x', 'v1')
  return { head, side }
}

/** Where the files of a repository with reftables stand there is nothing to be read: HEAD and refs are decoys. */
function withoutReadableRefs(path: string): void {
  const gitDir = join(path, '.git')
  for (const name of ['HEAD', 'refs', 'logs', 'packed-refs'])
    rmSync(join(gitDir, name), { recursive: true, force: true })
  mkdirSync(join(gitDir, 'refs'))
  writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/.invalid\n')
  writeFileSync(join(gitDir, 'refs', 'heads'), 'this repository uses the reftable format\n')
}

test('what HEAD, branches and tags are is known from git alone: no file that holds them is read', async () => {
  const repo = gitFixture({ path: join(temporaryFolder(), 'thing') })
  const { head, side } = grow(repo)
  const expected = await answersOf(repo.source(), head, side)

  const hidden = join(temporaryFolder(), 'hidden')
  spawnSync('cp', ['-R', repo.path, hidden])
  withoutReadableRefs(repo.path)
  // This git answers from the hidden copy, and says that it is the repository with the decoys.
  const git = join(temporaryFolder(), 'git')
  const script = [
    '#!/bin/sh',
    `cd '${hidden}' || exit 1`,
    `case "$*" in *--git-common-dir*) git "$@" | sed 's#${hidden}#${repo.path}#' ;; *) exec git "$@" ;; esac`,
    '',
  ]
  writeFileSync(git, script.join('\n'))
  chmodSync(git, 0o755)
  expect(await answersOf(repo.source({ git }), head, side)).toEqual(expected)
  // The decoys are decoys: without that help git itself gives up.
  await expect(repo.source().locate()).rejects.toMatchObject({ kind: 'unusable' })
})

const reftable = spawnSync('git', ['init', '-q', '--ref-format=reftable', join(temporaryFolder(), 'try')], {
  env: gitEnv,
})

// git knows reftables from 2.45 on.
test.skipIf(reftable.status !== 0)('a repository with reftables is read like one with files', async () => {
  const path = () => join(temporaryFolder(), 'thing')
  const [files, tables] = [
    gitFixture({ path: path() }),
    gitFixture({ path: path(), args: ['--ref-format=reftable'] }),
  ]
  const { head, side } = grow(files)
  expect(grow(tables)).toEqual({ head, side })
  const { location, ...expected } = await answersOf(files.source(), head, side)
  const answers = await answersOf(tables.source(), head, side)
  expect(answers).toEqual({
    ...expected,
    location: { ...location, gitDir: join(tables.path, '.git'), workTree: tables.path },
  })
})

test('twenty thousand branches with a tip each overflow no argument list', async () => {
  const repo = gitFixture()
  const tree = repo.feed('', ['mktree'])
  const person = (i: number) => `Ada <ada@example.com> ${i} +0000`
  const stream = Array.from(
    { length: 20_000 },
    (_, i) =>
      `commit refs/heads/main\ncommitter ${person(i)}\ndata 1\nm\n${i === 0 ? `M 040000 ${tree} \n` : ''}\n`,
  )
  repo.feed(stream.join(''), ['fast-import', '--quiet'])
  const oids = repo.git('rev-list', 'main').split('\n')
  const refs = oids.map((oid, i) => `${oid} refs/${i % 2 === 0 ? 'heads' : 'remotes/origin'}/b${i}\n`)
  appendFileSync(join(repo.path, '.git', 'packed-refs'), refs.join(''))
  const source = fixtureAt(repo.path).source()
  const tips = await source.tips()
  expect([...tips].sort()).toEqual([...oids].sort())
  expect(await source.count({ tips, known: [] })).toBe(20_000)
  const half = oids.slice(10_000)
  expect(await source.count({ tips, known: half })).toBe(10_000)
  expect(await readAll(source, { tips, known: oids.slice(1) })).toHaveLength(1)
  const lineage = await source.lineage()
  expect((await lineage.held(tips)).size).toBe(20_000)
  expect((await lineage.beside(tips, oids[10_000] ?? '')).size).toBe(10_000)
  expect(await lineage.lost(tips, half)).toEqual([])
})
