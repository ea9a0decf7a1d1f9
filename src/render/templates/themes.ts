import type { Category } from '../../core/category.ts'
import type { ScoredAchievement } from '../../core/portfolio.ts'

/** Categories as a reader of a review thinks of them, in the order they are told. */
const themes: readonly (readonly [title: string, categories: readonly Category[]])[] = [
  ['Business', ['business']],
  ['Features', ['feature']],
  ['Performance', ['performance']],
  ['Security', ['security']],
  ['Architecture', ['architecture']],
  ['Fixes', ['fix']],
  ['Infrastructure', ['infrastructure']],
  ['Testing', ['testing']],
  ['Documentation', ['documentation']],
  ['Collaboration', ['collaboration']],
]

export type Theme = { readonly title: string; readonly work: readonly ScoredAchievement[] }

/** Upkeep is told in one place, whatever found it. */
export const isUpkeep = ({ achievement }: ScoredAchievement): boolean =>
  achievement.source === 'maintenance' || achievement.category === 'maintenance'

/** The work by theme, each theme in the order given; upkeep left out, empty themes too. */
export const byTheme = (work: readonly ScoredAchievement[]): readonly Theme[] =>
  themes
    .map(([title, categories]) => ({
      title,
      work: work.filter((one) => !isUpkeep(one) && categories.includes(one.achievement.category)),
    }))
    .filter(({ work: found }) => found.length > 0)
