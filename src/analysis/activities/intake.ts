import type { Figure } from '../../core/achievement.ts'
import type {
  Activity,
  ActivityKind,
  ActivityOf,
  DeploymentFacts,
  IssueFacts,
  PullRequestFacts,
  ReleaseFacts,
  ReviewFacts,
  WorkflowRunFacts,
} from '../../core/activity.ts'
import { isBot } from '../../core/person.ts'
import { closedIssues } from '../detect/references.ts'
import { descriptionOf } from '../detect/text.ts'
import { figuresIn } from '../figures.ts'

/** What stays of an activity: no long text, for there may be ten thousand. */
type Kept<Facts> = Facts & {
  readonly title: string
  readonly url: string
  readonly labels: readonly string[]
  /** The login of the person who did it; null for robots and where the account is gone. */
  readonly actor: string | null
  readonly createdAt: number
  readonly endedAt: number | null
}

export type Pull = Kept<PullRequestFacts> & {
  readonly isByBot: boolean
  /** What its body says in prose. */
  readonly description: string
  /** Of title and body, with the words they stand in. */
  readonly figures: readonly Figure[]
  /** Issues that title and body say are closed. */
  readonly says: readonly string[]
}

export type Review = Kept<ReviewFacts>
export type Issue = Kept<IssueFacts> & { readonly description: string }
export type Release = Kept<ReleaseFacts> & { readonly description: string }
export type Run = Kept<WorkflowRunFacts>
export type Deployment = Kept<DeploymentFacts>

/** What a service knows of one repository, each once and in an order that is not the order it came in. */
export type Around = {
  readonly pulls: readonly Pull[]
  readonly reviews: readonly Review[]
  readonly issues: readonly Issue[]
  readonly releases: readonly Release[]
  readonly runs: readonly Run[]
  readonly deployments: readonly Deployment[]
}

/** Reads `activities` once. An activity that comes twice counts as it was changed last. */
export function aroundOf(activities: Iterable<Activity>): Around {
  const kept = new Map<
    string,
    { readonly updatedAt: number; readonly kind: ActivityKind; readonly one: Any }
  >()
  for (const activity of activities) {
    const { externalId, updatedAt, kind } = activity
    if ((kept.get(externalId)?.updatedAt ?? Number.NEGATIVE_INFINITY) > updatedAt) continue
    kept.set(externalId, { updatedAt, kind, one: digested(activity) })
  }
  const sorted = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
  // The compiler can't see that what is kept of a kind is of that kind.
  const of = <T extends Any>(kind: ActivityKind): readonly T[] =>
    sorted.flatMap((entry) => (entry.kind === kind ? [entry.one as T] : [])).sort(byTime)
  return {
    pulls: oneEach(of<Pull>('pull-request')),
    reviews: of('review'),
    issues: of('issue'),
    releases: of('release'),
    runs: of('workflow-run'),
    deployments: of('deployment'),
  }
}

type Any = Pull | Review | Issue | Release | Run | Deployment

/** A stable sort: what happened in the same second stays in the order of the service's ids. */
const byTime = (a: Any, b: Any): number => (a.endedAt ?? a.createdAt) - (b.endedAt ?? b.createdAt)

/** A number is of one pull request; the later one is what the service says now. */
const oneEach = (pulls: readonly Pull[]): readonly Pull[] => [
  ...new Map(pulls.map((pull) => [pull.number, pull])).values(),
]

function digested(activity: Activity): Any {
  switch (activity.kind) {
    case 'pull-request':
      return pullOf(activity)
    case 'issue':
      return { ...keptOf(activity), description: descriptionOf(activity.body.slice(0, READ)) }
    case 'release':
      return { ...keptOf(activity), description: descriptionOf(activity.body.slice(0, READ)) }
    default:
      return keptOf(activity)
  }
}

const READ = 20_000

const isRobot = (activity: Activity): boolean =>
  activity.isBot || (activity.actor !== null && isBot({ name: activity.actor, email: '' }))

function keptOf<K extends ActivityKind>(activity: ActivityOf<K>): Kept<ActivityOf<K>['facts']> {
  const { facts, title, url, labels, actor, createdAt, endedAt } = activity
  const person = isRobot(activity as Activity) ? null : actor
  return { ...facts, title, url, labels, actor: person, createdAt, endedAt }
}

/** Title and body of an activity, without what a template says to its writer. */
export const wordsOf = ({ title, body }: Pick<Activity, 'title' | 'body'>): string =>
  `${title}\n\n${proseOf(body)}`

const proseOf = (body: string): string =>
  body
    .slice(0, READ)
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replaceAll('\r', '')

function pullOf(activity: ActivityOf<'pull-request'>): Pull {
  const text = wordsOf(activity)
  const number = String(activity.facts.number)
  return {
    ...keptOf(activity),
    isByBot: isRobot(activity),
    description: descriptionOf(proseOf(activity.body)),
    figures: figuresIn(text, number),
    says: closedIssues(text).filter((issue) => issue !== number),
  }
}
