import { Fault } from '../src/core/errors.ts'
import type { Prompt } from '../src/core/prompt.ts'

/** An answer; or Enter, which takes what is offered, or Ctrl-C. */
export type Answer = 'enter' | 'ctrl-c' | { readonly give: unknown }

export type Asked = {
  readonly question: string
  readonly choices: readonly string[]
  readonly initial: unknown
}

/** A person who answers so, one question after the other, and what they were asked. */
export function scriptedPrompt(...answers: readonly Answer[]) {
  const asked: Asked[] = []
  const next = <T>(question: string, choices: readonly string[], initial: T): T => {
    const answer = answers[asked.length]
    asked.push({ question, choices, initial })
    if (answer === undefined) throw new Error(`one question too many: ${question}`)
    if (answer === 'ctrl-c') throw new Fault('interrupted', 'interrupted before anything was changed')
    return answer === 'enter' ? initial : (answer.give as T)
  }
  const prompt: Prompt = {
    confirm: async (question, initial) => next(question, [], initial),
    select: async (question, choices, initial) =>
      next(
        question,
        choices.map(({ value }) => value),
        initial,
      ),
    several: async (question, choices, initial) =>
      next(
        question,
        choices.map(({ value }) => value),
        initial,
      ),
    text: async (question, _, whyNot) => {
      const answer = next(question, [], '')
      const wrong = whyNot(answer)
      if (wrong !== null) throw new Error(wrong)
      return answer
    },
  }
  return { prompt, asked }
}
