import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FileChange } from '../../../src/core/commit.ts'
import { compareWithGit } from '../../fixture/compare-with-git.ts'
import {
  fixtureAt,
  type GitFixture,
  gitEnv,
  gitFixture,
  readAll,
  temporaryFolder,
} from '../../fixture/git.ts'

const subjects = async (repo: GitFixture): Promise<string[]> =>
  (await readAll(repo.source())).map((commit) => commit.message)

/** One line a file: what changed, in few words. */
const shown = (files: readonly FileChange[]): string[] =>
  files.map((file) => {
    const numbers = file.binary ? 'binary' : `+${file.insertions} -${file.deletions}`
    return `${file.status} ${file.oldPath === null ? '' : `${file.oldPath} -> `}${file.path} ${numbers}`
  })

const agreesWithGit = async (repo: GitFixture): Promise<void> =>
  expect((await compareWithGit(repo.source(), repo.path, gitEnv)).differences).toEqual([])

const clone = (from: GitFixture, ...args: readonly string[]): GitFixture => {
  const path = join(temporaryFolder(), 'clone')
  from.git('clone', '-q', ...args, `file://${from.path}`, path)
  return fixtureAt(path)
}

/** Three commits; the second changes a line, the third adds a file. */
function smallHistory(): { readonly repo: GitFixture; readonly oids: readonly string[] } {
  const repo = gitFixture()
  const oids = [
    repo.commit('one', { files: { a: '1\n2\n3\n' } }),
    repo.commit('two', { files: { a: '1\n2\nthree\n' } }),
    repo.commit('three', { files: { b: 'b\n' } }),
  ]
  return { repo, oids }
}

describe('a plain history', () => {
  test('is read newest first, with people, dates, parents and lines', async () => {
    const { repo, oids } = smallHistory()
    const commits = await readAll(repo.source())
    expect(commits.map((commit) => commit.oid)).toEqual([...oids].reverse())
    expect(commits[1]).toEqual({
      oid: oids[1],
      parents: [oids[0]],
      author: { name: 'Ada', email: 'ada@example.com' },
      authored: { seconds: 1767229200, offset: 0 },
      committer: { name: 'Ada', email: 'ada@example.com' },
      committed: { seconds: 1767229200, offset: 0 },
      message: 'two',
      encoding: null,
      flags: [],
      files: [
        {
          path: 'a',
          oldPath: null,
          status: 'modified',
          insertions: 1,
          deletions: 1,
          binary: false,
          submodule: false,
          mark: null,
        },
      ],
    })
  })

  test('without commits gives nothing', async () => {
    expect(await readAll(gitFixture().source())).toEqual([])
  })

  test('on an unborn branch beside others gives the others', async () => {
    const { repo } = smallHistory()
    repo.git('checkout', '-q', '--orphan', 'empty')
    expect(await subjects(repo)).toEqual(['three', 'two', 'one'])
  })

  test('of many chunks comes in order, each commit once, and agrees with git', async () => {
    const repo = gitFixture()
    const stream = Array.from({ length: 700 }, (_, i) => {
      const parent = i === 0 ? '' : `from :${i}\n`
      const date = `Ada <ada@example.com> ${1767225600 + i} +0000`
      const content = Array.from({ length: (i % 7) + 1 }, (_, line) => `${line * i}`).join('\n')
      return `commit refs/heads/main\nmark :${i + 1}\ncommitter ${date}\ndata 2\nm\n${parent}M 100644 inline f${i % 40}\ndata ${content.length}\n${content}\n`
    }).join('')
    repo.feed(stream, ['fast-import', '--quiet'])
    const commits = await readAll(repo.source({ processes: 3 }))
    expect(commits.map((commit) => commit.oid)).toEqual(repo.git('rev-list', 'main').split('\n'))
    await agreesWithGit(repo)
  })
})

