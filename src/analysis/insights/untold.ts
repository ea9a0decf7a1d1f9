import type { Achievement } from '../../core/achievement.ts'
import type { UntoldMonth } from '../../core/insights.ts'
import { utcMonth } from '../../core/time.ts'

export type MonthCommits = { commits: number; told: number }

/** Months with commits of which no achievement tells, beside the one that gathers a month's small change. */
export function untoldMonths(
  months: ReadonlyMap<string, MonthCommits>,
  achievements: readonly Achievement[],
): readonly UntoldMonth[] {
  const own = (month: string) =>
    achievements.filter((one) => one.completedAt && utcMonth(one.completedAt) === month)
  return [...months]
    .filter(([, { commits, told }]) => commits > 0 && told === 0)
    .filter(([month]) => own(month).every(({ source }) => source === 'maintenance'))
    .sort()
    .map(([month, { commits }]) => ({
      month,
      commits,
      upkeep: own(month).find(({ source }) => source === 'maintenance')?.id ?? null,
    }))
}
