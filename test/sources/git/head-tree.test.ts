import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keepsTests } from '../../../src/flows/kept-tests.ts'
import { fixtureAt, gitFixture, temporaryFolder } from '../../fixture/git.ts'

const holding = (...paths: readonly string[]) => {
  const repo = gitFixture()
  repo.commit('one', { files: Object.fromEntries(paths.map((path) => [path, `${path}\n`])) })
  return repo
}

describe('a path is looked for in the tree of HEAD', () => {
  test('by a word in it, and given whole to whoever decides', async () => {
    const repo = holding('src/latest.ts', 'src/a b/contest\nü.ts', 'a.txt', '.gitattributes')
    const asked: string[] = []
    const found = await repo.source().holds(['test', 'txt'], (path) => {
      asked.push(path)
      return path === 'a.txt'
    })
    expect([found, asked.sort()]).toEqual([true, ['a.txt', 'src/a b/contest\nü.ts', 'src/latest.ts']])
  })

  test('and asked for once where a word stands in it twice', async () => {
    const asked: string[] = []
    await holding('test/test.ts', 'x')
      .source()
      .holds(['test'], (path) => !asked.push(path))
    expect(asked).toEqual(['test/test.ts'])
  })

  test('also while the attributes are being read, which get what they would get alone', async () => {
    const repo = gitFixture()
    repo.commit('one', { files: { '.gitattributes': '*.gen linguist-generated\n', 'a.test.ts': 'x\n' } })
    const source = repo.source()
    const [attributes, held] = await Promise.all([source.attributes(), source.holds(['test'], () => true)])
    expect([attributes('a.gen'), attributes('a.ts'), held]).toEqual(['generated', null, true])
  })

  test('and nobody can say before the first commit, or where the trees were left out', async () => {
    expect(
      await gitFixture()
        .source()
        .holds(['a'], () => true),
    ).toBeNull()
    const repo = holding('a')
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const path = join(temporaryFolder(), 'clone')
    repo.git('clone', '-q', '--no-local', '--filter=tree:0', '--no-checkout', `file://${repo.path}`, path)
    rmSync(repo.path, { recursive: true })
    expect(
      await fixtureAt(path)
        .source()
        .holds(['a'], () => true),
    ).toBeNull()
  })
})

test.each([
  [['src/a.ts', 'test/a.test.ts'], true],
  [['lib/a.py', 'lib/test_a.py'], true],
  [['a.c', 't/t0001-init.sh', 't/test-lib.sh'], true],
  [['src/main/java/A.java', 'src/test/java/ATest.java'], true],
  [['spec/a_spec.rb', 'a.rb'], true],
  [['src/latest.ts', 'src/inspect.ts', 'docs/testing.md'], false],
  [['src/a.ts', 'node_modules/a/test/a.test.js', 'vendor/b/b_test.go'], false],
])('a repository with %j keeps tests: %s', async (paths, expected) => {
  expect(await keepsTests(holding(...paths).source())).toBe(expected)
})