describe('what is asked for', () => {
  test('stored commits are not read, and known history is not walked', async () => {
    const { repo, oids } = smallHistory()
    const [one = '', two = ''] = oids
    const read = (request: object) => readAll(repo.source(), request).then((all) => all.map((c) => c.message))
    expect(await read({ isStored: (oid: string) => oid === two })).toEqual(['three', 'one'])
    expect(await read({ known: [one] })).toEqual(['three', 'two'])
    expect(await read({ tips: [two], known: [] })).toEqual(['two', 'one'])
    expect(await read({ tips: [] })).toEqual([])
  })

  test('known ids that are not here, or no commits, are passed over', async () => {
    const { repo, oids } = smallHistory()
    const blob = repo.git('rev-parse', 'HEAD:a')
    const request = { tips: 'all', known: [`${'0'.repeat(39)}1`, blob, oids[1] ?? ''] } as const
    expect((await readAll(repo.source(), request)).map((c) => c.message)).toEqual(['three'])
    expect(await repo.source().count(request)).toBe(1)
  })

  test('since looks at each committer date, also behind a commit that a wrong clock dated too early', async () => {
    const repo = gitFixture()
    repo.commit('old', { date: '2020-01-01T00:00:00Z' })
    repo.commit('new', { date: '2026-01-01T00:00:00Z' })
    repo.commit('wrong clock', { date: '1990-01-01T00:00:00Z' })
    repo.commit('newest', { date: '2026-01-02T00:00:00Z' })
    const request = { tips: 'all', known: [], since: Date.UTC(2026, 0, 1) / 1000 } as const
    expect((await readAll(repo.source(), request)).map((c) => c.message)).toEqual(['newest', 'new'])
    expect(await repo.source().count(request)).toBe(2)
  })

  test('counting gives as many as reading', async () => {
    const { repo, oids } = smallHistory()
    expect(await repo.source().count({ tips: 'all', known: [] })).toBe(3)
    expect(await repo.source().count({ tips: [oids[2] ?? ''], known: [oids[1] ?? ''] })).toBe(1)
    expect(await repo.source().count({ tips: [], known: [] })).toBe(0)
  })

  test('rewritten history: new commits are read, and the old tip that git dropped is passed over', async () => {
    const { repo, oids } = smallHistory()
    repo.git('commit', '-q', '--amend', '-m', 'three, better')
    const stored = new Set(oids)
    const request = { known: [oids[2] ?? ''], isStored: (oid: string) => stored.has(oid) }
    expect((await readAll(repo.source(), request)).map((c) => c.message)).toEqual(['three, better'])
    repo.git('reflog', 'expire', '--expire=now', '--all')
    repo.git('gc', '-q', '--prune=now')
    expect((await readAll(repo.source(), request)).map((c) => c.message)).toEqual(['three, better'])
  })
})

