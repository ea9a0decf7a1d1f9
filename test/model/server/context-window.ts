import { type Prompt, tokenCount } from './engine.ts'

export type Fitted = {
  readonly messages: Prompt['messages']
  readonly tokens: number
  /** Was there more than the context holds? */
  readonly isCut: boolean
}

/**
 * What of the messages a context of `context` tokens holds. As servers do it: the oldest messages but the system's go
 * first, then of what is too long still only the end is read, half of the context and two tokens more.
 */
export function fitted(messages: Prompt['messages'], context: number): Fitted {
  const total = (some: Prompt['messages']) => some.reduce((sum, { content }) => sum + tokenCount(content), 0)
  if (total(messages) <= context) return { messages, tokens: total(messages), isCut: false }
  const last = messages.at(-1)
  const kept = [...messages.filter(({ role }) => role === 'system'), ...(last ? [last] : [])]
  if (total(kept) <= context) return { messages: kept, tokens: total(kept), isCut: true }
  const tokens = Math.floor(context / 2) + 2
  const bytes = Buffer.from(kept.map(({ content }) => content).join('\n'))
  const end = bytes.subarray(Math.max(0, bytes.length - Math.floor(tokens * 3.5))).toString('utf8')
  return { messages: [{ role: 'user', content: end }], tokens, isCut: true }
}
