import type { Achievement } from '../../../core/achievement.ts'
import type { Claim, ScoredAchievement, Sentence } from '../../../core/portfolio.ts'
import { count } from '../../words.ts'
import { citeKind, scoreOf, summaryBy } from '../claim.ts'
import { spanInWords } from '../dates.ts'
import { claimFigures } from '../figures.ts'
import { oneSentence, openingParagraph, wholeSentences } from '../own-words.ts'
import type { ReceiptBook } from '../receipts.ts'

/** One achievement for who has a minute: its title, one sentence, its figures, and what stands for the work. */
export function shortClaimOf({ achievement, score, advised }: ScoredAchievement, book: ReceiptBook): Claim {
  const work = book.citeWork(achievement, 1)
  const told = oneSentenceOf(achievement, work, book)
  return {
    achievementId: achievement.id,
    title: achievement.title,
    category: achievement.category,
    when: spanInWords(achievement.startedAt, achievement.completedAt),
    sentences: told === null ? [] : [told],
    details: summaryBy(achievement, advised),
    figures: claimFigures(achievement, book),
    code: [],
    skills: [],
    people: [],
    score: scoreOf(score),
    receipts: [...new Set([...work, ...(told?.receipts ?? [])])],
  }
}

const LONGEST = 240

/** The author's own words, else how much it was and what came of it. */
function oneSentenceOf(
  achievement: Achievement,
  work: readonly number[],
  book: ReceiptBook,
): Sentence | null {
  const { summary, description, figures } = achievement
  if (summary !== null) return { text: wholeSentences(summary, LONGEST), receipts: [] }
  const paragraph = openingParagraph(description)
  const quotations = figures.map(({ quotation }) => quotation)
  const words = paragraph === null ? null : oneSentence(paragraph, quotations)
  if (words !== null) return { text: `“${wholeSentences(words, LONGEST)}”`, receipts: work }
  return outcomeOf(achievement, work, book)
}

const MOST_ISSUES = 2

/** Who came after to the same files says something of the files, not of this work, and is not told here. */
function outcomeOf(achievement: Achievement, work: readonly number[], book: ReceiptBook): Sentence | null {
  const { size, traces } = achievement
  const { release, closedIssues } = traces
  const tests = size.testLines === 0 ? '' : `, with ${count(size.testLines, 'line')} of tests`
  const parts = [
    ...(size.commits === 0 ? [] : [`changed ${count(size.files, 'file')}${tests}`]),
    ...(release === null ? [] : [`first released in ${release}`]),
    ...(closedIssues.length === 0 ? [] : [`closed ${count(closedIssues.length, 'issue')}`]),
  ]
  if (parts.length === 0) return null
  const text = parts.join('; ')
  const cited = [
    ...(size.commits === 0 ? [] : work),
    ...(release === null ? [] : citeKind('release', 1, achievement, book)),
    ...citeKind('issue', MOST_ISSUES, achievement, book),
  ]
  return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`, receipts: [...new Set(cited)] }
}
