import type { ActivityOf } from '../../core/activity.ts'
import { bodyOf, loginOf, SOURCE, type Subjects, secondsBetween, secondsOf } from './map.ts'
import type { ApiIssue, ApiLabel, ApiListedPull, ApiRelease, ApiRun, ApiUser } from './rest-shapes.ts'

const whoOf = (user: ApiUser) => ({
  actor: loginOf(user),
  isBot: user?.type === 'Bot' || /\[bot\]$/.test(user?.login ?? ''),
})

const namesOf = (labels: readonly ApiLabel[]): readonly string[] =>
  labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])))

const momentOf = (time: string | null | undefined): number | null => (time == null ? null : secondsOf(time))

/** Null for a pull request, which is listed among the issues. */
export function issueActivity(issue: ApiIssue, { place }: Subjects): ActivityOf<'issue'> | null {
  if (issue.pull_request != null) return null
  return {
    source: SOURCE,
    externalId: issue.node_id,
    kind: 'issue',
    place,
    title: issue.title,
    body: bodyOf(issue.body),
    url: issue.html_url,
    labels: namesOf(issue.labels),
    ...whoOf(issue.user),
    createdAt: secondsOf(issue.created_at),
    updatedAt: secondsOf(issue.updated_at),
    endedAt: momentOf(issue.closed_at),
    facts: {
      number: issue.number,
      state: issue.state === 'closed' ? 'closed' : 'open',
      reason: issue.state_reason ?? null,
      comments: issue.comments,
      assignees: (issue.assignees ?? []).flatMap((one) => one?.login ?? []),
      closedBy: issue.state === 'closed' ? (issue.closed_by?.login ?? null) : null,
    },
  }
}

/** As much of a pull request as a list tells; what it does not tell is empty, and `isWhole` says so. */
export function listedPullActivity(pull: ApiListedPull, { place }: Subjects): ActivityOf<'pull-request'> {
  const merged = momentOf(pull.merged_at)
  return {
    source: SOURCE,
    externalId: pull.node_id,
    kind: 'pull-request',
    place,
    title: pull.title,
    body: bodyOf(pull.body),
    url: pull.html_url,
    labels: namesOf(pull.labels),
    ...whoOf(pull.user),
    createdAt: secondsOf(pull.created_at),
    updatedAt: secondsOf(pull.updated_at),
    endedAt: merged ?? momentOf(pull.closed_at),
    facts: {
      number: pull.number,
      state: merged !== null ? 'merged' : pull.state === 'open' ? 'open' : 'closed',
      isDraft: pull.draft ?? false,
      base: pull.base.ref,
      head: pull.head.ref,
      // Before it is merged, this is a commit that GitHub made to try it.
      mergeCommit: merged === null ? null : (pull.merge_commit_sha ?? null),
      commits: [],
      files: [],
      filesChanged: 0,
      insertions: 0,
      deletions: 0,
      comments: 0,
      firstReviewAt: null,
      closes: [],
      checks: null,
      checkSeconds: null,
      isWhole: false,
    },
  }
}

/** Null for a draft, which nobody has seen. */
export function releaseActivity(release: ApiRelease, { place }: Subjects): ActivityOf<'release'> | null {
  if (release.draft) return null
  const published = momentOf(release.published_at)
  return {
    source: SOURCE,
    externalId: release.node_id,
    kind: 'release',
    place,
    title: release.name || release.tag_name,
    body: bodyOf(release.body),
    url: release.html_url,
    labels: [],
    ...whoOf(release.author),
    createdAt: secondsOf(release.created_at),
    updatedAt: published ?? secondsOf(release.created_at),
    endedAt: published,
    facts: { tag: release.tag_name, isPrerelease: release.prerelease },
  }
}

export function runActivity(run: ApiRun, { place }: Subjects): ActivityOf<'workflow-run'> {
  const isOver = run.conclusion != null
  const name = run.name ?? 'workflow'
  return {
    source: SOURCE,
    externalId: run.node_id,
    kind: 'workflow-run',
    place,
    title: run.display_title ?? name,
    body: '',
    url: run.html_url,
    labels: [],
    ...whoOf(run.actor),
    createdAt: secondsOf(run.created_at),
    updatedAt: secondsOf(run.updated_at),
    endedAt: isOver ? secondsOf(run.updated_at) : null,
    facts: {
      name,
      number: run.run_number,
      branch: run.head_branch ?? null,
      oid: run.head_sha,
      event: run.event,
      outcome: run.conclusion ?? null,
      seconds: isOver ? secondsBetween(run.run_started_at ?? run.created_at, run.updated_at) : null,
      pulls: (run.pull_requests ?? []).map(({ number }) => number),
    },
  }
}
