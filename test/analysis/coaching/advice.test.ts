import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/analysis/coaching/advice.ts'
import { type Aspect, aspectWeights, type CoachFinding } from '../../../src/core/coaching.ts'

type Short = readonly [points: number, because: string, place?: string | null, advice?: string | null]

const findings = (aspect: Aspect, shorts: readonly Short[] = []): readonly CoachFinding[] =>
  shorts.map(([points, because, place = null, advice = null]) => ({
    rule: `${aspect}/${because.toLowerCase()}`,
    points,
    because,
    evidence: '',
    place,
    advice,
  }))

const judged = (given: Partial<Record<Aspect, readonly Short[]>>) => {
  const one = (name: Aspect) => ({
    score: 5,
    weight: aspectWeights[name],
    findings: findings(name, given[name]),
  })
  return { message: one('message'), changes: one('changes'), code: one('code'), context: one('context') }
}

describe('what to do', () => {
  test('is where most points were lost, and no more than three things', () => {
    const { specificRecommendations } = wordsOf(
      judged({
        message: [
          [-1, 'Short', 'subject', 'Say in the subject which index.'],
          [-2, 'Why', 'body', 'Say in the body why.'],
        ],
        changes: [[-0.5, 'Tests', null, 'Add a test.']],
        code: [[-4, 'Secret', 'src/a.ts:3', 'Take the key out of src/a.ts:3.']],
      }),
    )
    expect(specificRecommendations).toEqual([
      'Take the key out of src/a.ts:3.',
      'Say in the body why.',
      'Say in the subject which index.',
    ])
  })

  test('is said once where several rules ask for a smaller commit', () => {
    const split = (rule: string, points: number, advice: string): CoachFinding => ({
      rule,
      points,
      because: rule,
      evidence: '',
      place: null,
      advice,
    })
    const message = judged({ message: [[-1, 'Why', 'body', 'Say in the body why.']] }).message
    const changes = [
      split('changes/tangled', -3, 'Commit b.ts on its own.'),
      split('changes/wide', -1, 'Look.'),
    ]
    const code = [split('code/large', -2, 'Commit in steps.')]
    const { specificRecommendations } = wordsOf({
      ...judged({}),
      message: {
        ...message,
        findings: [...message.findings, split('message/unrelated-list', -0.4, 'One each.')],
      },
      changes: { ...message, findings: changes },
      code: { ...message, findings: code },
    })
    expect(specificRecommendations).toEqual(['Commit b.ts on its own.', 'Say in the body why.'])
  })

  test('begins between equals with the aspect that weighs more', () => {
    const { specificRecommendations } = wordsOf(
      judged({
        context: [[-1, 'Issue', null, 'Name the issue.']],
        message: [[-1, 'Why', 'body', 'Say in the body why.']],
      }),
    )
    expect(specificRecommendations).toEqual(['Say in the body why.', 'Name the issue.'])
  })

  test('sends nobody to one place twice', () => {
    const { specificRecommendations } = wordsOf(
      judged({
        code: [
          [-1, 'Debug', 'src/a.ts:30', 'Remove the print in src/a.ts:30.'],
          [-2, 'Secret', 'src/a.ts:3', 'Take the key out of src/a.ts:3.'],
        ],
        message: [
          [-0.5, 'Mood', 'subject', 'Use the imperative in the subject.'],
          [-0.7, 'Long', 'subject', 'Shorten the subject.'],
        ],
      }),
    )
    expect(specificRecommendations).toEqual(['Take the key out of src/a.ts:3.', 'Shorten the subject.'])
  })

  test('names its place, where the sentence does not yet', () => {
    const { specificRecommendations } = wordsOf(
      judged({
        message: [[-2, 'Vague', 'subject', 'Name what changed.']],
        code: [[-1, 'Debug', 'src/a.ts:30', 'Remove the print.']],
      }),
    )
    expect(specificRecommendations).toEqual(['subject: Name what changed.', 'src/a.ts:30: Remove the print.'])
  })

  test('is nothing where nothing was lost or nothing can be done', () => {
    const { specificRecommendations, areasForImprovement } = wordsOf(
      judged({
        message: [
          [3, 'Why', 'body', 'Keep it.'],
          [-1, 'Odd'],
        ],
      }),
    )
    expect(specificRecommendations).toEqual([])
    expect(areasForImprovement).toEqual(['Odd'])
  })
})

test('strengths and areas are said once each, the weightiest first, and findings without points are neither', () => {
  const { strengths, areasForImprovement } = wordsOf(
    judged({
      message: [
        [1, 'What'],
        [3, 'Why'],
        [0, 'Merge'],
      ],
      changes: [
        [1, 'What'],
        [-1, 'Stray'],
        [-3, 'Tangled'],
      ],
    }),
  )
  expect(strengths).toEqual(['Why', 'What'])
  expect(areasForImprovement).toEqual(['Tangled', 'Stray'])
})
