import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Lineage } from '../../../src/core/ports.ts'
import { fixtureAt, type GitFixture, gitEnv, gitFixture, temporaryFolder } from '../../fixture/git.ts'

const lines = (...words: readonly string[]): string => words.map((word) => `${word}\n`).join('')
const nowhere = 'e'.repeat(40)

let repo: GitFixture
let lineage: Lineage
let base: string
let main: string
beforeEach(async () => {
  repo = gitFixture()
  base = repo.commit('base', { files: { base: lines('one', 'two') } })
  main = repo.commit('main', { files: { main: lines('m') } })
  lineage = await repo.source().lineage()
})

const onBranch = (name: string, from: string, work: () => void): string => {
  repo.git('checkout', '-q', '-b', name, from)
  work()
  const tip = repo.git('rev-parse', 'HEAD')
  repo.git('checkout', '-q', 'main')
  return tip
}

test('a clone has commits; trees, blobs and what is somewhere else it has not', async () => {
  const tree = repo.git('rev-parse', 'HEAD^{tree}')
  expect(await lineage.held([base, nowhere, tree, main])).toEqual(new Set([base, main]))
  expect(await lineage.held([])).toEqual(new Set())
})

describe('beside HEAD', () => {
  test('lies what only other tips have, with its parents', async () => {
    const one = onBranch('side', base, () => repo.commit('one'))
    const two = onBranch('more', one, () => repo.commit('two'))
    expect(await lineage.beside([two, one, base], main)).toEqual(
      new Map([
        [two, [one]],
        [one, [base]],
      ]),
    )
    expect(await lineage.beside([main, base], main)).toEqual(new Map())
    expect(await lineage.beside([], main)).toEqual(new Map())
  })

  test('a branch has left it at one place, or at none', async () => {
    const side = onBranch('side', base, () => repo.commit('side'))
    expect(await lineage.forkPoint(main, side)).toBe(base)
    repo.git('checkout', '-q', '--orphan', 'other')
    const other = repo.commit('other')
    expect(await lineage.forkPoint(main, other)).toBeNull()
  })

  test('tips are told with when they were made and where they left HEAD, each of the places once', async () => {
    const one = onBranch('release', base, () => repo.commit('one'))
    const two = onBranch('more', one, () => repo.git('merge', '-q', '--no-ff', '-m', 'take in', 'main'))
    repo.git('checkout', '-q', '--orphan', 'other')
    const other = repo.commit('other')
    repo.git('checkout', '-q', 'main')
    const at = (oid: string) => Number(repo.git('log', '-1', '--format=%ct', oid))
    const told = new Map((await lineage.forks([two, one, main, other], main)).map((fork) => [fork.oid, fork]))
    expect([...told.keys()].sort()).toEqual([one, two, other].sort())
    expect(told.get(one)).toEqual({ oid: one, at: at(one), bases: [base] })
    expect(told.get(two)).toEqual({ oid: two, at: at(two), bases: [base, main] })
    expect(told.get(other)).toEqual({ oid: other, at: at(other), bases: [] })
    expect(await lineage.forks([], main)).toEqual([])
  })

  test('the line of first parents leaves out what was merged', async () => {
    const side = onBranch('side', base, () => repo.commit('side'))
    repo.git('merge', '-q', '--no-ff', '-m', 'join', 'side')
    const head = repo.git('rev-parse', 'HEAD')
    expect(await lineage.mainLine(head, [side, base, main, nowhere])).toEqual(new Set([base, main]))
    expect(await lineage.mainLine(head, [])).toEqual(new Set())
  })
})

describe('lost', () => {
  const amended = () => {
    repo.git('commit', '-q', '--amend', '-m', 'amended')
    return main
  }

  test('is what an amend has left behind, and nothing below it', async () => {
    expect(await lineage.lost([amended(), base], [])).toEqual([main])
    expect(await lineage.lost([], [])).toEqual([])
  })

  test.each([
    ['a branch', () => repo.git('branch', 'keep', main)],
    ['a remote-tracking branch', () => repo.git('update-ref', 'refs/remotes/origin/main', main)],
    ['a tag', () => repo.git('tag', '-a', '-m', 'kept', 'keep', main)],
    [
      'the HEAD of a worktree',
      () => repo.git('worktree', 'add', '-q', '--detach', `${temporaryFolder()}/w`, main),
    ],
  ])('is not what %s leads to', async (_, keep) => {
    keep()
    expect(await lineage.lost([amended()], [])).toEqual([])
  })

  test.each(['refs/stash', 'refs/original/refs/heads/main', 'refs/notes/x', 'refs/pull/1/head'])(
    'is what only %s leads to',
    async (ref) => {
      repo.git('update-ref', ref, main)
      expect(await lineage.lost([amended()], [])).toEqual([main])
    },
  )

  test('is not what a commit to be kept leads to', async () => {
    const above = repo.commit('above')
    repo.git('reset', '-q', '--hard', base)
    expect(await lineage.lost([main], [above])).toEqual([])
    expect(await lineage.lost([above], [main])).toEqual([above])
  })

  test('is seen from a linked worktree and in a bare repository alike', async () => {
    const tree = join(temporaryFolder(), 'tree')
    repo.git('worktree', 'add', '-q', '--detach', tree, base)
    const inTree = await fixtureAt(tree).source().lineage()
    amended()
    expect(await inTree.lost([main], [])).toEqual([main])
    repo.git('worktree', 'remove', tree)
    repo.git('config', 'core.bare', 'true')
    const bare = await fixtureAt(join(repo.path, '.git')).source().lineage()
    expect(await bare.lost([main], [])).toEqual([main])
  })
})

