import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { heldOut } from './held-out.ts'
import { known } from './known.ts'
import { type Phrase, scoreOf } from './phrase.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

test.each<readonly [string, readonly Phrase[]]>([
  ['written before the rules', heldOut],
  ['the rules were written with', known],
])('figures are read from phrases %s', (name, phrases) => {
  const { precision, recall, wrong } = scoreOf(phrases)
  process.stdout.write(
    `${phrases.length} phrases ${name}: precision ${percent(precision)}, recall ${percent(recall)}\n`,
  )
  for (const line of wrong) process.stdout.write(`  ${line}\n`)
  expect(precision).toBeGreaterThanOrEqual(0.98)
  expect(recall).toBeGreaterThanOrEqual(0.9)
})

test('nothing is read from passages of public pull requests that they do not state', () => {
  const { phrases, precision, recall, wrong } = scoreOf(pulls())
  process.stdout.write(
    `${phrases} passages of pull requests: precision ${percent(precision)}, recall ${percent(recall)}\n`,
  )
  for (const line of wrong) process.stdout.write(`  ${line}\n`)
  expect(precision).toBe(1)
  expect(recall).toBeGreaterThanOrEqual(0.9)
})

function pulls(): readonly Phrase[] {
  const lines = readFileSync(join(import.meta.dirname, 'pulls.txt'), 'utf8').split('\n')
  return lines
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => {
      const bar = line.indexOf('|')
      const states = line.slice(0, bar).split(';')
      return [line.slice(bar + 1).trim(), states.map((one) => one.trim()).filter((one) => one !== '')]
    })
}
