import type { CoachInsights, RatedCommit } from '../../core/coach-insights.ts'
import { isoUtc } from '../../core/time.ts'

/** What commits have in common as `craft coach insights --json` gives it. */
export function coachInsightsJson({ weakness, best, weakest, example, ...rest }: CoachInsights) {
  return {
    ...rest,
    weakness:
      weakness === null
        ? null
        : { ...weakness, plainest: { commitId: weakness.plainest.oid, subject: weakness.plainest.subject } },
    best: best.map(ratedJson),
    weakest: weakest.map(ratedJson),
    example:
      example === null
        ? null
        : {
            commitId: example.oid,
            authoredAt: isoUtc(example.at),
            qualityScore: example.score,
            message: example.message,
            rewrite: example.rewrite,
          },
  }
}

const ratedJson = ({ oid, at, subject, score, because }: RatedCommit) => ({
  commitId: oid,
  authoredAt: isoUtc(at),
  subject,
  qualityScore: score,
  because,
})
