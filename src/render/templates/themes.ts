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
export const isUpkeep = ({ achievement }: Pick<ScoredAchievement, 'achievement'>): boolean =>
  achievement.source === 'maintenance' || achievement.category === 'maintenance'

/** The work by theme, each theme in the order given; upkeep left out, empty themes too. */
export const byTheme = (work: readonly ScoredAchievement[]): readonly Theme[] =>
  themes
    .map(([title, categories]) => ({
      title,
      work: work.filter((one) => !isUpkeep(one) && categories.includes(one.achievement.category)),
    }))
    .filter(({ work: found }) => found.length > 0)

/** The title of the theme one piece of work is told under. */
export const themeOf = (one: ScoredAchievement): string =>
  (isUpkeep(one)
    ? undefined
    : themes.find(([, categories]) => categories.includes(one.achievement.category))?.[0]) ?? 'Upkeep'

const NAMED_KINDS = 3
/** One in so many pieces makes a kind worth naming. */
const WORTH_NAMING = 10

const nouns: Readonly<Record<string, string>> = {
  Features: 'features',
  Fixes: 'fixes',
  Documentation: 'documentation',
  Collaboration: 'collaboration',
  Upkeep: 'upkeep',
  Testing: 'tests',
}

export type Kind = {
  readonly title: string
  /** As a sentence names work of this kind: `fixes`, `security work`. */
  readonly noun: string
  readonly value: number
}

/** How much of the work is under which theme, most first; of equals the one with the better work. Upkeep comes last. */
export function kindsOf(work: readonly ScoredAchievement[]): readonly Kind[] {
  const sums = new Map<string, number>()
  for (const one of work) sums.set(themeOf(one), (sums.get(themeOf(one)) ?? 0) + 1)
  return [...sums]
    .map(([title, value]) => ({ title, value, noun: nouns[title] ?? `${title.toLowerCase()} work` }))
    .sort((a, b) => Number(a.title === 'Upkeep') - Number(b.title === 'Upkeep') || b.value - a.value)
}

/** The kinds that most of the work is of, three at most, and how many pieces are of none of them; upkeep is a rest. */
export function leadingKinds(work: readonly ScoredAchievement[]): {
  readonly leading: readonly Kind[]
  readonly rest: number
} {
  const leading = kindsOf(work)
    .filter(
      ({ title, value }, index) =>
        index === 0 || (title !== 'Upkeep' && value > 1 && isWorthNaming(value, work)),
    )
    .slice(0, NAMED_KINDS)
  return { leading, rest: leading.reduce((left, { value }) => left - value, work.length) }
}

export const isWorthNaming = (value: number, work: readonly ScoredAchievement[]): boolean =>
  value * WORTH_NAMING >= work.length
