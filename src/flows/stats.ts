import type { StoredCommit } from '../core/commit.ts'
import { type Period, secondsOf } from '../core/period.ts'
import { isBot, type Me, personKey } from '../core/person.ts'
import type { Store } from '../core/ports.ts'
import type { Stats } from '../core/stats.ts'
import { localHour, localWeekday } from '../core/time.ts'
import { countCommits } from './commit-totals.ts'

export type StatsWish = {
  readonly period: Period
  /** Whose commits; null takes everybody's. */
  readonly subject: Me | null
  /** Only this repository; null takes all in the store. */
  readonly repositoryId: string | null
}

/** Counts what the store holds of a period, going through its commits once. */
export function gatherStats(store: Store, wish: StatsWish): Stats {
  const { period, subject } = wish
  const span = {
    ...secondsOf(period),
    ...(wish.repositoryId === null ? {} : { repositoryId: wish.repositoryId }),
    ...(subject === null ? {} : { mine: subject }),
  }
  const beside = besideTotals()
  const commits = beside.people(store.commits.list({ ...span, withFiles: true }))
  const { totals, months, marked, reviewers } = countCommits(commits, subject)
  const repositories = store.repositories.list().flatMap(({ id, name }) => {
    const count = beside.repositories.get(id)
    return count === undefined ? [] : [{ id, name, commits: count }]
  })
  const categories = countBy(store.achievements.each(span), ({ category }) => category)
  return {
    subject: subject === null ? null : { name: subject.name, emails: subject.emails },
    period,
    totals,
    marked,
    repositories: repositories.sort((a, b) => b.commits - a.commits || (a.name < b.name ? -1 : 1)),
    months: months.map(({ month, commits }) => ({ month, commits })),
    weekdays: beside.weekdays,
    hours: beside.hours,
    achievements: [...categories]
      .map(([category, count]) => ({ category, count }))
      .sort((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1)),
    authors: beside.authors.size,
    reviewers,
    bots: { commits: beside.botCommits(), names: [...beside.bots].sort() },
  }
}

/** What is counted while the commits pass by on their way to `countCommits`; the bots' do not get there. */
function besideTotals() {
  const weekdays = new Array<number>(7).fill(0)
  const hours = new Array<number>(24).fill(0)
  const repositories = new Map<string, number>()
  const authors = new Set<string>()
  const bots = new Set<string>()
  let botCommits = 0
  const see = ({ repositoryId, author, authored, committed }: StoredCommit): void => {
    authors.add(personKey(author))
    repositories.set(repositoryId, (repositories.get(repositoryId) ?? 0) + 1)
    const when = authored ?? committed
    if (when === null) return
    const [weekday, hour] = [localWeekday(when), localHour(when)]
    weekdays[weekday] = (weekdays[weekday] ?? 0) + 1
    hours[hour] = (hours[hour] ?? 0) + 1
  }
  return {
    weekdays,
    hours,
    repositories,
    authors,
    bots,
    botCommits: () => botCommits,
    *people(commits: Iterable<StoredCommit>): Generator<StoredCommit> {
      for (const commit of commits) {
        if (isBot(commit.author)) {
          bots.add(commit.author.name || commit.author.email)
          botCommits++
          continue
        }
        if (commit.parents.length <= 1) see(commit)
        yield commit
      }
    },
  }
}

function countBy<T, K>(items: Iterable<T>, key: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}
