import type { QuarterInsight } from '../../core/insights.ts'
import type { ClosedPeriod } from '../../core/period.ts'
import type { ScoredAchievement } from '../../core/portfolio.ts'

export type Counted = { readonly commits: number; readonly reviews: number }

/** The calendar quarter in UTC that a second since 1970 is in: `2026-Q1`. */
export function quarterOf(seconds: number): string {
  const at = new Date(seconds * 1000)
  return `${at.getUTCFullYear()}-Q${Math.floor(at.getUTCMonth() / 3) + 1}`
}

/** The quarters of a period in order, from the first to the last in which anything happened; quiet ones between stay. */
export function quartersOf(
  { since, until }: ClosedPeriod,
  counted: ReadonlyMap<string, Counted>,
  scored: readonly ScoredAchievement[],
): readonly QuarterInsight[] {
  const completed = new Map<string, ScoredAchievement[]>()
  for (const one of scored) {
    const at = one.achievement.completedAt
    if (at === null) continue
    const quarter = quarterOf(at.seconds)
    completed.set(quarter, [...(completed.get(quarter) ?? []), one])
  }
  const names = [...counted.keys(), ...completed.keys()].sort()
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined) return []
  return namesBetween(first, last).map((quarter) => {
    const own = completed.get(quarter) ?? []
    const [begin, end] = endsOf(quarter)
    const { commits = 0, reviews = 0 } = counted.get(quarter) ?? {}
    return {
      quarter,
      isPart: Date.parse(since) > begin || Date.parse(until) < end,
      commits,
      achievements: own.length,
      categories: categoriesOf(own),
      score: scoreOf(own),
      reviews,
    }
  })
}

/** Milliseconds since 1970 at which a quarter begins, and at which the next one does. */
function endsOf(quarter: string): readonly [number, number] {
  const [year = 0, number = 1] = quarter.split('-Q').map(Number)
  return [Date.UTC(year, number * 3 - 3), Date.UTC(year, number * 3)]
}

function namesBetween(first: string, last: string): readonly string[] {
  const found = [first]
  for (let name = first; name < last; found.push(name)) name = quarterOf(endsOf(name)[1] / 1000)
  return found
}

function categoriesOf(scored: readonly ScoredAchievement[]): QuarterInsight['categories'] {
  const counts = new Map<QuarterInsight['categories'][number]['category'], number>()
  for (const { achievement } of scored)
    counts.set(achievement.category, (counts.get(achievement.category) ?? 0) + 1)
  return [...counts]
    .map(([category, count]) => ({ category, count }))
    .sort((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1))
}

function scoreOf(scored: readonly ScoredAchievement[]): QuarterInsight['score'] {
  const [best, ...others] = scored.toSorted(strongestFirst)
  if (best === undefined) return null
  const values = [best, ...others].map(({ score }) => score.value)
  const half = values.length / 2
  const median = ((values[Math.ceil(half) - 1] ?? 0) + (values[Math.floor(half)] ?? 0)) / 2
  const { id, title } = best.achievement
  return { median, best: { achievementId: id, title, value: best.score.value } }
}

/** By value; where that is equal the newest, and then always the same. */
export const strongestFirst = (a: ScoredAchievement, b: ScoredAchievement): number =>
  b.score.value - a.score.value ||
  (b.achievement.completedAt?.seconds ?? 0) - (a.achievement.completedAt?.seconds ?? 0) ||
  (a.achievement.id < b.achievement.id ? -1 : 1)
