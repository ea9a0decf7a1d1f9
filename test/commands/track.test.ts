import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { type Craft, testCraft } from '../context.ts'
import { fixtureAt, type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, bob, jsonOf, workshop } from './history.ts'

const trackJson = async (craft: Craft, ...more: readonly string[]) =>
  shapes.track.parse(jsonOf(await craft('track', '--json', ...more)))

const subjects = async (craft: Craft): Promise<readonly string[]> =>
  shapes.commit
    .array()
    .parse(jsonOf(await craft('log', '--json')))
    .map(({ subject }) => subject)

describe('a repository with work in it', () => {
  let repo: GitFixture
  beforeAll(() => {
    repo = workshop()
  })

  test('is stored whole, and said in one line', async () => {
    const { code, out, err } = await testCraft({ cwd: repo.path })('track')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^workshop: 8 new commits \(1 merge\), \+\d+ −\d+ lines \(200 lines generated, vendored or in lock files\)\.\n$/,
    )
  })

  test('brings nothing the second time', async () => {
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    expect(await craft('track')).toEqual({ code: 0, out: 'Nothing new in workshop.\n', err: '' })
  })

  test('is counted in JSON as git counts it', async () => {
    const craft = testCraft({ cwd: repo.path })
    const first = await trackJson(craft)
    const git = repo.git('log', '--no-merges', '--numstat', '--format=').split('\n')
    const sum = (column: number) => git.reduce((total, line) => total + Number(line.split('\t')[column]), 0)
    expect(first).toMatchObject({
      repository: { name: 'workshop' },
      gitDir: join(repo.path, '.git'),
      head: repo.git('rev-parse', 'HEAD'),
      shallow: false,
      dryRun: false,
      commits: 8,
      merges: 1,
      filesChanged: git.length,
      insertions: sum(0),
      deletions: sum(1),
      unworkedLines: 200,
      flagged: {},
    })
    expect(await trackJson(craft)).toMatchObject({ commits: 0, insertions: 0 })
  })

  test('is only counted by --dry-run, which writes nothing', async () => {
    const craft = testCraft({ cwd: repo.path })
    expect(await trackJson(craft, '--dry-run')).toMatchObject({ dryRun: true, commits: 8 })
    expect((await craft('track', '-n')).out).toMatch(/^Would read 8 commits of .*; nothing was written\.\n$/)
    expect(existsSync(join(craft.home, 'craft.db'))).toBe(false)
  })

  test('is stored in part when a range says so, and the rest comes with the next run', async () => {
    const craft = testCraft({ cwd: repo.path })
    expect((await trackJson(craft, 'v1.0.0..HEAD')).commits).toBe(3)
    expect(await subjects(craft)).toEqual([
      'fix: round prices to cents',
      'chore(deps): bump left-pad to 2.0.0',
      'perf: cache price lookups (#15)',
    ])
    expect((await trackJson(craft)).commits).toBe(5)
  })

  test('is stored from a day on with --since', async () => {
    const craft = testCraft({ cwd: repo.path })
    expect((await trackJson(craft, '--since', '2026-02-11')).commits).toBe(2)
    expect((await trackJson(craft, '--since', '3 weeks ago')).commits).toBe(1)
    expect((await trackJson(craft)).commits).toBe(5)
  })

  test('gives only my commits with --mine', async () => {
    const craft = testCraft({ cwd: repo.path })
    await craft('track', '--mine')
    expect(await subjects(craft)).toEqual([
      'fix: round prices to cents',
      'perf: cache price lookups (#15)',
      'Merge pull request #12 from bob/export',
      'build: lock the dependencies',
      'feat: import customers from CSV',
    ])
    expect((await trackJson(craft)).commits).toBe(3)
  })

  test('keeps its achievements for later with --no-detect, or when the settings say so', async () => {
    const craft = testCraft({ cwd: repo.path })
    await craft('track', '--no-detect')
    expect((await craft('achievements', 'list')).out).toBe('')
    await craft('detect')
    expect((await craft('achievements', 'list')).out).not.toBe('')
    const unwilling = testCraft({ cwd: repo.path, config: { detect: { auto: false } } })
    await unwilling('track')
    expect((await unwilling('achievements', 'list')).out).toBe('')
  })

  test('shows its achievements without being told to look for them, new ones too', async () => {
    const craft = testCraft({ cwd: repo.path })
    await craft('track', 'v1.0.0')
    const before = JSON.parse((await craft('achievements', 'list', '--json')).out).length
    await craft('track')
    const after = JSON.parse((await craft('achievements', 'list', '--json')).out).length
    expect(before).toBeGreaterThan(0)
    expect(after).toBeGreaterThan(before)
  })

  test('can be named with --repo, from its top or from inside', async () => {
    const craft = testCraft()
    expect((await trackJson(craft, '--repo', join(repo.path, 'src', 'export'))).commits).toBe(8)
    expect((await trackJson(craft, '--repo', repo.path)).commits).toBe(0)
  })

  test('is the same repository in a second clone', async () => {
    const path = join(temporaryFolder(), 'elsewhere')
    repo.git('clone', '-q', `file://${repo.path}`, path)
    const craft = testCraft()
    const first = await trackJson(craft, '--repo', repo.path)
    const second = await trackJson(craft, '--repo', path)
    expect(second).toMatchObject({ commits: 0, repository: { id: first.repository?.id } })
    fixtureAt(path, 20_000).commit('only in the clone')
    expect((await trackJson(craft, '--repo', path)).commits).toBe(1)
    expect(jsonOf(await craft('log', '--json', '--repo', repo.path))).toHaveLength(9)
  })

  test('is stored with a detached HEAD and from a linked worktree', async () => {
    const path = join(temporaryFolder(), 'tree')
    repo.git('worktree', 'add', '-q', '--detach', path, 'v1.0.0')
    const craft = testCraft()
    expect(await trackJson(craft, '--repo', path)).toMatchObject({
      commits: 5,
      head: repo.git('rev-parse', 'v1.0.0'),
    })
    expect((await trackJson(craft, '--repo', repo.path)).commits).toBe(3)
    repo.git('worktree', 'remove', path)
  })
})

