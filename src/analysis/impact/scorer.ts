import { fingerprint } from '../../core/ids.ts'
import { defaultWeights, dimensionNames, type ScoreWeights } from '../../core/score.ts'

/** Raised whenever the same achievement would get other points. */
const SCORER = 'rules-2'

/** Names the rules, and the weights where they are not craft's own: the same name means the same points. */
export function scorerOf({ reach, stated, dimensions }: ScoreWeights): string {
  const mark = (weights: Pick<ScoreWeights, 'reach' | 'stated' | 'dimensions'>) =>
    fingerprint(
      JSON.stringify([weights.reach, weights.stated, dimensionNames.map((name) => weights.dimensions[name])]),
    )
  const own = mark({ reach, stated, dimensions })
  return own === mark(defaultWeights) ? SCORER : `${SCORER}/${own.slice(0, MARK)}`
}

const MARK = 8
