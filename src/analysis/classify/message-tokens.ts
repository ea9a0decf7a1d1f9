// Code, links, numbers of issues, versions, paths and file names, words: whichever begins first.
const PIECE =
  /`[^`\n]{1,200}`|https?:\/\/\S+|#\d+|v?\d+(?:\.\d+)+|[\w-]+(?:[./][\w-]+)+|[\p{L}_$][\p{L}\p{M}\p{N}_$'’]*/gu
// The same where all letters are plain ones, asked at one place.
const PLAIN_PIECE =
  /`[^`\n]{1,200}`|https?:\/\/\S+|#\d+|v?\d+(?:\.\d+)+|[\w-]+(?:[./][\w-]+)+|[A-Za-z_$][\w$']*/y
const BEYOND_ASCII = /[^\0-\x7f]/
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
  if (!BEYOND_ASCII.test(text)) addPlain(text, most, found)
  else
    for (const piece of text.match(PIECE) ?? []) {
      if (found.length >= most) break
      add(piece, found)
    }
  return found
}

function add(piece: string, found: string[]): void {
  const token = known.get(piece) ?? remember(piece)
  if (token !== '') found.push(token)
}

// What a piece of plain text may begin with: a word, or what only the pattern can tell. Within words stand digits and
// apostrophes too.
const [OTHER, SIGN, INNER, LETTER] = [0, 1, 2, 3]
const KINDS = new Uint8Array(128).fill(OTHER)
const mark = (characters: string, kind: number): void => {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind
}
mark('`#-', SIGN)
mark("0123456789'", INNER)
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$', LETTER)
const BLANK = 32
const APOSTROPHE = 39

/** Most words end before a blank and are cut out by hand; the pattern is asked where one may go on as something else. */
function addPlain(text: string, most: number, found: string[]): void {
  for (let at = 0; at < text.length && found.length < most; ) {
    const kind = KINDS[text.charCodeAt(at)] as number
    if (kind === OTHER || text.charCodeAt(at) === APOSTROPHE) {
      at++
      continue
    }
    let end = at + 1
    while (end < text.length && (KINDS[text.charCodeAt(end)] as number) >= INNER) end++
    if (kind !== LETTER || mayGoOn(text, end)) {
      PLAIN_PIECE.lastIndex = at
      end = PLAIN_PIECE.test(text) ? PLAIN_PIECE.lastIndex : at
    }
    if (end > at) add(text.slice(at, end), found)
    at = Math.max(end, at + 1)
  }
}

/** Is this where a path, a file name or an address goes on behind a word? */
function mayGoOn(text: string, end: number): boolean {
  const sign = text.charCodeAt(end)
  // From the hyphen to the slash, and the colon.
  return ((sign >= 45 && sign <= 47) || sign === 58) && text.charCodeAt(end + 1) > BLANK
}
// A history says the same words again and again.
const known = new Map<string, string>()
const MOST_KNOWN = 50_000

function remember(piece: string): string {
  if (known.size >= MOST_KNOWN) known.clear()
  const token = tokenOf(piece)
  known.set(piece, token)
  return token
}

/** Empty for what says nothing. */
function tokenOf(piece: string): string {
  if (piece.startsWith('`')) return '<code>'
  if (piece.startsWith('#')) return '<issue>'
  if (piece.includes('://')) return ''
  if (VERSION_OR_NUMBER.test(piece)) return '<version>'
  if (piece.includes('.') || piece.includes('/'))
    return FILE.has(piece.toLowerCase()) ? piece.toLowerCase() : '<path>'
  if (INNER_CAPITAL.test(piece)) return '<name>'
  return stemOf(piece.toLowerCase())
}

/** Files that every project has and that tell what a change is for. */
const FILE = new Set([
  'readme.md',
  'changelog.md',
  'package.json',
  'contributing.md',
  'tsconfig.json',
  'cargo.toml',
])

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
