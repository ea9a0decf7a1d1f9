import type { Found } from './found.ts'
import { moneyIn } from './money.ts'
import { amountOf, NUMBER } from './number.ts'
import { unitOf } from './units.ts'

const AMOUNT = new RegExp(
  String.raw`(?<![\w.,#/+-])(${NUMBER})(\s?)(%|percent(?![\w-])|[x×](?![\w-])|times(?![\w-])|-fold(?![\w-])|[\p{L}µ][\p{L}µ'-]*)`,
  'giu',
)

/**
 * Every amount with its unit in a few words that somebody took for a figure: `4 minutes`, `3x`, `12 %`, `200 lists`,
 * `$50k a year`. Unlike the rules for whole texts it asks for no claim around it, so it must not be let loose on one.
 */
export function amountsIn(words: string): Found[] {
  const money = moneyIn(words)
  const isMoney = (at: number) => money.some((one) => at >= one.at && at < one.at + one.quotation.length)
  const others = [...words.matchAll(AMOUNT)].flatMap((match) => {
    const [quotation, amount = '', space = '', sign = ''] = match
    const kind = isMoney(match.index) ? null : kindOf(sign, space)
    if (kind === null) return []
    const value = amountOf(amount)
    return [{ ...kind, value, baseline: null, achieved: null, direction: null, quotation, at: match.index }]
  })
  return [...money, ...others]
}

function kindOf(sign: string, space: string): Pick<Found, 'name' | 'unit'> | null {
  const lower = sign.toLowerCase()
  if (lower === '%' || lower === 'percent') return { name: 'percent', unit: '%' }
  if (/^(?:x|×|times|-fold)$/.test(lower)) return { name: 'factor', unit: 'x' }
  const known = unitOf(lower)
  if (known !== null) return { name: known.name, unit: known.unit }
  return space === '' ? null : { name: 'count', unit: lower }
}