describe('refs', () => {
  test('notes, stash and tags of trees and blobs are not work; nested tags lead to their commit', async () => {
    const { repo, oids } = smallHistory()
    repo.git('notes', 'add', '-m', 'a note')
    repo.write('a', 'dirty\n')
    repo.git('stash', '-q')
    repo.git('tag', 'tree', 'HEAD^{tree}')
    repo.git('tag', 'blob', 'HEAD:a')
    repo.git('tag', '-a', '-m', 'x', 'inner')
    repo.git('tag', '-a', '-m', 'x', 'outer', 'inner')
    repo.git('tag', '-a', '-m', 'x', 'outermost', 'outer')
    repo.git('tag', '-a', '-m', 'x', 'nameless', 'HEAD')
    repo.git('tag', '-a', '-m', 'x', 'of-nameless', 'nameless')
    repo.git('tag', '-d', 'nameless')
    repo.git('tag', '-a', '-m', 'x', 'of-tree', 'tree')
    repo.git('tag', '-a', '-m', 'x', 'of-of-tree', 'of-tree')
    expect(await subjects(repo)).toEqual(['three', 'two', 'one'])
    expect(await repo.source().tips()).toEqual([oids[2]])
    expect(await repo.source().tags()).toEqual([
      { name: 'inner', oid: oids[2] },
      { name: 'of-nameless', oid: oids[2] },
      { name: 'outer', oid: oids[2] },
      { name: 'outermost', oid: oids[2] },
    ])
  })

  test('a tag of something that is gone hides no other tag', async () => {
    const { repo, oids } = smallHistory()
    repo.git('tag', 'light')
    repo.git('tag', '-a', '-m', 'x', 'annotated')
    repo.git('tag', '-a', '-m', 'x', 'nested', 'annotated')
    writeFileSync(join(repo.path, '.git', 'refs', 'tags', 'gone'), `${'1'.repeat(40)}\n`)
    expect(await repo.source().tags()).toEqual(
      ['annotated', 'light', 'nested'].map((name) => ({ name, oid: oids[2] })),
    )
  })

  test('twenty thousand refs overflow no argument list', async () => {
    const { repo, oids } = smallHistory()
    const refs = Array.from({ length: 20_000 }, (_, i) => `${oids[i % 3]} refs/tags/v${i}\n`)
    appendFileSync(join(repo.path, '.git', 'packed-refs'), refs.join(''))
    expect(await repo.source().tags()).toHaveLength(20_000)
    const known = Array.from({ length: 20_000 }, (_, i) => i.toString(16).padStart(40, 'e'))
    expect(await readAll(repo.source(), { known })).toHaveLength(3)
  })

  test('refs named like options or commands are only names', async () => {
    const { repo, oids } = smallHistory()
    const names = ['--output=gotcha', '-n1', '--exec=id', ';id', '$(id)', '`id`', '|id', '&id&']
    const refs = names.flatMap((name) => [
      `refs/heads/${name}`,
      `refs/tags/${name}`,
      `refs/remotes/${name}/x`,
    ])
    repo.feed(refs.map((ref) => `create ${ref} ${oids[2]}\n`).join(''), ['update-ref', '--stdin'])
    expect(await subjects(repo)).toEqual(['three', 'two', 'one'])
    expect((await repo.source().tags()).map((tag) => tag.name).sort()).toEqual([...names].sort())
    for (const name of names) {
      repo.git('symbolic-ref', 'HEAD', `refs/heads/${name}`)
      expect((await repo.source().locate()).head).toBe(oids[2])
      repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', `refs/remotes/origin/${name}`)
      repo.git('update-ref', `refs/remotes/origin/${name}`, 'HEAD')
      expect((await repo.source().facts()).defaultBranch).toBe(name)
      expect(await repo.source().resolve(`refs/heads/${name}`)).toEqual({ tips: [oids[2]], not: [] })
    }
    expect(readdirSync(repo.path)).toEqual(['.git', 'a', 'b'])
  })
})

describe('the shape of history', () => {
  test('merges keep their parents and are not credited twice, octopus and evil ones included', async () => {
    const repo = gitFixture()
    const base = repo.commit('base', { files: { a: 'a\n' } })
    const sides = ['x', 'y', 'z'].map((name) => {
      repo.git('checkout', '-q', '-b', name, base)
      return repo.commit(name, { files: { [name]: `${name}\n` } })
    })
    repo.git('checkout', '-q', 'main')
    repo.git('merge', '-q', '--no-ff', '-m', 'octopus', 'x', 'y', 'z')
    repo.write('a', 'changed by the merge itself\n')
    repo.git('commit', '-q', '-a', '--amend', '--no-edit')
    const [merge] = await readAll(repo.source())
    expect(merge).toMatchObject({ message: 'octopus', parents: [base, ...sides], files: [] })
    await agreesWithGit(repo)
  })

  test('several roots are several roots', async () => {
    const { repo, oids } = smallHistory()
    repo.git('checkout', '-q', '--orphan', 'other')
    const other = repo.commit('another beginning')
    repo.git('checkout', '-q', 'main')
    repo.git('merge', '-q', '--allow-unrelated-histories', '-m', 'joined', 'other')
    expect(await repo.source().roots()).toEqual([oids[0] ?? '', other].sort())
    await agreesWithGit(repo)
  })

  test('the object id stays the key: replace refs and grafts change nothing', async () => {
    const { repo, oids } = smallHistory()
    const [one = '', two = '', three = ''] = oids
    repo.git('replace', '--graft', three, one)
    mkdirSync(join(repo.path, '.git', 'info'), { recursive: true })
    appendFileSync(join(repo.path, '.git', 'info', 'grafts'), `${two}\n`)
    const commits = await readAll(repo.source())
    expect(commits.map(({ oid, parents }) => [oid, parents])).toEqual([
      [three, [two]],
      [two, [one]],
      [one, []],
    ])
  })
})

