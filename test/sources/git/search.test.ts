import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import { searchRepositories } from '../../../src/sources/git/search.ts'
import { gitFixture, temporaryFolder } from '../../fixture/git.ts'

const { signal } = new AbortController()

const at = (top: string, ...names: readonly string[]) => names.map((name) => join(top, name))

const repositoryAt = (path: string) => {
  const repo = gitFixture({ path })
  repo.commit('feat: begin', { files: { [`${path.length}.txt`]: path } })
  return repo
}

test('clones, bare repositories and worktrees are found in the order of their names, however deep', async () => {
  const top = temporaryFolder()
  const one = repositoryAt(join(top, 'one'))
  one.git('clone', '-q', '--bare', '.', join(top, 'mirror', 'one.git'))
  one.git('worktree', 'add', '-q', '--detach', join(top, 'trees', 'side'))
  repositoryAt(join(top, 'by topic', '$(touch x)', '-n1\n'))
  const { repositories, skipped } = await searchRepositories(top, signal)
  const expected = at(top, 'by topic/$(touch x)/-n1\n', 'mirror/one.git', 'one', 'trees/side')
  expect({ repositories, skipped }).toEqual({ repositories: expected, skipped: [] })
})

test('a clone inside a work tree and a submodule are repositories of their own; a bare one there is test data', async () => {
  const top = temporaryFolder()
  const library = repositoryAt(join(temporaryFolder(), 'library'))
  const app = repositoryAt(join(top, 'app'))
  app.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.path, 'vendor/library')
  app.git('clone', '-q', library.path, 'src/clone')
  app.git('clone', '-q', '--bare', library.path, 'test/fixture.git')
  const { repositories } = await searchRepositories(top, signal)
  expect(repositories).toEqual(at(top, 'app', 'app/src/clone', 'app/vendor/library'))
})

test('hidden folders, node_modules and symbolic links are passed by', async () => {
  const top = temporaryFolder()
  const elsewhere = repositoryAt(join(temporaryFolder(), 'elsewhere'))
  repositoryAt(join(top, '.cache', 'one'))
  repositoryAt(join(top, 'app', 'node_modules', 'two'))
  symlinkSync(elsewhere.path, join(top, 'linked'))
  symlinkSync(top, join(top, 'loop'))
  expect(await searchRepositories(top, signal)).toEqual({ repositories: [], skipped: [] })
  expect((await searchRepositories(join(top, 'linked'), signal)).repositories).toEqual([elsewhere.path])
})

test('a .git that git would not take for one makes no repository, and is named', async () => {
  const top = temporaryFolder()
  const outer = repositoryAt(join(top, 'outer'))
  mkdirSync(join(outer.path, 'half', '.git'), { recursive: true })
  repositoryAt(join(outer.path, 'half', 'whole'))
  expect(await searchRepositories(top, signal)).toEqual({
    repositories: at(top, 'outer', 'outer/half/whole'),
    skipped: at(top, 'outer/half'),
  })
})

test.skipIf(process.getuid?.() === 0)('a folder nobody may read is named, the others are found', async () => {
  const top = temporaryFolder()
  mkdirSync(join(top, 'closed'))
  repositoryAt(join(top, 'open'))
  chmodSync(join(top, 'closed'), 0)
  const found = await searchRepositories(top, signal)
  chmodSync(join(top, 'closed'), 0o700)
  expect(found).toEqual({ repositories: at(top, 'open'), skipped: at(top, 'closed') })
})

test('a repository before its first commit and one with reftable’s files are found by their names alone', async () => {
  const top = temporaryFolder()
  gitFixture({ path: join(top, 'new') })
  const other = gitFixture({ path: join(top, 'reftable') })
  rmSync(join(other.path, '.git', 'refs'), { recursive: true })
  mkdirSync(join(other.path, '.git', 'refs'))
  writeFileSync(join(other.path, '.git', 'refs', 'heads'), 'this repository uses the reftable format\n')
  expect((await searchRepositories(top, signal)).repositories).toEqual(at(top, 'new', 'reftable'))
})

test('what is no folder is a fault, and so is a person who no longer wants to wait', async () => {
  const top = temporaryFolder()
  writeFileSync(join(top, 'file'), '')
  await expect(searchRepositories(join(top, 'nowhere'), signal)).rejects.toThrow(
    /there is no folder .*nowhere/,
  )
  await expect(searchRepositories(join(top, 'file'), signal)).rejects.toThrow(/file is not a folder/)
  await expect(searchRepositories(top, AbortSignal.abort())).rejects.toThrow(Fault)
})
