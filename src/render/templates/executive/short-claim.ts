import { type Achievement, MOST_LATER } from '../../../core/achievement.ts'
import type { Claim, ScoredAchievement, Sentence } from '../../../core/portfolio.ts'
import { count } from '../../words.ts'
import { citeKind, scoreOf, sizeWords, summaryBy } from '../claim.ts'
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

/** The author's own words, else what came of it, else its size. */
function oneSentenceOf(
  achievement: Achievement,
  work: readonly number[],
  book: ReceiptBook,
): Sentence | null {
  const { summary, description, figures, size } = achievement
  if (summary !== null) return { text: wholeSentences(summary, LONGEST), receipts: [] }
  const paragraph = openingParagraph(description)
  const quotations = figures.map(({ quotation }) => quotation)
  const words = paragraph === null ? null : oneSentence(paragraph, quotations)
  if (words !== null) return { text: `“${wholeSentences(words, LONGEST)}”`, receipts: work }
  const outcome = outcomeOf(achievement, book)
  if (outcome !== null) return outcome
  return size.commits === 0 ? null : { text: sizeWords(achievement), receipts: work }
}

const MOST_PARTS = 2

function outcomeOf(achievement: Achievement, book: ReceiptBook): Sentence | null {
  const { release, closedIssues, laterCommits, laterAuthors } = achievement.traces
  const people = `${laterCommits >= MOST_LATER ? 'at least ' : ''}${count(laterAuthors, 'other person', 'other people')}`
  const parts = [
    ...(release === null ? [] : [`first released in ${release}`]),
    ...(closedIssues.length === 0 ? [] : [`closed ${count(closedIssues.length, 'issue')}`]),
    ...(laterAuthors === 0 ? [] : [`its files have been worked on since by ${people}`]),
  ].slice(0, MOST_PARTS)
  if (parts.length === 0) return null
  const text = parts.join('; ')
  return {
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
    receipts: [
      ...(release === null ? [] : citeKind('release', 1, achievement, book)),
      ...citeKind('issue', closedIssues.length, achievement, book).slice(0, MOST_PARTS),
    ],
  }
}
