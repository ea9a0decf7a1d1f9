import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtureAt, type GitFixture, gitFixture, temporaryFolder } from '../../fixture/git.ts'
import { adasRepository, jsonOf } from '../history.ts'
import { hooked } from './hooked.ts'

const silent = { code: 0, out: '', err: '' }
const emptyCommit = (...more: string[]): readonly string[] => [
  'commit',
  '-q',
  '--allow-empty',
  '-m',
  'work',
  ...more,
]

/** A repository with one commit, whose hooks only note. */
async function noting() {
  const repo = adasRepository()
  repo.commit('before')
  const own = hooked(repo)
  expect((await own.craft('hook install')).code).toBe(0)
  own.hold()
  return { repo, ...own }
}

const lineOf = (repo: Pick<GitFixture, 'git'>, event = 'post-commit'): string =>
  `${event}		${repo.git('rev-parse', '--path-format=absolute', '--git-dir')}`

describe('a hook notes the right repository', () => {
  test('when git was told by -C, by variables, or started in a folder of it', async () => {
    const { repo, noted, git } = await noting()
    const decoy = gitFixture()
    const at = { GIT_DIR: join(repo.path, '.git'), GIT_WORK_TREE: repo.path }
    mkdirSync(join(repo.path, 'deep'))
    const lines: string[] = []
    for (const [args, cwd, env] of [
      [['-C', repo.path, ...emptyCommit()], decoy.path, {}],
      [emptyCommit(), decoy.path, at],
      [emptyCommit(), join(repo.path, 'deep'), {}],
      [['-c', 'user.name=Eve', ...emptyCommit()], repo.path, {}],
    ] as const) {
      expect(await git(args, cwd, env)).toEqual(silent)
      lines.push(lineOf(repo))
    }
    expect(noted()).toEqual(lines)
    expect(decoy.git('rev-list', '--all')).toBe('')
  })

  test('when only some files are committed, or with another index', async () => {
    const { repo, noted, git } = await noting()
    repo.write('a', 'a')
    repo.write('b', 'b')
    repo.git('add', '-A')
    expect(await git(['commit', '-q', '-m', 'a', '--only', 'a'])).toEqual(silent)
    const first = lineOf(repo)
    const other = join(temporaryFolder(), 'index')
    repo.feed('', ['read-tree', 'HEAD'], { GIT_INDEX_FILE: other })
    expect(await git(emptyCommit(), repo.path, { GIT_INDEX_FILE: other })).toEqual(silent)
    expect(noted()).toEqual([first, lineOf(repo)])
  })

  test('in a linked work tree, a submodule and a bare repository’s work tree', async () => {
    const { repo, noted, git } = await noting()
    const linked = fixtureAt(join(temporaryFolder(), 'linked tree'))
    repo.git('worktree', 'add', '-q', '-b', 'side', linked.path)
    expect(await git(emptyCommit(), linked.path)).toEqual(silent)
    expect(noted()).toEqual([lineOf(linked)])
    expect(noted()[0]).toContain('/.git/worktrees/')

    const outer = adasRepository('outer')
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repo.path, 'inner')
    const inner = fixtureAt(join(outer.path, 'inner'))
    const own = hooked(inner)
    await own.craft('hook install')
    own.hold()
    expect(await own.git(emptyCommit())).toEqual(silent)
    expect(own.noted()).toEqual([lineOf(inner)])
    expect(own.noted()[0]).toContain('/.git/modules/inner')
  })

  test('after it was moved to another place', async () => {
    const { repo, noted, git } = await noting()
    const moved = fixtureAt(join(temporaryFolder(), 'elsewhere'))
    const { cpSync } = await import('node:fs')
    cpSync(repo.path, moved.path, { recursive: true })
    rmSync(repo.path, { recursive: true })
    expect(await git(emptyCommit(), moved.path)).toEqual(silent)
    expect(noted()).toEqual([lineOf(moved)])
  })

  test('under any name', async () => {
    for (const name of ["it's", '$(touch x) `id` "q"', '-n', 'tab\there', 'ünï']) {
      const repo = gitFixture({ path: join(temporaryFolder(), name) })
      const own = hooked(repo)
      await own.craft('hook install')
      own.hold()
      expect(await own.git(emptyCommit())).toEqual(silent)
      expect(own.noted()).toEqual([lineOf(repo)])
      expect(await own.drain()).toBe('1 new commit from 1 repository that hooks noted.\n')
    }
  })
})

