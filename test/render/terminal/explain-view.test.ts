import { describe, expect, test } from 'vitest'
import { explainView } from '../../../src/render/terminal/explain-view.ts'
import { raises, score, scored, screen } from './samples.ts'

describe('explain', () => {
  test('shows each part and its sum at 80', () => {
    expect(explainView({ ...scored, raises }, screen(80))).toMatchInlineSnapshot(`
      "Read history as a stream instead of holding it whole
      019caa00-1111-7000-8000-000000000001

      Score 49 of 100  █████░░░░░
      It is reach (60) weighted with the stated reading (23).
      The five dimensions together: 31 of 100. Its score is above 80 % of the author's
      own work.

      Stated 23 of 100 · from figures
        18 of  20  category: performance
         5 of   5  before and after: a figure gives both [f3a9c1d2]
        = 18 + 5

      Reach 60 of 100 · from history
        20 of  20  release: first in v1.2.0 [v1.2.0]
        40 of  50  built upon: 14 later commits changed the files this work wrote [a,
                   b, c, d, e and 2 more]
         0 of  30  reverts: nothing was reverted
        = 20 + 40 + 0

      Complexity 40 of 100
        40 of 100  duration: 14 days

      Technical 0 of 100

      Business 0 of 100

      Innovation 0 of 100

      Collaboration 0 of 100

      Learning 0 of 100

      What would raise it
        - state who benefited and by how much
        - link a measurement from before and after

      rules: rules/1
      "
    `)
  })
  test('wraps at 40', () => {
    expect(
      explainView({ ...scored, raises }, screen(40))
        .split('\n')
        .slice(0, 24)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "Read history as a stream instead of
      holding it whole
      019caa00-1111-7000-8000-000000000001

      Score 49 of 100  █████░░░░░
      It is reach (60) weighted with the
      stated reading (23).
      The five dimensions together: 31 of 100.
      Its score is above 80 % of the author's
      own work.

      Stated 23 of 100 · from figures
        18 of  20  category: performance
         5 of   5  before and after: a figure
                   gives both [f3a9c1d2]
        = 18 + 5

      Reach 60 of 100 · from history
        20 of  20  release: first in v1.2.0
                   [v1.2.0]
        40 of  50  built upon: 14 later
                   commits changed the files
                   this work wrote [a, b, c,
                   d, e and 2 more]"
    `)
  })
  test('says when the stated reading alone made the score', () => {
    const stated = score({ value: 75, stated: { value: 75, parts: [] } })
    expect(explainView({ ...scored, score: stated, raises: [] }, screen(80))).toContain(
      'It is the stated reading (75); reach (60) gives no more.',
    )
  })
})
