import { categories } from '../core/category.ts'
import {
  type Aspect,
  type AspectJudged,
  type Coaching,
  type CoachingRecord,
  type CoachingSession,
  type CoachKind,
  type CoachModel,
  type CommitType,
  coachLevels,
  commitTypes,
  type Decision,
  type Rewrite,
  sessionChoices,
  type TypeSeen,
} from '../core/coaching.ts'
import { listOf, nullable, number, oneOf, record, type Shape, text, truth, wordOf } from './shape.ts'

type Fields<T> = { readonly [K in keyof T]-?: Shape<T[K]> }

const aspect = record<AspectJudged>({
  score: number,
  weight: number,
  findings: listOf(
    record({
      rule: text,
      points: number,
      because: text,
      evidence: text,
      place: nullable(text),
      advice: nullable(text),
    }),
  ),
})

const seen = record<TypeSeen>({
  type: oneOf(commitTypes),
  isTyped: truth,
  probabilities: record(
    Object.fromEntries(commitTypes.map((type) => [type, number])) as Record<CommitType, Shape<number>>,
  ),
  category: oneOf(categories),
})

/** What of a coaching says how good the commit is. */
export type Verdict = Pick<Coaching, 'kind' | 'qualityScore' | 'qualityLevel'>

export const verdictFields: Fields<Verdict> = {
  kind: wordOf<CoachKind>({
    work: true,
    merge: true,
    revert: true,
    fixup: true,
    release: true,
    dependency: true,
    bot: true,
  }),
  qualityScore: number,
  qualityLevel: oneOf(coachLevels),
}

/** What of a coaching says why. */
export type Reasons = Omit<Coaching, keyof Verdict | 'coach'>

export const reasonFields: Fields<Reasons> = {
  aspects: record<Record<Aspect, AspectJudged>>({
    message: aspect,
    changes: aspect,
    code: aspect,
    context: aspect,
  }),
  strengths: listOf(text),
  areasForImprovement: listOf(text),
  specificRecommendations: listOf(text),
  coachingTips: listOf(text),
  nextSteps: listOf(text),
  seen,
  parts: listOf(record({ name: text, paths: listOf(text) })),
}

/** What a record holds beside the coaching. */
export type Besides = Pick<CoachingRecord, 'rewrite' | 'model'>

export const besidesFields: Fields<Besides> = {
  rewrite: nullable(record<Rewrite>({ subject: text, body: text, kept: listOf(text), asks: listOf(text) })),
  model: nullable(record<CoachModel>({ name: text, digest: text, prompt: text })),
}

const decisionFields: Fields<Decision> = {
  oid: text,
  choice: oneOf(sessionChoices),
  text: nullable(text),
  at: number,
}

export const sessionFields: Fields<CoachingSession> = {
  id: text,
  repositoryId: text,
  startedAt: number,
  endedAt: nullable(number),
  commits: listOf(text),
  decisions: listOf(record<Decision>(decisionFields)),
}

/** With the latest decision of each commit alone. */
export const decidedOnce = (session: CoachingSession): CoachingSession => ({
  ...session,
  decisions: [...new Map(session.decisions.map((one) => [one.oid, one])).values()],
})

/** The latest first. */
export const byStart = (a: CoachingSession, b: CoachingSession): number =>
  b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1)
