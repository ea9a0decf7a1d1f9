import { competenciesOf } from '../analysis/insights/competencies.ts'
import { findingNewcomers } from '../analysis/insights/newcomers.ts'
import { type Counted, quarterOf, quartersOf } from '../analysis/insights/quarters.ts'
import { questionsOn } from '../analysis/insights/questions.ts'
import { gatheringTogether } from '../analysis/insights/together.ts'
import { type Told, toldBy } from '../analysis/insights/told.ts'
import { gatheringTraces } from '../analysis/insights/traces.ts'
import { type MonthCommits, untoldMonths } from '../analysis/insights/untold.ts'
import type { StoredCommit } from '../core/commit.ts'
import type { Insights } from '../core/insights.ts'
import { type ClosedPeriod, secondsOf } from '../core/period.ts'
import { isBot, isMe, type Me, sameEmail } from '../core/person.ts'
import { placeName, placeOfRemote } from '../core/place.ts'
import type { Store } from '../core/ports.ts'
import { utcMonth } from '../core/time.ts'
import { listScored } from './achievements.ts'

export type InsightsWish = {
  readonly period: ClosedPeriod
  readonly subject: Me
  /** Only this repository; null takes all in the store. */
  readonly repositoryId: string | null
  /** The first words of a command line that records work of a repository; null where nobody here can. */
  readonly recordedBy: (repositoryId: string) => readonly string[] | null
}

/** Goes through a period's commits once, and through earlier ones only where somebody may have been new. */
export function gatherInsights(store: Store, wish: InsightsWish): Insights {
  const { period, subject } = wish
  const here = wish.repositoryId === null ? {} : { repositoryId: wish.repositoryId }
  const span = { ...here, ...secondsOf(period) }
  const told = toldBy(store.achievements.each({ ...here, mine: subject, withHidden: true }))
  const sums = counting(subject, told)
  const together = gatheringTogether(subject)
  const own = gatheringTraces(subject)
  const newcomers = findingNewcomers(subject)
  for (const commit of store.commits.list({ ...span, withFiles: true, order: 'oldest-first' })) {
    sums.add(commit)
    together.add(commit)
    own.add(commit)
    newcomers.add(commit)
  }
  if (newcomers.isOpen())
    for (const commit of store.commits.list({ ...here, until: span.since ?? 0 })) newcomers.addEarlier(commit)
  for (const { repositoryId, facts, at } of reviewsIn(store, wish))
    together.addReview(repositoryId, facts, at)
  const reviews = together.reviews()
  for (const { at } of reviews) sums.addReview(at.seconds)
  const scored = listScored(store, { ...span, mine: subject })
  const whole = (repositoryId: string) => store.commits.flagged(repositoryId, 'shallow-boundary').length === 0
  const found = {
    reviews,
    // Where history was cut off, nobody knows who was there before.
    newcomers: newcomers.found().filter(({ repositoryId }) => whole(repositoryId)),
    own,
  }
  return {
    subject: { name: subject.name, emails: subject.emails },
    period,
    commits: sums.commits(),
    achievements: scored.length,
    quarters: quartersOf(period, sums.quarters, scored),
    competencies: competenciesOf(scored),
    untold: untoldMonths(
      sums.months,
      scored.map(({ achievement }) => achievement),
    ),
    together: together.counts(),
    questions: questionsOn(found, told, wish.recordedBy),
  }
}

/** The person's own commits by quarter and by month, merges left out; and the reviews they gave, by quarter. */
function counting(me: Me, told: Told) {
  const quarters = new Map<string, Counted>()
  const months = new Map<string, MonthCommits>()
  let all = 0
  const addTo = (seconds: number, more: Counted): void => {
    const quarter = quarterOf(seconds)
    const { commits, reviews } = quarters.get(quarter) ?? { commits: 0, reviews: 0 }
    quarters.set(quarter, { commits: commits + more.commits, reviews: reviews + more.reviews })
  }
  return {
    quarters,
    months,
    commits: () => all,
    add({ author, parents, committed, repositoryId, oid }: StoredCommit): void {
      if (parents.length > 1 || committed === null || !isMe(me, author) || isBot(author)) return
      all++
      addTo(committed.seconds, { commits: 1, reviews: 0 })
      const month = months.get(utcMonth(committed)) ?? { commits: 0, told: 0 }
      months.set(utcMonth(committed), month)
      month.commits++
      if (told.has(repositoryId, oid)) month.told++
    },
    addReview: (seconds: number): void => addTo(seconds, { commits: 0, reviews: 1 }),
  }
}

const NOREPLY = /^(?:\d+\+)?([a-z0-9-]+)@users\.noreply\./i

/** Reviews that a service says the person gave. Their login is known by their token and by addresses it gave out. */
function* reviewsIn(store: Store, { subject, repositoryId, period }: InsightsWish) {
  const given = subject.emails.flatMap((email) => NOREPLY.exec(email)?.[1] ?? [])
  const own = (subject.accounts ?? []).flatMap(({ logins }) => logins)
  const logins = [...given, ...own].map((login) => login.toLowerCase())
  if (logins.length === 0) return
  const { since = 0, until = Number.POSITIVE_INFINITY } = secondsOf(period)
  const isMine = (login: string | null): boolean => login !== null && logins.includes(login.toLowerCase())
  for (const repository of store.repositories.list()) {
    if (repositoryId !== null && repository.id !== repositoryId) continue
    const remote = repository.remoteUrl === null ? null : placeOfRemote(repository.remoteUrl)
    if (remote === null) continue
    for (const one of store.activities.each({ place: placeName(remote), kind: 'review' })) {
      const at = one.endedAt ?? one.createdAt
      if (one.kind !== 'review' || at < since || at >= until) continue
      if (isMine(one.actor) && !isMine(one.facts.pullAuthor))
        yield { repositoryId: repository.id, facts: one.facts, at }
    }
  }
}

/** May whoever sits here say what this person did? */
export const isSamePerson = (here: Me | null, subject: Me): boolean =>
  here !== null &&
  (here.emails.some((email) => subject.emails.some((other) => sameEmail(email, other))) ||
    here.names.includes(subject.name))
