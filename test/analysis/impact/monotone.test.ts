import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Achievement } from '../../../src/core/achievement.ts'
import { anyAchievement, anyEvidence, anyFigure, evidence, person, scoreOf } from './achievements.ts'

type Change = (one: Achievement) => Achievement

const traces =
  (change: (traces: Achievement['traces']) => Partial<Achievement['traces']>): Change =>
  (one) => ({ ...one, traces: { ...one.traces, ...change(one.traces) } })

const gains: readonly (readonly [string, Change])[] = [
  ['a release', traces(({ release }) => ({ release: release ?? 'v9.0' }))],
  ['a closed issue', traces(({ closedIssues }) => ({ closedIssues: [...closedIssues, '#77'] }))],
  ['a later commit', traces(({ laterCommits }) => ({ laterCommits: laterCommits + 1 }))],
  ['a hundred later commits', traces(({ laterCommits }) => ({ laterCommits: laterCommits + 100 }))],
  ['a later author', traces(({ laterAuthors }) => ({ laterAuthors: laterAuthors + 1 }))],
  ['a reviewer', (one) => ({ ...one, collaborators: [...one.collaborators, person('Zoë', 'reviewer')] })],
  [
    'ten lines of tests',
    (one) => ({
      ...one,
      size: { ...one.size, insertions: one.size.insertions + 10, testLines: one.size.testLines + 10 },
    }),
  ],
  ['a screenshot', (one) => ({ ...one, evidence: [...one.evidence, evidence('file', 'before-after.png')] })],
  ['a pull request around it', (one) => ({ ...one, source: 'pull-request' })],
]

describe('the value of a piece of work', () => {
  test.each(gains)('never falls by %s', (_, gain) => {
    fc.assert(
      fc.property(anyAchievement, (one) => {
        expect(scoreOf(gain(one)).value).toBeGreaterThanOrEqual(scoreOf(one).value)
      }),
    )
  })

  test('never falls by one more figure or piece of evidence', () => {
    fc.assert(
      fc.property(anyAchievement, anyFigure, anyEvidence, (one, figure, proof) => {
        const { value } = scoreOf(one)
        expect(scoreOf({ ...one, figures: [...one.figures, figure] }).value).toBeGreaterThanOrEqual(value)
        expect(scoreOf({ ...one, figures: [figure, ...one.figures] }).value).toBeGreaterThanOrEqual(value)
        expect(scoreOf({ ...one, evidence: [...one.evidence, proof] }).value).toBeGreaterThanOrEqual(value)
      }),
    )
  })

  test('never rises by a commit that was reverted, and says so', () => {
    fc.assert(
      fc.property(anyAchievement, (one) => {
        const worse = traces(({ revertedCommits }) => ({ revertedCommits: revertedCommits + 1 }))(one)
        expect(scoreOf(worse).value).toBeLessThanOrEqual(scoreOf(one).value)
        expect(scoreOf(worse).reach.parts.map(({ rule }) => rule)).toContain('taken-back')
      }),
    )
  })
})