describe('a hook is silent and harmless', () => {
  test('without HOME and with the least PATH, as programs with windows start it', async () => {
    const { repo, noted, git } = await noting()
    expect(await git(emptyCommit(), repo.path, { PATH: '/usr/bin:/bin', HOME: '' })).toEqual(silent)
    expect(noted()).toEqual([lineOf(repo)])
  })

  test('when craft is gone: it notes nothing more', async () => {
    const { repo, noted, git } = await noting()
    const script = join(repo.path, '.git', 'craft', 'hook.sh')
    writeFileSync(
      script,
      readFileSync(script, 'utf8').replace(/^craft_program='.*'$/m, "craft_program='/gone/craft.js'"),
    )
    expect(await git(emptyCommit())).toEqual(silent)
    rmSync(script)
    expect(await git(emptyCommit())).toEqual(silent)
    expect(noted()).toEqual([])
  })

  test('when node is gone, too: what it noted waits', async () => {
    const { repo, state, git, noted } = await noting()
    rmSync(join(state, 'drainer'))
    const script = join(repo.path, '.git', 'craft', 'hook.sh')
    writeFileSync(
      script,
      readFileSync(script, 'utf8').replace(/^craft_node='.*'$/m, "craft_node='/gone/node'"),
    )
    const path = join(temporaryFolder(), 'bin')
    mkdirSync(path)
    const { execFileSync } = await import('node:child_process')
    execFileSync('ln', ['-s', '/usr/bin/git', '/usr/bin/nice', '/bin/sleep', '/bin/sh', '/bin/cat', path])
    expect(await git(emptyCommit(), repo.path, { PATH: path })).toEqual(silent)
    expect(noted()).toHaveLength(1)
  })

  test('when the state folder is a file', async () => {
    const { state, git } = await noting()
    rmSync(state, { recursive: true })
    writeFileSync(state, 'mine')
    expect(await git(emptyCommit())).toEqual(silent)
    expect(readFileSync(state, 'utf8')).toBe('mine')
  })

  test('when the state folder was removed: it is made anew', async () => {
    const { repo, state, git, noted, hold } = await noting()
    rmSync(state, { recursive: true })
    mkdirSync(state)
    hold()
    expect(await git(emptyCommit())).toEqual(silent)
    expect(noted()).toEqual([lineOf(repo)])
  })

  test('and leaves what the repository configures alone', async () => {
    const { repo, git } = await noting()
    const before = repo.git('config', '--list', '--local')
    await git(emptyCommit())
    expect(repo.git('config', '--list', '--local')).toBe(before)
    expect(repo.git('status', '--porcelain', '--ignored')).toBe('')
  })
})

describe('what changes history', () => {
  test('is noted: amend, merge, pick, revert, autosquash', async () => {
    const { repo, noted, git } = await noting()
    const base = repo.git('rev-parse', 'HEAD')
    repo.git('checkout', '-q', '-b', 'side')
    for (const name of ['a', 'b', 'c']) repo.commit(name, { files: { [name]: name } })
    const picked = repo.git('rev-parse', 'HEAD~1')
    repo.git('checkout', '-q', 'main')
    repo.commit('on main', { files: { main: 'x' } })
    const start = noted().length
    const events = async (...args: string[]): Promise<readonly string[]> => {
      const before = noted().length
      expect((await git(args, repo.path, { GIT_SEQUENCE_EDITOR: ':', GIT_EDITOR: ':' })).code).toBe(0)
      return noted()
        .slice(before)
        .map((line) => line.split('\t')[0] ?? '')
    }
    expect(start).toBe(4)
    expect(await events('cherry-pick', picked)).toEqual(['post-commit'])
    expect(await events('revert', '--no-edit', 'HEAD')).toEqual(['post-commit'])
    expect(await events('commit', '--amend', '-m', 'other')).toEqual(['post-commit', 'post-rewrite'])
    expect(await events('merge', '--no-edit', 'side')).toEqual(['post-merge'])
    repo.git('checkout', '-q', 'side')
    repo.commit('fixup! a', { files: { a: 'aa' } })
    repo.git('checkout', '-q', '-b', 'onto', base)
    repo.commit('moved on')
    repo.git('checkout', '-q', 'side')
    const before = noted().length
    await events('rebase', '-q', '-i', '--autosquash', '--onto', 'onto', base)
    const rewritten = noted().filter((line) => /^post-rewrite\t[0-9a-f]{40} /.test(line))
    const head = repo.git('rev-parse', 'HEAD')
    expect(rewritten.slice(-4).map((line) => line.split(/[\t ]/)[1])).toEqual(
      repo
        .git('log', '--format=%H', '--reverse', '-n', '3', head)
        .split('\n')
        .flatMap((oid, index) => (index === 0 ? [oid, oid] : [oid])),
    )
    expect(noted().length - before).toBeGreaterThan(6)
  })

  test('and rows follow it: amended and squashed work counts once, on whatever branch it lies', async () => {
    const { repo, git, craft, drain, hold } = await noting()
    const first = repo.commit('a draft', { files: { a: '1' } })
    await drain()
    hold()
    // Another date and another patch: only git's own word links these two.
    await git(['commit', '-q', '--amend', '--reset-author', '-a', '-m', 'a whole thing'])
    repo.write('a', '2')
    await git(['commit', '-q', '--amend', '-a', '-m', 'a whole thing', '--date=2026-02-02T10:00:00Z'])
    repo.git('branch', 'kept', first)
    const head = repo.git('rev-parse', 'HEAD')
    repo.git('checkout', '-q', '-b', 'aside')
    const beside = repo.commit('aside')
    repo.git('checkout', '-q', 'main')
    await drain()
    const log = jsonOf(await craft('log --json')) as { oid: string }[]
    expect(log.map(({ oid }) => oid)).toEqual(expect.arrayContaining([head, beside]))
    expect(log.map(({ oid }) => oid)).not.toContain(first)
    const all = jsonOf(await craft('log --json --superseded')) as {
      oid: string
      supersededBy: string | null
    }[]
    expect(all.find(({ oid }) => oid === first)?.supersededBy).toBe(head)
  })
})

test('a hook that cannot write the queue lets the commit be', async () => {
  const { repo, state, git } = await noting()
  mkdirSync(join(state, 'queue'))
  chmodSync(state, 0o500)
  expect(await git(emptyCommit())).toEqual(silent)
  expect(existsSync(join(repo.path, '.git'))).toBe(true)
})
