// Words that both lists could hold (`in`, `to`, `was`, `remove`) are in neither.
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const ENGLISH = words(
  'the of for with and or not is are by from when if it this that we add fix update make new now at into after before only no all but so which should can',
)
const FOREIGN = words(
  'der das und für nicht ist ein eine einen mit von auf zu bei wird wurde werden fehler behoben hinzugefügt entfernt aktualisiert el los las para con por una del que corrige corregido agrega añade añadido eliminar actualizar arreglar le les une dans pour sur avec est ajout ajoute corrigé correction supprime mise à jour du et ou qui il lo gli della delle aggiunto aggiunge rimosso corretto nuova nuovo não uma um os ao na em adiciona adicionado corrigir atualiza atualizar og och att het een voor niet dodaj dodano poprawa usuń naprawiono přidat opravit',
)

const SURE = 4
const ASCII_WORD = /[a-z]+/g
const WORD = /\p{L}+/gu
const LONGEST = 400
const MOST_WORDS = 50
const LETTER = /\p{L}/u
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu
const ASCII = /^[ -~\s]*$/

/**
 * Can words of this text be judged as English? False for other scripts, for other languages in Latin letters, and for
 * text without letters. A few words that could be any language count as English: most messages are.
 */
export function isEnglish(text: string): boolean {
  const sample = text.length > LONGEST ? text.slice(0, LONGEST) : text
  const isAscii = ASCII.test(sample)
  if (isAscii ? !/[a-z]/i.test(sample) : !LETTER.test(sample)) return false
  if (!isAscii && (sample.match(OTHER_SCRIPT)?.length ?? 0) * 4 > sample.length) return false
  let english = 0
  let foreign = 0
  let seen = 0
  const word = isAscii ? ASCII_WORD : WORD
  word.lastIndex = 0
  const lower = sample.toLowerCase()
  for (let match = word.exec(lower); match !== null && seen < MOST_WORDS; match = word.exec(lower)) {
    seen++
    if (ENGLISH.has(match[0])) {
      if (++english >= SURE && foreign === 0) return true
    } else if (FOREIGN.has(match[0])) foreign++
  }
  return foreign === 0 || (foreign <= english && (foreign < 3 || foreign * 3 < seen))
}
