import type { Achievement } from '../../core/achievement.ts'
import type { Part, Reading } from '../../core/score.ts'
import { growing, many, part, reading } from './part.ts'

/** How much there was to get right: duration 30, skills 30, category 20, technical depth 20. */
export const complexityReading = (achievement: Achievement): Reading =>
  reading([duration(achievement), skills(achievement), category(achievement), ...depth(achievement)])

const DAY = 86_400

/** Points grow with the logarithm of the days between 1 day (5), 1 week (15) and 1 month (30). */
function duration({ startedAt, completedAt }: Achievement): Part {
  if (startedAt === null || completedAt === null)
    return part('duration', 0, 30, 'when it was done is not known')
  const days = Math.max(1, Math.ceil((completedAt.seconds - startedAt.seconds) / DAY))
  const because = `it took ${many(days, 'day')} from first commit to last`
  return part('duration', Math.min(30, between(days)), 30, because)
}

const steps: readonly (readonly [days: number, points: number])[] = [
  [1, 5],
  [7, 15],
  [30, 30],
]

function between(days: number): number {
  const above = steps.findIndex(([from]) => days < from)
  if (above <= 0) return above === 0 ? 0 : 30
  const [lowDays, low] = steps[above - 1] as (typeof steps)[number]
  const [highDays, high] = steps[above] as (typeof steps)[number]
  return low + ((high - low) * Math.log(days / lowDays)) / Math.log(highDays / lowDays)
}

function skills({ skills: found }: Achievement): Part {
  const names = found.map(({ name }) => name)
  const because =
    names.length === 0 ? 'no skill shows in its files' : `${many(names.length, 'skill')} show in its files`
  return part('skills', Math.min(6, names.length) * 5, 30, because, names.slice(0, 6))
}

function category({ category: name }: Achievement): Part {
  const points = { architecture: 20, security: 16, performance: 16, feature: 12, infrastructure: 12 }
  return part('category', name in points ? points[name as keyof typeof points] : 6, 20, `it is ${name} work`)
}

function depth({ size }: Achievement): readonly Part[] {
  const lines = size.insertions + size.deletions
  return [
    part('files', growing(size.files, 40, 8), 8, `${many(size.files, 'file')} changed`),
    part(
      'directories',
      growing(size.directories, 12, 6),
      6,
      `across ${many(size.directories, 'directory', 'directories')}`,
    ),
    part('lines', growing(lines, 2000, 6), 6, `${many(lines, 'line')} written or removed by hand`),
  ]
}
