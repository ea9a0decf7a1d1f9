import { createHash } from 'node:crypto'
import type { Asking, CallKey } from '../../core/model-call.ts'

/** What an answer is found again by: everything that was sent, and which model it was sent to. */
export function keyOf(asking: Asking<unknown>, digest: string): CallKey {
  const { prompt, system, user, shape, maxTokens } = asking
  const sent = JSON.stringify([system, user, shape, maxTokens])
  return { prompt, digest, inputHash: createHash('sha256').update(sent).digest('hex') }
}
