import type { Found } from './found.ts'
import { amountOf, NUMBER } from './number.ts'

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  chf: 'CHF',
  dollars: 'USD',
}
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}
const periods: Readonly<Record<string, string>> = {
  y: 'year',
  yr: 'year',
  year: 'year',
  annum: 'year',
  mo: 'month',
  month: 'month',
}

const SCALE = String.raw`(?:\s?(k|m|mio|bn|million|billion)\b)?`
const PERIOD = String.raw`(?:\s?(?:\/|per|a|an|each|every)\s?(year|annum|yr|y|month|mo)\b)?`
// "$1" and "$2" are shell and regular expressions, so a bare sign needs two digits, a scale or a period.
const SIGN_FIRST = new RegExp(
  String.raw`(?<![\w$])(US\$|[$€£¥]|(?:USD|EUR|GBP|CHF|JPY)\s)\s?(${NUMBER})${SCALE}${PERIOD}(?![\w$])`,
  'giu',
)
const SIGN_LAST = new RegExp(
  String.raw`(?<![\w.,$#-])(${NUMBER})${SCALE}\s?(€|£|USD|EUR|GBP|CHF|JPY|dollars|euros?)(?!\w)${PERIOD}`,
  'giu',
)

/** "$50k a year", "1 200 €", "$1.2k/mo": money, its currency, and per what, as the text says it. */
export function moneyIn(text: string): Found[] {
  const first = [...text.matchAll(SIGN_FIRST)].map((match) => {
    const [quotation, sign = '', amount = '', scale, period] = match
    return { quotation, sign, amount, scale, period, at: match.index }
  })
  const last = [...text.matchAll(SIGN_LAST)].map((match) => {
    const [quotation, amount = '', scale, sign = '', period] = match
    return { quotation, sign, amount, scale, period, at: match.index }
  })
  return [...first, ...last].flatMap(({ quotation, sign, amount, scale, period, at }) => {
    const currency = currencies[sign.trim().toLowerCase()]
    const isBare = scale === undefined && period === undefined && sign.trim() === '$' && amount.length < 2
    if (currency === undefined || isBare) return []
    const per = period === undefined ? undefined : periods[period.toLowerCase()]
    return [
      {
        name: 'money',
        value: Math.round(amountOf(amount) * (scales[scale?.toLowerCase() ?? ''] ?? 1) * 100) / 100,
        unit: per === undefined ? currency : `${currency}/${per}`,
        baseline: null,
        achieved: null,
        direction: null,
        quotation,
        at,
      } as const,
    ]
  })
}
