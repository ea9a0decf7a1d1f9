import type { Achievement } from '../../core/achievement.ts'
import type { SimilarPair } from '../../core/similar.ts'
import { isoUtc } from '../../core/time.ts'

/** Two achievements that may be one piece of work, and why. */
export const similarJson = ({ first, second, likeness, because }: SimilarPair) => ({
  first: brief(first),
  second: brief(second),
  likeness,
  because,
})

const brief = ({ id, origin, title, completedAt }: Achievement) => ({
  id,
  origin,
  title,
  completedAt: completedAt === null ? null : isoUtc(completedAt),
})
