import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { CommitSource } from '../../../src/core/ports.ts'
import { gitSource } from '../../../src/sources/git/source.ts'
import {
  fixtureAt,
  type GitFixture,
  gitEnv,
  gitFixture,
  readAll,
  temporaryFolder,
} from '../../fixture/git.ts'

/** A program to be called as git. */
function script(...lines: readonly string[]): string {
  const path = join(temporaryFolder(), 'git')
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'))
  chmodSync(path, 0o755)
  return path
}

/** Each commit changes the one file. */
function longHistory(commits: number, objects: 'loose' | 'packed' = 'packed'): GitFixture {
  const repo = gitFixture()
  const stream = Array.from({ length: commits }, (_, i) => {
    const parent = i === 0 ? '' : `from :${i}\n`
    return `commit refs/heads/main\nmark :${i + 1}\ncommitter Ada <ada@example.com> ${i} +0000\ndata 1\nm\n${parent}M 100644 inline f\ndata 5\n${String(i).padStart(5, '0')}\n`
  })
  repo.feed(stream.join(''), [
    '-c',
    `fastimport.unpackLimit=${objects === 'loose' ? commits * 3 : 1}`,
    'fast-import',
    '--quiet',
  ])
  return repo
}

const fault = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: Error & { kind?: string; hint?: string }) => ({
      kind: error.kind,
      message: error.message,
      hint: error.hint,
    }),
  )

describe('a place that is no repository', () => {
  test('says so, whichever question comes first', async () => {
    const path = temporaryFolder()
    const source = gitSource(path, { env: gitEnv })
    const expected = {
      kind: 'unusable',
      message: `${path} is not a git repository`,
      hint: 'run craft inside a repository, or name one with --repo',
    }
    expect(await fault(source.locate())).toEqual(expected)
    expect(await fault(source.facts())).toEqual(expected)
    expect(await fault(source.tips())).toEqual(expected)
    expect(await fault(readAll(source))).toEqual(expected)
  })

  test('a folder that was deleted, and a file, are named', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    rmSync(join(folder, 'gone'), { force: true, recursive: true })
    const at = (name: string) => fault(gitSource(join(folder, name), { env: gitEnv }).locate())
    expect(await at('gone')).toMatchObject({
      kind: 'unusable',
      message: `there is no folder ${join(folder, 'gone')}`,
    })
    expect(await at('file')).toMatchObject({
      kind: 'unusable',
      message: `${join(folder, 'file')} is not a folder`,
    })
  })

  test("somebody else's repository is refused with git's own remedy, and no configuration is changed", async () => {
    const repo = gitFixture()
    repo.commit('one')
    const before = readFileSync(join(repo.path, '.git', 'config'), 'utf8')
    const git = script('GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"')
    expect(await fault(repo.source({ git }).locate())).toEqual({
      kind: 'unusable',
      message: `${repo.path} belongs to another user, and git refuses to read it`,
      hint: `if you trust it: git config --global --add safe.directory '${repo.path}'`,
    })
    expect(readFileSync(join(repo.path, '.git', 'config'), 'utf8')).toBe(before)
  })
})

