import { describe, expect, test } from 'vitest'
import type { CoachInsights, RatedCommit } from '../../../src/core/coach-insights.ts'
import { coachInsightsView } from '../../../src/render/terminal/coach-insights-view.ts'
import { widthOf } from '../../../src/render/terminal/width.ts'
import { screen } from './samples.ts'

const at = { seconds: Date.UTC(2026, 1, 10, 12) / 1000, offset: 60 }

const rated = (oid: string, score: number, subject: string, because: string | null): RatedCommit => ({
  oid: oid.repeat(5),
  at,
  score,
  subject,
  because,
})

const insights: CoachInsights = {
  subject: { name: 'Ada', emails: ['ada@example.com'] },
  period: { label: 'the last 90 days', since: '2025-12-03T12:00:00Z', until: '2026-03-03T12:00:00Z' },
  commits: 40,
  weakness: {
    rule: 'message/why-missing',
    says: 'nothing says why, or only a hint does',
    share: { commits: 14, of: 40 },
    points: 6.7,
    habit:
      'Before you commit, finish the sentence “I do this because …” and put what comes after into the body.',
    plainest: { oid: 'a1b2c3d4'.repeat(5), subject: 'Change the price cache' },
  },
  improved: [
    {
      kind: 'rule',
      rule: 'changes/tangled',
      says: 'one commit does several things',
      earlier: { commits: 9, of: 20 },
      later: { commits: 2, of: 20 },
    },
    { kind: 'aspect', aspect: 'message', earlier: 4.8, later: 6.1 },
  ],
  best: [
    rated('deadbeef', 8.9, 'Round prices to whole cents, as the invoices do', 'The body says why.'),
    rated(
      'f00dfeed',
      8.5,
      '世界の価格を丸める、請求書と同じように、そして長い件名のために続ける',
      'It touches 2 files, few enough to see together.',
    ),
  ],
  weakest: [
    rated(
      'a1b2c3d4',
      3.1,
      'fix stuff',
      'It seems to do 4 things that share little: prices; playground/hmr-full-bundle-mode/hmr.spec.ts; invoices; and more of the kind that fills a line or two.',
    ),
    rated('c0ffee00', 4, '', null),
  ],
  example: {
    oid: 'a1b2c3d4'.repeat(5),
    at,
    score: 3.1,
    message: 'fix stuff\n\nSigned-off-by: Ada <ada@example.com>',
    rewrite: {
      subject: 'Round prices in src/prices.ts to cents',
      body: 'Signed-off-by: Ada <ada@example.com>',
      kept: ['Signed-off-by: Ada <ada@example.com>'],
      asks: ['What went wrong with prices that were not rounded, and when was it seen?'],
    },
  },
}

const nothing: CoachInsights = {
  ...insights,
  commits: 1,
  weakness: null,
  improved: null,
  best: insights.best.slice(0, 1),
  weakest: [],
  example: null,
}

