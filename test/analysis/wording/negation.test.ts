import { describe, expect, test } from 'vitest'
import { turnedRound } from '../../../src/analysis/wording/negation.ts'

describe('a sentence says the opposite of its facts', () => {
  test.each([
    ['Do not retry on 404', 'The client retries on 404.', 'retries'],
    ['Never cache tokens', 'Tokens are cached.', 'cached'],
    ['The upload no longer needs a restart', 'The upload needs a restart.', 'needs'],
    ['Restart without losing jobs', 'Jobs are lost, losing them at a restart.', 'losing'],
    ["It doesn't block the loop", 'It blocks the loop.', 'blocks'],
    ['The queue is drained, and does not grow', 'The queue is not drained.', 'drained'],
  ])('%s: %s', (facts, sentence, word) => {
    expect(turnedRound(sentence, facts)).toBe(word)
  })
})

describe('a sentence does not', () => {
  test.each([
    ['Do not retry on 404', 'The client does not retry on 404.'],
    ['Do not retry on 404', 'On 404, no retry.'],
    ['The crash no longer happens on empty files', 'Fixed a crash on empty files.'],
    ['Tokens are not cached; rates are cached', 'Rates are cached.'],
    ['Not only faster but also smaller', 'Now faster and smaller.'],
    ['No, this is new', 'This is new.'],
    ['Write a file', 'Files are written, not only read.'],
  ])('%s: %s', (facts, sentence) => {
    expect(turnedRound(sentence, facts)).toBeNull()
  })
})
