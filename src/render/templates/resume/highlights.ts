import type { Category } from '../../../core/category.ts'
import type { ScoredAchievement } from '../../../core/portfolio.ts'
import { hasFigures } from '../figures.ts'
import { isUpkeep } from '../themes.ts'

/** What who uses the work gets of it, in points of a score. */
const WORTH: Readonly<Partial<Record<Category, number>>> = {
  business: 6,
  feature: 6,
  performance: 6,
  security: 6,
  architecture: -2,
  infrastructure: -8,
  testing: -12,
  documentation: -12,
}
const WITH_FIGURES = 8
const SEEN_BY_OTHERS = 3
/** Of tests in its first words: the rest of a title is often what was done beside. */
const OF_TESTS =
  /^(?:[^,;]*\W)?(?:tests?|testing|tested|testsuite|test infra|pytest|fuzzer|valgrind|flaky|CI|changelog|typos?|lint)\b/i
const OF_A_FIX =
  /^(?:revert|re-?fix|adjust(?:ments?)?\b.*\bfix|fix(?:es|ed)?\b.*\b(?:recent|previous|last) commit)/i

/**
 * The pieces of work a resume names: those of which users or a team got something before tests, documents and upkeep of
 * about the same score, those with figures first. Work that was taken back is none.
 */
export function highlightsOf(work: readonly ScoredAchievement[], most: number): readonly ScoredAchievement[] {
  return work
    .filter(({ achievement: { traces, size } }) => traces.revertedCommits < Math.max(size.commits, 1))
    .map((one) => ({ one, worth: one.score.value + worthOf(one) }))
    .sort((a, b) => Number(isUpkeep(a.one)) - Number(isUpkeep(b.one)) || b.worth - a.worth)
    .slice(0, most)
    .map(({ one }) => one)
}

function worthOf(one: ScoredAchievement): number {
  const { category, title, traces } = one.achievement
  const isAside = OF_TESTS.test(title.replace(/ \((?!pytest|tests?\b)[^()]*\)$/, '')) || OF_A_FIX.test(title)
  return (
    (isAside ? Math.min(WORTH[category] ?? 0, WORTH.testing ?? 0) : (WORTH[category] ?? 0)) +
    (hasFigures(one) ? WITH_FIGURES : 0) +
    (traces.closedIssues.length > 0 ? SEEN_BY_OTHERS : 0)
  )
}
