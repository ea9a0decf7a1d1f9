import type { ChatRequest } from 'ollama'
import {
  type Answer,
  type AnswerProgress,
  type AskOptions,
  ModelFault,
  type Question,
} from '../../core/model.ts'
import { broken } from './faults.ts'
import type { Guard } from './limits.ts'
import { howRead } from './prompt-check.ts'
import { type ChatLine, chatLine, read } from './shapes.ts'
import type { Request } from './transport.ts'

export type Asked = {
  readonly name: string
  readonly digest: string
  readonly contextTokens: number
  /** Off, or as little as the model allows; undefined where the server takes no such word. */
  readonly think: ChatRequest['think']
}

/** The same for every question of a run: the server loads the model anew when some of these change. */
const SEED = 20_260_101
const KEEP_LOADED = '10m'

/** Puts one question to the model. @throws ModelFault */
export async function askOnce(
  request: Request,
  asked: Asked,
  question: Question,
  options: AskOptions,
): Promise<Answer> {
  const { signal, watch } = options
  const said = await request({ model: asked.name, first: 'firstToken', signal }, async (client, guard) => {
    watch?.({ phase: 'waiting', pieces: 0 })
    const lines = await client.chat(chatRequest(asked, question))
    try {
      return await listen(lines, guard, question.answerTokens, watch)
    } finally {
      // Leaving the loop alone does not close the connection, and the server would go on.
      lines.abort()
    }
  })
  return judged(said, asked, question)
}

/** Off; or as little as it takes, where a model cannot be silenced. */
export const thinkingOf = (name: string): ChatRequest['think'] => (/^gpt-oss\b/i.test(name) ? 'low' : false)

/**
 * All that is sent for a question. Made anew for each call: the client writes into it. `truncate` and `shift` are newer
 * than its types.
 */
export function chatRequest(
  { name, contextTokens, think }: Omit<Asked, 'digest'>,
  { system, user, schema, answerTokens }: Question,
) {
  const request = {
    model: name,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    stream: true as const,
    ...(schema === null ? {} : { format: schema }),
    ...(think === undefined ? {} : { think }),
    keep_alive: KEEP_LOADED,
    options: { num_ctx: contextTokens, num_predict: answerTokens, temperature: 0, seed: SEED },
    truncate: false,
    shift: false,
  }
  return request
}

type Said = { readonly text: string; readonly thought: boolean; readonly last: ChatLine }

/** A grammar can trap a model in blanks for ever. */
const BLANKS = 200
/** Far more characters than a token has: beyond it, the server does not keep to the limit it was given. */
const LONGEST_TOKEN = 64

async function listen(
  lines: AsyncIterable<unknown>,
  guard: Guard,
  answerTokens: number,
  watch?: (progress: AnswerProgress) => void,
): Promise<Said> {
  let [text, tail] = ['', '']
  let [pieces, thoughts] = [0, 0]
  for await (const value of lines) {
    guard.expect('nextToken')
    const line = read(chatLine, value)
    const { content = '', thinking } = line.message ?? {}
    text += content
    if (line.done) return { text, thought: thoughts > 0, last: line }
    if (thinking) thoughts++
    if (content !== '') pieces++
    tail = (tail + content).slice(-BLANKS)
    if (tail.length === BLANKS && tail.trim() === '') throw broken('nothing but blanks came')
    if (text.length + thoughts > (answerTokens + BLANKS) * LONGEST_TOKEN) throw broken('it does not end')
    watch?.(
      content === '' && thinking ? { phase: 'thinking', pieces: thoughts } : { phase: 'answering', pieces },
    )
  }
  throw broken('it has no end')
}

const cut = (text: string, thought: boolean): ModelFault =>
  new ModelFault(
    'cut',
    text === '' && thought
      ? 'the model was still thinking when its answer was full'
      : 'the answer was cut off before its end',
    'choose another model: craft model list',
  )

/** Some models think aloud in the answer itself. */
const withoutThinking = (text: string): string => text.replace(/^\s*<think>[\s\S]*?(?:<\/think>|$)/, '')

function judged({ text: whole, thought, last }: Said, asked: Asked, { system, user }: Question): Answer {
  const facts = factsOf(last, asked)
  const bytes = Buffer.byteLength(system) + Buffer.byteLength(user)
  const reading = howRead({ bytes, read: facts.promptTokens, contextTokens: asked.contextTokens })
  if (reading === 'cut')
    throw new ModelFault(
      'prompt-cut',
      `${asked.name} read only the end of the question`,
      'craft config set model.numCtx 16384',
    )
  const text = withoutThinking(whole)
  if (facts.doneReason === 'length') throw cut(text, thought)
  if (text.trim() === '')
    throw broken(thought || whole !== text ? 'the model only thought, and said nothing' : 'it is empty')
  const doubt = `${asked.name} read ${facts.promptTokens} tokens of a question of ${bytes} bytes: part of it may be missing`
  return { text, facts, doubts: reading === 'perhaps' ? [doubt] : [] }
}

const factsOf = (last: ChatLine, { name, digest }: Asked): Answer['facts'] => ({
  model: name,
  digest,
  promptTokens: last.prompt_eval_count ?? null,
  answerTokens: last.eval_count ?? null,
  durations: {
    total: milliseconds(last.total_duration),
    load: milliseconds(last.load_duration),
    prompt: milliseconds(last.prompt_eval_duration),
    answer: milliseconds(last.eval_duration),
  },
  doneReason: last.done_reason ?? 'stop',
})

const milliseconds = (nanoseconds: number): number => Math.round(nanoseconds / 1e6)
