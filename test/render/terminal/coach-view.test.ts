import { describe, expect, test } from 'vitest'
import type { CoachFinding, Coaching } from '../../../src/core/coaching.ts'
import { coachListView } from '../../../src/render/terminal/coach-list-view.ts'
import { coachHookView, coachView } from '../../../src/render/terminal/coach-view.ts'
import { widthOf } from '../../../src/render/terminal/width.ts'
import { screen } from './samples.ts'

const finding = (
  rule: string,
  points: number,
  because: string,
  more: Partial<CoachFinding> = {},
): CoachFinding => ({
  rule,
  points,
  because,
  evidence: '',
  place: null,
  advice: null,
  ...more,
})

const coaching: Coaching = {
  kind: 'work',
  qualityScore: 5.7,
  qualityLevel: 'FAIR',
  aspects: {
    message: {
      score: 4.5,
      weight: 0.4,
      findings: [
        finding('message/what', 1.5, 'The subject names what changed.', {
          evidence: 'the price cache',
          place: 'subject',
        }),
        finding('message/why-missing', -2, 'Nothing says why it changed.', { place: 'body' }),
      ],
    },
    changes: {
      score: 6,
      weight: 0.3,
      findings: [
        finding('changes/untested', -1, 'The code changed and no test did.', {
          place: 'src/prices/cache.ts',
        }),
      ],
    },
    code: { score: 7, weight: 0.2, findings: [] },
    context: {
      score: 7.3,
      weight: 0.1,
      findings: [finding('context/steady', 0.25, 'It follows on from the last commit.')],
    },
  },
  strengths: ['The subject names what changed.', 'It follows on from the last commit.'],
  areasForImprovement: ['Nothing says why it changed.', 'The code changed and no test did.'],
  specificRecommendations: [
    'Say in the body why prices were looked up again: what was slow, and for whom?',
    'Add a test beside src/prices/cache.ts that fails without the change.',
  ],
  seen: {
    type: 'perf',
    isTyped: false,
    probabilities: {
      feat: 0,
      fix: 0,
      docs: 0,
      style: 0,
      refactor: 0,
      perf: 1,
      test: 0,
      build: 0,
      ci: 0,
      chore: 0,
      revert: 0,
    },
    category: 'performance',
  },
  coachingTips: ['Write the reason before the commit.'],
  nextSteps: ['Write the test now, in the next commit.'],
  parts: [],
  coach: 'coach/1',
}
const about = ['3f2a91c0', '2026-02-10', 'Ada']
const message = 'Keep the price cache between runs\n\nSigned-off-by: Ada <a@b>'
const words = { message, about, coaching, advice: null }
const brief = { isVerbose: false }

