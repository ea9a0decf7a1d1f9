import {
  featureVersion,
  learnedTypes,
  letters,
  type TypeWeights,
} from '../../src/analysis/classify/type-model.ts'
import type { Fitted } from './fit.ts'

const width = learnedTypes.length
const half = (letters.length - 1) / 2

/** Rounds weights to what one letter can hold; features that say next to nothing are left out. */
export function packed({ vocabulary, weights, bias }: Fitted, temperature: number): TypeWeights {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = rounded(largest / half)
  const rows = vocabulary.flatMap((feature, index) => {
    const levels = [...weights.subarray(index * width, (index + 1) * width)].map((weight) =>
      Math.max(-half, Math.min(half, Math.round(weight / step))),
    )
    if (levels.every((level) => Math.abs(level) < 2)) return []
    return [`${feature}\t${levels.map((level) => letters[level + half]).join('')}`]
  })
  const version = featureVersion
  return {
    version,
    step,
    temperature: rounded(temperature),
    bias: [...bias].map(rounded),
    rows: rows.join('\n'),
  }
}

const rounded = (value: number): number => Number(value.toPrecision(4))

/** The module that ships. */
export function moduleOf({ version, step, temperature, bias, rows }: TypeWeights): string {
  return `// Written by npm run train: not to be edited.
import type { TypeWeights } from '../type-model.ts'

// biome-ignore format: written by a program
export const typeWeights: TypeWeights = {
  version: ${version},
  step: ${step},
  temperature: ${temperature},
  bias: ${JSON.stringify(bias)},
  rows: \`
${rows}
\`,
}
`
}
