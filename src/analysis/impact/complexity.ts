import type { Achievement } from '../../core/achievement.ts'
import type { Part, Reading } from '../../core/score.ts'
import { growing, many, part, reading, someOf } from './part.ts'

/** How much there was to get right: duration 30, skills 30, category 20, technical depth 20. */
export const complexityReading = (achievement: Achievement): Reading =>
  reading([duration(achievement), skills(achievement), category(achievement), ...depth(achievement)])

const DAY = 86_400

/** Points grow with the logarithm of the days between 1 day (5), 1 week (15) and 1 month (30). */
function duration({ startedAt, completedAt, traces }: Achievement): Part {
  if (startedAt === null || completedAt === null)
    return part('duration', 0, 30, 'when it was done is not known')
  const days = Math.max(1, Math.ceil((completedAt.seconds - startedAt.seconds) / DAY))
  const span = traces.discussion === undefined ? 'from first commit to last' : 'from its beginning to its end'
  const because = `it took ${many(days, 'day')} ${span}`
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
  return part('skills', Math.min(6, names.length) * 5, 30, because, someOf(6, names))
}

function category({ category: name }: Achievement): Part {
  const points = { architecture: 20, security: 16, performance: 16, feature: 12, infrastructure: 12 }
  return part('category', name in points ? points[name as keyof typeof points] : 6, 20, `it is ${name} work`)
}

/** How far into the code it went. Lines stand for hunks, which nobody counted. */
function depth(achievement: Achievement): readonly Part[] {
  const { files, directories, insertions, deletions } = achievement.size
  const lines = insertions + deletions
  const across = `across ${many(directories, 'directory', 'directories')}`
  return [
    part('files', growing(files, 40, 6), 6, `${many(files, 'file')} changed`),
    part('directories', growing(directories, 12, 4), 4, across),
    part('lines', growing(lines, 2000, 4), 4, `${many(lines, 'line')} written or removed by hand`),
    languages(achievement),
    dataOrApi(achievement),
  ]
}

/** The first language crosses nothing. */
function languages({ skills: found }: Achievement): Part {
  const names = found.flatMap(({ name, kind }) => (kind === 'language' ? [name] : []))
  const because = names.length < 2 ? 'it stays within one language' : `it crosses ${names.length} languages`
  return part('languages', Math.max(0, Math.min(3, (names.length - 1) * 1.5)), 3, because, someOf(6, names))
}

function dataOrApi({ skills: found, tags }: Achievement): Part {
  const changes = [
    ...(found.some(({ name }) => name === 'Data migration') ? ['it migrates data'] : []),
    ...(tags.includes('breaking') ? ['it breaks an interface, and says so'] : []),
  ]
  const none = 'neither stored data nor a published interface changes'
  return part('data-or-api', changes.length > 0 ? 3 : 0, 3, changes.join('; ') || none)
}
