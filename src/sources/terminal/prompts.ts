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
export function terminalPrompt({ input, output, signal, color }: Terminal): Prompt {
  const where = { input, output: color ? output : colorless(output), signal }
  return {
    confirm: async (message, initialValue) => answered(await confirm({ ...where, message, initialValue })),
    select: async (message, choices, initialValue) =>
      chosen(
        choices,
        answered(await select<string>({ ...where, message, options: [...choices], initialValue })),
      ),
    several: async (message, choices, initial) => {
      const options = [...choices]
      const initialValues = [...initial]
      const picked = answered(
        await multiselect<string>({ ...where, message, options, initialValues, required: false }),
      )
      return picked.map((one) => chosen(choices, one))
    },
    text: async (message, placeholder, whyNot) =>
      answered(
        await text({
          ...where,
          message,
          placeholder,
          defaultValue: '',
          validate: (answer) => whyNot(answer ?? '') ?? undefined,
        }),
      ),
  }
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Fault('interrupted', 'interrupted before anything was changed')
  return answer as Exclude<T, symbol>
}

const chosen = <T extends string>(choices: readonly Choice<T>[], value: string): T =>
  (choices.find((one) => one.value === value) as Choice<T>).value

/** The same terminal; of what moves the cursor and erases everything is kept. */
const colorless = (output: WriteStream): WriteStream =>
  Object.create(output, {
    write: { value: (words: string) => output.write(words.replace(/\p{Cc}\[[\d;]*m/gu, '')) },
  })
