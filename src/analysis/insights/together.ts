import type { ReviewFacts } from '../../core/activity.ts'
import type { Identity, StoredCommit } from '../../core/commit.ts'
import type { Amount, TogetherCounts, Trace } from '../../core/insights.ts'
import { subjectOf } from '../../core/message.ts'
import { isBot, isMe, type Me, personKey } from '../../core/person.ts'
import { creditsOf } from '../detect/people.ts'
import { placeIn } from './places.ts'

const MOST_PLACES = 10

/** What one person did for others' work, and others for theirs, gathered while commits pass by oldest first. */
export function gatheringTogether(me: Me) {
  const amounts = { reviewed: amount(), reviewedByOthers: amount(), written: amount(), applied: amount() }
  const pulls = new Map<string, Trace>()
  const places = new Map<string, number>()
  const reviews: Trace[] = []
  const own = (commit: StoredCommit): void => {
    const others = creditsOf(commit.message).filter(({ identity }) => !isBot(identity) && !isMe(me, identity))
    const named = (role: string) =>
      others.filter((one) => one.role === role).map(({ identity }) => keyOf(identity))
    amounts.reviewedByOthers.add(named('reviewer'))
    amounts.written.add(named('co-author'))
  }
  const others = (commit: StoredCommit): void => {
    const person = keyOf(commit.author)
    const roles = creditsOf(commit.message)
      .filter(({ identity }) => isMe(me, identity))
      .map(({ role }) => role)
    const isReviewed = roles.includes('reviewer')
    const isWritten = roles.includes('co-author')
    if (isReviewed) {
      amounts.reviewed.add([person])
      const trace = traceOf(commit)
      if (trace !== null) reviews.push(trace)
    }
    if (isWritten) amounts.written.add([person])
    if (isMe(me, commit.committer)) amounts.applied.add([person])
    if (!isReviewed && !isWritten) return
    const touched = new Set(
      (commit.files ?? []).flatMap(({ path, mark }) => (mark === null ? [placeIn(path)] : [])),
    )
    for (const place of touched) places.set(place, (places.get(place) ?? 0) + 1)
  }
  return {
    /** Bots' commits and merges say nothing of people. */
    add(commit: StoredCommit): void {
      if (commit.parents.length > 1 || isBot(commit.author)) return
      if (isMe(me, commit.author)) own(commit)
      else others(commit)
    },
    /** A review on a service, of somebody else's pull request. */
    addReview(repositoryId: string, { pull, pullTitle, pullAuthor }: ReviewFacts, seconds: number): void {
      const trace: Trace = {
        repositoryId,
        kind: 'pull-request',
        target: String(pull),
        label: pullTitle,
        at: { seconds, offset: 0 },
        person: `login:${(pullAuthor ?? '').toLowerCase()}`,
      }
      // Reviewed twice is reviewed until the last time.
      const key = `${repositoryId} ${pull}`
      if ((pulls.get(key)?.at.seconds ?? 0) <= seconds) pulls.set(key, trace)
    },
    reviews: (): readonly Trace[] => [...reviews, ...pulls.values()],
    counts: (): TogetherCounts => ({
      reviewed: amounts.reviewed.sum(),
      pullsReviewed: {
        count: pulls.size,
        people: new Set([...pulls.values()].map(({ person }) => person)).size,
      },
      reviewedByOthers: amounts.reviewedByOthers.sum(),
      written: amounts.written.sum(),
      applied: amounts.applied.sum(),
      places: [...places]
        .map(([place, commits]) => ({ place, commits }))
        .sort((a, b) => b.commits - a.commits || (a.place < b.place ? -1 : 1))
        .slice(0, MOST_PLACES),
    }),
  }
}

/** One commit for however many people; none where it is nobody. */
function amount() {
  const people = new Set<string>()
  let count = 0
  return {
    add(keys: readonly string[]): void {
      if (keys.length > 0) count++
      for (const key of keys) people.add(key)
    },
    sum: (): Amount => ({ count, people: people.size }),
  }
}

/** By name where there is one: the same person writes under several addresses. */
const keyOf = (identity: Identity): string =>
  identity.name === '' ? personKey(identity) : `name:${identity.name.toLowerCase()}`

/** A commit as something to ask about; null where nobody knows when it was. */
export function traceOf({
  repositoryId,
  oid,
  message,
  author,
  authored,
  committed,
}: StoredCommit): Trace | null {
  const at = authored ?? committed
  if (at === null) return null
  return { repositoryId, kind: 'commit', target: oid, label: subjectOf(message), at, person: keyOf(author) }
}