describe('damage', () => {
  /** Three commits in loose objects. */
  const history = (): { repo: GitFixture; oids: string[] } => {
    const repo = gitFixture()
    return {
      repo,
      oids: ['one', 'two', 'three'].map((name) => repo.commit(name, { files: { file: `${name}\n` } })),
    }
  }
  const objectFile = (repo: GitFixture, oid: string) =>
    join(repo.path, '.git', 'objects', oid.slice(0, 2), oid.slice(2))
  const damaged = (repo: GitFixture) => ({
    kind: 'unusable',
    message: expect.stringContaining(`the repository at ${repo.path} is damaged or incomplete`),
    hint: `git -C '${repo.path}' fsck`,
  })

  test.each([
    ['a commit', (repo: GitFixture) => repo.git('rev-parse', 'HEAD~1')],
    ['a tree', (repo: GitFixture) => repo.git('rev-parse', 'HEAD~1^{tree}')],
    ['a file version', (repo: GitFixture) => repo.git('rev-parse', 'HEAD~1:file')],
  ])('a missing object is named with the repository and git fsck: %s', async (_, find) => {
    const { repo } = history()
    rmSync(objectFile(repo, find(repo)))
    expect(await fault(readAll(repo.source()))).toEqual(damaged(repo))
  })

  test('an object of noise is damage as well', async () => {
    const { repo, oids } = history()
    const file = objectFile(repo, oids[1] ?? '')
    chmodSync(file, 0o644)
    writeFileSync(file, 'noise')
    expect(await fault(readAll(repo.source()))).toEqual(damaged(repo))
  })

  test('what lies before the damage is given, once', async () => {
    const repo = longHistory(600, 'loose')
    rmSync(objectFile(repo, repo.git('rev-parse', 'HEAD~500:f')))
    const read: string[] = []
    const request = { tips: 'all', known: [], isStored: (oid: string) => read.includes(oid) } as const
    const reading = async () => {
      for await (const batch of repo.source().read(request, new AbortController().signal))
        read.push(...batch.map((commit) => commit.oid))
    }
    expect(await fault(reading())).toEqual(damaged(repo))
    expect(read.length).toBeGreaterThan(200)
    expect(read).toEqual(repo.git('rev-list', 'main').split('\n').slice(0, read.length))
  })

  test('alternates that are gone', async () => {
    const { repo } = history()
    const path = join(temporaryFolder(), 'clone')
    repo.git('clone', '-q', '--shared', repo.path, path)
    rmSync(repo.path, { recursive: true })
    const shared = fixtureAt(path)
    expect(await fault(readAll(shared.source()))).toEqual(damaged(shared))
  })

  test('a broken HEAD is not taken for an empty repository', async () => {
    const { repo } = history()
    writeFileSync(join(repo.path, '.git', 'refs', 'heads', 'main'), 'noise\n')
    expect(await fault(repo.source().locate())).toEqual(damaged(repo))
  })

  test('a configuration git cannot read is said to be that', async () => {
    const { repo } = history()
    writeFileSync(join(repo.path, '.git', 'config'), '[core\nnoise')
    expect(await fault(repo.source().locate())).toMatchObject({
      kind: 'unusable',
      message: expect.stringContaining(`does not understand the configuration of ${repo.path}`),
    })
  })
})

describe('git itself', () => {
  test('missing', async () => {
    const git = join(temporaryFolder(), 'no-such-git')
    const repo = gitFixture()
    expect(await fault(repo.source({ git }).locate())).toMatchObject({
      kind: 'unusable',
      message: `${git} was not found`,
    })
    expect(await fault(readAll(repo.source({ git })))).toMatchObject({ kind: 'unusable' })
  })

  test('too old: both versions are named', async () => {
    const git = script(
      'case "$*" in',
      '*version) echo git version 2.25.1;;',
      '*) echo --path-format=absolute; echo .git;;',
      'esac',
    )
    expect(await fault(gitFixture().source({ git }).locate())).toEqual({
      kind: 'unusable',
      message: 'git 2.25 is too old for craft',
      hint: 'install git 2.31 or newer',
    })
  })

  test('hanging: it is given up after the time limit, and ended, also behind a wrapper', async () => {
    const repo = gitFixture()
    for (const line of ['exec sleep 1000', 'sleep 1000'])
      expect(await fault(repo.source({ git: script(line), timeLimitMs: 50 }).locate())).toMatchObject({
        kind: 'unusable',
        message: `git gave no answer about ${repo.path} in time`,
      })
  })

  test('our own long work between two batches is not taken for silence', async () => {
    const source = longHistory(600).source({ timeLimitMs: 300 })
    const busy = new Int32Array(new SharedArrayBuffer(4))
    let commits = 0
    const request = { tips: 'all', known: [], isStored: () => false } as const
    for await (const batch of source.read(request, new AbortController().signal)) {
      Atomics.wait(busy, 0, 0, 350)
      commits += batch.length
    }
    expect(commits).toBe(600)
  })
})

