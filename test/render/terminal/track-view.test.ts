import { describe, expect, test } from 'vitest'
import { detectView, trackView } from '../../../src/render/terminal/track-view.ts'
import { detected, noCounts, screen, tracked } from './samples.ts'

describe('track', () => {
  const line = (change: object) =>
    trackView({ tracked: { ...tracked, ...change }, detected: null }, screen(200))
  test('tells what is new in one line', () => {
    expect(trackView({ tracked, detected }, { ...screen(40), isTerminal: false })).toMatchInlineSnapshot(`
      "engine: 1,200 new commits (30 merges), +56,000 −1,200 lines (900 lines generated, vendored or in lock files); 45 achievements, 3 of them new.
      "
    `)
  })
  test('breaks between words on a narrow terminal', () => {
    expect(trackView({ tracked, detected }, screen(40))).toMatchInlineSnapshot(`
      "engine: 1,200 new commits (30 merges),
      +56,000 −1,200 lines (900 lines
      generated, vendored or in lock files);
      45 achievements, 3 of them new.
      "
    `)
  })
  test.each([
    ['nothing new', { counts: noCounts }, 'Nothing new in engine.\n'],
    [
      'no commits',
      { counts: noCounts, head: null, repository: null },
      'No commits yet in /home/ada/engine/.git.\n',
    ],
    ['a dry run', { dryRun: true }, 'Would read 1,200 commits of engine; nothing was written.\n'],
    [
      'a shallow clone with odd commits',
      { shallow: true, counts: { ...noCounts, flagged: { 'date-unreadable': 1, undecodable: 2 } } },
      'Nothing new in engine.\n1 commit with a date nobody can read.\n2 commits with text that could not be decoded.\n' +
        'This clone is shallow: what is older than its boundary is not here.\n',
    ],
    [
      'rewritten history',
      { counts: { ...noCounts, superseded: 2, unreachable: 1, restored: 3, recounted: 4 } },
      'Nothing new in engine.\n' +
        '2 commits replaced by others (amended, rebased, picked or squashed): that work is counted once.\n' +
        '1 commit no longer on any branch: not counted any more.\n' +
        '3 commits reachable again: counted again.\n' +
        '4 commits from the edge of the shallow clone counted at last.\n',
    ],
  ])('tells of %s', (_, change, expected) => {
    expect(line(change)).toBe(expected)
  })
  test('a search for achievements tells what it found', () => {
    expect(detectView(detected, screen(80))).toBe('45 achievements, 3 of them new.\n')
    expect(detectView({ achievements: 1, added: 1 }, screen(80))).toBe('1 achievement.\n')
  })
})
