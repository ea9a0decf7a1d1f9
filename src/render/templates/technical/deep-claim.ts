import type { Claim, CodeFound, ScoredAchievement, Sentence } from '../../../core/portfolio.ts'
import { listed, number } from '../../words.ts'
import { claimOf } from '../claim.ts'
import { readableParagraphs, standingAlone, tellsProblem, wholeSentences } from '../own-words.ts'
import type { ReceiptBook } from '../receipts.ts'
import { withoutNumber } from '../short-lines.ts'

const LONGEST = 480
const STEPS = 4

/** One achievement for readers of the trade: what was wrong, what was done in which steps, what shows it, and some of it. */
export function deepClaimOf(one: ScoredAchievement, code: readonly CodeFound[], book: ReceiptBook): Claim {
  const claim = claimOf(one, book)
  const [work] = book.citeWork(one.achievement, 1)
  const own = claim.sentences.filter(({ text }) => text.startsWith('“') || text === one.achievement.summary)
  const rest = claim.sentences.filter((sentence) => !own.includes(sentence))
  const steps = stepsOf(one)
  const excerpts = code.filter(({ achievementId }) => achievementId === one.achievement.id)
  return {
    ...claim,
    sentences: [
      ...wordsOf(one, own, work === undefined ? [] : [work]),
      ...rest.slice(0, 1),
      ...(steps === null ? [] : [{ text: steps, receipts: work === undefined ? [] : [work] }]),
      ...rest.slice(1),
    ],
    code: excerpts.flatMap(({ achievementId: _, oid, ...excerpt }) => {
      const receipt = receiptOf(oid, one, book) ?? work
      return receipt === undefined ? [] : [{ ...excerpt, receipt }]
    }),
  }
}

/** The problem and the change in the author's own words, where both were written down. */
function wordsOf(
  { achievement }: ScoredAchievement,
  own: readonly Sentence[],
  receipts: readonly number[],
): readonly Sentence[] {
  if (achievement.summary !== null) return own
  const paragraphs = readableParagraphs(achievement.description)
    .map(standingAlone)
    .filter((text) => text !== '')
  const at = paragraphs.findIndex(tellsProblem)
  const [problem, change] = at < 0 ? [] : paragraphs.slice(at)
  // In one paragraph the two can't be told apart.
  if (problem === undefined || change === undefined) return own
  const quote = (text: string): string => `“${wholeSentences(text, LONGEST)}”`
  return [
    { text: `The problem: ${quote(problem)}`, receipts },
    { text: `The change: ${quote(change)}`, receipts },
  ]
}

/** The subjects of its commits are its steps, where there are some and few. */
function stepsOf({ achievement: { title, evidence, source } }: ScoredAchievement): string | null {
  const known = new Set([bareWords(title), bareWords(title.replace(/ \([^()]*\)$/, ''))])
  const own: string[] = []
  for (const { kind, label } of evidence) {
    const step = withoutNumber(label.replace(PREFIX, ''))
    if (kind !== 'commit' || bareWords(step) === '' || MERGE.test(label) || known.has(bareWords(step)))
      continue
    known.add(bareWords(step))
    own.push(step)
  }
  if (source === 'maintenance' || own.length < 2) return null
  const told = own.slice(0, STEPS).map((step) => `“${step}”`)
  const more = own.length - told.length
  return `Among its steps: ${listed(more > 0 ? [...told, `${number(more)} more`] : told)}.`
}

/** The same step is written with and without marks, when it is merged and before. */
const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const MERGE = /^Merge (?:pull request|branch|remote-tracking|tag) /

/** `feat(import)!: ` */
const PREFIX = /^[a-z]{2,12}(?:\([^)]{1,40}\))?!?: /

/** The note of the very commit, unless a pull request stands for the work. */
function receiptOf(oid: string, { achievement }: ScoredAchievement, book: ReceiptBook): number | undefined {
  if (achievement.evidence.some(({ kind }) => kind === 'pull-request')) return undefined
  const proof = achievement.evidence.find(({ target }) => target === oid)
  return proof === undefined ? undefined : book.cite(proof, achievement)
}
