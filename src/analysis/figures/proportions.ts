import { type Found, matchesOf } from './found.ts'
import { amountOf, NUMBER_OR_WORD } from './number.ts'
import { LESS, LESSEN, MEASURED, MORE, RAISE } from './words-of-change.ts'

const SIGN = String.raw`(?<sign>%|percent\b|per cent\b|prozent\b|pour cent\b|por ciento\b|x\b|×|times\b|-?\s?fold\b|-?mal\b|fois\b|veces\b)`
// "20–30 %", "2x-3x": the lower end counts, so that nothing is overstated.
const AMOUNT = String.raw`(?<amount>${NUMBER_OR_WORD})(?:\s?(?:%|x|×)?(?:\s?[-–—~]\s?|\s(?:to|or|bis|à)\s)(?:\d+(?:[.,]\d+)?)(?![\d.,]))?[\s\u00a0]?`
const ABOUT = String.raw`(?:(?:about|around|over|up to|roughly|nearly|almost|more than|at least|some|approximately|another|as much as|un|environ|etwa|rund|fast|circa|ca\.|unos|casi|well over|just over|just under)\s+|~\s?|≈\s?)*`
const WORD = String.raw`(?!(?:of|is|are|was|to|or|and|for|in|on|at|if|than|sure|chance)\s)[^\s.,;:!?|%()/]+\s+`
const END = String.raw`(?![\wÀ-ÖØ-öø-ɏ-])`

