const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
const GERMAN = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
const FRENCH = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'
const GERMAN_TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
const GERMAN_TEENS = 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
const FRENCH_TENS = 'vingt trente quarante cinquante soixante'
const SPANISH_TENS = 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'
const SPANISH = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'

const values = new Map<string, number>([
  ['dozen', 12],
  ['dutzend', 12],
  ['score', 20],
  ['half', 0.5],
  ['halves', 0.5],
  ['halved', 0.5],
  ['halving', 0.5],
  ['halb', 0.5],
  ['hälfte', 0.5],
])
const scaleWords = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['hundert', 100],
  ['tausend', 1e3],
])
const factors = new Map<string, number>(
  Object.entries({ twice: 2, doppelt: 2, verdoppelt: 2, thrice: 3, dreifach: 3, vierfach: 4, zehnfach: 10 }),
)
const ordinals = new Map(ORDINALS.split(' ').map((word, index) => [word, index + 1]))

for (const list of [SPANISH, FRENCH, GERMAN, ONES])
  for (const [index, word] of list.split(' ').entries()) values.set(word, index)
for (const list of [TENS, GERMAN_TENS, FRENCH_TENS, SPANISH_TENS])
  for (const [index, word] of list.split(' ').entries()) values.set(word, 20 + index * 10)
for (const [index, word] of GERMAN_TEENS.split(' ').entries()) values.set(word, 13 + index)
for (const [index, ten] of GERMAN_TENS.split(' ').entries())
  for (const [one, word] of GERMAN.split(' ').slice(0, 10).entries())
    if (one > 0) values.set(`${one === 1 ? 'ein' : word}und${ten}`, 20 + index * 10 + one)
// English, French and Spanish words that mean something else in the middle of an English sentence.
for (const word of ['un', 'once', 'null', 'dos', 'score']) values.delete(word)
for (const [stem, value] of [
  ['doubl', 2],
  ['tripl', 3],
  ['quadrupl', 4],
] as const)
  for (const ending of ['e', 'es', 'ed', 'ing']) factors.set(stem + ending, value)
for (const [index, word] of ONES.split(' ').entries()) if (index > 1) factors.set(`${word}fold`, index)
// Amounts without a value: they are supported only by the same word.
const vague = new Set(
  'tens dozens hundreds thousands millions billions quarter quarters thirds fifths tenths'.split(' '),
)

/** A number in words: its value, or the word itself where it has none that could be compared. */
export type Worded =
  | { readonly value: number; readonly is: 'amount' | 'factor' | 'ordinal' }
  | { readonly word: string }

const all = [...values.keys(), ...scaleWords.keys(), ...factors.keys(), ...ordinals.keys(), ...vague]
const WORD = all.sort((a, b) => b.length - a.length).join('|')

/** Number words, one or several in a row: `twenty-five`, `two hundred and ten`. */
export const NUMBER_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${WORD})(?:(?: and |[ -])(?:${WORD}))*(?![\\p{L}\\p{N}_])`,
  'giu',
)

/** The numbers that a match of `NUMBER_WORDS` holds: one, unless words stand together that make none. */
export function worded(phrase: string): readonly Worded[] {
  const parts = phrase.toLowerCase().split(/ and |[ -]/)
  if (parts.length === 1 || parts.some((part) => !values.has(part) && !scaleWords.has(part)))
    return parts.map(single)
  return [{ value: sumOf(parts), is: 'amount' }]
}

function single(word: string): Worded {
  const factor = factors.get(word)
  if (factor !== undefined) return { value: factor, is: 'factor' }
  const ordinal = ordinals.get(word)
  if (ordinal !== undefined) return { value: ordinal, is: 'ordinal' }
  const value = values.get(word) ?? scaleWords.get(word)
  return value === undefined ? { word } : { value, is: 'amount' }
}

function sumOf(parts: readonly string[]): number {
  let sum = 0
  let group = 0
  for (const part of parts) {
    const scale = scaleWords.get(part)
    if (scale === undefined) group += values.get(part) ?? 0
    else if (scale === 100) group = Math.max(group, 1) * 100
    else {
      sum += Math.max(group, 1) * scale
      group = 0
    }
  }
  return sum + group
}

const ROMAN = /^(?=.{2})m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i
const NO_ROMAN = new Set('mix di mi li xi ci cd cm mm ml md dc cc'.split(' '))

/** Could a word in small letters be a Roman numeral? */
export const isRoman = (word: string): boolean => ROMAN.test(word) && !NO_ROMAN.has(word)
