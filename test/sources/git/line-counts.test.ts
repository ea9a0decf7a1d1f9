import { expect, test } from 'vitest'
import { safeEnvironment } from '../../../src/sources/git/environment.ts'
import { lineCounter } from '../../../src/sources/git/line-counts.ts'
import { gitEnv, gitFixture } from '../../fixture/git.ts'

const setupFor = (path: string) => ({ git: 'git', path, env: safeEnvironment(gitEnv), silenceMs: 10_000 })

test('jobs that come at any moment, one by one or many at once, are all answered, each with its own files', async () => {
  const repo = gitFixture()
  const oids = ['a', 'b', 'c', 'd'].map((name) => repo.commit(name, { files: { [name]: `${name}\n` } }))
  const counter = lineCounter(setupFor(repo.path), 2)
  const paths = async (...wanted: readonly string[]) =>
    (await counter.count(wanted)).map((files) => files.map((file) => file.path).join())
  try {
    // One after the other: each begins in the moment in which the one before has ended.
    for (let round = 0; round < 50; round++)
      expect(await paths(oids[round % 4] ?? '')).toEqual(['abcd'[round % 4]])
    const jobs = Array.from({ length: 40 }, (_, i) => [oids[i % 4] ?? '', oids[(i + 1) % 4] ?? ''])
    const answers = await Promise.all(jobs.map((job) => paths(...job)))
    expect(answers).toEqual(jobs.map((_, i) => ['abcd'[i % 4], 'abcd'[(i + 1) % 4]]))
    expect(await paths()).toEqual([])
  } finally {
    counter.stop()
  }
})

test('a lost process fails its own jobs, and the next job gets a new one', async () => {
  const repo = gitFixture()
  const oid = repo.commit('a', { files: { a: 'a\n' } })
  const counter = lineCounter(setupFor(repo.path), 1)
  try {
    await expect(counter.count(['1'.repeat(40)])).rejects.toMatchObject({ kind: 'unusable' })
    expect(await counter.count([oid])).toMatchObject([[{ path: 'a', insertions: 1 }]])
  } finally {
    counter.stop()
  }
})
