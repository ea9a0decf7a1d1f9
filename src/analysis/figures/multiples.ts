import { type Found, matchesOf } from './found.ts'
import { LESS, LESSEN, MEASURED, MORE, RAISE } from './words-of-change.ts'

const WORDS = (most: number) => String.raw`(?:[^\s.,;:!?|%()]+\s+){0,${most}}?`
const END = String.raw`(?![\wÀ-ÖØ-öø-ɏ-])`
const DOWN = 'fast|quick|quickly|many|much|big|large|long|expensive'
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 50,
  third: 33.3,
  quarter: 25,
  fifth: 20,
  tenth: 10,
}

type Pattern = {
  readonly source: string
  readonly name: 'factor' | 'percent'
  readonly value: number | ((groups: Groups) => number)
}
type Groups = Readonly<Record<string, string | undefined>>

const magnitude = ({ orders }: Groups): number =>
  ({ two: 100, three: 1000 })[orders?.toLowerCase() ?? ''] ?? 10
const fraction = ({ many, part }: Groups): number => {
  const one = FRACTIONS[part?.toLowerCase().replace(/s$/, '') ?? ''] ?? 0
  if (many === undefined || /^(?:an?|one)$/i.test(many)) return one
  return /^two$/i.test(many) ? (one === 33.3 ? 66.7 : one * 2) : one * 3
}

const patterns: readonly Pattern[] = [
  // "halved the build time", "memory use is halved", "cuts the time in half", "half the memory", "half as long"
  ...[
    String.raw`(?<!\b(?:two|both|these|the|other) )(?<less>halv(?:es|ed|ing|e))\s+${WORDS(5)}(?:${MEASURED})${END}`,
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:${MEASURED})\s+(?:${WORDS(2)})(?<less>halved)${END}`,
    String.raw`\b(?<less>cut(?:s|ting)?|slash\w*|reduc\w*|shrink\w*)\s+${WORDS(6)}(?:${MEASURED})\s+${WORDS(2)}in\s+half${END}`,
    String.raw`\b(?:uses?|takes?|needs?|using|only|about|requires?|consumes?|at|with|in)\s+(?<less>half)\s+(?:of\s+)?the\s+(?:${MEASURED})${END}`,
    String.raw`(?<less>half)\s+as\s+(?:${DOWN})${END}(?=\s+(?:${MEASURED}|as)${END})`,
    `(?<less>halbiert)${END}`,
  ].map((source) => ({ source, name: 'factor' as const, value: 2 })),
  // "twice as fast", "doubles the throughput", "doppelt so schnell", "deux fois plus rapide", "el doble de rápido"
  ...[
    String.raw`twice\s+as\s+(?:fast|quick|quickly|efficient\w*)${END}|(?<less>twice)\s+as\s+(?:slow|small|cheap)${END}`,
    String.raw`\bdoubl(?:es|ed|ing)\s+${WORDS(3)}(?:throughput|performance|speed|conversions?|revenue|traffic|coverage|sign-?ups|users|customers|run-?time|latency)${END}`,
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:throughput|performance|speed|conversions?|revenue|traffic|sign-?ups|users|customers|run-?time|latency|memory usage)\s+(?:has |have |is |was |are |were |more than |nearly |almost )?doubled${END}`,
    String.raw`doppelt\s+so\s+schnell|deux\s+fois\s+plus\s+rapides?|doble\s+de\s+rápid[A-Za-zÀ-ÖØ-öø-ɏ]+`,
    String.raw`twofold\s+(?:improvement|speed-?up|increase)|(?<less>twofold)\s+(?:reduction|decrease)`,
  ].map((source) => ({ source, name: 'factor' as const, value: 2 })),
  ...[
    String.raw`\btripl(?:es|ed|ing)\s+${WORDS(3)}(?:throughput|performance|speed|conversions?|revenue|traffic|users|customers)${END}`,
    String.raw`dreimal\s+(?:so\s+schnell|schneller)|trois\s+fois\s+plus\s+rapides?|tres\s+veces\s+más\s+rápid[A-Za-zÀ-ÖØ-öø-ɏ]+`,
    String.raw`threefold\s+(?:improvement|speed-?up|increase)|(?<less>threefold)\s+(?:reduction|decrease)`,
  ].map((source) => ({ source, name: 'factor' as const, value: 3 })),
  ...[
    String.raw`\b(?<orders>an|one|two|three)\s+orders?\s+of\s+magnitude\s+(?:(?<less>${LESS})|(?<more>${MORE}))${END}`,
    String.raw`\b(?:(?<less>${LESSEN})|(?<more>${RAISE}))\s+${WORDS(6)}by\s+(?<orders>an|one|two|three)\s+orders?\s+of\s+magnitude${END}`,
  ].map((source) => ({ source, name: 'factor' as const, value: magnitude })),
  {
    source: String.raw`\b(?:(?<less>${LESSEN})|(?<more>${RAISE}))\s+${WORDS(6)}by\s+(?:about\s+|around\s+|nearly\s+|almost\s+|more\s+than\s+)?(?:(?<many>an?|one|two|three)\s+)?(?<part>half|thirds?|quarters?|fifths?|tenth)${END}`,
    name: 'percent',
    value: fraction,
  },
]
const compiled = patterns.map(({ source, ...rest }) => ({ ...rest, pattern: new RegExp(source, 'gi') }))
/** What a text must hold for a factor without a digit. */
export const MULTIPLE =
  /hal[fvb]|doub|dobl|doppelt|tripl|twice|fold|magnitude|third|quarter|fifth|tenth|dreimal|fois|veces/i

// An algorithm that halves its list is no effect.
const STEP =
  /\b(?:list|range|interval|array|search|space|candidates|iterations?|steps?|commits|buffer|filter|capacity|number of times)\b/i

/** "halved the build time", "twice as fast", "an order of magnitude smaller": factors without a digit. */
export function multiplesIn(text: string): Found[] {
  if (!MULTIPLE.test(text)) return []
  return compiled.flatMap(({ name, value, pattern }) =>
    matchesOf(text, pattern).flatMap((match) => {
      const groups = match.groups ?? {}
      if (STEP.test(match[0])) return []
      return [
        {
          name,
          value: typeof value === 'number' ? value : value(groups),
          unit: name === 'factor' ? 'x' : '%',
          baseline: null,
          achieved: null,
          direction: groups.less === undefined ? ('up' as const) : ('down' as const),
          quotation: match[0],
          at: match.index,
        },
      ]
    }),
  )
}
