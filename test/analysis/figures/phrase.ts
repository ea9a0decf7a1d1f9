import { figuresIn } from '../../../src/analysis/figures.ts'

/** A text and what it states, each as `name value unit [baseline>achieved] [direction]`. */
export type Phrase = readonly [text: string, states: readonly string[]]

export type Score = {
  readonly phrases: number
  readonly precision: number
  readonly recall: number
  /** One line for each phrase that is read wrongly. */
  readonly wrong: readonly string[]
}

/** The figures of a text in a phrase's words. */
export const statedIn = (text: string): readonly string[] =>
  figuresIn(text, 'x').map(({ name, value, unit, baseline, achieved, direction }) => {
    const change = baseline === null ? '' : ` ${baseline}>${achieved}`
    return `${name} ${value} ${unit}${change}${direction === null ? '' : ` ${direction}`}`
  })

/** How many of the figures found are stated, and how many of those stated are found. */
export function scoreOf(phrases: readonly Phrase[]): Score {
  let [found, stated, right] = [0, 0, 0]
  const wrong: string[] = []
  for (const [text, states] of phrases) {
    const read = statedIn(text)
    const hits = read.filter((one) => states.includes(one)).length
    found += read.length
    stated += states.length
    right += hits
    if (hits < read.length || hits < states.length)
      wrong.push(`${JSON.stringify(text)}: wanted [${states.join('; ')}], read [${read.join('; ')}]`)
  }
  return { phrases: phrases.length, precision: right / found, recall: right / stated, wrong }
}
