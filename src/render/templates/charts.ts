import type { Chart, MonthTotals, PortfolioMaterial, ScoredAchievement } from '../../core/portfolio.ts'
import { count, listed, number } from '../words.ts'
import { monthInWords } from './dates.ts'
import { type Kind, kindsOf } from './themes.ts'

type Counted = 'commits' | 'achievements'
type Bar = Chart['bars'][number]

/** More columns than these do not fit side by side: then quarters stand there, then years. */
const MOST_COLUMNS = 18

/**
 * What was done over time, month by month, or by quarter or year where the months are many; months in which nothing was
 * are there too. Null where there is nothing to compare.
 */
export function timeline({ months }: Pick<PortfolioMaterial, 'months'>, unit: Counted): Chart | null {
  const all = withoutGaps(months)
  const total = all.reduce((sum, one) => sum + one[unit], 0)
  if (all.length < 2 || total === 0) return null
  const { step, bars } = stepped(all, unit)
  if (bars.length < 2) return null
  const what = unit === 'commits' ? 'Commits' : 'Achievements'
  return {
    id: `${unit}-over-time`,
    title: `${what} by ${step}`,
    kind: 'columns',
    unit,
    bars,
    text: timelineText(bars, unit, step, total),
  }
}

function timelineText(bars: readonly Bar[], unit: Counted, step: string, total: number): string {
  const most = highest(bars)
  const span = `${bars[0]?.label} to ${bars.at(-1)?.label}`
  const empty = bars.filter(({ value }) => value === 0).length
  const none = empty === 0 ? '' : `; in ${count(empty, step)} none`
  return `${count(total, unit.slice(0, -1))} from ${span}, most in ${most.label} (${number(most.value)})${none}.`
}

const highest = (bars: readonly Bar[]): Bar =>
  bars.reduce((best, one) => (one.value > best.value ? one : best), bars[0] ?? { label: '', value: 0 })

/** Every month from the first to the last, in order. */
export function withoutGaps(months: readonly MonthTotals[]): readonly MonthTotals[] {
  const known = new Map(months.map((one) => [one.month, one]))
  const names = [...known.keys()].sort()
  const [first, last] = [names[0], names.at(-1)]
  const all: MonthTotals[] = []
  for (let month = first; month !== undefined && last !== undefined && month <= last; month = after(month))
    all.push(known.get(month) ?? { month, commits: 0, achievements: 0 })
  return all
}

/** `2025-12` as `2026-01`. */
function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number >= 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

const quarterOf = (month: string): string =>
  `Q${Math.ceil(Number(month.slice(5, 7)) / 3)} ${month.slice(0, 4)}`

function stepped(
  months: readonly MonthTotals[],
  unit: Counted,
): { readonly step: 'month' | 'quarter' | 'year'; readonly bars: readonly Bar[] } {
  if (months.length <= MOST_COLUMNS)
    return {
      step: 'month',
      bars: months.map((one) => ({ label: monthInWords(one.month), value: one[unit] })),
    }
  const quarters = summed(months, unit, quarterOf)
  if (quarters.length <= MOST_COLUMNS) return { step: 'quarter', bars: quarters }
  return { step: 'year', bars: summed(months, unit, (month) => month.slice(0, 4)) }
}

function summed(
  months: readonly MonthTotals[],
  unit: Counted,
  labelOf: (month: string) => string,
): readonly Bar[] {
  const sums = new Map<string, number>()
  for (const one of months) sums.set(labelOf(one.month), (sums.get(labelOf(one.month)) ?? 0) + one[unit])
  return [...sums].map(([label, value]) => ({ label, value }))
}

const NAMED_KINDS = 3

/** How much of the work is of which kind, most first; null where it is all of one kind. */
export function kindsChart(work: readonly ScoredAchievement[]): Chart | null {
  const kinds = kindsOf(work)
  if (kinds.length < 2) return null
  return {
    id: 'kinds-of-work',
    title: 'Achievements by kind',
    kind: 'bars',
    unit: 'achievements',
    bars: kinds.map(({ title, value }) => ({ label: title, value })),
    text: kindsText(kinds, work.length),
  }
}

function kindsText(kinds: readonly Kind[], all: number): string {
  const [first, ...others] = kinds
  const follow = others.slice(0, NAMED_KINDS - 1)
  if (first === undefined || first.value === follow.at(-1)?.value)
    return `${count(all, 'achievement')} of ${count(kinds.length, 'kind')}, none of which outweighs the others.`
  const rest = others.length - follow.length
  const named = listed(follow.map(({ title, value }) => `${title.toLowerCase()} (${number(value)})`))
  const behind = rest === 0 ? '' : `; ${count(rest, 'other kind')} ${rest === 1 ? 'follows' : 'follow'}`
  return `${first.title}: ${number(first.value)} of ${count(all, 'achievement')}, before ${named}${behind}.`
}
