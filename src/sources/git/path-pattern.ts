/** One step of a pattern. `any` is a run of characters without a slash, `deep` any number of whole folders. */
type Token =
  | { readonly kind: 'one'; readonly accepts: (character: string) => boolean }
  | { readonly kind: 'any' | 'deep' | 'rest' }

/**
 * A matcher for one pattern of a `.gitattributes` file, in git's meaning: without a slash inside it matches the
 * last part of a path anywhere below, with one the whole path. Takes time proportional to pattern × path
 * whatever stands in it, because the pattern comes from a stranger.
 */
export function pathPattern(pattern: string): (path: string) => boolean {
  if (pattern.endsWith('/')) return () => false // a folder has no attributes
  const anchored = pattern.includes('/')
  const source = pattern.startsWith('/') ? pattern.slice(1) : pattern
  const subject = anchored ? (path: string) => path : (path: string) => path.slice(path.lastIndexOf('/') + 1)
  const wild = source.search(/[*?[\\]/)
  if (wild < 0) return (path) => subject(path) === source
  const suffix = /^\*([^*?[\\/]+)$/.exec(source)?.[1]
  if (suffix !== undefined && !anchored) return (path) => path.endsWith(suffix)
  // git compares what stands before the first wildcard by itself, and what follows as if a folder began there.
  const prefix = source.slice(0, wild)
  const tokens = tokensOf(source.slice(wild))
  if (tokens === null) return () => false
  return (path) => subject(path).startsWith(prefix) && matches(tokens, subject(path).slice(wild))
}

/** All states the pattern can be in, moved on by one character at a time. */
function matches(tokens: readonly Token[], path: string): boolean {
  let states = reachable(tokens, new Set([0]), true)
  let atStart = false
  for (const character of path) {
    const next = new Set<number>()
    atStart = character === '/'
    for (const state of states) {
      const token = tokens[state]
      if (token === undefined) continue
      if (token.kind === 'one' && token.accepts(character)) next.add(state + 1)
      if (token.kind === 'any' && character !== '/') next.add(state)
      if (token.kind === 'deep' || token.kind === 'rest') next.add(state)
    }
    if (next.size === 0) return false
    states = reachable(tokens, next, atStart)
  }
  return states.has(tokens.length)
}

/** With the steps that may match nothing passed over; `deep` ends only where a folder begins. */
function reachable(tokens: readonly Token[], states: Set<number>, atStart: boolean): Set<number> {
  for (const state of states) {
    const kind = tokens[state]?.kind
    if (kind === 'any' || kind === 'rest' || (kind === 'deep' && atStart)) states.add(state + 1)
  }
  return states
}

/** Null for a pattern that can match nothing, such as an unclosed bracket. */
function tokensOf(source: string): readonly Token[] | null {
  const tokens: Token[] = []
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at)
    const stars = /^\*+/.exec(rest)?.[0].length ?? 0
    const opensFolder = at === 0 || source[at - 1] === '/'
    const isDeep = stars > 1 && opensFolder
    if (isDeep && rest[stars] === '/') {
      tokens.push({ kind: 'deep' })
      at += stars + 1
    } else if (stars > 0) {
      tokens.push({ kind: isDeep && /^(\\\/|$)/.test(rest.slice(stars)) ? 'rest' : 'any' })
      at += stars
    } else if (rest.startsWith('[')) {
      const set = bracket(rest)
      if (set === null) return null
      tokens.push({ kind: 'one', accepts: set.accepts })
      at += set.length
    } else {
      const literal = String.fromCodePoint(source.codePointAt(rest.startsWith('\\') ? at + 1 : at) ?? 0)
      const wild = rest.startsWith('?')
      tokens.push({ kind: 'one', accepts: wild ? (c) => c !== '/' : (c) => c === literal })
      at += (rest.startsWith('\\') ? 1 : 0) + literal.length
    }
  }
  return tokens
}

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[a-z0-9]/i,
  alpha: /[a-z]/i,
  blank: /[ \t]/,
  digit: /[0-9]/,
  lower: /[a-z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[0-9a-f]/i,
}

const BRACKET = /^\[([!^]?)(\]?(?:\[:[a-z]+:\]|\\.|[^\]\\])*)\]/su
const MEMBER = /\[:([a-z]+):\]|(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu

/** A set such as `[a-z]`, `[!0-9]` or `[[:alpha:]_]` at the beginning of `rest`. */
function bracket(
  rest: string,
): { readonly accepts: (character: string) => boolean; readonly length: number } | null {
  const match = BRACKET.exec(rest)
  if (match?.[2] === undefined) return null
  const members = [...match[2].matchAll(MEMBER)].map(([, name, from, to]) => {
    if (name !== undefined) return (c: string) => classes[name]?.test(c) ?? false
    const [first, last] = [plain(from), plain(to ?? from)]
    return (c: string) => c >= first && c <= last
  })
  const negated = match[1] !== ''
  return {
    accepts: (c) => c !== '/' && members.some((member) => member(c)) !== negated,
    length: match[0].length,
  }
}

const plain = (member = ''): string =>
  member.length > 1 && member.startsWith('\\') ? member.slice(1) : member
