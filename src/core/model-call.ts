import type { Embedder, Judge } from './model.ts'
import type { Disguise } from './redaction.ts'
import type { Shape } from './shape.ts'

/** Which prompt it was: the version changes whenever its words do, and answers to other versions are not used again. */
export type PromptName = { readonly name: string; readonly version: number }

/** A prompt with its data, ready to be sent: secrets are out of it, and it fits the room it was made for. */
export type Asking<T> = {
  readonly prompt: PromptName
  readonly system: string
  readonly user: string
  readonly shape: Shape<T>
  /** Most tokens the answer may have. */
  readonly maxTokens: number
  /** Takes secrets out of a text that comes back, before anybody sees or keeps it. */
  readonly clean: (text: string) => string
  /** Puts back the names that aliases stand for, into a text that came back; absent where none were hidden. */
  readonly reveal?: (text: string) => string
}

export type AnswerRequest = {
  readonly system: string
  readonly user: string
  readonly schema: Readonly<Record<string, unknown>>
  readonly maxTokens: number
}

export type RawAnswer = {
  readonly text: string
  /** The server's word for how it ended: `stop` where all is well, `length` where it was cut. */
  readonly doneReason: string
  /** As the server counted; null where it did not say. */
  readonly promptTokens: number | null
  readonly answerTokens: number | null
  readonly durationMs: number
}

/** Puts one request to a model; throws a `Fault` where that cannot be done. */
export type Answerer = (request: AnswerRequest, signal: AbortSignal) => Promise<RawAnswer>

/** What the same question to the same model is found again by. */
export type CallKey = {
  readonly prompt: PromptName
  readonly digest: string
  /** SHA-256 in hex of everything that was sent. */
  readonly inputHash: string
}

/** One call of a model, as it is kept. */
export type ModelCall = CallKey & {
  /** UUIDv7. */
  readonly id: string
  readonly model: string
  readonly promptTokens: number | null
  readonly answerTokens: number | null
  readonly durationMs: number
  /** What the model said, as it said it but for secrets. */
  readonly answer: string
  /** Did it keep to its shape? Only such an answer is used again. */
  readonly isUsable: boolean
  /** Seconds since 1970. */
  readonly at: number
  /** What was asked, without secrets; null unless the person wants it kept. */
  readonly promptText: string | null
}

/** What came of asking. `because` says in one sentence why there is no answer; rules have the word then. */
export type Asked<T> =
  | { readonly answer: T; readonly isCached: boolean; readonly because: null }
  | { readonly answer: null; readonly isCached: false; readonly because: string }

/** A model that answers prompts in this run, as far as it can. */
export interface Advisor {
  readonly model: { readonly name: string; readonly digest: string }
  /** How many tokens a prompt and its answer may have together, with room set aside for an answer that needs more. */
  readonly contextTokens: number
  /** Hides from it what the person's policy hides; absent where there is no policy. */
  readonly disguise?: Disguise
  /** Asks, unless the same was asked before; throws only where the person interrupts. */
  ask<T>(asking: Asking<T>, signal: AbortSignal): Promise<Asked<T>>
  /** What places texts on scales beside it, looked for when it is wanted; null or absent where there is nothing. */
  judge?(signal: AbortSignal): Promise<Judge | null>
}

/** What this run has for an advisor: one, or a sentence that says why rules have the word. */
export type Advice =
  | { readonly advisor: Advisor; readonly because: null }
  | { readonly advisor: null; readonly because: string }

/** A request as it would be sent, whole. */
export type PromptShown = {
  readonly prompt: PromptName
  readonly request: Readonly<Record<string, unknown>> & {
    readonly messages: readonly { readonly role: string; readonly content: string }[]
  }
}

/** What would be asked if it were meant. */
export type Rehearsal = {
  /** Notes what it is asked, sends nothing and knows no answer. There is one whether or not a model is. */
  readonly advisor: Advisor
  /** Why nobody would be asked, were it meant; null where somebody would. */
  readonly because: string | null
  /** What was to be asked so far, in that order. */
  prompts(): readonly PromptShown[]
}

/** What there is to make vectors with, or why there is nothing: one sentence. */
export type EmbedderFound =
  | { readonly embedder: Embedder; readonly because: null }
  | { readonly embedder: null; readonly because: string }
