import { creditsOf } from '../analysis/detect/people.ts'
import { languageOf } from '../analysis/paths.ts'
import type { FileMark, Identity, StoredCommit } from '../core/commit.ts'
import { isBot, isMe, isTellingName, type Me, personKey } from '../core/person.ts'
import type { MonthTotals, Totals } from '../core/portfolio.ts'
import { localDay, type Stamp, utcMonth } from '../core/time.ts'

export type CommitTotals = {
  readonly totals: Totals
  readonly months: readonly MonthTotals[]
  /** Lines added and removed that are not work, by why they are not. */
  readonly marked: Readonly<Record<FileMark, number>>
  /** Whom trailers name as reviewers and the like. */
  readonly reviewers: readonly string[]
  /** Commits that are the subject's by a name alone that others have, too: from an address that is not known as theirs. */
  readonly byNameAlone: number
}

/** Adds up commits: sums, languages, the people their trailers name, and by month. Merges are only counted. */
export function countCommits(commits: Iterable<StoredCommit>, subject: Me | null): CommitTotals {
  const days = new Set<string>()
  const lines = new Map<string, number>()
  const months = new Map<string, number>()
  const paths = new Set<string>()
  const people = peopleCounter(subject)
  const marked = { generated: 0, vendored: 0, lock: 0 }
  let byNameAlone = 0
  const sum = { commits: 0, merges: 0, insertions: 0, deletions: 0, unworkedLines: 0 }
  for (const commit of commits) {
    if (commit.parents.length > 1) {
      sum.merges++
      continue
    }
    sum.commits++
    if (subject !== null && isByNameAlone(subject, commit.author)) byNameAlone++
    sum.insertions += commit.insertions
    sum.deletions += commit.deletions
    sum.unworkedLines += commit.unworkedLines
    const when = commit.authored ?? commit.committed
    if (when !== null) days.add(localDay(when))
    const month = monthOf(commit.committed)
    if (month !== null) months.set(month, (months.get(month) ?? 0) + 1)
    people.see(commit.message)
    for (const file of commit.files ?? []) {
      paths.add(`${commit.repositoryId}/${file.path}`)
      const changed = file.insertions + file.deletions
      if (file.mark !== null) marked[file.mark] += changed
      const language = file.mark === null ? languageOf(file.path) : null
      if (language !== null) lines.set(language, (lines.get(language) ?? 0) + changed)
    }
  }
  const languages = [...lines].map(([name, count]) => ({ name, lines: count })).filter((one) => one.lines > 0)
  return {
    totals: {
      ...sum,
      filesChanged: paths.size,
      activeDays: days.size,
      coAuthors: people.names('co-author'),
      languages: languages.sort((a, b) => b.lines - a.lines || (a.name < b.name ? -1 : 1)),
    },
    months: [...months].sort().map(([month, count]) => ({ month, commits: count, achievements: 0 })),
    marked,
    reviewers: people.names('reviewer'),
    byNameAlone,
  }
}

const isByNameAlone = (subject: Me, { name, email }: Identity): boolean =>
  email !== '' && !isTellingName(name) && !isMe({ ...subject, names: [] }, { name, email })

/** The people trailers name, without the subject and without bots. */
function peopleCounter(subject: Me | null) {
  const found = { author: new Map(), 'co-author': new Map(), reviewer: new Map() } satisfies Record<
    string,
    Map<string, string>
  >
  return {
    see(message: string): void {
      for (const { identity, role } of creditsOf(message))
        if (!isBot(identity) && (subject === null || !isMe(subject, identity)))
          found[role].set(personKey(identity), identity.name)
    },
    names: (role: keyof typeof found): readonly string[] =>
      [...new Set<string>(found[role].values())].sort((a, b) => (a < b ? -1 : 1)),
  }
}

// In UTC, as the period's own ends are: else work of its last night falls outside of it.
export const monthOf = (at: Stamp | null): string | null => (at === null ? null : utcMonth(at))