// An amount that is claimed as an effect: the word for it stands right behind, or close before.
const sources: readonly string[] = [
  String.raw`${AMOUNT}${SIGN}\s+(?:(?:of )?(?:the |a |an )?(?:${MEASURED})\s){0,2}(?:(?<less>${LESS})|(?<more>${MORE}))${END}`,
  String.raw`${AMOUNT}${SIGN}\s+(?:${WORD}){1,2}(?:(?<less>reduction|decrease|drop|saving|savings|slowdown)|(?<more>improvement|speed-?up|increase|gain|boost))${END}`,
  String.raw`\b(?:(?<less>${LESSEN})|(?<more>${RAISE}))\s+(?:[^\s.,;:!?|%]+\s+){0,7}?(?:by|of|um|de|un|en un|to the order of|in the order of|on the order of)\s+${ABOUT}${AMOUNT}${SIGN}${END}`,
  String.raw`\b(?:(?<less>${LESSEN})|(?<more>${RAISE}))\s+(?:(?:${MEASURED})\s+){0,2}${ABOUT}${AMOUNT}(?<sign>%|percent|x|×)${END}`,
  String.raw`\b(?:(?<less>reduction|decrease|drop|savings?)|(?<more>improvement|speed-?up|increase|gain|boost))\s+(?:is|was|of)\s+${ABOUT}${AMOUNT}${SIGN}${END}`,
  String.raw`\b(?:(?<less>shrinks?|shrank)|(?<more>speeds? up|sped up))\s+(?:${WORD}){1,4}${ABOUT}${AMOUNT}(?<sign>x|×)${END}`,
  String.raw`\b(?:(?<less>reduc\w*)|(?<more>improv\w*|speeds? up|speed-?up))\s+(?:[^\s.,;:!?|%()#]+\s+){1,6}?\([+~≈\s]*${AMOUNT}(?<sign>%|x|×)\)`,
  String.raw`\([~≈]?(?<more>\+)(?<amount>\d+(?:[.,]\d+)?)(?:-\d+(?:[.,]\d+)?)?(?<sign>%)\s(?:${WORD}){0,3}(?:speed|throughput|performance)\)`,
  String.raw`${AMOUNT}(?<sign>times|x|×|mal)\s+(?:as|so)\s+(?:(?<more>fast|quick|quickly|efficient\w*|performant|schnell)|(?<less>slow|slowly|small|cheap|langsam|klein))${END}`,
  String.raw`\b(?:a|an|the|ein\w*|une?)\s+(?<amount>two|three|four|five|six|eight|ten)(?<sign>-?fold)\s+(?:${WORD}){0,2}(?:(?<less>reduction|decrease|drop|saving|savings|slowdown)|(?<more>improvement|speed-?up|increase|gain|boost|rise))${END}`,
]
const SHARES = sources.map((source) => new RegExp(source, 'gi'))
const SIGNED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:${MEASURED})(?:\s(?!by\b|to\b|of\b)[A-Za-zÀ-ÖØ-öø-ɏ]+)?\s?[:=]?\s?\(?(?<less>[-−–])?(?<more>\+)?(?<!\d[-−–])(?<amount>\d+(?:[.,]\d+)?)[\s\u00a0]?(?<sign>%)(?![A-Za-zÀ-ÖØ-öø-ɏ\d])`,
  'gi',
)
/** What a text must hold for a share or a factor. */
export const SHARE = /%|percent|prozent|\bcent\b|ciento|\d ?x\b|×|times|fold|mal\b|fois|veces/i
const SURE =
  /\b(?:sure|certain|confiden\w*|width|height|opacity|zoom|compatib\w*|contrast|brightness|threshold|chances?)\b/i
// "10% more basic!": a word at the end that nobody counts or measures.
const JOKE = new RegExp(String.raw`^\s(?!(?:${MEASURED})\b)[a-z]+(?<!s)(?:[!)]|\s*$|\s*\n)`, 'i')
const TASTE =
  /^\s+(?:fun|awesome|cool|happy|happier|beautiful\w*|readable|confus\w*|annoying|elegant\w*|sense|pretty|interesting|likely|complicated|complex|sure|certain|expensive (?:even )?than|verbose|coffee|careful)\b/i

/** "80 % faster", "3x smaller", "reduces the bundle by 40%": a share or a factor that says what became of something. */
export const proportionsIn = (text: string): Found[] =>
  (SHARE.test(text) ? [...SHARES, SIGNED] : []).flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match) => {
      const { amount = '', sign = '', less, more } = match.groups ?? {}
      if (less === undefined && more === undefined) return []
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
      if (
        SURE.test(match[0]) ||
        (/\b(?:more|less|better)$/i.test(match[0]) && (TASTE.test(behind) || JOKE.test(behind)))
      )
        return []
      const { skip, isLess } = nearestVerb(match[0], less !== undefined)
      const found = proportion({ amount, sign, isLess })
      return found === null ? [] : [{ ...found, quotation: match[0].slice(skip), at: match.index + skip }]
    }),
  )

const VERB = new RegExp(String.raw`(?<= )(?!down|up)(?:(?<less>${LESSEN})|(?<more>${RAISE}))(?=\s+by\b)`, 'i')

/** In "by increasing parallelism the time is reduced by 35%" the verb before "by" is meant, not the first one. */
function nearestVerb(
  quotation: string,
  isLess: boolean,
): { readonly skip: number; readonly isLess: boolean } {
  const nearer = VERB.exec(quotation)
  if (nearer === null) return { skip: 0, isLess }
  return { skip: nearer.index, isLess: nearer.groups?.less !== undefined }
}

type Written = { readonly amount: string; readonly sign: string; readonly isLess: boolean }

function proportion({ amount, sign, isLess }: Written): Omit<Found, 'quotation' | 'at'> | null {
  const isPercent = /%|cent|prozent|ciento/i.test(sign)
  const value = amountOf(amount)
  if (value <= 0 || (isPercent && isLess && value > 100)) return null
  // "reduced by 1x", "1 times faster" compare nothing.
  if (!isPercent && value <= 1) return null
  return {
    name: isPercent ? 'percent' : 'factor',
    value,
    unit: isPercent ? '%' : 'x',
    baseline: null,
    achieved: null,
    direction: isLess ? 'down' : 'up',
  }
}
