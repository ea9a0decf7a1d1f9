import { expect, test } from 'vitest'
import { heldOut } from './held-out.ts'
import { type Phrase, scoreOf } from './phrase.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

test.each<[string, readonly Phrase[]]>([['written before the rules', heldOut]])(
  'figures are read from phrases %s',
  (name, phrases) => {
    const { precision, recall, wrong } = scoreOf(phrases)
    process.stdout.write(
      `${phrases.length} phrases ${name}: precision ${percent(precision)}, recall ${percent(recall)}\n${wrong.map((line) => `  ${line}\n`).join('')}`,
    )
    expect(precision).toBeGreaterThanOrEqual(0.5)
    expect(recall).toBeGreaterThanOrEqual(0.3)
  },
)
