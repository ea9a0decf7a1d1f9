import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { testCraft } from '../context.ts'
import { fixtureAt, type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, expectFault, jsonOf } from './history.ts'

const several = shapes.track.or(shapes.failure).array()

const grown = (name: string, commits: number, path?: string): GitFixture => {
  const repo = path === undefined ? adasRepository(name) : gitFixture({ path })
  for (let i = 0; i < commits; i++)
    repo.commit(`feat: part ${i} of ${name}`, { files: { [`${i}.ts`]: `${name}\n` } })
  return repo
}

describe('several repositories by name', () => {
  let one: GitFixture
  let two: GitFixture
  beforeAll(() => {
    one = grown('one', 2)
    two = grown('two', 3)
  })
  const both = () => ['--repo', one.path, '--repo', two.path]

  test('are said in one line each, then in one sum, and are all in the store', async () => {
    const craft = testCraft()
    const { code, out, err } = await craft('track', ...both())
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^one: 2 new commits, \+2 −0 lines\.$/),
      expect.stringMatching(/^two: 3 new commits, \+3 −0 lines\.$/),
      expect.stringMatching(/^Together, 2 repositories: 5 new commits, \+5 −0 lines\.$/),
      '',
    ])
    expect(jsonOf(await craft('log', '--json', '--all-repos', '--repo', one.path))).toHaveLength(5)
    expect((await craft('track', ...both())).out).toBe(
      'Nothing new in one.\nNothing new in two.\nTogether, 2 repositories: nothing new.\n',
    )
  })

  test('are an array in JSON; one alone stays one object', async () => {
    const craft = testCraft()
    const all = several.parse(jsonOf(await craft('track', '--json', ...both())))
    expect(all).toMatchObject([
      { commits: 2, repository: { name: 'one' } },
      { commits: 3, repository: { name: 'two' } },
    ])
    shapes.track.parse(jsonOf(await craft('track', '--json', '--repo', one.path)))
  })

  test('are only counted in a dry run', async () => {
    const craft = testCraft()
    const { out } = await craft('track', '-n', ...both())
    expect(out).toMatch(/\nTogether, 2 repositories: 5 commits to read\.\n$/)
    expect(existsSync(join(craft.home, 'craft.db'))).toBe(false)
  })

  test('are read once each, however often they are named', async () => {
    const { out } = await testCraft()('track', ...both(), '--repo', `${one.path}/../one`)
    expect(out.match(/^one: /gm)).toHaveLength(1)
  })

  test('can be one bad and the rest good: those are stored, it is named with what to do, and the run failed', async () => {
    const craft = testCraft()
    const nowhere = join(dirname(one.path), 'nowhere')
    const { code, out, err } = await craft('track', '--repo', nowhere, ...both())
    expect(code).toBe(1)
    expect(out).toMatch(/^one: .*\ntwo: .*\nTogether, 2 repositories: .*\n$/)
    expect(err).toBe(
      `Failed: there is no folder ${nowhere}. Next: name a repository with --repo\n` +
        'craft: 1 of 3 repositories failed\n' +
        'Next: mend what is said above and run the same again; the others are stored\n',
    )
    const failed = await craft('track', '--json', '--repo', nowhere, ...both())
    expect(failed.code).toBe(1)
    const [first, ...rest] = several.parse(JSON.parse(failed.out))
    expect(first).toMatchObject({ path: nowhere, kind: 'unusable' })
    expect(rest).toHaveLength(2)
  })

  test('that know a revision and that do not are told apart', async () => {
    two.git('tag', 'v9')
    const { code, out, err } = await testCraft()('track', 'v9', ...both())
    expect(code).toBe(1)
    expect(out).toMatch(/^two: 3 new commits/)
    expect(err).toContain(`Failed: "v9" names no commit in ${one.path}`)
  })

  test('that are all unusable end as one unusable repository does', async () => {
    const folder = temporaryFolder()
    const { code, out, err } = await testCraft()('track', '--repo', folder, '--repo', join(folder, 'x'))
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(/\ncraft: 2 of 2 repositories failed\nNext: [^\n]+\n$/)
  })

  test('end at once when the store fails, or the flags contradict each other', async () => {
    const craft = testCraft()
    mkdirSync(join(craft.home, 'craft.db'))
    expectFault(await craft('track', ...both()), { code: 4, says: /the store .*craft\.db cannot be/ })
    expectFault(await testCraft()('track', '--since', 'someday', ...both()), { code: 2, says: /"someday"/ })
  })
})

