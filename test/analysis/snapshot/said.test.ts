import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesIn } from '../../../src/analysis/snapshot/said.ts'
import type { Said, SaidClaim } from '../../../src/core/snapshot.ts'

const claim = (id: string, more: Partial<SaidClaim> = {}): SaidClaim => ({
  id,
  title: `Work ${id}`,
  score: 50,
  figures: [],
  ...more,
})
const said = (claims: readonly SaidClaim[], more: Partial<Said> = {}): Said => ({
  title: 'Self review',
  claims,
  claimCount: claims.length,
  receiptCount: 3,
  facts: [{ label: 'Commits', value: '12' }],
  ...more,
})

describe('what is another than before', () => {
  test.each([
    ['a new claim', [claim('a')], [claim('a'), claim('b')], [['added', 'Work b', null, null]]],
    ['a claim that is gone', [claim('a'), claim('b')], [claim('b')], [['gone', 'Work a', null, null]]],
    [
      'a title',
      [claim('a')],
      [claim('a', { title: 'Quick prices' })],
      [['retitled', 'Quick prices', 'Work a', 'Quick prices']],
    ],
    ['a score', [claim('a')], [claim('a', { score: 71 })], [['score', 'Work a', 50, 71]]],
    [
      'figures',
      [claim('a', { figures: ['12 to 3 min'] })],
      [claim('a', { figures: ['12 to 2 min', '40 %'] })],
      [['figures', 'Work a', '12 to 3 min', '12 to 2 min; 40 %']],
    ],
    [
      'a first figure',
      [claim('a')],
      [claim('a', { figures: ['40 %'] })],
      [['figures', 'Work a', null, '40 %']],
    ],
    ['nothing but the order', [claim('a'), claim('b')], [claim('b'), claim('a')], []],
  ] as const)('is told: %s', (_, before, after, expected) => {
    // Counts follow from the claims and have a test of their own.
    const changes = changesIn(said(before, { claimCount: 9 }), said(after, { claimCount: 9 }))
    const whole = changesIn(said(before), said(after)).filter(({ about }) => about !== 'claims')
    expect(whole.map((one) => [one.kind, one.about, one.before, one.after])).toEqual(expected)
    // Where not all claims are kept, nobody can tell what came or went.
    expect(changes.every(({ kind }) => kind !== 'added' && kind !== 'gone')).toBe(true)
  })

  test('is told of facts and counts, too, those that came and went', () => {
    const before = said([], { receiptCount: 3, facts: [{ label: 'Commits', value: '12' }] })
    const after = said([], { receiptCount: 4, facts: [{ label: 'Lines', value: '+9' }] })
    expect(changesIn(before, after)).toEqual([
      { kind: 'receipts', about: 'receipts', achievementId: null, before: 3, after: 4 },
      { kind: 'fact', about: 'Commits', achievementId: null, before: '12', after: null },
      { kind: 'fact', about: 'Lines', achievementId: null, before: null, after: '+9' },
    ])
  })

  const wild = fc
    .uniqueArray(
      fc.record({
        id: fc.string({ maxLength: 2 }),
        title: fc.string(),
        score: fc.nat(100),
        figures: fc.array(fc.string()),
      }),
      { selector: ({ id }) => id },
    )
    .map((claims) => said(claims))

  test('is nothing between a document and itself, and as much one way as the other', () => {
    fc.assert(
      fc.property(wild, wild, (a, b) => {
        expect(changesIn(a, a)).toEqual([])
        const count = (kind: string, from: Said, to: Said) =>
          changesIn(from, to).filter((one) => one.kind === kind).length
        expect(count('added', a, b)).toBe(count('gone', b, a))
        expect(count('score', a, b)).toBe(count('score', b, a))
        expect(a.claims.length - count('gone', a, b) + count('added', a, b)).toBe(b.claims.length)
      }),
    )
  })
})
