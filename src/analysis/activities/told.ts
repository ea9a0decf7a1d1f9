import type { Collaborator, Discussion, Evidence } from '../../core/achievement.ts'
import { personKey } from '../../core/person.ts'
import { isoUtc, type Stamp } from '../../core/time.ts'
import type { Deployed } from './deployed.ts'
import type { Deployment, Pull, Review, Run } from './intake.ts'
import type { KnownAround } from './known.ts'
import { several, spanWords } from './words.ts'

/** What a service adds to one pull request. */
export type Told = {
  readonly evidence: readonly Evidence[]
  /** One sentence each. */
  readonly because: readonly string[]
  readonly reviewers: readonly Collaborator[]
  readonly discussion: Discussion
  readonly closes: readonly string[]
}

export const utc = (seconds: number): Stamp => ({ seconds, offset: 0 })

export const evidenceItem = (
  kind: Evidence['kind'],
  target: string,
  label: string,
  seconds: number | null,
): Evidence => ({ kind, target, label, at: seconds === null ? null : utc(seconds), quotation: null })

/** @param commit the last of its commits in the history, if they are there */
export function toldOf(known: KnownAround, pull: Pull, commit: number | null): Told {
  const reviews = known.reviewsOf(pull)
  const closes = closesOf(known, pull)
  const oids = pull.mergeCommit === null ? [] : [pull.mergeCommit]
  const deployed = pull.state === 'merged' ? known.deployedWith({ commit, oids }) : []
  const discussion = discussionOf(known, pull, reviews, closes)
  return {
    evidence: [
      ...reviewEvidence(reviews),
      ...runEvidence(known.runsOf(pull)),
      ...deployed.map(deploymentEvidence),
    ],
    because: [
      ...mergeSentence(pull),
      ...reviewSentence(discussion),
      ...checkSentence(pull),
      ...issueSentence(known, closes),
      ...deployed.map((one) => deploymentSentence(one, pull.endedAt)),
    ],
    reviewers: reviewersOf(known, reviews),
    discussion,
    closes,
  }
}

/** Numbers that are pull requests are not issues that were closed. */
function closesOf(known: KnownAround, pull: Pull): readonly string[] {
  const isPull = (issue: string) => /^\d+$/.test(issue) && known.pull(Number(issue)) !== null
  return [...new Set([...pull.closes.map(String), ...pull.says])].filter((issue) => !isPull(issue))
}

function discussionOf(
  known: KnownAround,
  pull: Pull,
  reviews: readonly Review[],
  closes: readonly string[],
): Discussion {
  const reporters = closes.flatMap((issue) => known.issue(Number(issue))?.actor ?? [])
  const since = (at: number | null): number | null => (at === null ? null : Math.max(0, at - pull.createdAt))
  return {
    reviews: reviews.length,
    reviewers: new Set(reviews.map(({ actor }) => actor)).size,
    comments: reviews.reduce((sum, { comments }) => sum + comments, pull.comments),
    firstReview: since(reviews[0]?.createdAt ?? null),
    merge: pull.state === 'merged' ? since(pull.endedAt) : null,
    reporters: new Set(reporters.filter((login) => login !== pull.actor)).size,
  }
}

const VERDICTS: Readonly<Record<string, string>> = {
  approved: 'approved by',
  changes_requested: 'changes asked for by',
  commented: 'commented on by',
  dismissed: 'reviewed by',
}
const MOST_REVIEWS = 5

/** The last word of each reviewer. */
function reviewEvidence(reviews: readonly Review[]): readonly Evidence[] {
  const last = new Map(reviews.map((one) => [one.actor, one]))
  return [...last.values()]
    .slice(-MOST_REVIEWS)
    .map(({ url, verdict, actor, createdAt }) =>
      evidenceItem('review', url, `${VERDICTS[verdict] ?? 'reviewed by'} ${actor}`, createdAt),
    )
}

const MOST_RUNS = 3

