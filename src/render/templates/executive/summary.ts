import type { PortfolioMaterial, ScoredAchievement, Sentence } from '../../../core/portfolio.ts'
import { count, listed, number } from '../../words.ts'
import { duringPeriod } from '../dates.ts'
import { claimFigures, figureInWords, hasFigures } from '../figures.ts'
import type { ReceiptBook } from '../receipts.ts'
import { isWorthNaming, kindsOf } from '../themes.ts'
import { largest, pace } from './course.ts'
import { released, takenBack, together } from './outcome.ts'

/** A sentence of the summary, and what a model knows it by; null where none has a say in it. */
export type SummarySentence = Sentence & { readonly id: string | null }

/** The id of the sentence that says whose work it is, and from when. */
export const OPENING = 's1'

/**
 * What a page can say of all the work, in paragraphs: the figures, what it was, when, and what came of it. Each sentence
 * is one of several shapes, chosen by what the numbers show; where they show nothing of note there is none.
 */
export function summary(
  material: PortfolioMaterial,
  book: ReceiptBook,
): readonly (readonly SummarySentence[])[] {
  const of = (id: string | null, sentence: Sentence | null): readonly SummarySentence[] =>
    sentence === null ? [] : [{ ...sentence, id }]
  // Counts read no better in other words, and what speaks against the work is not for a model to put.
  return [
    [
      ...of(OPENING, kinds(material)),
      ...of('s2', figuresOnRecord(material, book)),
      ...of('s3', largest(material, book)),
    ],
    [
      ...of(null, pace(material)),
      ...of(null, released(material, book)),
      ...of(null, takenBack(material, book)),
      ...of(null, together(material, book)),
    ],
  ]
}

const WITH_FIGURES = 3
const FIGURES_EACH = 2

function figuresOnRecord({ chosen }: PortfolioMaterial, book: ReceiptBook): Sentence | null {
  const measured = chosen.filter(hasFigures)
  const best = measured.slice(0, WITH_FIGURES).map(({ achievement }) => ({
    title: achievement.title,
    figures: claimFigures(achievement, book, FIGURES_EACH),
  }))
  const told = best.map(({ title, figures }) => `“${title}” (${listed(figures.map(figureInWords))})`)
  const receipts = best.flatMap(({ figures }) => figures.flatMap((one) => one.receipts))
  if (measured.length === 0) return null
  if (measured.length === 1) return { text: `One result has figures: ${told[0]}.`, receipts }
  const opening =
    measured.length > best.length ? `${measured.length} results have figures, among them` : 'In figures:'
  return { text: `${opening} ${told.join('; ')}.`, receipts }
}

const MOSTLY = 0.6

/** What most of the work was. */
function kinds({ chosen, subject, period }: PortfolioMaterial): Sentence | null {
  const during = duringPeriod(period)
  const pieces = `${count(chosen.length, 'piece')} of work`
  const opening =
    subject === null
      ? `${pieces} ${chosen.length === 1 ? 'was' : 'were'} completed${during}`
      : `${subject.name} completed ${pieces}${during}`
  return { text: `${opening}${kindsOfWork(chosen)}.`, receipts: [] }
}

/** The end of a sentence about the work: most of it one kind, two that lead, three, or as many as there are. */
function kindsOfWork(work: readonly ScoredAchievement[]): string {
  const all = kindsOf(work)
  const told = all.map(({ noun, value }) => `${noun} (${number(value)})`)
  const [first, second, third] = all
  const isThirdSmall = third === undefined || third.title === 'Upkeep' || !isWorthNaming(third.value, work)
  if (work.length === 1 || first === undefined) return ''
  if (second === undefined) return `, all of them ${first.noun}`
  const share = (value: number): number => value / work.length
  if (share(first.value) >= MOSTLY) return `, most of them ${told[0]}`
  if (isThirdSmall || share(first.value + second.value) >= MOSTLY)
    return `, above all ${listed(told.slice(0, 2))}`
  if (first.value === third.value) return `, of ${all.length} different kinds`
  return `: mainly ${listed(told.slice(0, 3))}, besides ${count(all.length - 3, 'other kind')}`.replace(
    ', besides 0 other kinds',
    '',
  )
}
