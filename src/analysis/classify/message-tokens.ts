import { inEnglish } from './other-tongues.ts'

// Code, links, numbers of issues, versions, paths and file names, words: whichever begins first.
const PIECE =
  /`[^`\n]{1,200}`|https?:\/\/\S+|#\d+|v?\d+(?:\.\d+)+|[\w-]+(?:[./][\w-]+)+|[\p{L}_$][\p{L}\p{M}\p{N}_$'’]*/gu
const VERSION_OR_NUMBER = /^v?\d/
const INNER_CAPITAL = /[a-z][A-Z]|[A-Za-z]_[A-Za-z]|\$/

/**
 * Words of `text` in lower case and without the endings of verbs and plurals. Code, names, versions and numbers of
 * issues become `<code>`, `<name>` …: the names of one project say nothing about another.
 * @param text short: a caller cuts it, because the pattern looks ahead
 * @param most how many tokens at most
 */
export function tokensOf(text: string, most: number): readonly string[] {
  const found: string[] = []
  PIECE.lastIndex = 0
  while (found.length < most) {
    const piece = PIECE.exec(text)?.[0]
    if (piece === undefined) break
    addPiece(found, piece)
  }
  return found
}

function addPiece(found: string[], piece: string): void {
  if (piece.startsWith('`')) found.push('<code>')
  else if (piece.startsWith('#')) found.push('<issue>')
  else if (piece.includes('://')) return
  else if (VERSION_OR_NUMBER.test(piece)) found.push('<version>')
  else if (piece.includes('.') || piece.includes('/')) found.push('<path>', piece.slice(0, 60).toLowerCase())
  else if (INNER_CAPITAL.test(piece)) found.push('<name>')
  else addWord(found, piece.toLowerCase())
}

function addWord(found: string[], word: string): void {
  const english = inEnglish(word)
  found.push(english ?? stemOf(word))
}

const KEEP = new Set(['this', 'class', 'process', 'access', 'always', 'during', 'string', 'feed'])

/** `fixes`, `fixed` and `fixing` become `fix`: enough for counting, not for linguists. */
function stemOf(word: string): string {
  const bare = word.includes("'") || word.includes('’') ? word.replace(/['’]/g, '') : word
  if (bare.length > 30) return '<name>'
  if (bare.length < 5 || KEEP.has(bare)) return bare
  if (bare.endsWith('ing')) return undoubled(bare.slice(0, -3))
  if (bare.endsWith('ied') || bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  if (bare.endsWith('ed')) return undoubled(bare.slice(0, -2))
  if (/(?:x|ch|sh|ss)es$/.test(bare)) return bare.slice(0, -2)
  if (bare.endsWith('s') && !/[suis]s$/.test(bare)) return withoutE(bare.slice(0, -1))
  return withoutE(bare)
}

/** `dropped` and `drop` meet at `drop`, `removed` and `remove` at `remov`. */
function undoubled(stem: string): string {
  const last = stem.at(-1)
  return last === stem.at(-2) && last !== 's' && last !== 'l' ? stem.slice(0, -1) : stem
}

const withoutE = (word: string): string => (word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word)
