import { describe, expect, test } from 'vitest'
import type { CoachProgress, Compared, SpanScores, Step } from '../../../src/core/coach-progress.ts'
import { coachProgressView } from '../../../src/render/terminal/coach-progress-view.ts'
import { sparkline } from '../../../src/render/terminal/sparkline.ts'
import { widthOf } from '../../../src/render/terminal/width.ts'
import { screen } from './samples.ts'

const step = (from: string, score: number | null, commits = score === null ? 0 : 3): Step => ({
  from,
  commits,
  score,
})

const now: SpanScores = {
  period: { label: 'the last 30 days', since: '2026-02-01T12:00:00Z', until: '2026-03-03T12:00:00Z' },
  commits: 14,
  means: { score: 7.1, message: 6.4, changes: 8, code: 7.3, context: 6.9 },
  steps: [
    step('2026-02-01', 6.2),
    step('2026-02-02', null),
    step('2026-02-09', 7),
    step('2026-02-16', 7.9),
    step('2026-02-23', 9.1),
    step('2026-03-02', 2.4),
  ],
}

const before: SpanScores = {
  period: { label: '2026-01-02 to 2026-01-31', since: '2026-01-02T12:00:00Z', until: '2026-02-01T12:00:00Z' },
  commits: 1022,
  means: { score: 6.5, message: 5, changes: 8.3, code: 7.3, context: 7.4 },
  steps: [
    step('2026-01-02', 6),
    step('2026-01-05', 7),
    step('2026-01-12', 6.5),
    step('2026-01-19', 5.5),
    step('2026-01-26', 6.6),
  ],
}

const same: Compared = { change: 0, noise: 0.4, verdict: 'same' }

const progress: CoachProgress = {
  subject: { name: '翠 Ada', emails: ['ada@example.com'] },
  unit: 'week',
  now,
  before,
  compared: {
    score: { change: 0.6, noise: 0.5, verdict: 'better' },
    message: { change: 1.4, noise: 0.7, verdict: 'better' },
    changes: { ...same, change: -0.3 },
    code: same,
    context: { change: -0.5, noise: 0.4, verdict: 'worse' },
  },
}

const few: CoachProgress = {
  ...progress,
  now: { ...now, commits: 3 },
  compared: {
    score: { change: 0.6, noise: null, verdict: 'too-few' },
    message: { change: 1.4, noise: null, verdict: 'too-few' },
    changes: { change: -0.3, noise: null, verdict: 'too-few' },
    code: { change: 0, noise: null, verdict: 'too-few' },
    context: { change: -0.5, noise: null, verdict: 'too-few' },
  },
}

const alone: CoachProgress = {
  ...progress,
  before: { ...before, commits: 0, means: null, steps: before.steps.map(({ from }) => step(from, null)) },
  compared: null,
}

