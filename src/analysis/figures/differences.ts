import { type Found, matchesOf } from './found.ts'
import { amountOf, NUMBER_OR_WORD } from './number.ts'
import { MEASURE, MEASURED, unitOf } from './units.ts'
import { LESSEN, MEASURED as QUANTITY } from './words-of-change.ts'

const ABOUT = String.raw`(?:(?:about|around|over|up to|roughly|nearly|almost|more than|at least|some|approximately|another|circa|ca\.)\s+|~\s?|≈\s?)*`
const AMOUNT = String.raw`(?<amount>${NUMBER_OR_WORD})[\s\u00a0-]?(?<unit>${MEASURE})(?![\wÀ-ÖØ-öø-ɏ/-])`
// Hours a month are told as such, not as a difference.
const ONCE = String.raw`(?!\s?(?:\/|per|a|an|each|every|im|pro|par|al|por)\s?(?:day|week|wk|month|mo\b|quarter|year|yr|tag|woche|monat|jahr|jour|semaine|mois|an\b|día|semana|mes|año))`

const PATTERNS = [
  String.raw`\b(?<down>sav(?:es|ed|ing|e|ings of)|shav(?:es|ed|ing|e)(?:\s+off)?|spart|économise|ahorra)\s+(?:(?:us|you|users|everyone|the team)\s+)?${ABOUT}${AMOUNT}${ONCE}`,
  String.raw`\b(?<down>${LESSEN})\s+(?:[^\s.,;:!?|%]+\s+){0,6}?by\s+${ABOUT}${AMOUNT}${ONCE}`,
  String.raw`\b(?<down>(?:smaller|faster|quicker|lighter|shorter|speeds?(?: \S+){0,6} up|improv(?:es|ed|ing|e)\s+(?:[^\s.,;:!?|%]+\s+){0,8}?time\s+(?:[^\s.,;:!?|%]+\s+){0,9}?))\s*by\s+${ABOUT}${AMOUNT}${ONCE}`,
  String.raw`(?=\d)${AMOUNT}\s+(?:(?:${QUANTITY})\s+){0,3}(?<down>savings?|improvement|reduction)(?![\w-])`,
  String.raw`(?=\d)${AMOUNT}\s+(?:(?<down>less|smaller|lighter|shorter|saved|of savings)|(?<fast>faster|quicker)|(?<slow>slower))(?![A-Za-zÀ-ÖØ-öø-ɏ-])`,
].map((source) => new RegExp(source, 'gi'))

const NEEDED =
  /sav|improv|reduct|shav|spar|économ|ahorr|\bby\b|less|smaller|lighter|shorter|faster|quicker|slower/i

/** "saves 300 ms", "120 kB smaller", "reduces the heap by 12 MB": a difference with its unit, but no before and after. */
export const differencesIn = (text: string): Found[] =>
  (NEEDED.test(text) && MEASURED.test(text) ? PATTERNS : []).flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match) => {
      const { amount = '', unit = '', slow } = match.groups ?? {}
      const measure = unitOf(unit)
      const value = amountOf(amount)
      if (measure === null || value === 0) return []
      return [
        {
          name: measure.name,
          value,
          unit: measure.unit,
          baseline: null,
          achieved: null,
          direction: slow === undefined ? ('down' as const) : ('up' as const),
          quotation: match[0],
          at: match.index,
        },
      ]
    }),
  )
