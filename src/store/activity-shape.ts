import {
  type Activity,
  type ActivityKind,
  activityKinds,
  type ChangedFile,
  type DeploymentFacts,
  type FactsOf,
  type IssueFacts,
  type PullRequestFacts,
  type ReleaseFacts,
  type ReviewFacts,
  type WorkflowRunFacts,
} from '../core/activity.ts'
import { listOf, nullable, number, oneOf, record, type Shape, text, truth, usually } from './shape.ts'

const facts: { readonly [K in ActivityKind]: Shape<FactsOf[K]> } = {
  'pull-request': record<PullRequestFacts>({
    number,
    state: oneOf(['open', 'closed', 'merged']),
    isDraft: truth,
    base: text,
    head: text,
    mergeCommit: nullable(text),
    commits: listOf(text),
    files: listOf(record<ChangedFile>({ path: text, insertions: number, deletions: number })),
    filesChanged: number,
    insertions: number,
    deletions: number,
    comments: number,
    firstReviewAt: nullable(number),
    closes: listOf(number),
    checks: nullable(text),
    checkSeconds: nullable(number),
    isWhole: truth,
  }),
  review: record<ReviewFacts>({
    pull: number,
    pullTitle: text,
    pullAuthor: nullable(text),
    verdict: text,
    comments: number,
  }),
  issue: record<IssueFacts>({
    number,
    state: oneOf(['open', 'closed']),
    reason: nullable(text),
    comments: number,
    // Stores of before they were read have neither.
    assignees: usually([], listOf(text)),
    closedBy: usually(null, nullable(text)),
  }),
  release: record<ReleaseFacts>({ tag: text, isPrerelease: truth }),
  'workflow-run': record<WorkflowRunFacts>({
    name: text,
    number,
    branch: nullable(text),
    oid: text,
    event: text,
    outcome: nullable(text),
    seconds: nullable(number),
    pulls: listOf(number),
  }),
  deployment: record<DeploymentFacts>({
    environment: text,
    ref: nullable(text),
    oid: text,
    outcome: nullable(text),
    seconds: nullable(number),
  }),
}

/** What names an activity. */
export type ActivityKey = Pick<Activity, 'source' | 'externalId' | 'place'>

type Without<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never
/** All the rest of it. */
export type ActivityRest = Without<Activity, keyof ActivityKey>

type Common = Omit<ActivityRest, 'kind' | 'facts'>

const common = record<Common>({
  title: text,
  body: text,
  url: text,
  labels: listOf(text),
  actor: nullable(text),
  isBot: truth,
  createdAt: number,
  updatedAt: number,
  endedAt: nullable(number),
})

const kinded = record<{ readonly kind: ActivityKind; readonly facts: unknown }>({
  kind: oneOf(activityKinds),
  facts: (value) => value,
})

/** The rest of an activity of any kind: its kind says what its facts are. */
export const activityRest: Shape<ActivityRest> = (value) => {
  const { kind, facts: given } = kinded(value)
  // The compiler can't see that the facts are those of this kind.
  return { kind, ...common(value), facts: facts[kind](given) } as ActivityRest
}

/** The activity that was taken apart so. */
export const wholeActivity = ({ source, externalId, place }: ActivityKey, rest: ActivityRest): Activity => ({
  source,
  externalId,
  place,
  ...rest,
})
