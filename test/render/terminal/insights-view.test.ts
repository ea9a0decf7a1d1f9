import { describe, expect, test } from 'vitest'
import type { Insights } from '../../../src/core/insights.ts'
import type { LadderCheck } from '../../../src/core/ladder.ts'
import { insightsView } from '../../../src/render/terminal/insights-view.ts'
import { ladderView } from '../../../src/render/terminal/ladder-view.ts'
import { widthOf } from '../../../src/render/terminal/width.ts'
import { screen } from './samples.ts'

const hostile = '\u001b]52;c;evil\u0007\u202egnp\u0000\u009b31m\r'
const id = (n: number): string => `019caa0${n}-0000-7000-8000-000000000000`
const at = { seconds: Date.UTC(2026, 1, 3) / 1000, offset: 0 }

const insights = (tail = ''): Insights => ({
  subject: { name: `Ada Lovelace${tail}`, emails: [] },
  period: { label: '2026-Q1', since: '2026-01-01T00:00:00Z', until: '2026-04-01T00:00:00Z' },
  commits: 1170,
  achievements: 45,
  quarters: [
    {
      quarter: '2026-Q1',
      isPart: true,
      commits: 1170,
      achievements: 45,
      categories: [
        { category: 'feature', count: 40 },
        { category: 'documentation', count: 5 },
      ],
      score: { median: 39.5, best: { achievementId: id(1), title: `Loom${tail}`, value: 87 } },
      reviews: 12,
    },
  ],
  competencies: [
    { name: `支持中文路径${tail}`, kind: 'technical', achievements: 40, strongest: [id(1), id(2)] },
    { name: 'Explaining', kind: 'soft', achievements: 3, strongest: [id(3)] },
  ],
  untold: [{ month: '2026-02', commits: 14, upkeep: id(4) }],
  together: {
    reviewed: { count: 41, people: 12 },
    pullsReviewed: { count: 1, people: 1 },
    reviewedByOthers: { count: 1200, people: 4 },
    written: { count: 0, people: 0 },
    applied: { count: 1, people: 1 },
    places: [{ place: `packages/engine${tail}`, commits: 30 }],
  },
  questions: [
    {
      kind: 'incident',
      repositoryId: id(9),
      asks: `You took a change back (Revert "it's $(rm -rf ~)"${tail}) and mended it 2 days later: what had broken, and for whom?`,
      count: 7,
      evidence: [
        { kind: 'commit', target: 'ab'.repeat(20), label: tail, at },
        { kind: 'pull-request', target: `12${tail}`, label: tail, at },
      ],
      command: [
        'craft',
        'achievements',
        'add',
        '--title',
        `Took "it's $(rm -rf ~)" back${tail}`,
        '--tag',
        'incident',
      ],
    },
  ],
})

const ladder = (tail = ''): LadderCheck => ({
  ladder: { name: `Team${tail}`, description: `Ours${tail}`, levels: [{ id: 'a', name: `First${tail}` }] },
  subject: { name: `Ada${tail}`, emails: [] },
  period: { label: 'all time', since: null, until: null },
  achievements: 45,
  competencies: [
    {
      competency: {
        id: 'speed',
        name: `Makes it fast${tail}`,
        expectation: `And measures it.${tail}`,
        level: 'a',
        signals: [
          {
            categories: ['performance'],
            skills: [`C${tail}`],
            practices: [],
            tags: [`t${tail}`],
            dimensions: { technical: 30 },
            collaboration: ['authors', 'successors'],
          },
        ],
        minimum: { achievements: 3, score: 20 },
      },
      verdict: 'thin',
      count: 1,
      strongest: [
        {
          achievementId: id(1),
          title: `Weave twice as fast${tail}`,
          score: 61,
          completedAt: at,
          because: [`category performance${tail}`, 'technical 41 of 100'],
          receipts: [
            { kind: 'pull-request', target: '12', label: tail },
            { kind: 'url', target: `https://example.org/${'long'.repeat(9)}${tail}`, label: tail },
          ],
          moreReceipts: 2,
        },
      ],
    },
  ],
})

const views = {
  insights: (width: number, tail = '', color = false) => insightsView(insights(tail), screen(width, color)),
  ladder: (width: number, tail = '', color = false) => ladderView(ladder(tail), screen(width, color)),
}

describe.each(Object.entries(views))('the %s view', (_, view) => {
  // A word of a command line is never broken: it is there to be copied.
  const isCommand = (text: string): boolean => /^ {5}'/.test(text)

  test.each([40, 80, 120])('stays within %i columns', (width) => {
    const long = view(width)
      .split('\n')
      .filter((text) => widthOf(text) > width && !isCommand(text))
    expect(long).toEqual([])
  })

  test('says the same with colour and without', () => {
    const colored = view(80, '', true)
    expect(colored).not.toBe(view(80))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is looked for
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(view(80))
  })

  test('lets no control or direction character through', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(view(80, hostile)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })
})

test('insights tell amounts in words, and command lines that a shell takes as they are', () => {
  const wide = insightsView(insights(), screen(100))
  expect(wide).toContain('\nYou reviewed  41 commits by 12 people, 1 pull request by 1 person\n')
  expect(wide).toContain('\nReviewed      1,200 commits of yours by 4 people\n')
  expect(wide).not.toContain('Co-written')
  expect(wide).toContain(
    `   craft achievements add --title 'Took "it'\\''s $(rm -rf ~)" back' --tag incident\n`,
  )
  const narrow = insightsView(insights(), screen(40))
  expect(narrow).toContain(
    `   craft achievements add --title \\\n     'Took "it'\\''s $(rm -rf ~)" back' \\\n     --tag incident\n`,
  )
})

test('a ladder says what is there and what it would take', () => {
  const text = ladderView(ladder(), screen(100))
  expect(text).toContain('\nMakes it fast: 1 of the 3 achievements it takes with a score of 20 or more\n')
  expect(text).toContain(
    '\n  It takes category performance, and C, and tag t, and others who wrote part of it or others who\n',
  )
  expect(text).toContain('category performance; technical 41 of 100 [#12,')
})