describe('a patch-id', () => {
  const idsOf = (...tips: readonly string[]) => lineage.patchIds(tips.map((tip) => ({ tip, base: null })))

  test('is git’s own, for every commit that has lines', async () => {
    const first = repo.commit('more', { files: { base: lines('one', 'two', 'three'), new: lines('n') } })
    const git = (input: string, ...args: readonly string[]) =>
      execFileSync('git', args, { cwd: repo.path, env: gitEnv, input, encoding: 'utf8' })
    const patches = git(`${first}\n${main}\n${base}\n`, 'diff-tree', '--stdin', '-p', '--root')
    const wanted = git(patches, 'patch-id', '--stable').trim().split('\n')
    expect([...(await idsOf(first, main, base))].map(([tip, id]) => `${id} ${tip}`)).toEqual(wanted)
  })

  test('is the same after a rebase, and another after a change', async () => {
    const picked = onBranch('side', base, () => {
      repo.commit('before', { files: { base: lines('zero', 'one', 'two') } })
      repo.git('cherry-pick', 'main')
    })
    const changed = onBranch('changed', base, () => repo.commit('main', { files: { main: lines('n') } }))
    const ids = await idsOf(main, picked, changed)
    expect(ids.get(picked)).toBe(ids.get(main))
    expect(ids.get(changed)).not.toBe(ids.get(main))
    expect(ids.size).toBe(3)
  })

  test('is there for a whole branch against where it began', async () => {
    const tip = onBranch('side', main, () => {
      repo.commit('one', { files: { side: lines('a') } })
      repo.commit('two', { files: { side: lines('a', 'b') } })
    })
    repo.git('merge', '-q', '--squash', 'side')
    repo.git('commit', '-q', '-m', 'squashed')
    const squashed = repo.git('rev-parse', 'HEAD')
    const ids = await lineage.patchIds([
      { tip, base: main },
      { tip: squashed, base: null },
    ])
    expect(ids.get(tip)).toBe(ids.get(squashed))
    const [whole, own] = [
      await lineage.sums([{ tip, base: main }]),
      await lineage.sums([{ tip, base: null }]),
    ]
    expect(whole.get(tip)).toEqual({ filesChanged: 1, insertions: 2, deletions: 0 })
    expect(own.get(tip)).toEqual({ filesChanged: 1, insertions: 1, deletions: 0 })
  })

  test('is not there for what git would not look into', async () => {
    const binary = repo.commit('binary', { files: { image: new Uint8Array([0, 1, 2]), text: lines('t') } })
    const empty = repo.commit('empty')
    repo.git('update-index', '--chmod=+x', 'main')
    const mode = repo.commit('mode')
    onBranch('side', base, () => repo.commit('side'))
    repo.git('merge', '-q', '--no-ff', '-m', 'join', 'side')
    const merge = repo.git('rev-parse', 'HEAD')
    expect(await idsOf(binary, empty, mode, merge, nowhere)).toEqual(new Map())
    expect(await idsOf()).toEqual(new Map())
  })

  test('is not led astray by what stands in files, nor by how the repository is set up', async () => {
    const hostile = [
      nowhere,
      `commit ${nowhere}`,
      'Binary files a and b differ',
      '@@ -1 +1 @@',
      'diff --git a/x b/x',
    ]
    const files = { hostile: lines(...hostile), '.gitattributes': '*.x diff=evil\n', 'a.x': lines('x') }
    const before = await idsOf(repo.commit('hostile', { files }))
    expect(before.size).toBe(1)
    for (const [key, value] of [
      ['diff.external', 'touch executed'],
      ['diff.evil.command', 'touch executed'],
      ['diff.evil.textconv', 'touch executed'],
      ['diff.noprefix', 'true'],
      ['diff.context', '0'],
      ['diff.algorithm', 'patience'],
      ['color.ui', 'always'],
      ['patchid.stable', 'false'],
    ] as const)
      repo.git('config', key, value)
    expect(await idsOf(...before.keys())).toEqual(before)
    expect(repo.git('status', '--porcelain')).toBe('')
  })
})

test('patches by the thousand are hashed though git answers before it was asked everything', async () => {
  const text = 'some line that is not very short\n'.repeat(2000)
  const stream = Array.from({ length: 2500 }, (_, index) => {
    const body = index % 500 === 0 ? `${index}\n${text}` : `${index}\n`
    return `commit refs/heads/many\ncommitter A <a@b> ${index} +0000\ndata 1\nm\nM 100644 inline f${index}\ndata ${body.length}\n${body}\n`
  })
  repo.feed(stream.join(''), ['fast-import', '--quiet'])
  const tips = repo.git('rev-list', 'many').split('\n')
  const ids = await lineage.patchIds(tips.map((tip) => ({ tip, base: null })))
  expect(ids.size).toBe(2500)
  expect(new Set(ids.values()).size).toBe(2500)
})