describe('insights', () => {
  test('at 80', () => {
    expect(coachInsightsView(insights, screen(80))).toMatchInlineSnapshot(`
      "Ada, the last 90 days: 40 commits

      Most frequent weakness
      In 14 of 40 commits nothing says why, or only a hint does. It took 0.5 of 10
      points from each of them on average.
      Most plainly in a1b2c3d4: Change the price cache

      One habit for this week
      Before you commit, finish the sentence “I do this because …” and put what comes
      after into the body.

      What has become better
        One commit does several things: in 9 of 20 commits in the earlier half of the
        time, in 2 of 20 in the later.
        Message: 4.8 in the earlier half of the time, 6.1 in the later.

      Best
       8.9  deadbeef 2026-02-10  Round prices to whole cents, as the invoices do
            The body says why.
       8.5  f00dfeed 2026-02-10  世界の価格を丸める、請求書と同じように、そして長い件…
            It touches 2 files, few enough to see together.

      Weakest
       3.1  a1b2c3d4 2026-02-10  fix stuff
            It seems to do 4 things that share little: prices;
            playground/hmr-full-bundle-mode/hmr.spec.ts; invoices; and more of the
            kind that fills a lin…
       4.0  c0ffee00 2026-02-10  (no message)

      One of yours, rewritten
      a1b2c3d4 · 2026-02-10 · 3.1 of 10
      Was:
        fix stuff

        Signed-off-by: Ada <ada@example.com>
      Could be:
        Round prices in src/prices.ts to cents

        Signed-off-by: Ada <ada@example.com>
      Only you can say:
        ? What went wrong with prices that were not rounded, and when was it seen?
      "
    `)
  })

  test('at 40', () => {
    expect(coachInsightsView(insights, screen(40))).toMatchInlineSnapshot(`
      "Ada, the last 90 days: 40 commits

      Most frequent weakness
      In 14 of 40 commits nothing says why, or
      only a hint does. It took 0.5 of 10
      points from each of them on average.
      Most plainly in a1b2c3d4: Change the
      price cache

      One habit for this week
      Before you commit, finish the sentence
      “I do this because …” and put what comes
      after into the body.

      What has become better
        One commit does several things: in 9
        of 20 commits in the earlier half of
        the time, in 2 of 20 in the later.
        Message: 4.8 in the earlier half of
        the time, 6.1 in the later.

      Best
       8.9  deadbeef  Round prices to whole c…
            The body says why.
       8.5  f00dfeed  世界の価格を丸める、請…
            It touches 2 files, few enough to
            see together.

      Weakest
       3.1  a1b2c3d4  fix stuff
            It seems to do 4 things that share
            little: prices; playground/h…
       4.0  c0ffee00  (no message)

      One of yours, rewritten
      a1b2c3d4 · 2026-02-10 · 3.1 of 10
      Was:
        fix stuff

        Signed-off-by: Ada <ada@example.com>
      Could be:
        Round prices in src/prices.ts to cents

        Signed-off-by: Ada <ada@example.com>
      Only you can say:
        ? What went wrong with prices that
          were not rounded, and when was it
          seen?
      "
    `)
  })

  test('at 120', () => {
    expect(coachInsightsView(insights, screen(120))).toMatchInlineSnapshot(`
      "Ada, the last 90 days: 40 commits

      Most frequent weakness
      In 14 of 40 commits nothing says why, or only a hint does. It took 0.5 of 10 points from each of
      them on average.
      Most plainly in a1b2c3d4: Change the price cache

      One habit for this week
      Before you commit, finish the sentence “I do this because …” and put what comes after into the body.

      What has become better
        One commit does several things: in 9 of 20 commits in the earlier half of the time, in 2 of 20 in
        the later.
        Message: 4.8 in the earlier half of the time, 6.1 in the later.

      Best
       8.9  deadbeef 2026-02-10  Round prices to whole cents, as the invoices do
            The body says why.
       8.5  f00dfeed 2026-02-10  世界の価格を丸める、請求書と同じように、そして長い件名のために続ける
            It touches 2 files, few enough to see together.

      Weakest
       3.1  a1b2c3d4 2026-02-10  fix stuff
            It seems to do 4 things that share little: prices;
            playground/hmr-full-bundle-mode/hmr.spec.ts; invoices; and more of the kind that fills a line
            or two.
       4.0  c0ffee00 2026-02-10  (no message)

      One of yours, rewritten
      a1b2c3d4 · 2026-02-10 · 3.1 of 10
      Was:
        fix stuff

        Signed-off-by: Ada <ada@example.com>
      Could be:
        Round prices in src/prices.ts to cents

        Signed-off-by: Ada <ada@example.com>
      Only you can say:
        ? What went wrong with prices that were not rounded, and when was it seen?
      "
    `)
  })

  test('of messages that no rule can word better end with what a reader would ask', () => {
    const rewrite = { subject: 'fix: round prices', body: '', kept: [], asks: ['Who saw wrong prices?'] }
    const example = { oid: 'a1b2c3d4'.repeat(5), at, score: 6.4, message: 'fix: round prices', rewrite }
    const text = coachInsightsView({ ...nothing, example }, screen(80))
    expect(text.slice(text.indexOf('One of yours'))).toMatchInlineSnapshot(`
      "One of yours, and what its reader would ask
      a1b2c3d4 · 2026-02-10 · 6.4 of 10
        fix: round prices
      Only you can say:
        ? Who saw wrong prices?
      "
    `)
  })

  test('of one commit', () => {
    expect(coachInsightsView(nothing, screen(80))).toMatchInlineSnapshot(`
      "Ada, the last 90 days: 1 commit

      Most frequent weakness
      There are too few commits to call anything a habit.

      What has become better
      There are too few commits in one half of the time to tell.

      Best
       8.9  deadbeef 2026-02-10  Round prices to whole cents, as the invoices do
            The body says why.
      "
    `)
  })

  test('with colour at 80, where only colour is added', () => {
    const colored = coachInsightsView(insights, screen(80, true))
    expect(colored).toMatchInlineSnapshot(`
      "[1mAda, the last 90 days: 40 commits[22m

      [1mMost frequent weakness[22m
      In 14 of 40 commits nothing says why, or only a hint does. It took 0.5 of 10
      points from each of them on average.
      [2mMost plainly in a1b2c3d4: Change the price cache[22m

      [1mOne habit for this week[22m
      Before you commit, finish the sentence “I do this because …” and put what comes
      after into the body.

      [1mWhat has become better[22m
        One commit does several things: in 9 of 20 commits in the earlier half of the
        time, in 2 of 20 in the later.
        Message: 4.8 in the earlier half of the time, 6.1 in the later.

      [1mBest[22m
      [36m 8.9[39m  [33mdeadbeef[39m[2m 2026-02-10[22m  Round prices to whole cents, as the invoices do
            The body says why.
      [36m 8.5[39m  [33mf00dfeed[39m[2m 2026-02-10[22m  世界の価格を丸める、請求書と同じように、そして長い件…
            It touches 2 files, few enough to see together.

      [1mWeakest[22m
      [36m 3.1[39m  [33ma1b2c3d4[39m[2m 2026-02-10[22m  fix stuff
            It seems to do 4 things that share little: prices;
            playground/hmr-full-bundle-mode/hmr.spec.ts; invoices; and more of the
            kind that fills a lin…
      [36m 4.0[39m  [33mc0ffee00[39m[2m 2026-02-10[22m  (no message)

      [1mOne of yours, rewritten[22m
      [2ma1b2c3d4 · 2026-02-10 · 3.1 of 10[22m
      Was:
        fix stuff

        Signed-off-by: Ada <ada@example.com>
      Could be:
        Round prices in src/prices.ts to cents

        Signed-off-by: Ada <ada@example.com>
      Only you can say:
        ? What went wrong with prices that were not rounded, and when was it seen?
      "
    `)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(coachInsightsView(insights, screen(80)))
  })

  test.each([24, 40, 80, 120])('never pass a screen of %d', (width) => {
    for (const one of [insights, nothing])
      for (const line of coachInsightsView(one, screen(width)).split('\n'))
        expect(widthOf(line)).toBeLessThanOrEqual(width)
  })

  test('show of a long message only what is needed to recognise it', () => {
    const { example } = insights
    if (example === null) return
    const long = { ...insights, example: { ...example, message: 'line\n'.repeat(500) } }
    const text = coachInsightsView(long, screen(80))
    expect(text.match(/ {2}line\n/g)).toHaveLength(11)
    expect(text).toContain('  …\nCould be:\n')
  })

  test('let no control character of a name, a message or a reason through', () => {
    const text = '\u001b[31mred\u202e\rnext'
    const evil: CoachInsights = {
      ...insights,
      subject: { name: text, emails: [] },
      weakness: insights.weakness && {
        ...insights.weakness,
        plainest: { oid: 'a'.repeat(40), subject: text },
      },
      best: [rated('deadbeef', 9, text, text)],
      example: insights.example && {
        ...insights.example,
        message: text,
        rewrite: { subject: text, body: text, kept: [], asks: [text] },
      },
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(coachInsightsView(evil, screen(80))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })
})
