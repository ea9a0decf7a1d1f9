import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gitFixture } from '../../fixture/git.ts'
import { faultOf, newPath } from '../folders.ts'
import { fileChange, numberedCommit, numberedCommits, oidOf } from '../numbered.ts'
import { contents, engine, filled, messagesIn, openIn } from './opened.ts'

const linesOf = (folder: string, name: string): string[] =>
  readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')

describe('a line', () => {
  test('has one form, whatever order its fields came in, and says when it was recorded', () => {
    const { folder } = filled(0)
    const store = openIn(folder)
    const files = [fileChange({ path: 'b.ts', mark: 'vendored' }), fileChange({ path: 'a.ts' })]
    store.commits.add(engine.id, [numberedCommit(0, { files })])
    store.commits.alias(engine.id, [
      { written: { email: 'a@old', name: 'a' }, canonical: { email: 'ada@example.com', name: 'Ada' } },
    ])
    expect(linesOf(folder, 'commits.jsonl')).toEqual([
      `{"repositoryId":"engine-id","oid":"${oidOf(0)}","parents":[],"author":{"name":"Ada","email":"ada@example.com"},"authored":{"seconds":1750000000,"offset":60},"committer":{"name":"Ada","email":"ada@example.com"},"committed":{"seconds":1750000000,"offset":60},"message":"commit 0","files":[{"path":"a.ts","status":"modified","insertions":3,"deletions":1},{"path":"b.ts","status":"modified","insertions":3,"deletions":1,"mark":"vendored"}],"recordedAt":"2026-03-01T12:00:00Z"}`,
    ])
    expect(linesOf(folder, 'aliases.jsonl')).toEqual([
      '{"repositoryId":"engine-id","writtenName":"a","writtenEmail":"a@old","name":"Ada","email":"ada@example.com","recordedAt":"2026-03-01T12:00:00Z"}',
    ])
  })

  test('counts until a later one has its key', () => {
    const folder = newPath()
    const store = openIn(folder)
    store.setNote('a', 'one')
    store.setNote('b', 'two')
    store.setNote('a', 'three')
    expect([...openIn(folder).notes()]).toEqual([
      ['a', 'three'],
      ['b', 'two'],
    ])
    expect(linesOf(folder, 'notes.jsonl')).toHaveLength(3)
  })

  test('may take a key away, and a later one may bring it back', () => {
    const { folder } = filled(0)
    const store = openIn(folder)
    const first = { name: 'v1', oid: oidOf(1) }
    const second = { name: 'v2', oid: oidOf(2) }
    store.repositories.saveTags(engine.id, [first, second])
    store.repositories.saveTags(engine.id, [second])
    expect(openIn(folder).repositories.tags(engine.id)).toEqual([second])
    expect(linesOf(folder, 'tags.jsonl').at(-1)).toBe(
      '{"repositoryId":"engine-id","name":"v1","removed":true,"recordedAt":"2026-03-01T12:00:00Z"}',
    )
    store.repositories.saveTags(engine.id, [first])
    expect(openIn(folder).repositories.tags(engine.id)).toEqual([first])
  })

  test('too long to be read again is not written, nor is anything else of that call', () => {
    const { folder } = filled(1)
    const store = openIn(folder)
    const before = contents(folder)
    const huge = numberedCommit(2, { message: 'x'.repeat(34 * 1024 * 1024) })
    expect(faultOf(() => store.commits.add(engine.id, [numberedCommit(1), huge])).kind).toBe('store')
    expect(contents(folder)).toEqual(before)
    expect(store.commits.count()).toBe(1)
  })
})

describe('lines that later ones replaced', () => {
  const rebased = (number: number) =>
    numberedCommit(number, { committed: { seconds: 1_750_000_000, offset: 0 } })

  test('are dropped on closing when most are, and everything stays in its order', () => {
    const { folder, commits } = filled(0)
    const store = openIn(folder)
    const numbers = Array.from({ length: 600 }, (_, index) => 599 - index)
    store.commits.add(engine.id, numbers.map(rebased))
    const reader = openIn(folder)
    const supersede = (by: string | null, from: readonly number[]) =>
      store.commits.supersede(
        engine.id,
        from.map((number) => ({ oid: oidOf(number), supersededBy: by })),
      )
    for (const by of ['a', 'b', null]) supersede(by, numbers.toReversed())
    const before = [...store.commits.list({ withFiles: true })]
    expect(before.map((one) => one.oid)).toEqual(numbers.map(oidOf))
    const size = statSync(commits).size
    const stream = reader.commits.list({ withFiles: true })[Symbol.iterator]()
    stream.next()
    store.close()

    expect(statSync(commits).size).toBeLessThan(size / 3)
    expect([...openIn(folder).commits.list({ withFiles: true })]).toEqual(before)
    // A stream that was open, and a store that was open, go on.
    let rest = 0
    while (!stream.next().done) rest++
    expect(rest).toBe(599)
    expect([...reader.commits.list({ withFiles: true })]).toEqual(before)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('stay in a damaged file', () => {
    const folder = newPath()
    const store = openIn(folder)
    store.setNote('a', 'b')
    writeFileSync(join(folder, 'notes.jsonl'), `${'{"key":"a","value":"1"}\n'.repeat(1500)}torn\n`)
    store.setNote('a', 'c')
    store.close()
    expect(readFileSync(join(folder, 'notes.jsonl'), 'utf8')).toContain('torn')
    expect(openIn(folder).note('a')).toBe('c')
  })
})

test('git merges two folders that grew apart without a conflict, and nothing of either is lost', () => {
  const { folder } = filled(3)
  const repo = gitFixture({ path: folder })
  const save = (branch: string, from: number, to: number) => {
    repo.git('checkout', '-q', '-b', branch, 'base')
    const store = openIn(folder)
    store.commits.add(engine.id, numberedCommits(from, to))
    store.setNote(branch, 'was here')
    store.close()
    repo.git('add', '-A')
    repo.git('commit', '-q', '-m', branch)
  }
  repo.git('add', '-A')
  repo.git('commit', '-q', '-m', 'base')
  repo.git('branch', 'base')
  save('laptop', 3, 6)
  save('desktop', 5, 9)
  repo.git('merge', '-q', '-m', 'both', 'laptop')

  const store = openIn(folder)
  expect(messagesIn(store)).toEqual(Array.from({ length: 9 }, (_, index) => `commit ${8 - index}`))
  expect([...store.notes().keys()].sort()).toEqual(['desktop', 'laptop'])
  expect(store.damage).toEqual([])
})
