import { Fault } from './errors.ts'

/** What happens around a repository and is not in git. */
export const activityKinds = [
  'pull-request',
  'review',
  'issue',
  'release',
  'workflow-run',
  'deployment',
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** A path and its lines, as the service counted them. */
export type ChangedFile = {
  readonly path: string
  readonly insertions: number
  readonly deletions: number
}

export type PullRequestFacts = {
  readonly number: number
  readonly state: 'open' | 'closed' | 'merged'
  readonly isDraft: boolean
  readonly base: string
  readonly head: string
  /** Full object id of what it became on its base; null while it is not merged. */
  readonly mergeCommit: string | null
  /** Full object ids of its own commits, oldest first: also those that a squash left behind. */
  readonly commits: readonly string[]
  readonly files: readonly ChangedFile[]
  readonly filesChanged: number
  readonly insertions: number
  readonly deletions: number
  readonly comments: number
  /** Seconds since 1970 of the first review by somebody else; null where there is none. */
  readonly firstReviewAt: number | null
  /** Numbers of the issues that its merge closes. */
  readonly closes: readonly number[]
  /** How the checks of its last commit ended, in the service's word; null where there are none. */
  readonly checks: string | null
  /** From the first check's start to the last one's end; null where that is not known. */
  readonly checkSeconds: number | null
  /** Was all of it read, or only what a list tells: no commits, files, reviews or checks? */
  readonly isWhole: boolean
}

export type ReviewFacts = {
  /** The pull request's number, and what it is called. */
  readonly pull: number
  readonly pullTitle: string
  /** Who wrote what was reviewed; null where the account is gone. */
  readonly pullAuthor: string | null
  /** In the service's word, lower case: `approved`, `changes_requested`, `commented`, `dismissed`. */
  readonly verdict: string
  /** Comments on lines. */
  readonly comments: number
}

export type IssueFacts = {
  readonly number: number
  readonly state: 'open' | 'closed'
  /** Why it was closed, in the service's word: `completed`, `not_planned`; null where nobody said. */
  readonly reason: string | null
  readonly comments: number
  /** Logins of those it was given to. */
  readonly assignees: readonly string[]
  /** Who closed it; null where it is open, or the service does not say. */
  readonly closedBy: string | null
}

export type ReleaseFacts = {
  readonly tag: string
  readonly isPrerelease: boolean
}

export type WorkflowRunFacts = {
  readonly name: string
  readonly number: number
  readonly branch: string | null
  readonly oid: string
  /** What started it: `push`, `pull_request`, `schedule` …. */
  readonly event: string
  /** How it ended, in the service's word; null while it runs. */
  readonly outcome: string | null
  readonly seconds: number | null
  /** Numbers of pull requests it belongs to. */
  readonly pulls: readonly number[]
}

export type DeploymentFacts = {
  readonly environment: string
  readonly ref: string | null
  readonly oid: string
  /** Its last status in the service's word, lower case; null where it has none. */
  readonly outcome: string | null
  /** From its creation to its last status. */
  readonly seconds: number | null
}

export type FactsOf = {
  readonly 'pull-request': PullRequestFacts
  readonly review: ReviewFacts
  readonly issue: IssueFacts
  readonly release: ReleaseFacts
  readonly 'workflow-run': WorkflowRunFacts
  readonly deployment: DeploymentFacts
}

export type ActivityOf<K extends ActivityKind> = {
  /** Which service it is from: `github`. */
  readonly source: string
  /** The service's own id, which outlives renames; unique within the source. */
  readonly externalId: string
  readonly kind: K
  /** The repository as the service has it, lower case: `github.com/owner/name`. */
  readonly place: string
  readonly title: string
  /** Cut where it is very long. */
  readonly body: string
  readonly url: string
  readonly labels: readonly string[]
  /** The login of who did it; null where the account is gone. */
  readonly actor: string | null
  readonly isBot: boolean
  /** Seconds since 1970; `endedAt` is when it was merged, closed, submitted, published or done, null before that. */
  readonly createdAt: number
  readonly updatedAt: number
  readonly endedAt: number | null
  readonly facts: FactsOf[K]
}

export type Activity = { [K in ActivityKind]: ActivityOf<K> }[ActivityKind]

/** What a service is asked for on its own: reviews come with their pull requests. */
export const syncedKinds = ['pull-request', 'issue', 'release', 'workflow-run', 'deployment'] as const
export type SyncedKind = (typeof syncedKinds)[number]

/** One page of what was asked for, oldest pages of a first run last. */
export type ActivityPage = {
  readonly activities: readonly Activity[]
  /** Where to go on once these are stored; only the source can read it. */
  readonly state: string
  /** How many things there are in all, as far as the service says; null where it does not. */
  readonly total: number | null
}

/** A repository that somebody took part in. */
export type ContributedPlace = {
  /** As activities name it. */
  readonly place: string
  /** How many pull requests and issues it has, of everybody. */
  readonly size: number
  /** May they write to it? */
  readonly isOwn: boolean
}

/** One answer to where somebody took part. */
export type Contributions = {
  /** A place may come more than once. */
  readonly places: readonly ContributedPlace[]
  /** Contributions to repositories that the token does not see. */
  readonly hidden: number
  /** Of how many answers this is which. */
  readonly done: number
  readonly total: number
}

/** Which service a command line means, and how long it may be waited for. */
export type ServiceWish = {
  /** `github.com`, or the host of another one; null for the usual one. */
  readonly host: string | null
  /** Who named the host: a person, or only the remote of a repository? Less is sent where the latter leads. */
  readonly namedBy: 'person' | 'remote'
  /** Where its programs are answered, typed by a person; null where the host says it. */
  readonly apiUrl: string | null
  /** Seconds in all that limits may be waited for. */
  readonly maxWait: number
}

/** What a token may do, as the service says. */
export type TokenRights = {
  /** The scopes it was given; null for one whose rights are set for each repository. */
  readonly scopes: readonly string[] | null
  /** Requests that are left of those it has in an hour. */
  readonly remaining: number
  readonly limit: number
}

/** How much of a run a fault spoils. */
export type Reach = 'kind' | 'repository' | 'run'

/** A fault of a service; what is stored stays, and the next run goes on from there. */
export class SourceFault extends Fault {
  readonly reach: Reach

  constructor(reach: Reach, message: string, hint: string, options?: ErrorOptions) {
    super('remote', message, hint, options)
    this.name = 'SourceFault'
    this.reach = reach
  }
}
