import type { PortfolioMaterial } from '../../core/portfolio.ts'
import { count } from '../words.ts'
import { monthInWords } from './dates.ts'

const ENOUGH_TO_COMPARE = 4

/** Says when one month carries more than half of what is told, and which months have commits but nothing told. */
export function balanceWarnings({ months }: Pick<PortfolioMaterial, 'months'>): readonly string[] {
  const told = months.reduce((sum, one) => sum + one.achievements, 0)
  const heavy = months.find((one) => one.achievements > told / 2)
  const silent = months.filter((one) => one.commits > 0 && one.achievements === 0)
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
