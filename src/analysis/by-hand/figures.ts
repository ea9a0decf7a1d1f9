import type { Figure } from '../../core/achievement.ts'
import type { StatedWords } from '../../core/by-hand.ts'
import { Fault } from '../../core/errors.ts'
import { changesIn } from '../figures/changes.ts'
import type { Found } from '../figures/found.ts'
import { moneyIn } from '../figures/money.ts'
import { amountOf, NUMBER } from '../figures/number.ts'
import { proportionsIn } from '../figures/proportions.ts'
import { timeSavedIn } from '../figures/time-saved.ts'

/**
 * The figures a person states, each with their own words as its quotation.
 * @throws Fault('usage') where a number can't be read, or nothing says where it comes from
 */
export function statedFigures(words: StatedWords): readonly Figure[] {
  const { businessValue, hours, percent, before, after, because = '' } = words
  const found = [
    ...(businessValue === undefined ? [] : [{ typed: businessValue, ...moneyOf(businessValue) }]),
    ...(hours === undefined ? [] : [{ typed: hours, ...hoursOf(hours) }]),
    ...(percent === undefined ? [] : [{ typed: percent, ...percentOf(percent) }]),
    ...(before === undefined && after === undefined ? [] : [changeOf(before, after)]),
  ]
  if (found.length > 0 && because.trim() === '')
    throw new Fault(
      'usage',
      'a figure needs to say where it comes from',
      'add --because "…": who measured or vouches for it',
    )
  return found.map(({ typed, at: _, ...figure }) => ({
    ...figure,
    provenance: 'stated',
    quotation: `${typed.trim()}: ${because.trim()}`,
    source: '',
  }))
}

const unread = (typed: string, what: string, example: string): Fault =>
  new Fault('usage', `"${typed}" is not ${what} craft can read`, `write it as ${example}`)

/** The one figure that is all of a text. */
const whole = (text: string, found: readonly Found[]): Found | null =>
  found.find(({ quotation }) => quotation.trim() === text.trim()) ?? null

function moneyOf(text: string): Found {
  const found = whole(text, moneyIn(text))
  if (found === null) throw unread(text, 'an amount of money', '--business-value "50000 USD/year"')
  return found
}

const HOURS = new RegExp(
  String.raw`^(${NUMBER})\s*(?:h|hrs?|hours?)?\s*(?:\/|per\s|an?\s|each\s)\s*(day|week|month|quarter|year)$`,
  'iu',
)

function hoursOf(text: string): Found {
  const [, amount, period] = HOURS.exec(text.trim()) ?? []
  const found = amount === undefined ? undefined : timeSavedIn(`saves ${amount} hours per ${period}`)[0]
  // Hours without a period may be of a week or of a year: nobody but the person can know.
  if (found === undefined) throw unread(text, 'hours over a time', '--hours "40/month"')
  return found
}

const PERCENT = new RegExp(String.raw`^(${NUMBER})\s*%?$`, 'u')

function percentOf(text: string): Found {
  const typed = text.trim()
  const sign = /^[+-]/.exec(typed)?.[0] ?? ''
  const amount = PERCENT.exec(typed.slice(sign.length))?.[1]
  if (amount === undefined) {
    const found = whole(text, proportionsIn(text))
    if (found === null) throw unread(text, 'a share', '--percent 80, -30 or "80% faster"')
    return found
  }
  const direction = sign === '-' ? 'down' : sign === '+' ? 'up' : null
  const plain = {
    name: 'percent',
    unit: '%',
    baseline: null,
    achieved: null,
    quotation: text,
    at: 0,
  } as const
  return { ...plain, value: amountOf(amount), direction }
}

const COUNT = new RegExp(String.raw`^(${NUMBER})\s*(.*)$`, 'su')

function changeOf(before: string | undefined, after: string | undefined): Found & { readonly typed: string } {
  if (before === undefined || after === undefined)
    throw new Fault(
      'usage',
      '--before and --after need each other',
      'give both, e.g. --before "240 ms" --after "90 ms"',
    )
  const typed = `from ${before.trim()} to ${after.trim()}`
  const found = whole(typed, changesIn(typed)) ?? countOf(before, after)
  if (found === null) throw unread(typed, 'a change', '--before "240 ms" --after "90 ms", both in one unit')
  return { ...found, typed }
}

/** Things that are counted have units of their own: "12 incidents", "3 incidents". */
function countOf(before: string, after: string): Found | null {
  const [, from, unit = ''] = COUNT.exec(before.trim()) ?? []
  const [, to, sameUnit = ''] = COUNT.exec(after.trim()) ?? []
  if (from === undefined || to === undefined || (sameUnit !== '' && unit !== '' && unit !== sameUnit))
    return null
  const [baseline, achieved] = [amountOf(from), amountOf(to)]
  if (baseline === achieved) return null
  return {
    name: 'count',
    value: Math.abs(achieved - baseline),
    unit: sameUnit || unit,
    baseline,
    achieved,
    direction: achieved < baseline ? 'down' : 'up',
    quotation: '',
    at: 0,
  }
}
