import { describe, expect, test } from 'vitest'
import type { Achievement } from '../../../src/core/achievement.ts'
import { claimOf, pointOf } from '../../../src/render/templates/claim.ts'
import { receiptBook } from '../../../src/render/templates/receipts.ts'
import { evidence, figure, oid, scoreOf, work } from '../../analysis/impact/achievements.ts'

const told = (change: Partial<Achievement>) => {
  const achievement = work({ evidence: [evidence('commit', oid(1))], ...change })
  return claimOf({ achievement, score: scoreOf(achievement) }, receiptBook([]))
}
const sentences = (change: Partial<Achievement>) => told(change).sentences.map(({ text }) => text)
const point = (change: Partial<Achievement>) =>
  pointOf({ achievement: work(change), score: scoreOf(work(change)) }, receiptBook([])).text

const size = { ...work().size, insertions: 1200, deletions: 30 }
const prose = 'The reader held a whole history in memory, and large ones did not fit.'

describe('a claim', () => {
  test.each([
    ['prose is quoted', prose, `“${prose}”`],
    ['a list is passed over for the prose after it', `- reader\n- parser\n\n${prose}`, `“${prose}”`],
    ['lines of a paragraph are joined', prose.replace(', ', ',\n'), `“${prose}”`],
    ['a fragment is left out', 'See above.', undefined],
    ['a link is left out', `Look at https://example.org/a for the whole story of it.`, undefined],
    ['a trailer is left out', 'BREAKING CHANGE: the reader gives batches now, not a list.', undefined],
    [
      'a sentence that leans on another is passed over for the one after it',
      `In #11666, we added a loop. ${prose}`,
      `“${prose}”`,
    ],
    ['so is an example', `The usage is, for example: read(file). ${prose}`, `“${prose}”`],
    ['an end that breaks off is left out', `${prose} This was mentioned in`, `“${prose}”`],
    [
      'what was so far is no leaning',
      `So far there was no limit. ${prose}`,
      `“So far there was no limit. ${prose}”`,
    ],
    [
      'nor is a command',
      `Close the file when parsing fails. ${prose}`,
      `“Close the file when parsing fails. ${prose}”`,
    ],
  ])('begins with the author’s own words: %s', (_, description, words) => {
    expect(sentences({ description }).find((text) => text.startsWith('“'))).toBe(words)
  })

  test('cuts long words at the end of a sentence', () => {
    const [first] = sentences({ description: `${prose} `.repeat(9) })
    expect(first?.length).toBeLessThan(330)
    expect(first?.endsWith('did not fit.”')).toBe(true)
  })

  test('tells a summary instead of the message', () => {
    const texts = sentences({ summary: 'Made reading a stream.', description: prose })
    expect(texts[0]).toBe('Made reading a stream.')
    expect(texts.join()).not.toContain('whole history')
  })

  test('has each figure once, with its own words and the receipt of where they stand', () => {
    const one = figure({ quotation: 'from 12 min to 3 min', baseline: 12, achieved: 3, source: oid(1) })
    const { figures, receipts } = told({ figures: [one, one] })
    expect(figures).toEqual([{ value: '12 → 3 min', quotation: 'from 12 min to 3 min', receipts: [1] }])
    expect(receipts).toContain(1)
  })

  test.each<readonly [Partial<Achievement>, string]>([
    [{ size }, '1 commit changed 1 file (+1,200 −30 lines).'],
    [
      { size: { ...size, commits: 3, files: 9, directories: 2, testLines: 400 } },
      '3 commits changed 9 files in 2 folders (+1,200 −30 lines, 400 lines of that in tests).',
    ],
    [{ size, source: 'maintenance' }, '1 commit of upkeep changed 1 file (+1,200 −30 lines).'],
  ])('says how much changed', (change, text) => {
    expect(sentences(change)).toContain(text)
  })

  test('says what came of it, the reverts too', () => {
    const traces = {
      laterCommits: 4,
      laterAuthors: 1,
      revertedCommits: 2,
      release: 'v1.0',
      closedIssues: ['7'],
    }
    expect(sentences({ traces }).slice(-3)).toEqual([
      'First released in v1.0.',
      'Closed 1 issue.',
      '2 commits of it were reverted later.',
    ])
  })

  test('names each person once, by address where there is no name', () => {
    const bob = { name: 'Bob', email: 'bob@example.org', commits: 1 }
    const { people } = told({
      collaborators: [
        { ...bob, role: 'reviewer' },
        { ...bob, role: 'co-author' },
        { name: '', email: 'x@example.org', role: 'reviewer', commits: 0 },
      ],
    })
    expect(people).toEqual(['Bob', 'x@example.org (reviewer)'])
  })
})

describe('a point', () => {
  test.each<readonly [Partial<Achievement>, string]>([
    [{ size }, 'Read history as a stream · 2 Mar 2026 · +1,200 −30 lines'],
    [
      { size: { ...size, commits: 2 }, traces: { ...work().traces, release: 'v1.0', revertedCommits: 1 } },
      'Read history as a stream · 2 Mar 2026 · 2 commits · +1,200 −30 lines · released in v1.0 · 1 commit reverted later',
    ],
    [
      { size, source: 'maintenance', traces: { ...work().traces, release: 'v1.0' } },
      'Read history as a stream · 2 Mar 2026 · +1,200 −30 lines',
    ],
  ])('is one line', (change, text) => {
    expect(point(change)).toBe(text)
  })
})