describe('kinds of repository', () => {
  test('a bare one', async () => {
    const { repo } = smallHistory()
    expect(await subjects(clone(repo, '--bare'))).toEqual(['three', 'two', 'one'])
  })

  test('one with SHA-256: ids have 64 digits', async () => {
    const repo = gitFixture({ args: ['--object-format=sha256'] })
    repo.commit('one', { files: { a: 'a\n' } })
    repo.commit('two', { files: { b: 'b\n' } })
    const commits = await readAll(repo.source())
    expect(commits.map((commit) => commit.oid.length)).toEqual([64, 64])
    expect(commits[0]?.parents).toEqual([commits[1]?.oid])
    expect(commits.map((commit) => shown(commit.files))).toEqual([['added b +1 -0'], ['added a +1 -0']])
  })

  test('a shallow clone: its boundary is flagged and not counted, and is counted once the rest is here', async () => {
    const { repo, oids } = smallHistory()
    const shallow = clone(repo, '--depth=2')
    const commits = await readAll(shallow.source())
    expect(commits.map(({ oid, flags, files }) => [oid, flags, files.length])).toEqual([
      [oids[2], [], 1],
      [oids[1], ['shallow-boundary'], 0],
    ])
    expect(commits[1]?.parents).toEqual([oids[0]])
    expect(await shallow.source().roots()).toEqual([])
    shallow.git('fetch', '-q', '--unshallow')
    expect((await readAll(shallow.source())).flatMap((commit) => commit.flags)).toEqual([])
    expect(await shallow.source().roots()).toEqual([oids[0]])
  })

  test('a partial clone: what is here is counted, the rest says so, and nothing is fetched from a server that could', async () => {
    const { repo } = smallHistory()
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const partial = clone(repo, '--filter=blob:none', '--no-checkout')
    partial.feed('b\n', ['hash-object', '-w', '--stdin'])
    const commits = await readAll(partial.source())
    expect(commits.map(({ message, flags, files }) => [message, flags, shown(files)])).toEqual([
      ['three', [], ['added b +1 -0']],
      ['two', ['uncounted'], []],
      ['one', ['uncounted'], []],
    ])
  })

  test('a clone without trees whose server is gone gives commits without files', async () => {
    const { repo } = smallHistory()
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const treeless = clone(repo, '--filter=tree:0', '--no-checkout')
    rmSync(repo.path, { recursive: true })
    expect((await readAll(treeless.source())).map(({ message, flags }) => [message, flags])).toEqual([
      ['three', ['uncounted']],
      ['two', ['uncounted']],
      ['one', ['uncounted']],
    ])
  })

  test('linked worktree, sub-directory and detached HEAD are the same repository', async () => {
    const { repo } = smallHistory()
    const tree = join(temporaryFolder(), 'tree')
    repo.git('worktree', 'add', '-q', '--detach', tree, 'HEAD~1')
    expect(await subjects(fixtureAt(tree))).toEqual(['three', 'two', 'one'])
  })

  test('alternates, commit-graph, multi-pack-index, split index and sparse checkout', async () => {
    const { repo } = smallHistory()
    const path = join(temporaryFolder(), 'clone')
    repo.git('clone', '-q', '--shared', repo.path, path)
    const shared = fixtureAt(path)
    shared.commit('four', { files: { 'deep/c': 'c\n' } })
    shared.git('repack', '-q', '-a', '-d', '-l')
    shared.git('commit-graph', 'write', '--reachable')
    shared.git('multi-pack-index', 'write')
    shared.git('update-index', '--split-index')
    shared.git('sparse-checkout', 'set', 'deep')
    expect(await subjects(shared)).toEqual(['four', 'three', 'two', 'one'])
    await agreesWithGit(shared)
  })

  test.each([
    '$(touch x) `y`',
    '"quoted" \'it\'',
    'new\nline',
    '-leading',
    'bidi \u202e',
    'sp ace',
    'a\ntrue\nb\nfalse\n',
    '\u001b]0;x\u0007',
  ])('a folder named %j', async (name) => {
    const repo = gitFixture({ path: join(temporaryFolder(), name) })
    const oid = repo.commit('one', { files: { 'sub/a': 'a\n' } })
    const inside = fixtureAt(join(repo.path, 'sub')).source()
    expect(await inside.locate()).toEqual({
      gitDir: join(repo.path, '.git'),
      workTree: repo.path,
      head: oid,
      shallow: false,
    })
    expect(await readAll(inside)).toHaveLength(1)
    expect(await inside.facts()).toEqual({ name, remoteUrl: null, defaultBranch: 'main' })
    expect((await inside.attributes())('sub/a')).toBeNull()
  })

  test('a submodule is another repository, and moving its pointer counts as git counts it', async () => {
    const { repo: library } = smallHistory()
    const repo = gitFixture()
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.path, 'lib')
    repo.commit('add lib')
    const inner = fixtureAt(join(repo.path, 'lib'))
    inner.commit('four', { files: { c: 'c\n' } })
    repo.commit('bump lib')
    const [bump] = await readAll(repo.source())
    expect(bump?.files).toMatchObject([{ path: 'lib', submodule: true, insertions: 1, deletions: 1 }])
    expect(await subjects(inner)).toEqual(['four', 'three', 'two', 'one'])
    expect((await inner.source().locate()).workTree).toBe(inner.path)
    await agreesWithGit(repo)
  })
})

