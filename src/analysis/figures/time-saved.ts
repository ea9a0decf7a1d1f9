import type { Found } from './found.ts'
import { amountOf, NUMBER } from './number.ts'

const HOURS = new RegExp(
  String.raw`(?<![\w.,#-])(${NUMBER})\s?(?:(?:engineer(?:ing)?|developer|person|man|work(?:ing)?)[- ])?(?:h|hrs?|hours?)\s?(?:\/|per|a|an|each|every)\s?(day|week|wk|month|mo|quarter|year|yr)(?:ly)?\b`,
  'giu',
)
const ABOUT_SAVING =
  /\b(?:sav\w*|spar\w*|less|fewer|free\w*|eliminat\w*|avoid\w*|reduc\w*|no longer|instead of|gain\w*)\b/i

/** How many of these make a month; a month is four working weeks of five days, so that nothing is overstated. */
const aMonth: Readonly<Record<string, number>> = {
  day: 20,
  week: 4,
  wk: 4,
  month: 1,
  mo: 1,
  quarter: 1 / 3,
  year: 1 / 12,
  yr: 1 / 12,
}

/** "saves 40 hours a month", "frees 3h per week": hours said to be saved, as hours a month. */
export function timeSavedIn(text: string): Found[] {
  return [...text.matchAll(HOURS)].flatMap((match) => {
    const [quotation, amount = '', period = ''] = match
    const around = text.slice(Math.max(0, match.index - 80), match.index + quotation.length + 30)
    const hours = amountOf(amount) * (aMonth[period.toLowerCase()] ?? 0)
    if (hours === 0 || !ABOUT_SAVING.test(around)) return []
    return [
      {
        name: 'hours',
        value: Math.round(hours * 100) / 100,
        unit: 'h/month',
        baseline: null,
        achieved: null,
        direction: 'down',
        quotation,
        at: match.index,
      },
    ]
  })
}