describe('progress', () => {
  test('at 80', () => {
    expect(coachProgressView(progress, screen(80))).toMatchInlineSnapshot(`
      "翠 Ada, the last 30 days
      14 commits since 2026-02-01, and 1,022 in the same time before, since 2026-01-02

               now  before  change
      Score    7.1     6.5    +0.6  better
      Message  6.4     5.0    +1.4  better
      Changes  8.0     8.3    −0.3  about the same
      Code     7.3     7.3     0.0  about the same
      Context  6.9     7.4    −0.5  worse

      Score by week
      before  ▅▆▅▄▅
      now     ▅·▆▆█▁
      (a step a point, ▁ below 3, █ from 9 on, · no commits)

      By week from 2026-02-01 on: 6.2, none, 7.0, 7.9, 9.1, 2.4.
      "
    `)
  })

  test('at 40', () => {
    expect(coachProgressView(progress, screen(40))).toMatchInlineSnapshot(`
      "翠 Ada, the last 30 days
      14 commits since 2026-02-01, and 1,022
      in the same time before, since
      2026-01-02

               now  then   +/-
      Score    7.1   6.5  +0.6  better
      Message  6.4   5.0  +1.4  better
      Changes  8.0   8.3  −0.3  about the same
      Code     7.3   7.3   0.0  about the same
      Context  6.9   7.4  −0.5  worse

      Score by week
      before  ▅▆▅▄▅
      now     ▅·▆▆█▁
      (a step a point, ▁ below 3, █ from 9 on,
      · no commits)

      By week from 2026-02-01 on: 6.2, none,
      7.0, 7.9, 9.1, 2.4.
      "
    `)
  })

  test('at 120', () => {
    expect(coachProgressView(progress, screen(120))).toMatchInlineSnapshot(`
      "翠 Ada, the last 30 days
      14 commits since 2026-02-01, and 1,022 in the same time before, since 2026-01-02

               now  before  change
      Score    7.1     6.5    +0.6  better
      Message  6.4     5.0    +1.4  better
      Changes  8.0     8.3    −0.3  about the same
      Code     7.3     7.3     0.0  about the same
      Context  6.9     7.4    −0.5  worse

      Score by week
      before  ▅▆▅▄▅
      now     ▅·▆▆█▁
      (a step a point, ▁ below 3, █ from 9 on, · no commits)

      By week from 2026-02-01 on: 6.2, none, 7.0, 7.9, 9.1, 2.4.
      "
    `)
  })

  test('with colour at 80, where only colour is added', () => {
    const colored = coachProgressView(progress, screen(80, true))
    expect(colored).toMatchInlineSnapshot(`
      "[1m翠 Ada, the last 30 days[22m
      [2m14 commits since 2026-02-01, and 1,022 in the same time before, since 2026-01-02[22m

      [2m         now  before  change[22m
      Score    7.1     6.5    +0.6  [32mbetter[39m
      Message  6.4     5.0    +1.4  [32mbetter[39m
      Changes  8.0     8.3    −0.3  [2mabout the same[22m
      Code     7.3     7.3     0.0  [2mabout the same[22m
      Context  6.9     7.4    −0.5  [31mworse[39m

      [1mScore by week[22m
      before  ▅▆▅▄▅
      now     ▅·▆▆█▁
      [2m(a step a point, ▁ below 3, █ from 9 on, · no commits)[22m

      By week from 2026-02-01 on: 6.2, none, 7.0, 7.9, 9.1, 2.4.
      "
    `)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(coachProgressView(progress, screen(80)))
  })

  test('where there are few commits tells none of the changes from chance', () => {
    const text = coachProgressView(few, screen(80))
    expect(text).toMatchInlineSnapshot(`
      "翠 Ada, the last 30 days
      3 commits since 2026-02-01, and 1,022 in the same time before, since 2026-01-02

               now  before  change
      Score    7.1     6.5    +0.6
      Message  6.4     5.0    +1.4
      Changes  8.0     8.3    −0.3
      Code     7.3     7.3     0.0
      Context  6.9     7.4    −0.5

      With 3 commits in one of the two, there are too few to tell a change from
      chance.

      Score by week
      before  ▅▆▅▄▅
      now     ▅·▆▆█▁
      (a step a point, ▁ below 3, █ from 9 on, · no commits)

      By week from 2026-02-01 on: 6.2, none, 7.0, 7.9, 9.1, 2.4.
      "
    `)
    expect(text).not.toMatch(/better|worse|about the same/)
  })

  test('with nothing before it', () => {
    expect(coachProgressView(alone, screen(80))).toMatchInlineSnapshot(`
      "翠 Ada, the last 30 days
      14 commits since 2026-02-01

               now
      Score    7.1
      Message  6.4
      Changes  8.0
      Code     7.3
      Context  6.9

      There is nothing to compare with: no commits from 2026-01-02 to 2026-02-01.

      Score by week
      now     ▅·▆▆█▁
      (a step a point, ▁ below 3, █ from 9 on, · no commits)

      By week from 2026-02-01 on: 6.2, none, 7.0, 7.9, 9.1, 2.4.
      "
    `)
  })

  test('on a screen that has no more than ASCII is drawn with digits', () => {
    const text = coachProgressView(progress, { ...screen(80), isAscii: true })
    expect(text).toMatchInlineSnapshot(`
      "翠 Ada, the last 30 days
      14 commits since 2026-02-01, and 1,022 in the same time before, since 2026-01-02

               now  before  change
      Score    7.1     6.5    +0.6  better
      Message  6.4     5.0    +1.4  better
      Changes  8.0     8.3    −0.3  about the same
      Code     7.3     7.3     0.0  about the same
      Context  6.9     7.4    −0.5  worse

      Score by week
      before  67656
      now     6.7792
      (the digit is the whole points, 9 also for 10, . is no commits)

      By week from 2026-02-01 on: 6.2, none, 7.0, 7.9, 9.1, 2.4.
      "
    `)
  })

  test.each([24, 40, 80, 120])('never passes a screen of %d', (width) => {
    for (const one of [progress, few, alone])
      for (const line of coachProgressView(one, screen(width)).split('\n'))
        expect(widthOf(line)).toBeLessThanOrEqual(width)
  })

  test('over a long time names the lowest and the highest instead of all', () => {
    const steps = Array.from({ length: 30 }, (_, i) =>
      step(`2026-${String(1 + (i % 12)).padStart(2, '0')}-01`, i < 6 || i === 20 ? null : 5 + (i % 4)),
    )
    const long = { ...progress, unit: 'month', now: { ...now, steps } } as const
    const text = coachProgressView(long, screen(80))
    expect(text).toContain('\nnow     ▆▇▄▅▆▇▄▅▆▇▄▅▆▇·▅▆▇▄▅▆▇▄▅\n')
    expect(text).toContain('Lowest 5.0 in 2026-09, highest 8.0 in 2026-08. 1 month without commits.\n')
  })

  test('lets no control character of a name through', () => {
    const evil = { ...progress, subject: { name: '\u001b[31mred\u202e\r\nnext', emails: [] } }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(coachProgressView(evil, screen(80))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })
})

describe('a sparkline', () => {
  const scores = [0, 2.9, 3, 4.5, 5.9, 6, 7, 8.9, 9, 10, null].map((score) => ({ score }))

  test('has a step a point, whatever else is in it', () => {
    expect(sparkline(scores, {})).toBe('▁▁▂▃▄▅▆▇██·')
    for (const one of scores) expect(sparkline(scores, {})).toContain(sparkline([one], {}))
  })

  test('is whole points in ASCII', () => {
    expect(sparkline(scores, { isAscii: true })).toBe('02345678' + '99.')
  })
})
