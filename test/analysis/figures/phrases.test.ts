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
