// Words that both lists could hold (`in`, `to`, `was`, `remove`) are in neither.
const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const ENGLISH = setOf(
  'the of for with and or not is are by from when if it this that we add fix update make new now at into after before only no all but so which should can',
)
const FOREIGN = setOf(
  'der das und für nicht ist ein eine einen mit von auf zu bei wird wurde werden fehler behoben hinzugefügt entfernt aktualisiert el los las para con por una del que corrige corregido agrega añade añadido eliminar actualizar arreglar le les une dans pour sur avec est ajout ajoute corrigé correction supprime mise à jour du et ou qui il lo gli della delle aggiunto aggiunge rimosso corretto nuova nuovo não uma um os ao na em adiciona adicionado corrigir atualiza atualizar og och att het een voor niet dodaj dodano poprawa usuń naprawiono přidat opravit',
)

const SURE = 4
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
  const next = isAscii ? plainWords(sample.toLowerCase()) : words(sample.toLowerCase())
  let english = 0
  let foreign = 0
  let seen = 0
  for (let word = next(); word !== null && seen < MOST_WORDS; word = next()) {
    seen++
    if (ENGLISH.has(word)) {
      if (++english >= SURE && foreign === 0) return true
    } else if (FOREIGN.has(word)) foreign++
  }
  return foreign === 0 || (foreign <= english && (foreign < 3 || foreign * 3 < seen))
}

/** One word after the other, then null. */
function words(text: string): () => string | null {
  const found = text.match(WORD) ?? []
  let at = 0
  return () => found[at++] ?? null
}

/** The same of plain letters, cut out by hand: most texts are done after ten of them. */
function plainWords(text: string): () => string | null {
  let at = 0
  const isLetter = (): boolean => {
    const code = text.charCodeAt(at)
    return code >= 97 && code <= 122
  }
  return () => {
    while (at < text.length && !isLetter()) at++
    const start = at
    while (isLetter()) at++
    return at === start ? null : text.slice(start, at)
  }
}
