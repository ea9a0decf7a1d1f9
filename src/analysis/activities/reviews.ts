import type { Achievement, Collaborator, Evidence } from '../../core/achievement.ts'
import { cleanSubject } from '../detect/title.ts'
import { grouped } from '../grouped.ts'
import type { Review } from './intake.ts'
import type { KnownAround } from './known.ts'
import { type Left, madeOf } from './made.ts'
import { monthOf, monthWords } from './months.ts'
import { evidenceItem, utc } from './told.ts'
import { listed, several } from './words.ts'

/** Reviews given to others: one achievement a person and month. */
export function* reviewsAlone(known: KnownAround, left: Left): Generator<Achievement> {
  const given = known.around.reviews.filter(
    ({ pull, pullAuthor, actor }) =>
      actor !== null && actor !== pullAuthor && known.pull(pull)?.isByBot !== true,
  )
  const months = grouped(given, ({ actor, createdAt }) => `${actor}/${monthOf(createdAt)}`)
  for (const [key, reviews] of [...months].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield reviewsOfMonth(known, left, key, reviews)
}

function reviewsOfMonth(
  known: KnownAround,
  left: Left,
  key: string,
  reviews: readonly Review[],
): Achievement {
  const [first, last] = [reviews[0] as Review, reviews.at(-1) as Review]
  const actor = first.actor ?? ''
  const pulls = discussed(reviews)
  const counts = countsOf(reviews, pulls)
  return madeOf(left, `reviews/${key}`, {
    title: titleOf(pulls, monthWords(monthOf(first.createdAt))),
    description: `${counts}.${mostDiscussed(pulls)}`,
    category: 'collaboration',
    source: 'reviews',
    startedAt: utc(first.createdAt),
    completedAt: utc(last.createdAt),
    author: known.person(actor),
    collaborators: reviewed(known, reviews, actor),
    skills: [
      {
        name: 'Code review',
        kind: 'practice',
        because: `${several(reviews.length, 'review')} of ${several(pulls.length, 'pull request')} by others`,
      },
    ],
    evidence: evidenceFor(pulls),
    because: [
      `${several(reviews.length, 'review')} that ${actor} gave to others within one month`,
      'collaboration: reviews are work on the work of others',
    ],
    traces: {
      laterCommits: 0,
      laterAuthors: 0,
      revertedCommits: 0,
      release: null,
      closedIssues: [],
      discussion: {
        reviews: reviews.length,
        reviewers: 1,
        comments: reviews.reduce((sum, { comments }) => sum + comments, 0),
        firstReview: null,
        merge: null,
        reporters: 0,
      },
    },
  })
}

const titleOf = (pulls: readonly Discussed[], month: string): string =>
  pulls.length === 1
    ? `Reviewed “${pulls[0]?.title}”`
    : `Reviewed ${several(pulls.length, 'pull request')} in ${month}`

type Discussed = {
  readonly number: number
  readonly title: string
  readonly comments: number
  readonly last: Review
}

/** The pull requests that were reviewed, those with most of the reviewer's comments first. */
function discussed(reviews: readonly Review[]): readonly Discussed[] {
  return [...grouped(reviews, ({ pull }) => pull)]
    .map(([number, of]) => ({
      number,
      title: cleanSubject(of.at(-1)?.pullTitle ?? ''),
      comments: of.reduce((sum, { comments }) => sum + comments, 0),
      last: of.at(-1) as Review,
    }))
    .sort((a, b) => b.comments - a.comments || a.number - b.number)
}

function countsOf(reviews: readonly Review[], pulls: readonly Discussed[]): string {
  const of = (verdict: string) => reviews.filter((one) => one.verdict === verdict).length
  const comments = pulls.reduce((sum, one) => sum + one.comments, 0)
  const authors = new Set(reviews.map(({ pullAuthor }) => pullAuthor)).size
  const parts = [
    ...(of('approved') === 0 ? [] : [several(of('approved'), 'approval')]),
    ...(of('changes_requested') === 0
      ? []
      : [several(of('changes_requested'), 'request for changes', 'requests for changes')]),
    ...(comments === 0 ? [] : [`${several(comments, 'comment')} on lines`]),
  ]
  const whose = `${several(pulls.length, 'pull request')} by ${several(authors, 'person', 'people')}`
  const what = `${several(reviews.length, 'review')} of ${whose}`
  return parts.length === 0 ? what : `${what}: ${listed(parts, 9)}`
}

const MOST_NAMED = 3

function mostDiscussed(pulls: readonly Discussed[]): string {
  const named = pulls.filter(({ comments }) => comments > 1).slice(0, MOST_NAMED)
  if (named.length === 0 || pulls.length === 1) return ''
  const words = named.map(
    ({ number, title, comments }) => `#${number} “${title}” (${several(comments, 'comment')})`,
  )
  return ` Most discussed: ${listed(words)}.`
}

function reviewed(known: KnownAround, reviews: readonly Review[], actor: string): readonly Collaborator[] {
  const logins = new Set(reviews.flatMap(({ pullAuthor }) => (pullAuthor === null ? [] : [pullAuthor])))
  return [...logins]
    .filter((login) => login !== actor)
    .sort()
    .map((login) => ({ ...known.person(login), role: 'reviewed', commits: 0 }))
}

const MOST_EVIDENCE = 10

const evidenceFor = (pulls: readonly Discussed[]): readonly Evidence[] =>
  pulls
    .slice(0, MOST_EVIDENCE)
    .map(({ number, title, last }) =>
      evidenceItem('review', last.url, `review of #${number} ${title}`, last.createdAt),
    )
