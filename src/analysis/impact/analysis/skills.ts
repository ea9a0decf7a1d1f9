import type { Achievement } from '../../../core/achievement.ts'
import type { AnalysedSkill } from '../../../core/analysis.ts'
import { withoutInstructions } from '../../instructions.ts'
import { many } from '../part.ts'

/** Skills by what the files, people, figures and later history of a piece of work show; the same for the same work. */
export const analysedSkills = (achievement: Achievement): readonly AnalysedSkill[] => [
  ...technical(achievement),
  ...soft(achievement),
  ...transferable(achievement),
]

type Row = readonly [isShown: boolean, name: string, because: string, evidence?: readonly string[]]

const shown = (kind: AnalysedSkill['kind'], rows: readonly Row[]): readonly AnalysedSkill[] =>
  rows
    .filter(([isShown]) => isShown)
    .map(([, name, because, evidence = []]) => ({ name, kind, because, evidence, by: null }))

/** Of use in any trade, whatever the files are. */
const GENERAL = new Set(['Documentation', 'Localisation'])

const technical = ({ skills }: Achievement): readonly AnalysedSkill[] =>
  shown(
    'technical',
    skills.filter(({ name }) => !GENERAL.has(name)).map(({ name, because }) => [true, name, because]),
  )

const MOST_NAMES = 5
const LEAST_WORDS = 20

function soft({ collaborators, description, traces, evidence }: Achievement): readonly AnalysedSkill[] {
  const named = (role: string) =>
    collaborators.filter((one) => one.role === role).map(({ name, email }) => name || email)
  const [reviewers, writers] = [named('reviewer'), [...named('co-author'), ...named('author')]]
  const words = withoutInstructions(description).match(/\S+/g)?.length ?? 0
  const told = evidence.filter(({ kind }) => kind === 'commit').slice(0, 1)
  return shown('soft', [
    [
      writers.length > 0,
      'Collaboration',
      `${many(writers.length, 'other person', 'other people')} wrote part of it`,
      writers.slice(0, MOST_NAMES),
    ],
    [
      reviewers.length > 0,
      'Taking review',
      `${many(reviewers.length, 'person', 'people')} reviewed it`,
      reviewers.slice(0, MOST_NAMES),
    ],
    [
      words >= LEAST_WORDS,
      'Explaining',
      `it says in ${words} words what was done and why`,
      told.map(({ target }) => target),
    ],
    [
      traces.laterAuthors >= 3,
      'Handing over',
      `${many(traces.laterAuthors, 'other person', 'other people')} worked on its files since`,
    ],
  ])
}

const WEEK = 7 * 86_400

function transferable(achievement: Achievement): readonly AnalysedSkill[] {
  const { skills, figures, traces, size, startedAt, completedAt } = achievement
  const measured = figures.find(({ baseline, achieved }) => baseline !== null && achieved !== null)
  const took = (completedAt?.seconds ?? 0) - (startedAt?.seconds ?? completedAt?.seconds ?? 0)
  return shown('transferable', [
    ...skills.filter(({ name }) => GENERAL.has(name)).map(({ name, because }): Row => [true, name, because]),
    [
      measured !== undefined,
      'Measuring effects',
      `“${measured?.quotation ?? ''}”`,
      measured === undefined ? [] : [measured.source],
    ],
    [
      traces.closedIssues.length > 0,
      'Solving reported problems',
      `it closes ${many(traces.closedIssues.length, 'issue')}`,
      traces.closedIssues.slice(0, MOST_NAMES),
    ],
    [
      traces.release !== null,
      'Delivering',
      `it was released in ${traces.release}`,
      traces.release === null ? [] : [traces.release],
    ],
    [
      took >= WEEK && size.commits >= 5,
      'Seeing things through',
      `${many(size.commits, 'commit')} over ${Math.round(took / 86_400)} days`,
    ],
  ])
}
