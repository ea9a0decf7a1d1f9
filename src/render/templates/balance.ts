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
      : [`Commits but nothing told in ${silent.map(({ month }) => monthInWords(month)).join(', ')}.`]),
  ]
}

/** Was the work going on in that month (UTC, as months are counted)? */
function spans({ achievement: { startedAt, completedAt } }: ScoredAchievement, month: string): boolean {
  const [first, last] = [startedAt ?? completedAt, completedAt ?? startedAt]
  if (first === null || last === null) return false
  return utcMonth(first) <= month && month <= utcMonth(last)
}
