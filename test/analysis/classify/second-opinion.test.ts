import { expect, test } from 'vitest'
import type { Judgement } from '../../../src/analysis/classify/category.ts'
import { secondOpinion } from '../../../src/analysis/classify/second-opinion.ts'

const ruled = (more: Partial<Judgement> = {}): Judgement => ({
  category: 'feature',
  because: 'the subject says "add"',
  confidence: 0.4,
  ...more,
})

const missing = () => ({ subject: 'Prevent crash when the name is missing', body: '', paths: ['src/a.c'] })

test('where the rules are unsure the classifier decides and names what told it', () => {
  const seen = secondOpinion(ruled(), missing)
  expect(seen.category).toBe('fix')
  expect(seen.because).toMatch(/^the rules were unsure, and to the classifier it reads like fixes \(/)
  expect(seen.because).toMatch(/"prevent"|"crash"|"missing"/i)
})

test('paths that told it are named as they stand in the change', () => {
  const paths = ['.github/workflows/ci.yml']
  const { category, because } = secondOpinion(ruled(), () => ({
    subject: 'Add a job for FreeBSD',
    body: '',
    paths,
  }))
  expect(category).toBe('infrastructure')
  expect(because).toMatch(/ci\.yml|\.github\/|workflows\//)
})

test('rules that are sure, or that see security, are not even doubted', () => {
  const never = () => expect.unreachable()
  for (const sure of [ruled({ confidence: 0.6 }), ruled({ category: 'security' })])
    expect(secondOpinion(sure, never)).toBe(sure)
})

test('what the classifier agrees with keeps the reason of the rules', () => {
  const fix = ruled({ category: 'fix' })
  expect(secondOpinion(fix, missing)).toBe(fix)
})

test('a classifier that wavers changes nothing', () => {
  const own = ruled({ category: 'performance' })
  expect(secondOpinion(own, () => ({ subject: 'Numbers', body: '', paths: [] }))).toBe(own)
})
