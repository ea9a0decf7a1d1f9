import type { Achievement, Evidence, Figure } from '../../core/achievement.ts'
import type { Claim, ScoredAchievement, Sentence } from '../../core/portfolio.ts'
import { builtUpon, changed, count } from '../words.ts'
import { spanInWords } from './dates.ts'
import type { ReceiptBook } from './receipts.ts'

/** One achievement told whole: the author's own words, what changed, what came of it, each sentence with its receipts. */
export function claimOf({ achievement, score }: ScoredAchievement, book: ReceiptBook): Claim {
  const cited = citedBy(achievement, book)
  return {
    achievementId: achievement.id,
    title: achievement.title,
    category: achievement.category,
    when: spanInWords(achievement.startedAt, achievement.completedAt),
    sentences: [
      ...ownWords(achievement, cited),
      ...achievement.figures.map((figure) => figureSentence(figure, achievement, book)),
      { text: sizeWords(achievement), receipts: cited.work },
      ...outcome(achievement, cited),
    ],
    details: detailsOf(achievement),
    skills: achievement.skills.map(({ name }) => name),
    people: [...new Set(achievement.collaborators.map((one) => one.name || one.email))],
    score: {
      value: score.value,
      stated: score.stated.value,
      reach: score.reach.value,
      complexity: score.complexity.value,
    },
    receipts: cited.all,
  }
}

/** One achievement on one line: its title, when, how much, what came of it. */
export function pointOf({ achievement }: ScoredAchievement, book: ReceiptBook): Sentence {
  const { size, traces } = achievement
  const cited = citedBy(achievement, book)
  const isReleased = traces.release !== null && achievement.source !== 'maintenance'
  const parts = [
    spanInWords(achievement.startedAt, achievement.completedAt),
    ...(size.commits > 1 ? [count(size.commits, 'commit')] : []),
    `${changed(size.insertions, size.deletions)} lines`,
    ...(isReleased ? [`released in ${traces.release}`] : []),
    ...(traces.revertedCommits === 0 ? [] : [`${count(traces.revertedCommits, 'commit')} reverted later`]),
  ]
  return {
    text: `${achievement.title} (${parts.join(', ')})`,
    receipts: [...cited.work, ...(isReleased ? cited.release : [])],
  }
}

type Cited = {
  readonly all: readonly number[]
  /** What stands for the work itself: pull request, merge, commits. */
  readonly work: readonly number[]
  readonly release: readonly number[]
  readonly issues: readonly number[]
}

const MOST_ISSUES = 5

function citedBy(achievement: Achievement, book: ReceiptBook): Cited {
  const work = book.citeWork(achievement)
  const of = (kind: Evidence['kind'], most: number) =>
    achievement.evidence
      .filter((one) => one.kind === kind)
      .slice(0, most)
      .map((one) => book.cite(one, achievement))
  const [release, issues] = [of('release', 1), of('issue', MOST_ISSUES)]
  const added = [...of('url', MOST_ISSUES), ...of('file', MOST_ISSUES), ...of('note', MOST_ISSUES)]
  return { work, release, issues, all: [...work, ...release, ...issues, ...added] }
}

const LONGEST_QUOTE = 320

/** What the author wrote about it, word for word; lists, links and fragments do not read as prose and are left out. */
function ownWords({ summary, description }: Achievement, cited: Cited): readonly Sentence[] {
  if (summary !== null) return [{ text: summary, receipts: [] }]
  const paragraph = description
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .find(
      (text) =>
        /^[\p{Lu}“"`'(]/u.test(text) && text.length >= 40 && !/https?:|```|:$|^[A-Z][A-Z -]+:/.test(text),
    )
  if (paragraph === undefined) return []
  return [{ text: `“${wholeSentences(paragraph)}”`, receipts: cited.work.slice(0, 1) }]
}

function wholeSentences(paragraph: string): string {
  if (paragraph.length <= LONGEST_QUOTE) return paragraph
  const head = paragraph.slice(0, LONGEST_QUOTE)
  const end = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '))
  return end > 40 ? head.slice(0, end + 1) : `${head.slice(0, head.lastIndexOf(' '))} …`
}

function figureSentence(figure: Figure, owner: Achievement, book: ReceiptBook): Sentence {
  const source = owner.evidence.find(({ target }) => target === figure.source)
  return {
    text:
      figure.provenance === 'quoted' ? `In its own words: “${figure.quotation}”.` : `${figure.quotation}.`,
    receipts: source === undefined ? [] : [book.cite(source, owner)],
  }
}

function sizeWords({ size, source }: Achievement): string {
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
  if (traces.laterCommits > 0) sentences.push({ text: `${builtUpon(traces)}.`, receipts: [] })
  if (revertedCommits > 0)
    sentences.push({
      text: `${count(revertedCommits, 'commit')} of it ${revertedCommits === 1 ? 'was' : 'were'} reverted later.`,
      receipts: [],
    })
  return sentences
}

const detailsOf = ({ size }: Achievement): readonly string[] =>
  size.unworkedLines === 0
    ? []
    : [`Not counted as work: ${count(size.unworkedLines, 'line')} in generated, vendored and lock files`]
