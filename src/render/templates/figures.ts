import type { Achievement, Figure } from '../../core/achievement.ts'
import type { ClaimFigure, ScoredAchievement } from '../../core/portfolio.ts'
import { number } from '../words.ts'
import type { ReceiptBook } from './receipts.ts'

const MOST = 4

/** What this work measured or saved, short: each figure once, with its quotation and who says so. */
export function claimFigures(
  achievement: Achievement,
  book: ReceiptBook,
  most = MOST,
): readonly ClaimFigure[] {
  const found = new Map<string, ClaimFigure>()
  for (const figure of achievement.figures) {
    const value = figureValue(figure)
    if (found.has(value)) continue
    if (found.size === most) break
    const receipts = achievement.evidence
      .filter(({ target }) => target === figure.source)
      .map((one) => book.cite(one, achievement))
    const { provenance } = figure
    const told = [...found.values()].map((one) => one.quotation)
    const quotation = toldWith(figure, told)
    found.set(value, { value, quotation, ...(provenance === 'quoted' ? {} : { provenance }), receipts })
  }
  return [...found.values()]
}

/** With the words that say what it is of; those that another figure has already are not told again. */
function toldWith({ quotation, words }: Figure, told: readonly string[]): string {
  // A mark behind the quotation is not in the words around it.
  const isWhole = words?.includes(quotation.replace(/\s+/g, ' ').trim()) ?? false
  return words === undefined || !isWhole || told.includes(words) ? quotation : words
}

/** What a sentence says of a figure: the words it stands in where they say what it is of, else itself. */
export const figureInWords = ({ value, quotation, provenance }: ClaimFigure): string =>
  provenance === undefined && WORDS.test(quotation) ? `“${quotation}”` : value

/** Four words and more beside the number. */
const WORDS = /(?<!\p{L})(?:\p{L}{2,}\P{L}+){4}/u

export const hasFigures = ({ achievement }: Pick<ScoredAchievement, 'achievement'>): boolean =>
  achievement.figures.length > 0

const LONGEST_WORDS = 40

/**
 * A figure as it stands out: `12 → 3 min`, `−63 %`, `3×`, `$50k a year`. Its numbers are those of the quotation, so that
 * whoever looks for them there finds them; a hedge stays.
 */
export function figureValue(figure: Figure): string {
  const { name, quotation, baseline, achieved } = figure
  const words = quotation.replace(/\s+/g, ' ').trim()
  if (!/\d/.test(words))
    return words !== '' && words.length <= LONGEST_WORDS ? words : amount(figure.value, figure.unit)
  if (name === 'money' || name === 'hours') return fromFirstNumber(words)
  if (baseline !== null && achieved !== null) return pair(words, baseline, achieved, figure.unit)
  return hedge(words) + single(figure, words)
}

const amount = (value: number, unit: string): string =>
  `${Number.isInteger(value) ? number(value) : value}${unit === '' ? '' : ` ${unit}`}`

/** `saves 20 hours a month` as `20 hours a month`; bare sums get their thousands apart. */
const fromFirstNumber = (words: string): string => {
  const at = words.search(/(?:[$€£¥]|\b(?:US\$|USD|EUR|GBP|CHF|JPY)\s?)?\d/)
  return words.slice(at).replace(/(?<![\d.,])\d{5,15}(?![\d.,])/g, (digits) => number(Number(digits)))
}

const AMOUNT =
  /(?<![\w.])(\d[\d,]*(?:\.\d+)?)(k\b)?[\s-]?((?!(?:to|and|instead|from|in|at|down|or)\b)[\p{L}µ%][\p{L}µ%/]*)?/giu

type Amount = { readonly number: number; readonly digits: string; readonly unit: string }

/** Before and after as the words have them; as they were read where the words have more or fewer numbers than two. */
function pair(words: string, baseline: number, achieved: number, unit: string): string {
  const found = [...words.matchAll(AMOUNT)].map(
    ([, digits = '', thousands = '', unit = '']): Amount => ({
      number: Number(digits.replaceAll(',', '')),
      digits: `${digits}${thousands}`,
      unit,
    }),
  )
  const [first, second] = found
  // `3m18s` is one amount of two numbers.
  const isClock = /\d[hm] ?\d/.test(words)
  if (first === undefined || second === undefined || found.length > 2 || isClock)
    return `${number(baseline)} → ${amount(achieved, unit)}`
  const isSameUnit = first.unit === '' || second.unit === '' || first.unit === second.unit
  // "takes 128 bytes instead of 208" tells the later one first.
  const isTurned = isSameUnit && first.number > second.number !== baseline > achieved
  const [before, after] = isTurned ? [second, first] : [first, second]
  const behind = (one: Amount, fallback: string) => {
    const written = one.unit || fallback
    return written === '' ? one.digits : `${one.digits} ${written}`
  }
  if (isSameUnit) return `${before.digits} → ${behind(after, before.unit)}`
  return `${behind(before, '')} → ${behind(after, '')}`
}

const hedge = (words: string): string => {
  if (/\b(?:up to|at most|max(?:imum)?)\b/i.test(words)) return 'up to '
  if (/\bat least\b|\bmore than\b|\bover\b/i.test(words)) return 'at least '
  return /[~≈±]|\b(?:about|around|roughly|some|approx\w*|nearly|almost|in the order of)\b/i.test(words)
    ? 'about '
    : ''
}

const NUMBERS = /\d[\d,]*(?:\.\d+)?(?:\s?(?:-|–|to)\s?\d[\d,]*(?:\.\d+)?)?/g

/** One number with its sign and unit; a range stays one. */
function single({ name, value, unit, direction }: Figure, words: string): string {
  const isValue = (text: string): boolean => Number.parseFloat(text.replaceAll(',', '')) === value
  const written = words
    .replace(/(\d)\s?%(?=\s?(?:-|–|to)\s?\d)/g, '$1')
    .match(NUMBERS)
    ?.find(isValue)
  if (written === undefined) return amount(value, unit)
  const digits = written.replace(/\s?(?:-|–|to)\s?/, '–')
  if (name === 'factor') return `${digits}×`
  const sign = direction === null ? '' : direction === 'up' ? '+' : '−'
  return `${sign}${digits}${unit === '' ? '' : ` ${unit}`}`
}
