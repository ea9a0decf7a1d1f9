import type { CompetencyFound, LadderCheck, ShownBy } from '../../core/ladder.ts'
import { isoUtc } from '../../core/time.ts'

/** What work shows of a ladder, as `craft ladder check --json` gives it. */
export const ladderJson = ({ competencies, ...rest }: LadderCheck) => ({
  ...rest,
  competencies: competencies.map(competencyJson),
})

const competencyJson = ({ competency, verdict, count, strongest }: CompetencyFound) => ({
  id: competency.id,
  name: competency.name,
  expectation: competency.expectation,
  level: competency.level,
  signals: competency.signals,
  minimum: competency.minimum,
  verdict,
  achievements: count,
  strongest: strongest.map(shownJson),
})

const shownJson = ({ completedAt, ...rest }: ShownBy) => ({
  ...rest,
  completedAt: completedAt === null ? null : isoUtc(completedAt),
})
