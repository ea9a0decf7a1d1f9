import { learnedTypes } from '../../src/analysis/classify/type-model.ts'
import type { TypedCommit } from './data.ts'
import type { Example } from './examples.ts'

/** Answers with the place of a type. */
export type Guess = (commit: TypedCommit) => number

/** Always the type that is commonest among `examples`. */
export function commonest(examples: readonly Example[], label: (example: Example) => number): Guess {
  const counts = learnedTypes.map((_, type) => examples.filter((example) => label(example) === type).length)
  const most = counts.indexOf(Math.max(...counts))
  return () => most
}

const wordsOf = ({ message }: TypedCommit): readonly string[] =>
  message.toLowerCase().match(/[a-z][a-z0-9]+/g) ?? []

const pathTokensOf = ({ files }: TypedCommit): readonly string[] =>
  files.flatMap((path) => path.toLowerCase().split(/[/._-]+/)).map((token) => `/${token}`)

export const sees = {
  words: wordsOf,
  wordsAndPaths: (commit: TypedCommit) => [...wordsOf(commit), ...pathTokensOf(commit)],
}

/** Multinomial naive Bayes with one added to every count: what one would write in an hour. */
export function naiveBayes(
  examples: readonly Example[],
  label: (example: Example) => number,
  tokensOf: (commit: TypedCommit) => readonly string[],
): Guess {
  const counts = learnedTypes.map(() => new Map<string, number>())
  const totals = learnedTypes.map(() => 0)
  const commits = learnedTypes.map(() => 0)
  const vocabulary = new Set<string>()
  for (const example of examples) {
    const type = label(example)
    const its = counts[type] as Map<string, number>
    commits[type] = (commits[type] as number) + 1
    for (const token of new Set(tokensOf(example.commit))) {
      vocabulary.add(token)
      its.set(token, (its.get(token) ?? 0) + 1)
      totals[type] = (totals[type] as number) + 1
    }
  }
  return (commit) => {
    const tokens = [...new Set(tokensOf(commit))].filter((token) => vocabulary.has(token))
    const scores = learnedTypes.map((_, type) => {
      const all = (totals[type] as number) + vocabulary.size
      const its = counts[type] as Map<string, number>
      const prior = Math.log(((commits[type] as number) + 1) / (examples.length + learnedTypes.length))
      return tokens.reduce((sum, token) => sum + Math.log(((its.get(token) ?? 0) + 1) / all), prior)
    })
    return scores.indexOf(Math.max(...scores))
  }
}