describe('files', () => {
  test('binary, mode, symlink, type, empty, CRLF and -diff files count as git counts them', async () => {
    const repo = gitFixture()
    repo.commit('base', {
      files: {
        mode: 'm\n',
        link: 'l\n',
        dir: 'd\n',
        bin: Buffer.from([0, 1, 2]),
        gone: '1\n2\n',
        '.gitattributes': '*.min -diff\n',
      },
    })
    chmodSync(join(repo.path, 'mode'), 0o755)
    unlinkSync(join(repo.path, 'link'))
    symlinkSync('mode', join(repo.path, 'link'))
    unlinkSync(join(repo.path, 'dir'))
    repo.commit('change', {
      files: {
        bin: Buffer.from([0, 9]),
        empty: '',
        crlf: 'a\r\nb\r\n',
        'dir/inside': 'x\n',
        'x.min': 'min\n',
        gone: null,
      },
    })
    const [change] = await readAll(repo.source())
    expect(shown(change?.files ?? [])).toEqual([
      'modified bin binary',
      'added crlf +2 -0',
      'deleted dir +0 -1',
      'added dir/inside +1 -0',
      'added empty +0 -0',
      'deleted gone +0 -2',
      'type-changed link +1 -1',
      'modified mode +0 -0',
      'added x.min binary',
    ])
    await agreesWithGit(repo)
  })

  test('strange names come through, also where files move', async () => {
    const repo = gitFixture()
    const names = [
      'new\nline',
      'tab\tbed',
      '"quoted"',
      'back\\slash',
      'a => b',
      '{a => b}',
      '-leading',
      '=',
      '=\n',
      ':100644',
      '10\t5\tfake',
      'é NFC',
      'e\u0301 NFD',
      'x'.repeat(250),
      `${'deep/'.repeat(60)}file`,
    ]
    const text = (i: number) => Array.from({ length: 12 }, (_, line) => `${i} ${line}\n`).join('')
    repo.commit('add', { files: Object.fromEntries(names.map((name, i) => [name, text(i)])) })
    repo.git('mv', '=\n', 'a\n\t=> b')
    mkdirSync(join(repo.path, '{x => y}'))
    repo.git('mv', '{a => b}', '{x => y}/{a => b}')
    repo.commit('move', { files: { '{x => y}/{a => b}': `${text(5)}more\n` } })
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    const rest = names.map((name) => [name, `moved ${name.replace(/^x{10}/, '')}`] as const)
    for (const [name, to] of rest) {
      mkdirSync(dirname(join(repo.path, to)), { recursive: true })
      repo.git('mv', '--', name, to)
    }
    repo.commit('move all')
    repo.git('branch', '-q', 'all')
    repo.git('reset', '-q', '--hard', 'HEAD@{2}')
    const [all, move, add] = await readAll(repo.source())
    expect(shown(all?.files ?? []).sort()).toEqual(
      rest.map(([name, to]) => `renamed ${name} -> ${to} +0 -0`).sort(),
    )
    expect(add?.files.map((file) => file.path).sort()).toEqual([...names].sort())
    expect(shown(move?.files ?? [])).toEqual([
      'renamed =\n -> a\n\t=> b +0 -0',
      'renamed {a => b} -> {x => y}/{a => b} +1 -0',
    ])
    await agreesWithGit(repo)
  })

  test('names that are not UTF-8 are escaped, not lost, also where files move', async () => {
    const repo = gitFixture()
    const blob = repo.feed('x\n', ['hash-object', '-w', '--stdin'])
    const commitOf = (name: string, ...parent: readonly string[]) => {
      const tree = repo.feed(Buffer.from(`100644 blob ${blob}\t${name}\0`, 'latin1'), ['mktree', '-z'])
      return repo.git('commit-tree', '-m', 'latin', ...parent.flatMap((oid) => ['-p', oid]), tree)
    }
    repo.git('update-ref', 'refs/heads/main', commitOf('gar\xe7on', commitOf('caf\xe9')))
    expect((await readAll(repo.source())).map((commit) => shown(commit.files))).toEqual([
      ['renamed caf\\xe9 -> gar\\xe7on +0 -0'],
      ['added caf\\xe9 +1 -0'],
    ])
    await agreesWithGit(repo)
  })

  test('a commit of a hundred thousand files and three hundred moved folders is read whole', async () => {
    const repo = gitFixture()
    const header = (mark: number, from: string) =>
      `commit refs/heads/main\nmark :${mark}\ncommitter Ada <ada@example.com> ${mark} +0000\ndata 1\nx\n${from}`
    // A third of them stay where they are; the same few blobs serve all, because making blobs is not what is tried.
    const files = Array.from({ length: 100_000 }, (_, i) => `M 100644 :${(i % 10) + 10} d${i % 450}/f${i}\n`)
    const blobs = Array.from({ length: 10 }, (_, i) => `blob\nmark :${i + 10}\ndata 4\n${i}\n2\n`)
    const moves = Array.from({ length: 300 }, (_, i) => `R d${i} moved/d${i}\n`)
    const stream = `${blobs.join('')}${header(1, '')}${files.join('')}${header(2, 'from :1\n')}${moves.join('')}`
    repo.feed(stream, ['fast-import', '--quiet'])
    const [moved, added] = await readAll(repo.source())
    expect(added?.files).toHaveLength(100_000)
    expect(added?.files.reduce((sum, file) => sum + file.insertions, 0)).toBe(200_000)
    const stayed = Array.from({ length: 100_000 }, (_, i) => i % 450).filter((folder) => folder >= 300)
    expect(moved?.files).toHaveLength(100_000 - stayed.length)
    expect(moved?.files.every((file) => file.oldPath !== null && file.path === `moved/${file.oldPath}`)).toBe(
      true,
    )
  })
})

