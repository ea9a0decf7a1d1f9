import type { Asking } from '../../core/model-call.ts'
import type { Disguise } from '../../core/redaction.ts'
import { list, record, type Shape, words } from '../../core/shape.ts'
import type { TellableFact } from '../../core/wording.ts'
import { limits } from '../wording/limits.ts'
import { askingOf, type Prompt } from './asking.ts'

const shape = record({
  sentences: list(
    record({ facts: list(words(6), 8), text: words(limits.charactersOfSentence) }),
    limits.sentences,
  ),
})

export type WordingAnswer = typeof shape extends Shape<infer T> ? T : never

const prompt: Prompt<WordingAnswer> = {
  name: 'wording',
  version: 1,
  maxTokens: 900,
  shape,
  task: [
    'Write the opening paragraph of a report on this work, for somebody who decides and has little time: what the work was about, and what came of it.',
    'Two to five sentences in English, each of at most 35 words. Each can be read without the others: none begins with It, This, They, Also or the like.',
    'facts: the ids, as they stand in brackets, of everything that the sentence rests on. Nothing may stand in it that is not in one of these.',
    'A fact whose id begins with s is a sentence that the report has already. To put it better, name it and keep every number and date of it, in the same order; leave alone what you would not say better.',
    'A fact whose id begins with w is a piece of work. Say of it what it changed, in plain words; numbers, dates and versions of it only where the sentence is about no other one.',
    'Use numbers, dates and names exactly as the facts write them, and compute nothing. No praise, no guesses, nothing about why or for whom unless a fact says so.',
  ],
}

/** What a model's words are kept with, so that those of another prompt are not taken for them. */
export const wordingPrompt = `${prompt.name}.${prompt.version}`

/** Asks for the facts of a document in words; they come as `factsFor` gives them. */
export const askWording = (
  facts: readonly TellableFact[],
  contextTokens: number,
  disguise?: Disguise,
): Asking<WordingAnswer> =>
  askingOf(
    prompt,
    [
      { name: 'sentences of the report', text: listOf(facts, 'sentence'), share: 0.3 },
      { name: 'pieces of work', text: listOf(facts, 'work'), share: 0.7 },
    ],
    contextTokens,
    disguise,
  )

const listOf = (facts: readonly TellableFact[], kind: TellableFact['is']): string =>
  facts
    .filter(({ is }) => is === kind)
    .map(({ id, text }) => `[${id}] ${text.replace(/\s*\n\s*/g, '\n    ')}`)
    .join('\n')
