import fc from 'fast-check'
import { expect, test } from 'vitest'
import { habitsOf } from '../../../src/analysis/coaching/habits.ts'
import { type Aspect, aspectWeights, type CoachFinding } from '../../../src/core/coaching.ts'

const finding = (rule: string, points: number): CoachFinding => ({
  rule,
  points,
  because: '.',
  evidence: '',
  place: null,
  advice: null,
})

const habits = (...findings: readonly CoachFinding[]) => {
  const of = (name: Aspect) => ({
    score: 5,
    weight: aspectWeights[name],
    findings: findings.filter(({ rule }) => rule.startsWith(name)),
  })
  return habitsOf({
    message: of('message'),
    changes: of('changes'),
    code: of('code'),
    context: of('context'),
  })
}

test('say nothing where nothing was lost', () => {
  expect(habits(finding('message/what-said', 1), finding('changes/tangled', 0))).toEqual({
    coachingTips: [],
    nextSteps: [],
  })
})

test('begin with what cost most of the score', () => {
  const { coachingTips, nextSteps } = habits(
    finding('context/issue-missing', -1),
    finding('code/secret', -2),
    finding('message/why-missing', -2),
  )
  expect(coachingTips).toHaveLength(2)
  expect(coachingTips[0]).toMatch(/^Write the reason/)
  expect(nextSteps[0]).toContain('craft coach --rewrite')
  expect(nextSteps[1]).toMatch(/^Withdraw the secret/)
})

test('say the same thing once', () => {
  const { coachingTips, nextSteps } = habits(
    finding('message/why-missing', -2),
    finding('message/body-missing', -1),
    finding('message/subject-mood', -0.2),
  )
  expect(new Set(coachingTips).size).toBe(coachingTips.length)
  expect(nextSteps).toHaveLength(1)
})

test('are at most two and three, of any findings, and pass over rules they do not know', () => {
  const rules = [
    'message/why-missing',
    'changes/tangled',
    'code/secret',
    'code/debugger',
    'changes/stray-file',
    'code/x',
  ]
  const some = fc.array(fc.tuple(fc.constantFrom(...rules), fc.double({ min: -3, max: 3, noNaN: true })))
  fc.assert(
    fc.property(some, (all) => {
      const { coachingTips, nextSteps } = habits(...all.map(([rule, points]) => finding(rule, points)))
      expect(coachingTips.length).toBeLessThanOrEqual(2)
      expect(nextSteps.length).toBeLessThanOrEqual(3)
    }),
  )
})

test('never advise to rewrite what others may have', () => {
  expect(JSON.stringify(habits(finding('code/secret', -1), finding('message/empty', -1)))).not.toMatch(
    /rebase|filter-|push --force|commit --amend/,
  )
})
