import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtureAt, gitEnv, gitFixture, temporaryFolder } from '../../fixture/git.ts'

describe('locate', () => {
  test('finds the repository from its top, a sub-directory, through a link, and from inside .git', async () => {
    const repo = gitFixture()
    const head = repo.commit('one', { files: { 'sub/a': 'a\n' } })
    const gitDir = join(repo.path, '.git')
    const link = join(temporaryFolder(), 'link')
    symlinkSync(repo.path, link)
    const found = { gitDir, workTree: repo.path, head, shallow: false }
    for (const path of [repo.path, join(repo.path, 'sub'), link, join(link, 'sub')])
      expect(await fixtureAt(path).source().locate()).toEqual(found)
    expect(await fixtureAt(gitDir).source().locate()).toEqual({ ...found, workTree: null })
  })

  test('before the first commit there is no head', async () => {
    const repo = gitFixture()
    expect(await repo.source().locate()).toMatchObject({ workTree: repo.path, head: null })
    const bare = gitFixture({ args: ['--bare'] })
    expect(await bare.source().locate()).toEqual({
      gitDir: bare.path,
      workTree: null,
      head: null,
      shallow: false,
    })
  })

  test('linked worktrees share one git directory and have heads of their own', async () => {
    const repo = gitFixture()
    const one = repo.commit('one')
    repo.commit('two')
    const tree = join(temporaryFolder(), 'tree')
    repo.git('worktree', 'add', '-q', '--detach', tree, one)
    expect(await fixtureAt(tree).source().locate()).toEqual({
      gitDir: join(repo.path, '.git'),
      workTree: tree,
      head: one,
      shallow: false,
    })
  })

  test('a bare and a shallow clone are known as such', async () => {
    const repo = gitFixture()
    repo.commit('one')
    const head = repo.commit('two')
    const path = join(temporaryFolder(), 'clone')
    repo.git('clone', '-q', '--bare', '--depth=1', `file://${repo.path}`, path)
    expect(await fixtureAt(path).source().locate()).toEqual({
      gitDir: path,
      workTree: null,
      head,
      shallow: true,
    })
  })

  test('sees what happened since it was asked last', async () => {
    const repo = gitFixture()
    const source = repo.source()
    expect((await source.locate()).head).toBeNull()
    const head = repo.commit('one')
    expect((await source.locate()).head).toBe(head)
  })
})

describe('facts', () => {
  const factsWith = (...commands: readonly (readonly string[])[]) => {
    const repo = gitFixture({ path: join(temporaryFolder(), 'folder') })
    repo.commit('one')
    for (const command of commands) repo.git(...command)
    return repo.source().facts()
  }

  test('without a remote: the folder gives the name, the only branch is the default', async () => {
    expect(await factsWith()).toEqual({ name: 'folder', remoteUrl: null, defaultBranch: 'main' })
  })

  test('origin comes before other remotes, and what it calls HEAD is the default branch', async () => {
    const facts = await factsWith(
      ['remote', 'add', 'fork', 'https://example.com/me/fork.git'],
      ['remote', 'add', 'origin', 'https://ada:secret@example.com/team/project.git?token=x'],
      ['update-ref', 'refs/remotes/origin/trunk/next', 'HEAD'],
      ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk/next'],
    )
    expect(facts).toEqual({
      name: 'project',
      remoteUrl: 'https://example.com/team/project.git',
      defaultBranch: 'trunk/next',
    })
  })

  test('on a topic branch main is still the default', async () => {
    expect(await factsWith(['checkout', '-q', '-b', 'topic'])).toMatchObject({ defaultBranch: 'main' })
    expect(await factsWith(['branch', '-m', 'only'])).toMatchObject({ defaultBranch: 'only' })
  })

  test('a bare repository says its default branch itself', async () => {
    const repo = gitFixture({ path: join(temporaryFolder(), 'thing.git'), args: ['--bare'] })
    const tree = repo.feed('', ['mktree'])
    for (const branch of ['main', 'trunk'])
      repo.git('update-ref', `refs/heads/${branch}`, repo.git('commit-tree', '-m', 'x', tree))
    repo.git('symbolic-ref', 'HEAD', 'refs/heads/trunk')
    expect(await repo.source().facts()).toEqual({ name: 'thing', remoteUrl: null, defaultBranch: 'trunk' })
  })

  test('a hook of another repository and a person with a pager change nothing', async () => {
    const repo = gitFixture({ path: join(temporaryFolder(), 'folder') })
    repo.commit('one')
    const env = {
      ...gitEnv,
      GIT_DIR: '/nowhere',
      GIT_EDITOR: ':',
      PAGER: 'less',
      EDITOR: 'vi',
      PREFIX: '/usr',
      GIT_SSH_COMMAND: 'x',
    }
    expect(await repo.source({ env }).facts()).toMatchObject({ name: 'folder', defaultBranch: 'main' })
  })
})

describe('resolve', () => {
  test('revisions and ranges become commits to include and to leave out', async () => {
    const repo = gitFixture()
    const [one, two, three] = ['one', 'two', 'three'].map((message) => repo.commit(message))
    repo.git('tag', '-a', '-m', 'x', 'v1', 'HEAD~1')
    const source = repo.source()
    expect(await source.resolve('HEAD')).toEqual({ tips: [three], not: [] })
    expect(await source.resolve('v1')).toEqual({ tips: [two], not: [] })
    expect(await source.resolve(three?.slice(0, 8) ?? '')).toEqual({ tips: [three], not: [] })
    expect(await source.resolve('HEAD~2..main')).toEqual({ tips: [three], not: [one] })
    expect(await source.resolve('v1..')).toEqual({ tips: [three], not: [two] })
    expect(await source.resolve(':/tw')).toEqual({ tips: [two], not: [] })
    const both = await source.resolve('HEAD~2...HEAD')
    expect([...both.tips].sort()).toEqual([one, three].sort())
    expect(both.not).toEqual([one])
  })

  test.each([
    'nowhere',
    '',
    '--all',
    '-n1',
    '--output=gotcha',
    'HEAD:a',
    'main..nowhere',
    '^HEAD',
    'a\0b',
    '$(touch gotcha)',
  ])('what names no commit is a wrong usage: %j', async (revision) => {
    const repo = gitFixture()
    repo.commit('one', { files: { a: 'a\n' } })
    await expect(repo.source().resolve(revision)).rejects.toMatchObject({ name: 'Fault', kind: 'usage' })
  })
})

