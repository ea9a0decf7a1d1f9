import { around } from './context.ts'
import { type Found, matchesOf } from './found.ts'
import { DIGITS, moneyAmountOf, NUMBER } from './number.ts'

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  dollars: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  chf: 'CHF',
}
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}

const SCALE = String.raw`(?:\s?(?<scale>k|m|mio|bn|million|billion)(?![A-Za-zÀ-ÖØ-öø-ɏ]))?`
const PERIOD = String.raw`(?:\s?(?:\/|\b(?:per|a|an|each|every|im|pro|par|al|por)\b)\s?(?:(?<year>year|annum|yr|y|jahr|an|año)|(?<month>month|mo|monat|mois|mes))(?![A-Za-zÀ-ÖØ-öø-ɏ]))?`
const SIGN_FIRST = new RegExp(
  String.raw`(?<![\wÀ-ÖØ-öø-ɏ$])(?<sign>US\$|[$€£¥]|(?:USD|EUR|GBP|CHF|JPY)(?=\s?\d))\s?(?<amount>${DIGITS})${SCALE}${PERIOD}(?![\wÀ-ÖØ-öø-ɏ$])`,
  'gi',
)
const SIGN_LAST = new RegExp(
  String.raw`(?<![$€£¥])(?<amount>${NUMBER})${SCALE}[\s\u00a0\u202f]?(?<sign>€|£|USD|EUR|GBP|CHF|JPY|dollars|euros?)(?![A-Za-zÀ-ÖØ-öø-ɏ])${PERIOD}`,
  'gi',
)

const WORTH =
  /\b(?:sav\w*|costs?|cut\w*|reduc\w*|cheap\w*|revenue|bills?|spen[dt]\w*|budget|invoices?|worth|earn\w*|incomes?|profits?|loss\w*|lost|refund\w*|churn|deals?|contracts?|ARR|MRR|sales|avoid\w*|paid|pays?|donat\w*|spar\w*|kosten|coûts?|économis\w*|ahorr\w*|costes?|fees?|hosting|licen[cs]e\w*|spend)\b/i
// Prices, samples and what a program prints.
const NO_CLAIM =
  /\b(?:tests?|fixtures?|format\w*|parse\w*|display\w*|renders?|shows?|prints?|symbols?|currenc\w*|locale|placeholder|orders? of|price\w*|plans?|tier|cart|checkout total|example|e\.g\.|expect)\b/i

/** What a text must hold for money. */
export const MONEY = /\$\s?\d|[€£¥]|\b(?:USD|EUR|GBP|CHF|JPY|dollars|euros?)\b/i

/** "$50k a year", "1 200 €", "from $900/mo to $300/mo": money, its currency, and per what, as the text says it. */
export function moneyIn(text: string): Found[] {
  if (!MONEY.test(text)) return []
  const found = [SIGN_FIRST, SIGN_LAST]
    .flatMap((pattern) => matchesOf(text, pattern).map((match) => read(match, text)))
    .filter((one) => one !== null)
    .sort((a, b) => a.at - b.at)
  const changes = changesOf(found, text)
  const inChange = (at: number) =>
    changes.some((change) => at >= change.at && at < change.at + change.quotation.length)
  return [...changes, ...found.filter((one) => !inChange(one.at) && isTold(one, text))]
}

function read(match: RegExpExecArray, text: string): Found | null {
  const { sign = '', amount = '', scale, year, month } = match.groups ?? {}
  const currency = currencies[sign.toLowerCase()]
  const value = Math.round(moneyAmountOf(amount) * (scales[scale?.toLowerCase() ?? ''] ?? 1) * 100) / 100
  // Eight digits without a separator are an identifier, not an amount that anybody would read.
  if (currency === undefined || value === 0 || /\d{8}/.test(amount)) return null
  const per = year !== undefined ? 'year' : month !== undefined ? 'month' : periodAround(match, text)
  const unit = per === null ? currency : `${currency}/${per}`
  return {
    name: 'money',
    value,
    unit,
    baseline: null,
    achieved: null,
    direction: null,
    quotation: match[0],
    at: match.index,
  }
}

/** "annual savings of $50k", "$2M in additional annual revenue". */
function periodAround(match: RegExpExecArray, text: string): 'year' | 'month' | null {
  const { before, behind } = around(text, match.index, match[0].length)
  const near = `${before.slice(-40)} | ${behind.slice(0, 40)}`
  if (/\b(?:annual(?:ly)?|yearly|ARR)\b/i.test(near)) return 'year'
  return /\b(?:monthly|MRR)\b/i.test(near) ? 'month' : null
}

/** "$1" and "$2" are shell and regular expressions, "$19.99" is a price: a bare dollar needs a word for what it was worth. */
function isTold({ quotation, unit, at }: Found, text: string): boolean {
  const { before, behind } = around(text, at, quotation.length)
  if (WORTH.test(before) || WORTH.test(behind)) return !/^\$\d$/.test(quotation)
  if (NO_CLAIM.test(before) || NO_CLAIM.test(behind)) return false
  return (
    unit.includes('/') || !quotation.startsWith('$') || /\d[,\d]{4,}|[km]$|million|billion/i.test(quotation)
  )
}

const TO = /^\s*(?:-{1,2}>|=>|→|(?:down |up )?to)\s*(?:about |around |just |~)?$/

function changesOf(found: readonly Found[], text: string): readonly Found[] {
  return found.flatMap((before, index): readonly Found[] => {
    const after = found[index + 1]
    if (after === undefined || after.value === before.value) return []
    const between = text.slice(before.at + before.quotation.length, after.at)
    if (between.length > 20 || !TO.test(between) || !isTold(before, text)) return []
    if (/to/.test(between) && !/\bfrom\s*(?:about |around |~)?$/i.test(text.slice(0, before.at).slice(-20)))
      return []
    if (before.unit !== after.unit && before.unit.includes('/')) return []
    return [
      {
        ...after,
        value: Math.round(Math.abs(after.value - before.value) * 100) / 100,
        baseline: before.value,
        achieved: after.value,
        direction: after.value < before.value ? 'down' : 'up',
        quotation: text.slice(before.at, after.at + after.quotation.length),
        at: before.at,
      },
    ]
  })
}
