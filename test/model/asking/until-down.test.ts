import { expect, test } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import type { AnswerRequest } from '../../../src/core/model-call.ts'
import { untilDown } from '../../../src/model/asking/until-down.ts'

test('a server that is down is asked once and told of once; a fault of one question ends nothing', async () => {
  const request: AnswerRequest = { system: '', user: '', schema: {}, maxTokens: 1 }
  const { signal } = new AbortController()
  const faults = [new Fault('remote', 'too slow'), new Fault('unusable', 'down')]
  const told: unknown[] = []
  let asked = 0
  const answerer = async () => {
    throw faults[Math.min(asked++, 1)]
  }
  const guarded = untilDown(
    answerer,
    (fault) => fault === faults[1],
    (fault) => told.push(fault),
  )
  for (const message of ['too slow', 'down', 'down', 'down'])
    await expect(guarded(request, signal)).rejects.toThrow(message)
  expect(asked).toBe(2)
  expect(told).toEqual([faults[1]])
})
