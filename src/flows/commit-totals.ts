import { languageOf } from '../analysis/paths.ts'
import type { StoredCommit } from '../core/commit.ts'
import { splitMessage } from '../core/message.ts'
import { isMe, type Me } from '../core/person.ts'
import type { MonthTotals, Totals } from '../core/portfolio.ts'
import { isoUtc, localDay, type Stamp } from '../core/time.ts'

/** Adds up commits: sums, languages, co-authors, and by month. */
export function countCommits(
  commits: Iterable<StoredCommit>,
  subject: Me | null,
): { readonly totals: Totals; readonly months: readonly MonthTotals[] } {
  const days = new Set<string>()
  const coAuthors = new Set<string>()
  const lines = new Map<string, number>()
  const months = new Map<string, number>()
  const paths = new Set<string>()
  const sum = { commits: 0, merges: 0, insertions: 0, deletions: 0, unworkedLines: 0 }
  for (const commit of commits) {
    if (commit.parents.length > 1) {
      sum.merges++
      continue
    }
    sum.commits++
    sum.insertions += commit.insertions
    sum.deletions += commit.deletions
    sum.unworkedLines += commit.unworkedLines
    const when = commit.authored ?? commit.committed
    if (when !== null) days.add(localDay(when))
    const month = monthOf(commit.committed)
    if (month !== null) months.set(month, (months.get(month) ?? 0) + 1)
    for (const name of coAuthorsOf(commit, subject)) coAuthors.add(name)
    for (const file of commit.files ?? []) {
      paths.add(`${commit.repositoryId}/${file.path}`)
      const language = file.mark === null ? languageOf(file.path) : null
      if (language !== null)
        lines.set(language, (lines.get(language) ?? 0) + file.insertions + file.deletions)
    }
  }
  const languages = [...lines].map(([name, count]) => ({ name, lines: count })).filter((one) => one.lines > 0)
  return {
    totals: {
      ...sum,
      filesChanged: paths.size,
      activeDays: days.size,
      coAuthors: [...coAuthors].sort(),
      languages: languages.sort((a, b) => b.lines - a.lines || (a.name < b.name ? -1 : 1)),
    },
    months: [...months].sort().map(([month, count]) => ({ month, commits: count, achievements: 0 })),
  }
}

function coAuthorsOf(commit: StoredCommit, subject: Me | null): string[] {
  return splitMessage(commit.message).trailers.flatMap(({ key, value }) => {
    const match = /^co-authored-by$/i.test(key) ? /^(.*?)\s*<([^<>]*)>$/.exec(value) : null
    const identity = { name: match?.[1] ?? '', email: match?.[2] ?? '' }
    return identity.name === '' || (subject !== null && isMe(subject, identity)) ? [] : [identity.name]
  })
}

// In UTC, as the period's own ends are: else work of its last night falls outside of it.
export const monthOf = (at: Stamp | null): string | null => (at === null ? null : isoUtc(at).slice(0, 7))
