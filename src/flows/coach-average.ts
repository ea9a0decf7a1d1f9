import { levelOf } from '../analysis/coaching/coach.ts'
import { type Aspect, aspectWeights, type CoachAverage, type Coaching } from '../core/coaching.ts'

/** Adds up coachings as they come; those of commits in which a person often wrote nothing are passed over. */
export function averaging(): { add(coaching: Coaching): void; average(): CoachAverage | null } {
  let commits = 0
  let score = 0
  const sums = { message: 0, changes: 0, code: 0, context: 0 }
  // Tenths are whole, so that the order makes no difference.
  const tenths = (value: number): number => Math.round(value * 10)
  const mean = (sum: number): number => Math.round(sum / commits) / 10
  return {
    add({ kind, qualityScore, aspects }) {
      if (kind !== 'work') return
      commits++
      score += tenths(qualityScore)
      for (const name of aspectNames) sums[name] += tenths(aspects[name].score)
    },
    average() {
      if (commits === 0) return null
      const [message, changes] = [mean(sums.message), mean(sums.changes)]
      const aspects = { message, changes, code: mean(sums.code), context: mean(sums.context) }
      return { commits, qualityScore: mean(score), qualityLevel: levelOf(mean(score)), aspects }
    },
  }
}

const aspectNames = Object.keys(aspectWeights) as readonly Aspect[]