describe('stopping', () => {
  /** A git that writes down its process id before it goes on as the real one. */
  const traced = () => {
    const log = join(temporaryFolder(), 'pids')
    writeFileSync(log, '')
    const alive = () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter(Boolean)
        .filter((pid) => {
          try {
            return process.kill(Number(pid), 0)
          } catch {
            return false
          }
        })
    return { git: script(`echo $$ >> '${log}'`, 'exec git "$@"'), alive }
  }
  const request = { tips: 'all', known: [], isStored: () => false } as const

  test('by signal ends every git, and says it was interrupted', async () => {
    const repo = longHistory(3000)
    const { git, alive } = traced()
    const stop = new AbortController()
    let batches = 0
    const reading = async () => {
      for await (const _ of repo.source({ git, processes: 2 }).read(request, stop.signal)) {
        batches++
        expect(alive()).not.toEqual([])
        stop.abort()
      }
    }
    expect(await fault(reading())).toMatchObject({ kind: 'interrupted' })
    expect(batches).toBe(1)
    await vi.waitFor(() => expect(alive()).toEqual([]))
  })

  test('before it began starts nothing', async () => {
    const { git, alive } = traced()
    const reading = async () => {
      for await (const _ of longHistory(10).source({ git }).read(request, AbortSignal.abort()))
        throw new Error('read')
    }
    expect(await fault(reading())).toMatchObject({ kind: 'interrupted' })
    await vi.waitFor(() => expect(alive()).toEqual([]))
  })

  test('by taking no more ends every git', async () => {
    const repo = longHistory(3000)
    const { git, alive } = traced()
    for await (const batch of repo.source({ git }).read(request, new AbortController().signal)) {
      expect(batch.length).toBeGreaterThan(0)
      break
    }
    await vi.waitFor(() => expect(alive()).toEqual([]))
  })
})

