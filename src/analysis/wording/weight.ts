const list = (words: string): readonly string[] => words.split(' ')

/** How words begin that praise, guess or claim an effect; whole words in the second list, which begin others too. */
const STEMS = list(
  'significan substantial dramatic drastic remarkabl impressi outstanding exceptional excellen extraordinar incredibl ' +
    'tremendous massive huge enormous crucial critical vital pivotal innovati groundbreaking revolution transformati ' +
    'seamless flawless robust elegan superior stellar success effortless expert talent visionar invaluabl comprehensive ' +
    'unparallel unprecedent extreme considerabl notabl meaningful tangibl valuabl strategic leadership ' +
    'probabl possibl presumabl apparent potential perhaps maybe seem appear suggest estimat expect likel approximat rough ' +
    'sav earn revenue profit cost customer user client business market productiv satisf moral adopt grow ' +
    'improv increas decreas reduc boost accelerat faster slower quick rapid doubl tripl halv eliminat prevent guarante ' +
    'mentor promot award achiev deliver manag spearhead pioneer champion orchestrat ' +
    'revert releas ship deploy review clos approv merg resolv',
)
const WHOLE = new Set(
  list(
    'major key strong strongly great greatly highly best better top leading led lead leads might may should could would ' +
      'surely certainly clearly he she him his her hers most mostly mainly primarily chiefly largely predominantly majority ' +
      'all every none always entirely fully completely no not nor never without cannot',
  ),
)
const MONTH = 'May'

const WORD = /\p{L}[\p{L}\p{M}]*/gu

/**
 * The first word of a sentence that weighs the work (praise, a guess, how much of it, an effect, what became of it, or
 * that something is not so) and that none of its facts has; null where there is none. Numbers and names are not looked at here.
 * @param known the words of the facts, in small letters
 */
export function unknownWeight(sentence: string, known: ReadonlySet<string>): string | null {
  for (const [word] of sentence.matchAll(WORD)) {
    const lower = word.toLowerCase()
    if (known.has(lower) || word === MONTH) continue
    if (WHOLE.has(lower)) return word
    const stem = STEMS.find((one) => lower.startsWith(one))
    if (stem !== undefined && ![...known].some((one) => one.startsWith(stem))) return word
  }
  return null
}
