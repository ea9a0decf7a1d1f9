import type { PortfolioMaterial, ScoredAchievement } from '../../core/portfolio.ts'
import { utcMonth } from '../../core/time.ts'
import { count } from '../words.ts'
import { monthInWords } from './dates.ts'

const ENOUGH_TO_COMPARE = 4

/** Says when one month carries more than half of what is told, and which months have commits but nothing told. */
export function balanceWarnings({
  months,
  chosen,
}: Pick<PortfolioMaterial, 'months' | 'chosen'>): readonly string[] {
  const told = months.reduce((sum, one) => sum + one.achievements, 0)
  const heavy = months.find((one) => one.achievements > told / 2)
  const silent = months.filter(
    ({ month, commits, achievements }) =>
      commits > 0 && achievements === 0 && !chosen.some((one) => spans(one, month)),
  )
  return [
    ...(heavy === undefined || months.length < 2 || told < ENOUGH_TO_COMPARE
      ? []
      : [
          `${monthInWords(heavy.month)} carries ${heavy.achievements} of ${count(told, 'achievement')}; is the rest of the period told?`,
        ]),
    ...(silent.length === 0
      ? []
      : [`Commits but nothing told in ${monthsInWords(silent.map(({ month }) => month))}.`]),
  ]
}

const MOST_NAMED = 6

/** Each month by name; where there are many, how many of which year. */
function monthsInWords(months: readonly string[]): string {
  if (months.length <= MOST_NAMED) return months.map(monthInWords).join(', ')
  const years = new Map<string, number>()
  for (const month of months) years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + 1)
  return `${months.length} months: ${[...years].map(([year, n]) => `${n} of ${year}`).join(', ')}`
}

/** Was the work going on in that month (UTC, as months are counted)? */
function spans({ achievement: { startedAt, completedAt } }: ScoredAchievement, month: string): boolean {
  const [first, last] = [startedAt ?? completedAt, completedAt ?? startedAt]
  if (first === null || last === null) return false
  return utcMonth(first) <= month && month <= utcMonth(last)
}
