import type { Achievement, Evidence } from '../../core/achievement.ts'
import type {
  CompetencyFound,
  Ladder,
  LadderCompetency,
  LadderSignals,
  ShownBy,
  Together,
} from '../../core/ladder.ts'
import type { ScoredAchievement } from '../../core/portfolio.ts'
import type { DimensionName } from '../../core/score.ts'
import { analysedSkills } from '../impact/analysis/skills.ts'

const MOST_SHOWN = 3
const MOST_RECEIPTS = 3

/** For each competency of a ladder what shows it, by rules alone; the same whatever order the achievements come in. */
export function checkLadder(
  ladder: Ladder,
  scored: readonly ScoredAchievement[],
): readonly CompetencyFound[] {
  const traced = scored.map(tracesOf)
  return ladder.competencies.map((competency) => found(competency, traced))
}

type Traced = ScoredAchievement & {
  /** Names in lower case, and what shows each. */
  readonly skills: ReadonlyMap<string, string>
}

/** Languages and tools are skills of the achievement; practices also what people, figures and later history show. */
function tracesOf(one: ScoredAchievement): Traced {
  const shown = [...one.achievement.skills, ...analysedSkills(one.achievement)]
  return { ...one, skills: new Map(shown.map(({ name, because }) => [name.toLowerCase(), because])) }
}

function found(competency: LadderCompetency, traced: readonly Traced[]): CompetencyFound {
  const { achievements, score } = competency.minimum
  const shown = traced
    .filter((one) => one.score.value >= score)
    .flatMap((one) => {
      const wanted = competency.signals.filter((signals) => isWork(one.achievement, signals))
      const because = wanted.map((signals) => signalsIn(one, signals)).find((all) => all !== null)
      return because ? [shownBy(one, because)] : []
    })
    .sort(strongestFirst)
  const verdict = shown.length === 0 ? 'none' : shown.length < achievements ? 'thin' : 'shown'
  return { competency, verdict, count: shown.length, strongest: shown.slice(0, MOST_SHOWN) }
}

/** A month's small change is gathered by craft, not done as one: only who asks for upkeep by name means it. */
const isWork = ({ source }: Achievement, { categories }: LadderSignals): boolean =>
  source !== 'maintenance' || categories.includes('maintenance')

const strongestFirst = (a: ShownBy, b: ShownBy): number =>
  b.score - a.score ||
  (b.completedAt?.seconds ?? 0) - (a.completedAt?.seconds ?? 0) ||
  (a.achievementId < b.achievementId ? -1 : 1)

function shownBy({ achievement, score }: ScoredAchievement, because: readonly string[]): ShownBy {
  const receipts = receiptsOf(achievement)
  return {
    achievementId: achievement.id,
    title: achievement.title,
    score: score.value,
    completedAt: achievement.completedAt,
    because,
    receipts: receipts.slice(0, MOST_RECEIPTS).map(({ kind, target, label }) => ({ kind, target, label })),
    moreReceipts: Math.max(0, receipts.length - MOST_RECEIPTS),
  }
}

/** Before single commits what tells of more; a commit that took the work back is no receipt for it. */
function receiptsOf({ evidence }: Achievement): readonly Evidence[] {
  const kept = evidence.filter(({ kind }) => kind !== 'revert')
  return kept.toSorted((a, b) => Number(a.kind === 'commit') - Number(b.kind === 'commit'))
}

/** A clause for each signal; null where one of them is not there. */
function signalsIn(one: Traced, wanted: LadderSignals): readonly string[] | null {
  const { achievement, score, skills } = one
  const tags = new Set(achievement.tags.map((tag) => tag.toLowerCase()))
  const skillNamed = (name: string): string | null => {
    const because = skills.get(name.toLowerCase())
    return because === undefined ? null : `${name} (${because})`
  }
  const said = [
    first(wanted.categories, (category) =>
      achievement.category === category ? `category ${category}` : null,
    ),
    first(wanted.skills, skillNamed),
    first(wanted.practices, skillNamed),
    first(wanted.tags, (tag) => (tags.has(tag.toLowerCase()) ? `tag ${tag}` : null)),
    first(wanted.collaboration, (kind) => together[kind](achievement)),
    ...Object.entries(wanted.dimensions).map(([name, least]) => {
      const { value } = score.dimensions[name as DimensionName]
      return value >= least ? `${name} ${value} of 100` : null
    }),
  ]
  const clauses = said.filter((clause) => clause !== undefined)
  return clauses.includes(null) ? null : clauses.filter((clause) => clause !== null)
}

/** What the first of the words that fits says; null where none does, undefined where there is none to fit. */
function first<T>(wanted: readonly T[], says: (one: T) => string | null): string | null | undefined {
  if (wanted.length === 0) return undefined
  for (const one of wanted) {
    const clause = says(one)
    if (clause !== null) return clause
  }
  return null
}

const people = (count: number): string => (count === 1 ? '1 other person' : `${count} other people`)

const together: Readonly<Record<Together, (achievement: Achievement) => string | null>> = {
  authors: ({ collaborators }) => {
    const others = collaborators.filter(({ role }) => role !== 'reviewer').length
    return others === 0 ? null : `${people(others)} wrote part of it`
  },
  reviewers: ({ collaborators }) => {
    const reviewers = collaborators.filter(({ role }) => role === 'reviewer').length
    return reviewers === 0 ? null : `${people(reviewers)} reviewed it`
  },
  successors: ({ traces }) =>
    traces.laterAuthors === 0 ? null : `${people(traces.laterAuthors)} worked on its files since`,
}
