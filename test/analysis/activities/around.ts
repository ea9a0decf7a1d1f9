import { detect } from '../../../src/analysis/detect/detect.ts'
import type { Achievement } from '../../../src/core/achievement.ts'
import type { Activity, ActivityKind, ActivityOf, FactsOf } from '../../../src/core/activity.ts'
import type { past } from '../detect/past.ts'

/** The first second of the histories that `past` makes. */
export const START = Date.UTC(2025, 2, 3, 9) / 1000
const DAY = 86_400

type Common = Partial<Omit<ActivityOf<ActivityKind>, 'facts' | 'kind'>>

function activity<K extends ActivityKind>(
  kind: K,
  externalId: string,
  facts: FactsOf[K],
  more: Common,
): ActivityOf<K> {
  return {
    source: 'github',
    externalId,
    kind,
    place: 'github.com/acme/shop',
    title: externalId,
    body: '',
    url: `https://github.com/acme/shop/${externalId}`,
    labels: [],
    actor: 'ada-l',
    isBot: false,
    createdAt: START,
    updatedAt: START,
    endedAt: START + DAY,
    ...more,
    facts,
  }
}

/** A pull request merged a day after the histories begin, unless told otherwise. */
export const pull = (
  number: number,
  { facts = {}, ...more }: Common & { readonly facts?: Partial<FactsOf['pull-request']> } = {},
): ActivityOf<'pull-request'> =>
  activity(
    'pull-request',
    `pull/${number}`,
    {
      number,
      state: 'merged',
      isDraft: false,
      base: 'main',
      head: `topic-${number}`,
      mergeCommit: null,
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
      isWhole: true,
      ...facts,
    },
    more,
  )

export const review = (
  of: number,
  by: string,
  facts: Partial<FactsOf['review']> = {},
  at = START + 3600,
): ActivityOf<'review'> =>
  activity(
    'review',
    `review/${of}/${by}/${at}`,
    { pull: of, pullTitle: `Pull ${of}`, pullAuthor: 'ada-l', verdict: 'approved', comments: 0, ...facts },
    { actor: by, createdAt: at, updatedAt: at, endedAt: at },
  )

export const issue = (
  number: number,
  { facts = {}, ...more }: Common & { readonly facts?: Partial<FactsOf['issue']> } = {},
): ActivityOf<'issue'> =>
  activity(
    'issue',
    `issues/${number}`,
    { number, state: 'closed', reason: 'completed', comments: 0, assignees: [], closedBy: null, ...facts },
    more,
  )

export const deployment = (
  oid: string,
  day: number,
  facts: Partial<FactsOf['deployment']> = {},
): ActivityOf<'deployment'> =>
  activity(
    'deployment',
    `deployment/${oid}/${day}`,
    { environment: 'production', ref: 'main', oid, outcome: 'success', seconds: 120, ...facts },
    { createdAt: START + day * DAY, endedAt: START + day * DAY + 120 },
  )

export const release = (tag: string, day: number, more: Common = {}): ActivityOf<'release'> =>
  activity(
    'release',
    `release/${tag}`,
    { tag, isPrerelease: false },
    { title: tag, createdAt: START + day * DAY, endedAt: START + day * DAY, ...more },
  )

/** What is found in a history of `past` and these activities. */
export const foundWith = (
  { commits }: Pick<ReturnType<typeof past>, 'commits'>,
  activities: readonly Activity[],
): readonly Achievement[] => [
  ...detect({ repositoryId: 'repo', commits, tags: [], head: commits.at(-1)?.oid ?? null, activities }),
]
