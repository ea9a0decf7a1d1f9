import { Fault } from './errors.ts'

/** Why a model could not be asked, or why its answer is of no use. Where one is thrown, craft goes on by its rules. */
export const modelReasons = [
  'not-running',
  'model-missing',
  'refused-remote',
  'unfit',
  'timed-out',
  'cut',
  'prompt-cut',
  'broken-answer',
  'out-of-memory',
  'busy',
  'server-fault',
  'cancelled',
] as const
export type ModelReason = (typeof modelReasons)[number]

/** A fault of a model or its server; `message` and `hint` are as in every `Fault`. */
export class ModelFault extends Fault {
  readonly reason: ModelReason

  constructor(reason: ModelReason, message: string, hint: string | null = null, options?: ErrorOptions) {
    super(reason === 'cancelled' ? 'interrupted' : 'remote', message, hint, options)
    this.name = 'ModelFault'
    this.reason = reason
  }
}

/** What is put to a model at once. It knows nothing of what was asked before. */
export type Question = {
  readonly system: string
  readonly user: string
  /** The JSON Schema that the answer is to keep to, which no server guarantees; null for plain text. */
  readonly schema: Readonly<Record<string, unknown>> | null
  /** Most tokens the answer may have; one that needs more is a fault, `cut`. */
  readonly answerTokens: number
}

/** What a call was: stored beside whatever it produced. */
export type AnswerFacts = {
  /** With its tag: `llama3.2:latest`. */
  readonly model: string
  readonly digest: string
  /** As the server counted; null where it did not say. */
  readonly promptTokens: number | null
  readonly answerTokens: number | null
  /** Milliseconds as the server measured them; 0 where it left one out. */
  readonly durations: {
    readonly total: number
    readonly load: number
    readonly prompt: number
    readonly answer: number
  }
  /** The server's word for how the answer ended: `stop` where all is well. */
  readonly doneReason: string
}

export type Answer = {
  /** What the model said, without its thinking; neither checked against the schema nor to be trusted. */
  readonly text: string
  readonly facts: AnswerFacts
  /** Reasons to believe less of it, a sentence each. */
  readonly doubts: readonly string[]
}

/** How far an answer is: `waiting` while the model is loaded and reads, then how many pieces came. */
export type AnswerProgress = {
  readonly phase: 'waiting' | 'thinking' | 'answering'
  readonly pieces: number
}

export type AskOptions = {
  /** Ends the call and closes the connection; the server stops working too. */
  readonly signal: AbortSignal
  readonly watch?: (progress: AnswerProgress) => void
}

/** One installed model that answers in words. Every method throws `ModelFault`. */
export interface Model {
  /** With its tag. */
  readonly name: string
  readonly digest: string
  /** How many tokens a question and its answer have together; the same for a whole run. */
  readonly contextTokens: number
  ask(question: Question, options: AskOptions): Promise<Answer>
}

/** One installed model that turns texts into vectors. */
export interface Embedder {
  readonly name: string
  readonly digest: string
  /** How many tokens one text may have; a longer one is a fault, `prompt-cut`. */
  readonly contextTokens: number
  /** A vector of length 1 for each text, in their order, all of the same dimension. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly (readonly number[])[]>
}

/** A judgement on a closed scale: levels from low to high, a sentence each. */
export type ScaleQuestion = { readonly instructions: string; readonly levels: readonly string[] }

export type ScaleAnswer = {
  /** Between 0 and the last level's index; fractions are between two levels. */
  readonly score: number
  /** How concentrated the answer is, from 0 to 1; not how right. */
  readonly confidence: number
}

/** A model that places a text on closed scales, and does nothing else. */
export interface Judge {
  readonly name: string
  readonly digest: string
  /** An answer for each question, by its key. */
  judge<K extends string>(
    state: string,
    questions: Readonly<Record<K, ScaleQuestion>>,
    signal: AbortSignal,
  ): Promise<Readonly<Record<K, ScaleAnswer>>>
}

export type InstalledModel = {
  /** With its tag. */
  readonly name: string
  /** Bare hex, without `sha256:`. */
  readonly digest: string
  readonly bytes: number
  /** As many tokens as it was made for; null where the server does not say. */
  readonly contextTokens: number | null
  /** `completion`, `embedding`, `thinking` …, as the server says. */
  readonly capabilities: readonly string[]
  /** `8B`, `4.3B`; empty where nobody knows. */
  readonly parameters: string
  /** Does it run on somebody else's machine? Such a model is never asked. */
  readonly isCloud: boolean
}

export type LoadedModel = {
  readonly name: string
  readonly bytes: number
  /** The context really in force; null where the server does not say. */
  readonly contextTokens: number | null
}

export type ModelChoice = {
  readonly model: InstalledModel
  /** Why this one: half a sentence. */
  readonly because: string
}

export type PullProgress = {
  /** The server's word for what it does: `pulling manifest`. */
  readonly status: string
  /** Bytes of all layers known so far. */
  readonly done: number
  readonly total: number
}

/** The program that runs models. Every method throws `ModelFault`. */
export interface ModelHost {
  /** Where it is: `http://127.0.0.1:11434`. */
  readonly address: string
  version(signal: AbortSignal): Promise<string>
  installed(signal: AbortSignal): Promise<readonly InstalledModel[]>
  loaded(signal: AbortSignal): Promise<readonly LoadedModel[]>
  /** The model that `model` gives, and why; `model-missing` where there is none. */
  choose(signal: AbortSignal): Promise<ModelChoice>
  /** Ready to be asked; found out once a run, so a server that is down is noticed once. */
  model(signal: AbortSignal): Promise<Model>
  /** Null where none is installed. */
  embedder(signal: AbortSignal): Promise<Embedder | null>
  /** Null where the server is too old for it, or has no such model. */
  judge(signal: AbortSignal): Promise<Judge | null>
  /** Downloads a model: gigabytes, so only when a person asks for it. */
  pull(name: string, watch: (progress: PullProgress) => void, signal: AbortSignal): Promise<void>
}

/** What a command line says about the model; settings say the rest. */
export type ModelWish = {
  readonly name?: string | undefined
  /** May what is asked leave this machine? */
  readonly allowRemote?: boolean | undefined
}
