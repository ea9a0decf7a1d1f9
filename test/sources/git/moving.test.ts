import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReadRequest } from '../../../src/core/ports.ts'
import { type GitFixture, gitFixture } from '../../fixture/git.ts'
import { looseHistory, manyCommits, prune } from '../../fixture/loose-history.ts'

/** Takes one batch, lets something happen to the repository, and takes the rest, as a store would. */
async function readAround(repo: GitFixture, happens: () => void): Promise<readonly string[]> {
  const taken: string[] = []
  const seen = new Set<string>()
  const request: ReadRequest = { tips: 'all', known: [], isStored: (oid) => seen.has(oid) }
  for await (const batch of repo.source({ processes: 1 }).read(request, new AbortController().signal)) {
    if (taken.length === 0) happens()
    for (const { oid, files } of batch) {
      taken.push(oid)
      seen.add(oid)
      expect(files, oid).toHaveLength(1)
    }
  }
  return taken
}

describe('while a history is read', () => {
  test('packing it and dropping the loose objects loses and doubles nothing', async () => {
    const repo = gitFixture()
    looseHistory(repo)
    const listed = repo.git('rev-list', 'main').split('\n')
    expect(await readAround(repo, () => prune(repo))).toEqual(listed)
  })

  test('commits that arrive from elsewhere leave the list as it was begun, and come with the next', async () => {
    const repo = gitFixture()
    looseHistory(repo)
    const listed = repo.git('rev-list', 'main').split('\n')
    const taken = await readAround(repo, () => {
      repo.commit('pushed', { files: { pushed: 'p\n' } })
      prune(repo)
    })
    expect(taken).toEqual(listed)
    const request: ReadRequest = { tips: 'all', known: [], isStored: (oid) => taken.includes(oid) }
    const next: string[] = []
    for await (const batch of repo.source().read(request, new AbortController().signal))
      next.push(...batch.map((commit) => commit.message))
    expect(next).toEqual(['pushed'])
  })

  test('rewriting and pruning it makes the reader begin again once, with what there is now', async () => {
    const repo = gitFixture()
    looseHistory(repo)
    const old = repo.git('rev-list', 'main').split('\n')
    let now: readonly string[] = []
    const taken = await readAround(repo, () => {
      repo.git('reset', '-q', '--hard', `main~${manyCommits - 20}`)
      repo.commit('instead', { files: { instead: 'i\n' } })
      prune(repo)
      now = repo.git('rev-list', 'main').split('\n')
    })
    expect(now).toHaveLength(21)
    const before = taken.filter((oid) => !now.includes(oid))
    expect(before.length).toBeGreaterThan(0)
    expect(before.length).toBeLessThan(manyCommits - 20)
    expect(before).toEqual(old.slice(0, before.length))
    expect(taken.slice(before.length)).toEqual(now)
  })

  test('a new store is asked about nothing, and after a fault about what it was given', async () => {
    const repo = gitFixture()
    looseHistory(repo)
    const listed = repo.git('rev-list', 'main').split('\n')
    const blob = repo.git('rev-parse', `main~${manyCommits - 2}:f`)
    const file = join(repo.path, '.git', 'objects', blob.slice(0, 2), blob.slice(2))
    const bytes = readFileSync(file)
    rmSync(file)
    const taken: string[] = []
    const asked: string[] = []
    const isStored = (oid: string) => {
      if (asked.length === 0) writeFileSync(file, bytes)
      asked.push(oid)
      return taken.includes(oid)
    }
    const request: ReadRequest = { tips: 'all', known: [], isNew: true, isStored }
    for await (const batch of repo.source({ processes: 1 }).read(request, new AbortController().signal)) {
      if (taken.length === 0) expect(asked).toEqual([])
      taken.push(...batch.map(({ oid }) => oid))
    }
    expect(taken).toEqual(listed)
    expect(asked).toEqual(listed)
  })
})
