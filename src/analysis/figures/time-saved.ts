import { around } from './context.ts'
import { type Found, matchesOf } from './found.ts'
import { amountOf, NUMBER_OR_WORD } from './number.ts'

const HOURS = new RegExp(
  String.raw`(?<amount>${NUMBER_OR_WORD})[\s\u00a0]?(?:(?:engineer(?:ing)?|developer|person|man|work(?:ing)?)[- ])?(?<unit>h|hrs?|hours?|min|mins|minutes?|days?|stunden?|minuten|heures?|horas?|minutos)\s?(?:of\s(?:[A-Za-zÀ-ÖØ-öø-ɏ-]+\s){1,3})?(?:\/|per|a|an|each|every|im|pro|par|al|por)\s?(?<period>day|week|wk|month|mo|quarter|year|yr|tag|woche|monat|jahr|jour|semaine|mois|día|semana|mes|año)(?:ly)?(?![A-Za-zÀ-ÖØ-öø-ɏ])`,
  'gi',
)
/** What a text must hold for hours that come again and again. */
export const HOURS_PER =
  /(?:\d\s?(?:h|min)|\b(?:hrs?|hours?|mins?|minutes?|days?|stunden|minuten|heures?|horas?|minutos))\s?(?:\/|(?:of|per|an?|each|every|im|pro|par|al|por)\s)/i
const ABOUT_SAVING =
  /(?<![\wÀ-ÖØ-öø-ɏ])(?:sav(?:e|es|ed|ing|ings)|spar(?:t|en|es?)|less|fewer|freeing|fre(?:es|ed)|eliminat\w*|avoid\w*|reduc\w*|no longer|instead of|gain\w*|économis\w*|ahorr\w*|shav\w*)(?![\wÀ-ÖØ-öø-ɏ])/i

/** How many of these make a month; a month is four working weeks of five days, so that nothing is overstated. */
const months: Readonly<Record<string, number>> = {
  ...Object.fromEntries('day tag jour día'.split(' ').map((word) => [word, 20])),
  ...Object.fromEntries('week wk woche semaine semana'.split(' ').map((word) => [word, 4])),
  ...Object.fromEntries('month mo monat mois mes'.split(' ').map((word) => [word, 1])),
  quarter: 1 / 3,
  ...Object.fromEntries('year yr jahr año'.split(' ').map((word) => [word, 1 / 12])),
}

/** A working day has eight hours. */
function hoursOf(unit: string): number {
  if (/^min/i.test(unit)) return 1 / 60
  return /^day/i.test(unit) ? 8 : 1
}

/** "saves 40 hours a month", "frees 3h per week": hours said to be saved, as hours a month. */
export function timeSavedIn(text: string): Found[] {
  if (!HOURS_PER.test(text) || !ABOUT_SAVING.test(text)) return []
  return matchesOf(text, HOURS).flatMap((match) => {
    const { amount = '', unit = '', period = '' } = match.groups ?? {}
    const { before, behind } = around(text, match.index, match[0].length)
    const hours = amountOf(amount) * hoursOf(unit) * (months[period.toLowerCase()] ?? 0)
    if (hours === 0 || !(ABOUT_SAVING.test(before.slice(-80)) || ABOUT_SAVING.test(behind.slice(0, 30))))
      return []
    return [
      {
        name: 'hours',
        value: Math.round(hours * 100) / 100,
        unit: 'h/month',
        baseline: null,
        achieved: null,
        direction: 'down',
        quotation: match[0],
        at: match.index,
      },
    ]
  })
}
