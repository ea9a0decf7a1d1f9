import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { judgeChanges } from '../../../src/analysis/coaching/changes/changes.ts'

/** A commit of a public project, judged by reading it before the rules saw it. */
type Judged = {
  readonly project: string
  readonly oid: string
  readonly tangled: boolean
  readonly because: string
}

const judged: readonly Judged[] = readFileSync(join(import.meta.dirname, 'tangled.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** A folder with bare clones named `owner+project/repo`; they are too large to come with the tests. */
const histories = process.env.CRAFT_HISTORIES ?? ''
const repositoryOf = ({ project }: Judged): string => join(histories, project.replace('/', '+'), 'repo')
const isHere = histories !== '' && judged.every((commit) => existsSync(repositoryOf(commit)))

function isTangled(commit: Judged): boolean {
  const show = (...options: readonly string[]): string =>
    execFileSync('git', ['-C', repositoryOf(commit), 'show', ...options, commit.oid], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
  const message = show('--no-patch', '--format=%B').trim()
  const diff = show('--format=', '--no-color', '--no-ext-diff', '-M')
  const { findings } = judgeChanges({ message, parents: 1, author: null, files: null, diff })
  return findings.some(({ rule }) => rule === 'changes/tangled')
}

test('the judgements cover both kinds', () => {
  expect(judged).toHaveLength(40)
  expect(judged.filter(({ tangled }) => tangled).length).toBeGreaterThanOrEqual(10)
})

// Needs CRAFT_HISTORIES with clones of the three projects.
test.skipIf(!isHere)('the rules agree with people in most commits and seldom raise a false alarm', () => {
  const seen = judged.map((commit) => ({ ...commit, said: isTangled(commit) }))
  const agreed = seen.filter(({ tangled, said }) => tangled === said).length
  const falseAlarms = seen.filter(({ tangled, said }) => said && !tangled).length
  const found = seen.filter(({ tangled, said }) => said && tangled).length
  expect(agreed).toBeGreaterThanOrEqual(32)
  expect(falseAlarms).toBeLessThanOrEqual(3)
  expect(found).toBeGreaterThanOrEqual(5)
})
