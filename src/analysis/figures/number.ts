/** The digits of `NUMBER`, whatever stands before them. */
export const DIGITS = String.raw`\d{1,3}(?:[,'’\u00a0\u202f ]\d{3}){1,4}(?!\d)(?:[.,]\d+)?|\d{1,3}(?:\.\d{3}){1,4},\d+|\d+(?:[.,]\d+)?`
const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const values = new Map<string, number>()
for (const [index, word] of ONES.split(' ').entries()) values.set(word, index + 1)
for (const [index, word] of TENS.split(' ').entries()) values.set(word, (index + 2) * 10)
const alternatives = (words: string): string =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')

/** A number as people write it: 1234, 1,234.5, 1 200, 1'200, 1.200,50, 0.5. Right behind nothing that would continue it. */
export const NUMBER = String.raw`(?<![\wÀ-ÖØ-öø-ɏ.,#/±-]|± )(?:${DIGITS})`

export const WORD_NUMBERS = alternatives(`${TENS} ${ONES}`)

/** `NUMBER`, or a word: eighty, twenty-five, three. */
export const NUMBER_OR_WORD = String.raw`(?:${NUMBER}|(?<![\w-])(?:(?:${alternatives(TENS)})(?:[- ](?:${ONES.split(' ').slice(0, 9).join('|')}))?|${alternatives(ONES)})(?!\w))`

/**
 * The value of what `NUMBER_OR_WORD` matched. `1,5` is one and a half, `1,500` fifteen hundred, `1.200,50` twelve
 * hundred and a half; `1.200` is one and a fifth, for that is how measurements are written.
 */
export function amountOf(text: string): number {
  const bare = text.replace(/['’\u00a0\u202f ]/g, '')
  if (!/\d/.test(bare)) return wordValue(text)
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'))
  if (/^\d+,\d{1,2}$|^0,\d+$/.test(bare)) return Number(bare.replace(',', '.'))
  if (/[' ’\u00a0\u202f]/.test(text) && /,\d+$/.test(bare)) return Number(bare.replace(',', '.'))
  return Number(bare.replaceAll(',', ''))
}

/** Like `amountOf`, where nobody writes three decimals: `1.200 €` is twelve hundred. */
export const moneyAmountOf = (text: string): number =>
  /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text) ? Number(text.replaceAll('.', '')) : amountOf(text)

const wordValue = (text: string): number =>
  text
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => sum + (values.get(word) ?? 0), 0)

/** Away with the dust of floating point: twelve significant digits are more than anybody measured. */
export const round = (value: number): number => Number(value.toPrecision(12))
