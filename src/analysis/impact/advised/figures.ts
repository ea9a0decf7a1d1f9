import type { Figure } from '../../../core/achievement.ts'
import { amountsIn } from '../../figures/amounts.ts'
import type { Found } from '../../figures/found.ts'
import { unitOf } from '../../figures/units.ts'
import { figuresIn } from '../../figures.ts'
import { isQuoted } from '../../grounding/quotations.ts'
import { isInstruction } from '../../instructions.ts'
import type { FiguresAnswer } from '../../prompts/achievement.ts'
import { type AdvisedOn, claimsOf } from './evidence.ts'

type Claimed = FiguresAnswer['figures'][number]
type Read = Omit<Found, 'at'>

const MOST = 8
const LONGEST = 200

/**
 * The figures a model quoted that stand in the evidence word for word and whose number, read by craft's own rules, is
 * the one it gave. What rules found already is left out. Value, unit and direction are what the words say, never what
 * the model says.
 */
export function quotedFigures(answer: FiguresAnswer, on: AdvisedOn): readonly Figure[] {
  const grounds = claimsOf(on)
  const kept: Figure[] = []
  for (const claimed of answer.figures.slice(0, MOST)) {
    const quotation = claimed.quotation.trim()
    if (quotation.length > LONGEST || isInstruction(quotation)) continue
    const place = isQuoted(quotation, grounds)
    const read = place === null ? null : readingOf(claimed, quotation)
    if (place === null || read === null) continue
    const figure: Figure = { ...read, quotation, provenance: 'quoted', source: place.source }
    if (![...on.achievement.figures, ...kept].some((one) => isSame(one, figure))) kept.push(figure)
  }
  return kept
}

const names: Readonly<Record<Claimed['of'], Figure['name']>> = {
  money: 'money',
  'time-saved': 'hours',
  percent: 'percent',
  factor: 'factor',
  duration: 'duration',
  size: 'size',
  count: 'count',
}

function readingOf(claimed: Claimed, quotation: string): Read | null {
  const strict = figuresIn(quotation, '').map(({ provenance: _, source: __, ...figure }) => figure)
  const amounts = amountsIn(quotation).map(({ at: _, ...figure }) => figure)
  return [...strict, ...amounts].find((one) => saysTheSame(one, claimed)) ?? null
}

const saysTheSame = (read: Read, claimed: Claimed): boolean =>
  read.name === names[claimed.of] &&
  [read.value, read.baseline, read.achieved, firstNumber(read.quotation)].includes(claimed.value) &&
  isUnit(claimed.unit.trim().toLowerCase(), read)

/** `$50k`: a model may also give the number as it is written. */
const firstNumber = (words: string): number => Number(/\d+(?:\.\d+)?/.exec(words)?.[0] ?? Number.NaN)

const aliases: Readonly<Partial<Record<Figure['name'], RegExp>>> = {
  percent: /^(?:%|percent|per cent|percentage|pct)$/,
  factor: /^(?:x|×|times|fold|-fold|factor)?$/,
  hours: /^(?:h|hrs?|hours?)(?:\s?(?:\/|per|a)\s?month)?$/,
}

const currencies: Readonly<Record<string, RegExp>> = {
  USD: /^(?:usd|us\$|\$|dollars?)/,
  EUR: /^(?:eur|€|euros?)/,
  GBP: /^(?:gbp|£|pounds?)/,
  JPY: /^(?:jpy|¥|yen)/,
  CHF: /^chf/,
}

function isUnit(given: string, { name, unit }: Read): boolean {
  if (name === 'money') return currencies[unit.split('/')[0] ?? '']?.test(given) ?? false
  if (name === 'count') return given === unit
  return aliases[name]?.test(given) ?? (given === unit.toLowerCase() || unitOf(given)?.unit === unit)
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** Do both give one number of one thing, or does one stand in the other's words? */
function isSame(known: Figure, found: Figure): boolean {
  const [a, b] = [flat(known.quotation), flat(found.quotation)]
  if (a !== '' && (a.includes(b) || b.includes(a))) return true
  if (known.name !== found.name || known.unit !== found.unit) return false
  return [known.value, known.baseline, known.achieved].includes(found.value)
}