/** The last run of each workflow that ended well. */
function runEvidence(runs: readonly Run[]): readonly Evidence[] {
  const last = new Map(runs.filter(({ outcome }) => outcome === 'success').map((one) => [one.name, one]))
  return [...last.values()].slice(-MOST_RUNS).map(({ url, name, seconds, endedAt }) => {
    const took = seconds === null ? '' : ` after ${spanWords(seconds)}`
    return evidenceItem('workflow-run', url, `${name} passed${took}`, endedAt)
  })
}

export const deploymentEvidence = ({ deployment }: Deployed): Evidence =>
  evidenceItem(
    'deployment',
    // The same commit may be deployed twice.
    `${deployment.environment} ${deployment.oid.slice(0, 10)} ${isoUtc(utc(deployment.createdAt))}`,
    `deployed to ${deployment.environment}`,
    inUseSince(deployment),
  )

/** Of one that a later one made inactive, only its beginning is known. */
const inUseSince = ({ outcome, createdAt, endedAt }: Deployment): number =>
  outcome === 'inactive' ? createdAt : (endedAt ?? createdAt)

const mergeSentence = ({ number, createdAt, endedAt, state }: Pull): readonly string[] =>
  state !== 'merged' || endedAt === null
    ? []
    : [`pull request ${number} was merged ${spanWords(Math.max(0, endedAt - createdAt))} after it was opened`]

function reviewSentence({ reviews, reviewers, comments, firstReview }: Discussion): readonly string[] {
  const talk = comments === 0 ? '' : `, ${several(comments, 'comment')}`
  if (reviews === 0) return comments === 0 ? [] : [`it was discussed in ${several(comments, 'comment')}`]
  const first = firstReview === null ? '' : `, the first after ${spanWords(firstReview)}`
  return [`${several(reviews, 'review')} by ${several(reviewers, 'person', 'people')}${first}${talk}`]
}

function checkSentence({ checks, checkSeconds }: Pull): readonly string[] {
  if (checks !== 'success') return []
  return [`its checks passed${checkSeconds === null ? '' : ` after ${spanWords(checkSeconds)}`}`]
}

function issueSentence(known: KnownAround, closes: readonly string[]): readonly string[] {
  const ages = closes.flatMap((number) => {
    const issue = known.issue(Number(number))
    return issue === null || issue.endedAt === null ? [] : [issue.endedAt - issue.createdAt]
  })
  if (ages.length === 0) return []
  const age = spanWords(Math.max(...ages))
  return [
    ages.length === 1
      ? `the issue it closes had been open for ${age}`
      : `of ${ages.length} issues it closes the oldest had been open for ${age}`,
  ]
}

export function deploymentSentence({ deployment, environment }: Deployed, merged: number | null): string {
  const { name, succeeded, tried } = environment
  const { seconds } = deployment
  const wait = merged === null ? null : inUseSince(deployment) - merged
  const after = wait === null || wait < 0 ? '' : ` ${spanWords(wait)} after the merge`
  const took = seconds === null || seconds === 0 ? '' : `, which took ${spanWords(seconds)}`
  const rate = tried < 2 ? '' : `; ${succeeded} of ${tried} deployments there succeeded`
  return `deployed to ${name}${after}${took}${rate}`
}

function reviewersOf(known: KnownAround, reviews: readonly Review[]): readonly Collaborator[] {
  const found = new Map<string, Collaborator>()
  for (const { actor } of reviews) {
    if (actor === null) continue
    const identity = known.person(actor)
    found.set(personKey(identity), { ...identity, role: 'reviewer', commits: 0 })
  }
  return [...found.values()]
}

/** The two lists as one: whoever wrote is not named again as a reviewer, nor is the author. */
export function withReviewers(
  collaborators: readonly Collaborator[],
  author: { readonly name: string; readonly email: string },
  reviewers: readonly Collaborator[],
): readonly Collaborator[] {
  const isSame = (a: typeof author, b: typeof author): boolean =>
    personKey(a) === personKey(b) || (a.name !== '' && a.name.toLowerCase() === b.name.toLowerCase())
  const others = reviewers.filter(
    (one) => !isSame(one, author) && !collaborators.some((known) => isSame(known, one)),
  )
  return [...collaborators, ...others]
}
