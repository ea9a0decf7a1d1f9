import type { Achievement, Collaborator, Evidence } from '../../core/achievement.ts'
import type { Advised } from '../../core/advised.ts'
import type { Claim, ScoredAchievement, Sentence } from '../../core/portfolio.ts'
import type { Score } from '../../core/score.ts'
import { localDay } from '../../core/time.ts'
import { changed, count } from '../words.ts'
import { dayInWords, spanInWords } from './dates.ts'
import { claimFigures } from './figures.ts'
import { openingParagraph, wholeSentences } from './own-words.ts'
import type { ReceiptBook } from './receipts.ts'

/** One achievement told whole: the author's own words, what changed, what came of it, each sentence with its receipts. */
export function claimOf({ achievement, score, advised }: ScoredAchievement, book: ReceiptBook): Claim {
  const cited = citedBy(achievement, book)
  return {
    achievementId: achievement.id,
    title: achievement.title,
    category: achievement.category,
    when: spanInWords(achievement.startedAt, achievement.completedAt),
    sentences: [
      ...ownWords(achievement, cited),
      // No commit shows work that was added by hand, so there is no size to tell.
      ...(achievement.size.commits === 0 ? [] : [{ text: sizeWords(achievement), receipts: cited.work }]),
      ...outcome(achievement, cited),
    ],
    details: [...detailsOf(achievement), ...summaryBy(achievement, advised)],
    figures: claimFigures(achievement, book),
    code: [],
    skills: achievement.skills.map(({ name }) => name),
    people: peopleOf(achievement),
    score: scoreOf(score),
    receipts: cited.all,
  }
}

export const scoreOf = ({ value, stated, reach, complexity }: Score): Claim['score'] => ({
  value,
  stated: stated.value,
  reach: reach.value,
  complexity: complexity.value,
})

/** One achievement in the fewest words: its title and when, with one receipt; and what was taken back of it. */
export function lineOf({ achievement }: ScoredAchievement, book: ReceiptBook): Sentence {
  const { startedAt, completedAt, title, traces } = achievement
  const reverted = traces.revertedCommits === 0 ? [] : [revertedWords(traces.revertedCommits)]
  return {
    text: [title, spanInWords(startedAt, completedAt), ...reverted].join(' · '),
    receipts: book.citeWork(achievement, 1),
  }
}

const revertedWords = (commits: number): string => `${count(commits, 'commit')} reverted later`

/** One achievement on one line: its title, when, how much, what came of it. */
export function pointOf({ achievement }: ScoredAchievement, book: ReceiptBook): Sentence {
  const { size, traces } = achievement
  const isReleased = traces.release !== null && achievement.source !== 'maintenance'
  const parts = [
    spanInWords(achievement.startedAt, achievement.completedAt),
    ...(size.commits > 1 ? [count(size.commits, 'commit')] : []),
    ...(size.commits === 0 ? [] : [`${changed(size.insertions, size.deletions)} lines`]),
    ...(isReleased ? [`released in ${traces.release}`] : []),
    ...(traces.revertedCommits === 0 ? [] : [revertedWords(traces.revertedCommits)]),
  ]
  return {
    text: [achievement.title, ...parts].join(' · '),
    // Where nothing but a release shows the work, both are the same.
    receipts: [
      ...new Set([
        ...book.citeWork(achievement),
        ...(isReleased ? citeKind('release', 1, achievement, book) : []),
      ]),
    ],
  }
}

type Cited = {
  readonly all: readonly number[]
  /** What stands for the work itself: pull request, merge, commits. */
  readonly work: readonly number[]
  readonly release: readonly number[]
  readonly issues: readonly number[]
  readonly reverts: readonly number[]
  readonly reviews: readonly number[]
  readonly deployments: readonly Sentence[]
}

const MOST_ISSUES = 5
const MOST_REVIEWS = 2

function citedBy(achievement: Achievement, book: ReceiptBook): Cited {
  const work = book.citeWork(achievement)
  const of = (kind: Evidence['kind'], most: number) => citeKind(kind, most, achievement, book)
  const [release, issues, reverts] = [of('release', 1), of('issue', MOST_ISSUES), of('revert', MOST_ISSUES)]
  const reviews = achievement.source === 'reviews' ? [] : of('review', MOST_REVIEWS)
  const deployments = deploymentsOf(achievement, book)
  const added = [...of('url', MOST_ISSUES), ...of('file', MOST_ISSUES), ...of('note', MOST_ISSUES)]
  const received = [...reviews, ...deployments.flatMap(({ receipts }) => receipts)]
  const all = [...new Set([...work, ...release, ...issues, ...reverts, ...received, ...added])]
  return { work, release, issues, reverts, reviews, deployments, all }
}