describe('mailmap', () => {
  const ada = { name: 'Ada', email: 'ada@example.com' }
  const map = `Ada <ada@example.com> <ada@old.example.com>\nAda <ada@example.com> ADA <al@home>\n`

  test('old names and addresses become one person, in any case, and the order stays', async () => {
    const repo = gitFixture()
    repo.commit('map', { files: { '.mailmap': map } })
    const written = [
      { name: 'A. L.', email: 'Ada@Old.Example.com' },
      { name: 'Bob', email: 'bob@example.com' },
      { name: 'ada', email: 'al@home' },
    ]
    expect(await repo.source().mailmap(written)).toEqual([ada, written[1], ada])
    expect(await repo.source().mailmap([])).toEqual([])
  })

  test('a bare repository uses the one of HEAD', async () => {
    const repo = gitFixture()
    repo.commit('map', { files: { '.mailmap': map } })
    const path = join(temporaryFolder(), 'bare')
    repo.git('clone', '-q', '--bare', repo.path, path)
    expect(
      await fixtureAt(path)
        .source()
        .mailmap([{ name: 'x', email: 'ada@old.example.com' }]),
    ).toEqual([ada])
  })

  test('identities git could not read give themselves back', async () => {
    const repo = gitFixture()
    repo.commit('map', { files: { '.mailmap': map } })
    const strange = [
      { name: '', email: '' },
      { name: 'No Mail', email: '' },
      { name: 'A <b> C', email: 'd@e' },
      { name: 'new\nline', email: 'x@y' },
      { name: ' spaces ', email: 'a b' },
      { name: '\ufffd\u202e', email: 'é@ü' },
      { name: '', email: 'only@mail' },
    ]
    const last = { name: 'x', email: 'ada@old.example.com' }
    expect(await repo.source().mailmap([...strange, last])).toEqual([...strange, ada])
  })
})

describe('attributes', () => {
  test('are those of HEAD in all folders: the deepest file and the last line win', async () => {
    const repo = gitFixture()
    repo.commit('attributes', {
      files: {
        '.gitattributes': [
          '# a comment',
          '*.gen linguist-generated',
          'dist/** linguist-generated=true',
          'dist/kept.js -linguist-generated',
          'vendor/** linguist-vendored text=auto',
          'vendor/ours/** linguist-vendored=false',
          '"with space/\\303\\251.txt" linguist-generated',
          '*.both linguist-vendored linguist-generated',
          '[attr]macro linguist-generated',
          '*.undone linguist-generated',
          '*.undone !linguist-generated',
        ].join('\n'),
        'deep/er/.gitattributes': '*.gen linguist-generated=false\n/only-here linguist-vendored\n',
      },
    })
    const mark = await repo.source().attributes()
    const expected = {
      'a.gen': 'generated',
      'deep/a.gen': 'generated',
      'deep/er/a.gen': 'work',
      'deep/er/and/a.gen': 'work',
      'deep/er/only-here': 'vendored',
      'deep/er/x/only-here': null,
      'dist/a/b.js': 'generated',
      'dist/kept.js': 'work',
      'sub/dist/a.js': null,
      'vendor/lib/a.c': 'vendored',
      'vendor/ours/a.c': 'work',
      'with space/é.txt': 'generated',
      'x.both': 'generated',
      'x.undone': null,
      'src/main.ts': null,
    }
    expect(Object.fromEntries(Object.keys(expected).map((path) => [path, mark(path)]))).toEqual(expected)
  })

  test('changes that are not committed, links, and an empty repository say nothing', async () => {
    const repo = gitFixture()
    expect((await repo.source().attributes())('a.gen')).toBeNull()
    repo.write('outside', '*.gen linguist-generated\n')
    mkdirSync(join(repo.path, 'sub'))
    symlinkSync('../outside', join(repo.path, 'sub', '.gitattributes'))
    repo.commit('link')
    repo.write('.gitattributes', '*.gen linguist-generated\n')
    const mark = await repo.source().attributes()
    expect([mark('a.gen'), mark('sub/a.gen')]).toEqual([null, null])
  })
})

describe('user', () => {
  test('the repository comes before the person, author before user', async () => {
    const repo = gitFixture()
    const source = repo.source()
    expect(await source.user()).toBeNull()
    repo.git('config', 'user.email', 'a@b')
    expect(await source.user()).toEqual({ name: '', email: 'a@b' })
    repo.git('config', 'user.name', 'New\nLine')
    repo.git('config', 'author.email', 'author@b')
    expect(await source.user()).toEqual({ name: 'New\nLine', email: 'author@b' })
  })

  test('is found in the global configuration', async () => {
    const repo = gitFixture()
    const config = join(temporaryFolder(), 'config')
    repo.git('config', '--file', config, 'user.name', 'Global')
    const env = { ...gitEnv, GIT_CONFIG_GLOBAL: config }
    expect(await repo.source({ env }).user()).toEqual({ name: 'Global', email: '' })
  })
})
