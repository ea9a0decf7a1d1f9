import { describe, expect, test } from 'vitest'
import { achievementsView } from '../../../src/render/terminal/achievements-view.ts'
import { achievement, score, scored, screen } from './samples.ts'

describe('achievements', () => {
  const list = [
    scored,
    { achievement: achievement({ title: 'Short', ready: false }), score: score({ value: 7 }) },
  ]
  test('at 40', () => {
    expect(achievementsView(list.slice(0, 1), screen(40))).toMatchInlineSnapshot(`
      " 49  Read history as a stream instead o…
           019caa00 · performance · 2026-03-15
      "
    `)
  })
  test('at 80', () => {
    expect(achievementsView(list, screen(80))).toMatchInlineSnapshot(`
      " 49  █████░░░░░  Read history as a stream instead of holding it whole
                       019caa00 · performance · 2026-03-01 to 2026-03-15 · ready
        7  █░░░░░░░░░  Short
                       019caa00 · performance · 2026-03-01 to 2026-03-15 · 2 commits
      "
    `)
  })
})