describe('a folder of repositories', () => {
  let folder: string
  beforeEach(() => {
    folder = temporaryFolder()
    grown('app', 2, join(folder, 'app'))
    grown('tool', 3, join(folder, 'work', 'tool'))
  })

  test('is tracked whole with --recursive; without it, it is no repository', async () => {
    const craft = testCraft({ cwd: folder })
    const all = several.parse(jsonOf(await craft('track', '--recursive', '--json')))
    expect(all).toMatchObject([{ commits: 2 }, { commits: 3 }])
    expectFault(await craft('track'), { code: 3, says: /is not a git repository/ })
  })

  test('counts a clone and a linked worktree of one repository once', async () => {
    const app = fixtureAt(join(folder, 'app'))
    app.git('clone', '-q', '.', join(folder, 'copy'))
    app.git('worktree', 'add', '-q', '--detach', join(folder, 'tree'), 'HEAD~1')
    const craft = testCraft()
    const { out } = await craft('track', '--recursive', '--repo', folder)
    expect(out).toMatch(/\nTogether, 2 repositories: 5 new commits/)
    expect(out.trimEnd().split('\n')).toHaveLength(5)
  })

  test('counts the work of a submodule there and its bump outside, each once', async () => {
    const app = fixtureAt(join(folder, 'app'))
    const tool = join(folder, 'work', 'tool')
    app.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', tool, 'tool')
    app.commit('build: use the tool')
    const craft = testCraft()
    const { out } = await craft('track', '--recursive', '--repo', join(folder, 'app'))
    expect(out).toMatch(/^app: 3 new commits, .*\ntool: 3 new commits, .*\nTogether, 2 repositories: 6 new/)
  })

  test('says what it passed over, and goes on', async () => {
    mkdirSync(join(folder, 'half', '.git'), { recursive: true })
    const { code, err } = await testCraft()('track', '--recursive', '--repo', folder)
    expect({ code, err }).toEqual({
      code: 0,
      err: `Passed over ${join(folder, 'half')}: it cannot be read.\n`,
    })
  })

  test('that is damaged in one place is stored in all others, and in that one once it is mended', async () => {
    const head = fixtureAt(join(folder, 'app')).git('rev-parse', 'HEAD')
    const object = join(folder, 'app', '.git', 'objects', head.slice(0, 2), head.slice(2))
    renameSync(object, `${object}.aside`)
    const craft = testCraft()
    const { code, out, err } = await craft('track', '--recursive', '--repo', folder)
    expect(code).toBe(1)
    expect(out).toMatch(/^tool: 3 new commits/)
    expect(err).toMatch(/^Failed: the repository at .*app is damaged or incomplete.* fsck\n/)
    renameSync(`${object}.aside`, object)
    expect((await craft('track', '--recursive', '--repo', folder)).out).toMatch(/^app: 2 new commits/)
  })

  test('without any repository, or that is not there, is said to be so', async () => {
    const empty = temporaryFolder()
    for (const path of [empty, join(empty, 'nowhere')]) {
      const { code, err } = await testCraft()('track', '--recursive', '--repo', path)
      expect(code).toBe(3)
      expect(err).toMatch(
        /^Failed: there is no (git repository|folder).*Next: name .*\ncraft: 1 of 1 repositories/,
      )
    }
  })
})