describe('messages', () => {
  test('that look like counts, like commits or like the end of a chunk forge nothing', async () => {
    const repo = gitFixture()
    const other = repo.commit('first', { files: { a: 'a\n' } })
    const messages = [
      '10\t5\tfake.txt\n',
      `commit ${other}\nAuthor: Eve <eve@example.com>\n\n    hi\n`,
      `${other} commit 12\ntree 123\n`,
      `=\n=\n\n${other}\n:100644 100644 0 0 M\n`,
      '\u001e\u001f\u0001 %H %x00\n',
    ]
    for (const message of messages) repo.commit(message, { files: { a: `${message}` } })
    const commits = await readAll(repo.source())
    expect(commits.map((commit) => commit.message)).toEqual([
      ...messages.reverse().map((m) => m.trimEnd()),
      'first',
    ])
    await agreesWithGit(repo)
  })

  test('of ten megabytes, of one long line and of twenty thousand lines are read, cut and flagged', async () => {
    const repo = gitFixture()
    const messages = [
      'word '.repeat(2_000_000),
      'x'.repeat(3_000_000),
      's'.repeat(70_000),
      'line\n'.repeat(20_000),
    ]
    for (const message of messages) repo.commit(message)
    const commits = await readAll(repo.source())
    expect(commits.map(({ message, flags }) => [message.length, flags])).toEqual([
      [99_999, []],
      [70_000, []],
      [262_144, ['message-truncated']],
      [262_144, ['message-truncated']],
    ])
  })

  test('and headers of any malformation agree with git, or are flagged', async () => {
    const repo = gitFixture()
    const tree = repo.feed('', ['mktree'])
    const ada = 'Ada <ada@example.com> 1767225600 +0000'
    const idents = [
      'A <b> C <d@e> 1767225600 +0000',
      ' <> 0 +0000',
      'A <a@b> 2147483648 +1400',
      'A <a@b> 4102444800 +0545',
      'A <a@b> 253402300800 +0000',
      'A <a@b> -1 +0000',
      'A <a@b> 18446744073709551616 +0000',
      'A <a@b>',
      'A <a@b> some day',
      'A <a@b> 100 +5130',
      'A <a@b> 100 -9999',
      'Crew  <a@b> 100 -0330',
      '<a@b> 100 +0000',
      'A <a@b> 1767225600 +0000 trailing',
    ]
    const heads = [
      ...idents.map((ident) => `author ${ident}\ncommitter ${ada}`),
      `author Eve <e@e> 1 +0000\nauthor ${ada}\ncommitter ${ada}`,
      `author ${ada}\ncommitter ${ada}\ngpgsig -----BEGIN\n x\n -----END\nunknown header`,
      `author ${ada}\ncommitter ${ada}\nencoding klingon`,
      `author ${ada}\ncommitter ${ada}\ngpgsig-sha256 -----BEGIN\n y\n -----END\nmergetag object ${tree}\n type commit\n tagger Eve <e@e> 1 +0000`,
    ]
    for (const [i, head] of heads.entries()) repo.raw(`tree ${tree}\n${head}\n\nnumber ${i}\n`, `b${i}`)
    repo.raw(`tree ${tree}\ncommitter ${ada}\n\nno author`, 'orphan')
    repo.raw(Buffer.from(`tree ${tree}\nauthor ${ada}\ncommitter ${ada}\n\nup to\0not this`), 'nul')
    repo.raw(
      Buffer.from(`tree ${tree}\nauthor ${ada}\ncommitter ${ada}\nencoding ISO-8859-1\n\ncaf\xe9`, 'latin1'),
      'latin',
    )
    const inCode: readonly (readonly [string, string, string])[] = [
      ['sjis', 'Shift_JIS', '\x93\xfa\x96\x7b'],
      ['cyrillic', 'windows-1251', '\xcf\xf0\xe8'],
    ]
    for (const [branch, label, text] of inCode) {
      const head = `tree ${tree}\nauthor ${ada}\ncommitter ${ada}\nencoding ${label}\n\n${text}`
      repo.raw(Buffer.from(head, 'latin1'), branch)
    }
    expect(await readAll(repo.source())).toHaveLength(heads.length + 3 + inCode.length)
    await agreesWithGit(repo)
  })
})

