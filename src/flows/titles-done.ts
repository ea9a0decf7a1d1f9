import { asDone } from '../analysis/titles/as-done.ts'
import type { PortfolioMaterial } from '../core/portfolio.ts'
import { isTyped } from '../core/unsupported.ts'

/** The material with each title as something that was done, too; one that a person typed is told as it was typed. */
export const withTitlesDone = (material: PortfolioMaterial): PortfolioMaterial => ({
  ...material,
  chosen: material.chosen.map((one) => {
    const { achievement } = one
    const done = isTyped(achievement, 'title') ? achievement.title : asDone(achievement.title)
    return done === achievement.title ? one : { ...one, done }
  }),
})
