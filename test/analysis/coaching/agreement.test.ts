import { expect, test } from 'vitest'
import { agreement, judged, judgedLater } from './judged.ts'

test('two hundred commits were judged, and sixty and more of them in pairs of equal length', () => {
  expect(judged).toHaveLength(200)
  const paired = judged.filter((commit) => commit.pair !== undefined)
  expect(paired.length).toBeGreaterThanOrEqual(60)
  for (const one of paired) {
    const [a, b] = paired.filter((other) => other.pair === one.pair).map((commit) => commit.message.length)
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThanOrEqual(0.1 * Math.max(a ?? 0, b ?? 0))
  }
})

// The floors lie a little below what is reached, so that a change of the rules shows here before it does harm.
const tuned = judged.filter((commit) => !commit.aside)
const aside = judged.filter((commit) => commit.aside)

test.each([
  ['tuned with', tuned, true],
  ['tuned with, without files', tuned, false],
  ['kept aside', aside, true],
  ['kept aside, without files', aside, false],
  ['of other projects', judgedLater, true],
  ['of other projects, without files', judgedLater, false],
])('agrees with the judgements that were %s', (name, commits, isFilesKnown) => {
  const found = agreement(commits, isFilesKnown)
  process.stdout.write(`${name}: ${JSON.stringify(found, rounded)}\n`)
  expect(found.auc).toBeGreaterThan(0.95)
  expect(found.aucOthers).toBeGreaterThan(0.88)
  expect(found.pairsWon).toBeGreaterThan(0.8)
  expect(found.aucEqual).toBeGreaterThan(0.78)
  expect(Math.min(found.what.precision, found.what.recall)).toBeGreaterThan(0.88)
  expect(Math.min(found.why.precision, found.why.recall)).toBeGreaterThan(0.75)
})

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