describe('the machine', () => {
  test.each([
    ['another language', { LC_ALL: '', LANG: 'tr_TR.UTF-8', LANGUAGE: 'tr' }],
    ['an odd time zone', { TZ: 'Asia/Kathmandu' }],
    [
      'a hook of another repository',
      { GIT_DIR: '/nowhere/.git', GIT_WORK_TREE: '/nowhere', GIT_INDEX_FILE: 'x', GIT_PREFIX: 'y/' },
    ],
    [
      'git -c in a hook',
      {
        GIT_CONFIG_PARAMETERS: "'core.bare'='true'",
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'a',
        GIT_CONFIG_VALUE_0: 'b',
      },
    ],
    ['tracing', { GIT_TRACE: '1', GIT_TRACE2: '2', GIT_CURL_VERBOSE: '1' }],
    [
      'diff options of the person',
      { GIT_DIFF_OPTS: '-u0', GIT_EXTERNAL_DIFF: 'false', GIT_LITERAL_PATHSPECS: '0' },
    ],
  ])('changes nothing: %s', async (_, env) => {
    const { repo } = smallHistory()
    const expected = await readAll(repo.source())
    expect(await readAll(repo.source({ env: { ...gitEnv, ...env } }))).toEqual(expected)
  })

  test('loose objects packed and refs packed while reading do no harm', async () => {
    const { repo, oids } = smallHistory()
    const read: string[] = []
    const request = { tips: 'all', known: [], isStored: (oid: string) => read.includes(oid) } as const
    for await (const batch of repo.source().read(request, new AbortController().signal)) {
      execFileSync('git', ['gc', '-q', '--prune=now'], { cwd: repo.path, env: gitEnv })
      read.push(...batch.map((commit) => commit.oid))
    }
    expect(read).toEqual([...oids].reverse())
    expect(readFileSync(join(repo.path, '.git', 'packed-refs'), 'utf8')).toContain('refs/heads/main')
  })
})