describe('a hostile repository', () => {
  const aside = temporaryFolder()
  const canary = (repo: GitFixture) => join(aside, `${basename(repo.path)}-fired`)

  /** Every setting that names a program, and every one that bends what git prints. */
  function poison(repo: GitFixture, config = join(repo.path, '.git', 'config')): void {
    const fire = `touch '${canary(repo)}'; cat`
    const programs = [
      ...['core.fsmonitor', 'core.pager', 'core.editor', 'core.sshCommand', 'core.askPass', 'core.gitProxy'],
      ...['core.alternateRefsCommand', 'pager.log', 'pager.rev-list', 'pager.config', 'pager.diff-tree'],
      ...[
        'gpg.program',
        'gpg.ssh.program',
        'gpg.x509.program',
        'diff.external',
        'diff.evil.textconv',
        'diff.evil.command',
      ],
      ...[
        'filter.evil.clean',
        'filter.evil.smudge',
        'filter.evil.process',
        'merge.evil.driver',
        'credential.helper',
      ],
      ...['uploadpack.packObjectsHook', 'sequence.editor', 'interactive.diffFilter', 'trailer.evil.command'],
      ...['remote.origin.uploadpack', 'remote.origin.vcs', 'init.templateDir', 'browser.x.cmd', 'man.x.cmd'],
    ]
    for (const key of programs) repo.git('config', '--file', config, key, fire)
    for (const alias of [
      'log',
      'rev-parse',
      'rev-list',
      'cat-file',
      'diff-tree',
      'ls-tree',
      'config',
      'for-each-ref',
    ])
      repo.git('config', '--file', config, `alias.${alias}`, `!${fire}`)
    const bent = {
      'core.abbrev': '4',
      'core.quotePath': 'false',
      'core.bigFileThreshold': '1',
      'color.ui': 'always',
      'color.diff': 'always',
      'i18n.logOutputEncoding': 'UTF-16',
      'log.showSignature': 'true',
      'log.showRoot': 'false',
      'log.follow': 'true',
      'log.date': 'relative',
      'log.mailmap': 'true',
      'log.abbrevCommit': 'true',
      'log.decorate': 'full',
      'format.pretty': 'oneline',
      'diff.renames': 'false',
      'diff.renameLimit': '1',
      'diff.algorithm': 'patience',
      'diff.noprefix': 'true',
      'diff.context': '0',
      'diff.relative': 'true',
      'diff.ignoreSubmodules': 'all',
      'diff.wsErrorHighlight': 'all',
      'diff.submodule': 'log',
      'core.commentChar': 'x',
      'core.useReplaceRefs': 'true',
      'core.packedGitLimit': '1',
      'core.deltaBaseCacheLimit': '0',
      'diff.orderFile': '/nowhere/at/all',
      'diff.mnemonicPrefix': 'true',
      'diff.interHunkContext': '99',
      'diff.suppressBlankEmpty': 'true',
      'diff.indentHeuristic': 'false',
      'diff.colorMoved': 'zebra',
      'log.diffMerges': 'first-parent',
      'submodule.recurse': 'true',
      'status.submoduleSummary': 'true',
      'transfer.hideRefs': 'refs/heads',
      'include.path': '/nowhere/at/all',
      'core.attributesFile': '/dev/null',
      'protocol.ext.allow': 'always',
      'remote.origin.url': `ext::sh -c "${fire}"`,
      'remote.origin.promisor': 'true',
      'extensions.partialClone': 'origin',
      'core.repositoryFormatVersion': '1',
    }
    for (const [key, value] of Object.entries(bent)) repo.git('config', '--file', config, key, value)
  }

  const everything = async (source: CommitSource) => ({
    location: await source.locate(),
    commits: await readAll(source),
    count: await source.count({ tips: 'all', known: [] }),
    roots: await source.roots(),
    tips: await source.tips(),
    tags: await source.tags(),
    resolved: await source.resolve('HEAD'),
    mailmap: await source.mailmap([{ name: 'Ada', email: 'ada@example.com' }]),
    generated: (await source.attributes())('a.gen'),
  })

  test('executes nothing and gives the same numbers as without its configuration', async () => {
    const repo = gitFixture()
    const text = Array.from({ length: 30 }, (_, i) => `line ${i}\n`).join('')
    repo.commit('one', {
      files: {
        a: text,
        c: `c${text}`,
        '.gitattributes': '* diff=evil filter=evil merge=evil\n*.gen linguist-generated\n',
      },
    })
    rmSync(join(repo.path, 'a'))
    rmSync(join(repo.path, 'c'))
    repo.commit('two', { files: { b: `${text}more\n`, d: `c${text}more\n` } })
    repo.git('tag', 'v1')
    const before = await everything(repo.source())

    poison(repo)
    const hooks = join(repo.path, '.git', 'hooks')
    mkdirSync(hooks, { recursive: true })
    for (const hook of [
      'post-index-change',
      'reference-transaction',
      'post-checkout',
      'fsmonitor-watchman',
      'pre-auto-gc',
    ]) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch '${canary(repo)}'\n`)
      chmodSync(join(hooks, hook), 0o755)
    }
    expect(await everything(repo.source())).toEqual(before)
    await repo.source().facts()
    await repo.source().user()
    expect(existsSync(canary(repo))).toBe(false)
    // The trap is a real one: git alone walks into it.
    repo.git('status')
    expect(existsSync(canary(repo))).toBe(true)
  })

  test('a missing object in it makes git call no remote helper', async () => {
    const repo = gitFixture()
    repo.commit('one', { files: { a: 'a\n' } })
    const blob = repo.git('rev-parse', 'HEAD:a')
    rmSync(join(repo.path, '.git', 'objects', blob.slice(0, 2), blob.slice(2)))
    rmSync(join(repo.path, 'a')) // git would count the lines from there
    poison(repo)
    const commits = await readAll(repo.source()).catch(() => [])
    expect(commits.flatMap((commit) => commit.files)).toEqual([])
    expect(existsSync(canary(repo))).toBe(false)
  })

  test('a bare repository embedded in a work tree executes nothing either', async () => {
    const outer = gitFixture()
    const inner = gitFixture({ path: join(outer.path, 'assets'), args: ['--bare'] })
    const tree = inner.feed('', ['mktree'])
    inner.git('update-ref', 'refs/heads/main', inner.git('commit-tree', '-m', 'inner', tree))
    poison(inner, join(inner.path, 'config'))
    const source = fixtureAt(join(inner.path, 'refs')).source()
    expect((await everything(source)).commits.map((commit) => commit.message)).toEqual(['inner'])
    expect(readdirSync(join(outer.path)).sort()).toEqual(['.git', 'assets'])
    expect(existsSync(canary(inner))).toBe(false)
  })

  test('a bare clone is readable also for people who set safe.bareRepository=explicit', async () => {
    const bare = gitFixture({ args: ['--bare'] })
    const config = join(temporaryFolder(), 'config')
    bare.git('config', '--file', config, 'safe.bareRepository', 'explicit')
    const env = { ...gitEnv, GIT_CONFIG_GLOBAL: config }
    expect(await bare.source({ env }).locate()).toMatchObject({ gitDir: bare.path })
  })
})