describe('one coaching', () => {
  test('at 80', () => {
    expect(coachView(words, brief, screen(80))).toMatchInlineSnapshot(`
      "Keep the price cache between runs
      3f2a91c0 · 2026-02-10 · Ada · perf

      Score 5.7 of 10  ██████░░░░  fair
        Message   4.5  █████░░░░░  Nothing says why it changed.
        Changes   6.0  ██████░░░░  The code changed and no test did.
        Code      7.0  ███████░░░  nothing stands out
        Context   7.3  ███████░░░  It follows on from the last commit.

      Good: The subject names what changed. · It follows on from the last commit.

      To do
        1. Say in the body why prices were looked up again: what was slow, and for
           whom?
        2. Add a test beside src/prices/cache.ts that fails without the change.
      "
    `)
  })

  test('at 40', () => {
    expect(coachView(words, brief, screen(40))).toMatchInlineSnapshot(`
      "Keep the price cache between runs
      3f2a91c0 · 2026-02-10 · Ada · perf

      Score 5.7 of 10  ██████░░░░  fair
        Message   4.5  Nothing says why it ch…
        Changes   6.0  The code changed and n…
        Code      7.0  nothing stands out
        Context   7.3  It follows on from the…

      Good: The subject names what changed.

      To do
        1. Say in the body why prices were
           looked up again: what was slow, and
           for whom?
        2. Add a test beside
           src/prices/cache.ts that fails
           without the change.
      "
    `)
  })

  test('with every finding at 80', () => {
    expect(coachView(words, { isVerbose: true }, screen(80))).toMatchInlineSnapshot(`
      "Keep the price cache between runs
      3f2a91c0 · 2026-02-10 · Ada · perf

      Score 5.7 of 10  ██████░░░░  fair
        Message   4.5  █████░░░░░  Nothing says why it changed.
        Changes   6.0  ██████░░░░  The code changed and no test did.
        Code      7.0  ███████░░░  nothing stands out
        Context   7.3  ███████░░░  It follows on from the last commit.

      Good: The subject names what changed. · It follows on from the last commit.

      To do
        1. Say in the body why prices were looked up again: what was slow, and for
           whom?
        2. Add a test beside src/prices/cache.ts that fails without the change.

      Next
        - Write the test now, in the next commit.

      Habits
        - Write the reason before the commit.

      Message 4.5 of 10 · 40 % of the score
        +1.5  The subject names what changed. “the price cache” (subject)
              [message/what]
          −2  Nothing says why it changed. (body) [message/why-missing]

      Changes 6.0 of 10 · 30 % of the score
          −1  The code changed and no test did. (src/prices/cache.ts)
              [changes/untested]

      Code 7.0 of 10 · 20 % of the score

      Context 7.3 of 10 · 10 % of the score
       +0.25  It follows on from the last commit. [context/steady]

      rules: coach/1
      "
    `)
  })

  test.each([24, 40, 80, 120])('never passes a screen of %d', (width) => {
    for (const isVerbose of [false, true])
      for (const line of coachView(words, { isVerbose }, screen(width)).split('\n'))
        expect(widthOf(line)).toBeLessThanOrEqual(width)
  })

  test('reads the same without colour', () => {
    const colored = coachView(words, { isVerbose: true }, { ...screen(80), color: true })
    expect(colored).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(coachView(words, { isVerbose: true }, screen(80)))
  })

  test('marks the words of a model, and with --verbose shows what was left out of them', () => {
    const advice = {
      model: { name: 'gemma4:e4b', digest: 'c0ffee'.repeat(10), prompt: 'coach/1' },
      feedback: 'It names the cache. Say what was slow before.',
      dropped: [{ sentence: 'It saves 40 seconds.', reason: 'number', what: '40 seconds' }],
      wording: null,
    }
    const told = { ...words, advice }
    expect(coachView(told, brief, screen(80))).toContain(
      '\nSays gemma4:e4b\n  It names the cache. Say what was slow before.\n',
    )
    expect(coachView(told, brief, screen(80))).not.toContain('40')
    expect(coachView(told, { isVerbose: true }, screen(80))).toContain(
      'Left out of what gemma4:e4b said\n  - “It saves 40 seconds.” (number: 40 seconds)\n',
    )
    for (const line of coachView(told, { isVerbose: true }, screen(40)).split('\n'))
      expect(widthOf(line)).toBeLessThanOrEqual(40)
  })

  test('says of a merge that it is one, and nothing to do where there is nothing', () => {
    const merge = { ...coaching, kind: 'merge', specificRecommendations: [], strengths: [] } as const
    const text = coachView({ ...words, coaching: merge }, brief, screen(80))
    expect(text).toContain('3f2a91c0 · 2026-02-10 · Ada · perf · merge\n')
    expect(text).not.toMatch(/To do|Good:/)
  })

  test('lets no control character of a message, a place or an author through', () => {
    const evil = '\u001b[31mred\u202e\r\nnext'
    const hostile = {
      ...coaching,
      aspects: {
        ...coaching.aspects,
        code: {
          score: 3,
          weight: 0.2,
          findings: [finding('code/x', -4, evil, { evidence: evil, place: evil })],
        },
      },
      strengths: [evil],
      specificRecommendations: [evil],
    }
    const advice = {
      model: { name: evil, digest: evil, prompt: evil },
      feedback: evil,
      dropped: [{ sentence: evil, reason: evil, what: evil }],
      wording: null,
    }
    const text =
      coachView(
        { message: evil, about: [evil], coaching: hostile, advice },
        { isVerbose: true },
        screen(80),
      ) +
      coachHookView(hostile, screen(80)) +
      coachListView([{ ...hostile, oid: 'a'.repeat(40), subject: evil }], null, screen(80))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  test('quotes a long line of code only as far as it is needed to find it', () => {
    const code = {
      score: 3,
      weight: 0.2,
      findings: [finding('code/x', -4, 'Long.', { evidence: 'x'.repeat(5000) })],
    }
    const long = { ...coaching, aspects: { ...coaching.aspects, code } }
    expect(coachView({ ...words, coaching: long }, { isVerbose: true }, screen(80)).length).toBeLessThan(2000)
  })

  test('shows a commit without a message as one', () => {
    expect(coachView({ ...words, message: '' }, brief, screen(80))).toMatch(/^\(no message\)\n/)
  })
})

describe('what a hook says', () => {
  test('is the score and what to do', () => {
    expect(coachHookView(coaching, screen(80))).toMatchInlineSnapshot(`
      "craft: this commit scores 5.7 of 10, fair.
        1. Say in the body why prices were looked up again: what was slow, and for
           whom?
        2. Add a test beside src/prices/cache.ts that fails without the change.
      "
    `)
  })

  test('is nothing where there is nothing to do', () => {
    expect(coachHookView({ ...coaching, specificRecommendations: [] }, screen(80))).toBe('')
  })
})

describe('several coachings', () => {
  const rows = [
    {
      kind: 'work',
      qualityScore: 3.1,
      qualityLevel: 'NEEDS_WORK',
      oid: 'a1b2c3d4'.repeat(5),
      subject: 'fix stuff',
    },
    {
      kind: 'merge',
      qualityScore: 6,
      qualityLevel: 'FAIR',
      oid: 'c0ffee00'.repeat(5),
      subject: "Merge branch 'export'",
    },
    {
      kind: 'work',
      qualityScore: 8.9,
      qualityLevel: 'EXCELLENT',
      oid: 'deadbeef'.repeat(5),
      subject: 'Round prices to whole cents, as the invoices do',
    },
    { kind: 'work', qualityScore: 7, qualityLevel: 'GOOD', oid: 'f00dfeed'.repeat(5), subject: '' },
  ] as const
  const average = {
    commits: 3,
    qualityScore: 6.3,
    qualityLevel: 'FAIR',
    aspects: { message: 5.1, changes: 7.2, code: 7, context: 6.9 },
  } as const

  test('stand a line each, the worst last, at 80', () => {
    expect(coachListView(rows, average, screen(80))).toMatchInlineSnapshot(`
      "  –  merge       c0ffee00  Merge branch 'export'
      8.9  excellent   deadbeef  Round prices to whole cents, as the invoices do
      7.0  good        f00dfeed  (no message)
      3.1  needs work  a1b2c3d4  fix stuff

      Average of 3 commits: 6.3 of 10, fair (message 5.1, changes 7.2, code 7.0,
      context 6.9).
      Left out of it: 1 merge.
      "
    `)
  })

  test('are left out by kind, in words that fit their number', () => {
    const others = (['merge', 'merge', 'dependency', 'dependency', 'bot'] as const).map((kind) => ({
      ...rows[0],
      kind,
    }))
    expect(coachListView(others, null, screen(80))).toContain(
      'Left out of it: 2 merges, 2 dependency updates, 1 commit by a robot.',
    )
  })

  test('at 40', () => {
    expect(coachListView(rows, average, screen(40))).toMatchInlineSnapshot(`
      "  –  c0ffee00  Merge branch 'export'
      8.9  deadbeef  Round prices to whole ce…
      7.0  f00dfeed  (no message)
      3.1  a1b2c3d4  fix stuff

      Average of 3 commits: 6.3 of 10, fair
      (message 5.1, changes 7.2, code 7.0,
      context 6.9).
      Left out of it: 1 merge.
      "
    `)
  })

  test('have no average where none is judged', () => {
    expect(coachListView(rows.slice(1, 2), null, screen(80))).toMatch(/\nNone of these is judged\.\n/)
  })
})