describe('a repository that grows', () => {
  test('brings exactly its one new commit', async () => {
    const repo = adasRepository()
    repo.commit('feat: one', { files: { a: 'a\n' } })
    repo.commit('feat: two', { files: { a: 'b\n' } })
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    repo.commit('feat: three', { files: { b: 'c\nd\n' } })
    expect((await craft('track')).out).toBe('workshop: 1 new commit, +2 −0 lines.\n')
    expect(await subjects(craft)).toEqual(['feat: three', 'feat: two', 'feat: one'])
  })

  test('gives the commits of other branches with --all only', async () => {
    const repo = adasRepository()
    repo.commit('feat: shared')
    repo.git('checkout', '-q', '-b', 'side')
    repo.commit('feat: on the side', { author: bob })
    repo.git('checkout', '-q', 'main')
    const craft = testCraft({ cwd: repo.path })
    expect((await trackJson(craft)).commits).toBe(1)
    expect((await trackJson(craft, '--all')).commits).toBe(1)
    expect((await trackJson(craft, '--all')).commits).toBe(0)
    expect(await subjects(craft)).toEqual(['feat: on the side', 'feat: shared'])
  })

  test('has nothing to store before its first commit, and says so', async () => {
    const repo = adasRepository()
    const craft = testCraft({ cwd: repo.path })
    expect(await craft('track')).toEqual({
      code: 0,
      out: `No commits yet in ${join(repo.path, '.git')}.\n`,
      err: '',
    })
    expect(await trackJson(craft)).toMatchObject({ repository: null, head: null, commits: 0 })
    expect(existsSync(join(craft.home, 'craft.db'))).toBe(false)
  })

  test('says that a clone is shallow, and fetches the rest when it no longer is', async () => {
    const repo = adasRepository()
    for (const name of ['one', 'two', 'three']) repo.commit(`feat: ${name}`, { files: { [name]: 'x\n' } })
    const path = join(temporaryFolder(), 'shallow')
    repo.git('clone', '-q', '--depth=1', `file://${repo.path}`, path)
    const craft = testCraft({ cwd: path })
    const { out } = await craft('track')
    expect(out).toContain('1 new commit')
    expect(out).toContain('This clone is shallow: what is older than its boundary is not here.\n')
    fixtureAt(path).git('fetch', '-q', '--unshallow')
    expect((await trackJson(craft)).commits).toBe(2)
  })

  test('and of which a part is stored can be looked into for its code', async () => {
    const repo = adasRepository('half')
    repo.commit('feat: price in euros', { files: { 'euro.ts': '1\n' }, date: '2026-01-01T12:00:00Z' })
    const code = { 'total.ts': 'export const total = 1\n'.repeat(20) }
    repo.commit('feat: total the prices', { files: code, date: '2026-02-20T12:00:00Z' })
    const craft = testCraft({ cwd: repo.path })
    expect((await trackJson(craft, '--since', '2026-02-01')).commits).toBe(1)
    const { out } = await craft('portfolio', 'technical', '--everybody', '-o', '-', '--no-model')
    expect(out).toContain('+export const total = 1')
    expect((await trackJson(craft)).commits).toBe(1)
    expect((await trackJson(craft)).commits).toBe(0)
  })
})
