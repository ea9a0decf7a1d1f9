import type { Evidence } from '../../../core/achievement.ts'
import type { ScoredAchievement, Section, Sentence } from '../../../core/portfolio.ts'
import { count, listed } from '../../words.ts'
import { pointOf } from '../claim.ts'
import { section } from '../document.ts'
import type { ReceiptBook } from '../receipts.ts'
import { withoutNumber } from '../short-lines.ts'

const LARGEST = 3
const NAMED_STEPS = 3

/** Chores are one paragraph: nobody reads them one by one, and leaving them out would hide work. */
export function upkeep(work: readonly ScoredAchievement[], book: ReceiptBook): Section {
  if (work.length === 0) return section('upkeep', 'Upkeep', {})
  const commits = work.reduce((sum, { achievement }) => sum + achievement.size.commits, 0)
  const most = [...work]
    .sort((a, b) => b.achievement.size.commits - a.achievement.size.commits)
    .slice(0, LARGEST)
  return section('upkeep', 'Upkeep', {
    paragraphs: [
      {
        text: `${count(commits, 'commit')} of upkeep (dependencies, releases, small repairs)${work.length > LARGEST ? `; the ${LARGEST} largest pieces:` : '.'}`,
        receipts: [],
      },
    ],
    points: most.map((one) => told(one, book)),
  })
}

/** A month of small changes, and those of them that somebody had a reason to make. */
function told(one: ScoredAchievement, book: ReceiptBook): Sentence {
  const point = pointOf(one, book)
  const { achievement } = one
  if (achievement.size.commits < 2) return point
  const steps = repairs(achievement.evidence).slice(0, NAMED_STEPS)
  if (steps.length === 0) return point
  return {
    text: `${point.text} · among them ${listed(steps.map(({ label }) => `“${bare(label)}”`))}`,
    receipts: [
      ...new Set([...book.citeWork(achievement, 1), ...steps.map((step) => book.cite(step, achievement))]),
    ],
  }
}

const TYPE = /^(?:fix|feat|perf|refactor|build|chore)(?:\([^)]{1,40}\))?!?: /
const bare = (label: string): string => withoutNumber(label.replace(TYPE, ''))

const REPAIRS =
  /\b(?:fix(?:e[sd])?|prevent|avoid|handle|crash|leak|wrong|incorrect|missing|overflow|race|deadlock|regression|security|CVE-|null|do not|don't|allow|restore|correct|reset|reject|ensure)\b/i
const CHORES =
  /\b(?:typos?|spelling|changelog|comments?|readme|docs?|tests?|testing|pytest|testsuite|lint|format|whitespace|release|bump|upgrade|deps|version|warnings?|CI|valgrind|flaky|unused|merge|revert|cleanup)\b|\btest\d/i

/** Of the commits, in their order, those that mend what somebody ran into. */
const repairs = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(({ kind, label }) => kind === 'commit' && REPAIRS.test(label) && !CHORES.test(label))
