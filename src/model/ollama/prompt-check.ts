/** Bytes of ordinary text that make a token. */
const USUAL_BYTES = 4
/** Below this a count is no sign: templates and short texts are far from the usual. */
const SHORTEST = 256

export type PromptSeen = {
  /** Bytes of the whole question in UTF-8. */
  readonly bytes: number
  /** Tokens that the server says it read; null where it does not say. */
  readonly read: number | null
  readonly contextTokens: number
}

/**
 * Whether the server read the whole question. One that is too long loses its beginning, and nothing is said of it:
 * half the context and two tokens more are kept.
 * @returns `cut` where that is sure, `perhaps` where far fewer tokens were read than such a text has
 */
export function howRead({ bytes, read, contextTokens }: PromptSeen): 'whole' | 'perhaps' | 'cut' {
  if (read === null) return 'whole'
  const expected = bytes / USUAL_BYTES
  const left = Math.floor(contextTokens / 2) + 2
  if (read === left && expected > left * 1.2) return 'cut'
  return expected > SHORTEST && read < expected * 0.6 ? 'perhaps' : 'whole'
}