export const citeKind = (
  kind: Evidence['kind'],
  most: number,
  achievement: Achievement,
  book: ReceiptBook,
): readonly number[] =>
  achievement.evidence
    .filter((one) => one.kind === kind)
    .slice(0, most)
    .map((one) => book.cite(one, achievement))

const LONGEST_QUOTE = 320

/** What the author wrote about it, word for word. */
function ownWords({ summary, description }: Achievement, cited: Cited): readonly Sentence[] {
  if (summary !== null) return [{ text: summary, receipts: [] }]
  const paragraph = openingParagraph(description)
  if (paragraph === null) return []
  return [{ text: `“${wholeSentences(paragraph, LONGEST_QUOTE)}”`, receipts: cited.work.slice(0, 1) }]
}

/** Everybody beside the author; who only reviewed is said to have done that. */
const peopleOf = ({ collaborators }: Achievement): readonly string[] => {
  const called = (one: Collaborator) => one.name || one.email
  const workers = new Set(collaborators.filter(({ role }) => role !== 'reviewer').map(called))
  const reviewers = collaborators
    .filter(({ role }) => role === 'reviewer')
    .map(called)
    .filter((name) => !workers.has(name))
  return [...workers, ...[...new Set(reviewers)].map((name) => `${name} (reviewer)`)]
}

export function sizeWords({ size, source }: Achievement): string {
  const commits = count(size.commits, 'commit')
  const tests = size.testLines === 0 ? '' : `, ${count(size.testLines, 'line')} of that in tests`
  const upkeep = source === 'maintenance' ? ' of upkeep' : ''
  const files = `${count(size.files, 'file')}${size.directories > 1 ? ` in ${count(size.directories, 'folder')}` : ''}`
  return `${commits}${upkeep} changed ${files} (${changed(size.insertions, size.deletions)} lines${tests}).`
}

function outcome({ traces }: Achievement, cited: Cited): readonly Sentence[] {
  const { release, revertedCommits, closedIssues } = traces
  const sentences: Sentence[] = []
  if (release !== null) sentences.push({ text: `First released in ${release}.`, receipts: cited.release })
  if (closedIssues.length > 0)
    sentences.push({ text: `Closed ${count(closedIssues.length, 'issue')}.`, receipts: cited.issues })
  sentences.push(...receptionOf(traces, cited), ...cited.deployments)
  // Who came after to the same files says something of the files, not of this work.
  if (revertedCommits > 0)
    sentences.push({
      text: `${count(revertedCommits, 'commit')} of it ${revertedCommits === 1 ? 'was' : 'were'} reverted later.`,
      receipts: cited.reverts,
    })
  return sentences
}

/** How a pull request was received; what was reviewed for others is told in its own words. */
function receptionOf({ discussion }: Achievement['traces'], cited: Cited): readonly Sentence[] {
  if (discussion === undefined || discussion.reviews === 0 || discussion.merge === null) return []
  const by = count(discussion.reviewers, 'person', 'people')
  const comments = discussion.comments === 0 ? '' : `, with ${count(discussion.comments, 'comment')}`
  return [{ text: `Reviewed by ${by}${comments}.`, receipts: cited.reviews }]
}

/** Where it came into use first, and when. */
const deploymentsOf = (achievement: Achievement, book: ReceiptBook): readonly Sentence[] =>
  achievement.evidence
    .filter(({ kind }) => kind === 'deployment')
    .slice(0, 1)
    .map((one) => ({
      text: `${one.label[0]?.toUpperCase()}${one.label.slice(1)}${one.at === null ? '' : ` on ${dayInWords(localDay(one.at))}`}.`,
      receipts: [book.cite(one, achievement)],
    }))

/** Words that are not the author's are not passed off as such. */
export const summaryBy = ({ summary }: Achievement, advised: Advised | undefined): readonly string[] =>
  advised === undefined || summary === null || summary !== advised.summary
    ? []
    : [`Summary written by ${advised.model} and held against the evidence`]

/** Fewer than one in so many lines are not worth a word. */
const WORTH_A_WORD = 10

const detailsOf = ({ size }: Achievement): readonly string[] =>
  size.unworkedLines * WORTH_A_WORD <= size.insertions + size.deletions
    ? []
    : [`Not counted as work: ${count(size.unworkedLines, 'line')} in generated, vendored and lock files`]
