import type { Activity, ActivityOf } from '../../core/activity.ts'
import type { Subjects } from './map.ts'
import { bodyOf, loginOf, SOURCE, secondsBetween, secondsOf } from './map.ts'
import type { ApiActor, ApiPull, ApiReview } from './pull-query.ts'

const isBot = (actor: ApiActor): boolean => actor?.__typename === 'Bot'

const present = <T>(nodes: readonly (T | null)[] | null | undefined): readonly T[] =>
  (nodes ?? []).filter((node) => node !== null)

/** A pull request whose lists are whole, and the reviews of it that were submitted. */
export function activitiesOf(pull: ApiPull, { place }: Subjects): readonly Activity[] {
  const reviews = present(pull.reviews?.nodes).filter(({ submittedAt }) => submittedAt != null)
  return [pullActivity(pull, reviews, place), ...reviews.map((one) => reviewActivity(one, pull, place))]
}

function pullActivity(
  pull: ApiPull,
  reviews: readonly ApiReview[],
  place: string,
): ActivityOf<'pull-request'> {
  const author = loginOf(pull.author)
  const byOthers = reviews.filter(
    (one) => one.author != null && one.author.login !== author && !isBot(one.author),
  )
  const times = byOthers.map(({ submittedAt }) => secondsOf(submittedAt ?? '')).sort((a, b) => a - b)
  const ended = pull.mergedAt ?? pull.closedAt
  return {
    source: SOURCE,
    externalId: pull.id,
    kind: 'pull-request',
    place,
    title: pull.title,
    body: bodyOf(pull.body),
    url: pull.url,
    labels: present(pull.labels?.nodes).map(({ name }) => name),
    actor: author,
    isBot: isBot(pull.author),
    createdAt: secondsOf(pull.createdAt),
    updatedAt: secondsOf(pull.updatedAt),
    endedAt: ended == null ? null : secondsOf(ended),
    facts: {
      number: pull.number,
      state: pull.mergedAt != null ? 'merged' : pull.state === 'OPEN' ? 'open' : 'closed',
      isDraft: pull.isDraft,
      base: pull.baseRefName,
      head: pull.headRefName,
      mergeCommit: pull.mergedAt == null ? null : (pull.mergeCommit?.oid ?? null),
      commits: present(pull.commits.nodes).map(({ commit }) => commit.oid),
      files: present(pull.files?.nodes).map(({ path, additions, deletions }) => ({
        path,
        insertions: additions,
        deletions,
      })),
      filesChanged: pull.changedFiles,
      insertions: pull.additions,
      deletions: pull.deletions,
      comments: pull.comments.totalCount,
      firstReviewAt: times[0] ?? null,
      // It may close issues of other repositories, too: their numbers are no numbers of this one.
      closes: present(pull.closingIssuesReferences?.nodes)
        .filter(({ repository }) => repository.id === pull.repository.id)
        .map(({ number }) => number),
      ...checksOf(pull),
      isWhole: true,
    },
  }
}

function checksOf(pull: ApiPull): { readonly checks: string | null; readonly checkSeconds: number | null } {
  const rollup = present(pull.latest.nodes)[0]?.commit.statusCheckRollup
  if (rollup == null) return { checks: null, checkSeconds: null }
  // What other services tell with a bare status has no times at all, and says nothing of how long the others took.
  const runs = present(rollup.contexts?.nodes).filter(({ startedAt }) => startedAt !== undefined)
  const starts = runs.flatMap(({ startedAt }) => startedAt ?? [])
  const ends = runs.flatMap(({ completedAt }) => completedAt ?? [])
  // ISO 8601 in UTC sorts as it runs.
  return {
    checks: rollup.state.toLowerCase(),
    checkSeconds: ends.length < runs.length ? null : secondsBetween(starts.sort()[0], ends.sort().at(-1)),
  }
}

function reviewActivity(review: ApiReview, pull: ApiPull, place: string): ActivityOf<'review'> {
  const at = secondsOf(review.submittedAt ?? pull.updatedAt)
  return {
    source: SOURCE,
    externalId: review.id,
    kind: 'review',
    place,
    title: `Review of #${pull.number}`,
    body: bodyOf(review.body),
    url: review.url,
    labels: [],
    actor: loginOf(review.author),
    isBot: isBot(review.author),
    createdAt: at,
    updatedAt: secondsOf(review.updatedAt),
    endedAt: at,
    facts: {
      pull: pull.number,
      pullTitle: pull.title,
      pullAuthor: loginOf(pull.author),
      verdict: review.state.toLowerCase(),
      comments: review.comments.totalCount,
    },
  }
}
