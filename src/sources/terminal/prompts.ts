import type { Readable } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { confirm, isCancel, multiselect, select, text } from '@clack/prompts'
import { Fault } from '../../core/errors.ts'
import type { Choice, Prompt } from '../../core/prompt.ts'

export type Terminal = {
  readonly input: Readable
  /** Not stdout: that is for data. */
  readonly output: WriteStream
  readonly signal: AbortSignal
  readonly color: boolean
}

/** Questions that are answered with the keyboard. */
export function terminalPrompt(terminal: Terminal): Prompt {
  const ask = <T>(question: (where: Where) => Promise<T>) => answerTo(terminal, question)
  return {
    confirm: (message, initialValue) => ask((where) => confirm({ ...where, message, initialValue })),
    select: async (message, choices, initialValue) => {
      const options = [...choices]
      const value = await ask((where) => select<string>({ ...where, message, options, initialValue }))
      return chosen(choices, value)
    },
    several: async (message, choices, initial) => {
      const how = { message, options: [...choices], initialValues: [...initial], required: false }
      const values = await ask((where) => multiselect<string>({ ...where, ...how }))
      return values.map((one) => chosen(choices, one))
    },
    text: (message, placeholder, whyNot) => {
      const validate = (answer: string | undefined) => whyNot(answer ?? '') ?? undefined
      return ask((where) => text({ ...where, message, placeholder, defaultValue: '', validate }))
    },
  }
}

type Where = Pick<Terminal, 'input' | 'output' | 'signal'>

/** @throws Fault('interrupted') for Ctrl-C, Escape and Ctrl-D */
async function answerTo<T>(
  { input, output, signal, color }: Terminal,
  question: (where: Where) => Promise<T>,
): Promise<Exclude<T, symbol>> {
  const left = new AbortController()
  // With Ctrl-D the line editor ends and the question stays: craft would end with it, as if all was well.
  const onKey = (_: unknown, key: { readonly name?: string; readonly ctrl: boolean }) => {
    if (key.ctrl && key.name === 'd') left.abort()
  }
  input.on('keypress', onKey)
  try {
    const answer = await question({
      input,
      output: color ? output : colorless(output),
      signal: AbortSignal.any([signal, left.signal]),
    })
    if (isCancel(answer)) throw new Fault('interrupted', 'interrupted before anything was changed')
    return answer as Exclude<T, symbol>
  } finally {
    input.off('keypress', onKey)
  }
}

const chosen = <T extends string>(choices: readonly Choice<T>[], value: string): T =>
  (choices.find((one) => one.value === value) as Choice<T>).value

/** The same terminal; of what moves the cursor and erases everything is kept. */
const colorless = (output: WriteStream): WriteStream =>
  Object.create(output, {
    write: { value: (words: string) => output.write(words.replace(/\p{Cc}\[[\d;]*m/gu, '')) },
  })
