import type { ScoredAchievement, Sentence } from '../../../core/portfolio.ts'
import type { TellableFact, Wording } from '../../../core/wording.ts'
import { listed } from '../../words.ts'
import { spanInWords } from '../dates.ts'
import { openingParagraph, wholeSentences } from '../own-words.ts'
import { OPENING, type SummarySentence } from './summary.ts'

/** What a model knows the piece of work in this place by. */
export const workId = (index: number): string => `w${index + 1}`

const LONGEST = 400
const MOST_NAMES = 6

/** What there is to say of one piece of work; a paragraph each, so that one can be left out by itself. */
export function workFact({ achievement }: ScoredAchievement, index: number): TellableFact {
  const { title, category, startedAt, completedAt, summary, description, figures, skills, traces } =
    achievement
  const words = summary ?? openingParagraph(description)
  const parts = [
    `“${title}” (${category}, ${spanInWords(startedAt, completedAt)})`,
    ...(words === null ? [] : [wholeSentences(words, LONGEST)]),
    ...figures.map(({ quotation }) => quotation),
    ...(skills.length === 0 ? [] : [listed(skills.slice(0, MOST_NAMES).map(({ name }) => name))]),
    ...(traces.release === null ? [] : [`first released in ${traces.release}`]),
  ]
  return { id: workId(index), is: 'work', text: parts.join('\n\n') }
}

/**
 * The paragraphs of a summary. A model's sentences are one of their own, so that it can be said whose words it has; what
 * they tell whole is left out of the others, and everything else stays as rules have it.
 * @param works receipts of each piece of work, by the id a model knows it by
 */
export function paragraphsOf(
  sentences: readonly (readonly SummarySentence[])[],
  works: ReadonlyMap<string, readonly number[]>,
  wording: Wording | undefined,
): readonly Sentence[] {
  if (wording === undefined || wording.sentences.length === 0) return joined(sentences)
  const told = new Set(wording.sentences.flatMap(({ facts }) => facts))
  const left = joined(sentences.map((some) => some.filter(({ id }) => id === null || !told.has(id))))
  const receipts = new Map([
    ...works,
    ...sentences.flat().flatMap(({ id, receipts }) => (id === null ? [] : [[id, receipts] as const])),
  ])
  const { model, digest, prompt } = wording
  const own = {
    text: wording.sentences.map(({ text }) => text).join(' '),
    receipts: [...new Set([...told].flatMap((id) => receipts.get(id) ?? []))].sort((a, b) => a - b),
    by: { model, digest, prompt },
  }
  // Whose work it is comes first, whoever says so.
  return told.has(OPENING) ? [own, ...left] : [...left.slice(0, 1), own, ...left.slice(1)]
}

const joined = (paragraphs: readonly (readonly Sentence[])[]): readonly Sentence[] =>
  paragraphs
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => ({
      text: sentences.map(({ text }) => text).join(' '),
      receipts: [...new Set(sentences.flatMap(({ receipts }) => receipts))],
    }))
