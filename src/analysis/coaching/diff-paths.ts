/** Both names of a changed file; null is `/dev/null`: there was, or is, no such file. */
export type DiffPaths = { readonly old: string | null; readonly path: string | null }

/** The pairs git puts before paths: the ordinary ones, and those of `diff.mnemonicPrefix`. */
const PREFIXES = new Set([
  'a/b/',
  'b/a/',
  'i/w/',
  'w/i/',
  'c/i/',
  'i/c/',
  'c/w/',
  'w/c/',
  'o/w/',
  'w/o/',
  '1/2/',
])
const ESCAPES: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
}
const QUOTED = /^"((?:[^"\\]|\\.)*)"/
const ESCAPED = /\\([0-7]{3}(?:\\[0-7]{3})*|.)/g

/** A path as git writes it in a diff: C-quoted where it holds unusual bytes, followed by a tab where it holds spaces. */
export function plainPath(written: string): string {
  const quoted = QUOTED.exec(written)
  if (quoted) return unquoted(quoted[1] as string)
  const tab = written.indexOf('\t')
  return tab < 0 ? written : written.slice(0, tab)
}

const unquoted = (text: string): string =>
  text.replace(ESCAPED, (_, code: string) => (/^[0-7]{3}/.test(code) ? bytes(code) : (ESCAPES[code] ?? code)))

/** Octal bytes as UTF-8; where they are not, as `\xNN`, which is how paths are kept elsewhere. */
function bytes(octal: string): string {
  const codes = octal.split('\\').map((digits) => Number.parseInt(digits, 8) & 255)
  const hex = codes.map((code) => code.toString(16).padStart(2, '0'))
  try {
    return decodeURIComponent(hex.map((digits) => `%${digits}`).join(''))
  } catch {
    return hex.map((digits) => `\\x${digits}`).join('')
  }
}

/** The names after `---` and `+++`, without the prefixes where both sides show that there are some. */
export function headerPaths(before: string, after: string, isBare: boolean): DiffPaths {
  const old = plainPath(before)
  const path = plainPath(after)
  const isOld = old !== '/dev/null'
  const isNew = path !== '/dev/null'
  if (isOld && isNew) {
    const cut = !isBare && PREFIXES.has(old.slice(0, 2) + path.slice(0, 2)) ? 2 : 0
    return { old: old.slice(cut), path: path.slice(cut) }
  }
  return {
    old: isOld ? withoutPrefix(old, isBare) : null,
    path: isNew ? withoutPrefix(path, isBare) : null,
  }
}

const withoutPrefix = (path: string, isBare: boolean): string =>
  !isBare && /^[abciwo]\//.test(path) ? path.slice(2) : path

/**
 * The names after `diff --git`. Unquoted names are not separated by anything a name can't hold, so they are
 * told apart only where both are the same but for the prefix; null otherwise: later lines name a rename's sides.
 */
export function gitLinePaths(rest: string): { readonly path: string; readonly isBare: boolean } | null {
  const [old, path] = rest.startsWith('"') ? quotedPair(rest) : halves(rest)
  if (old === undefined || path === undefined) return null
  if (old === path) return { path, isBare: true }
  const isPrefixed = PREFIXES.has(old.slice(0, 2) + path.slice(0, 2)) && old.slice(2) === path.slice(2)
  return isPrefixed ? { path: path.slice(2), isBare: false } : null
}

const halves = (rest: string): readonly string[] => {
  const middle = (rest.length - 1) / 2
  return rest[middle] === ' ' ? [rest.slice(0, middle), rest.slice(middle + 1)] : []
}

function quotedPair(rest: string): readonly string[] {
  const first = QUOTED.exec(rest)
  if (!first) return []
  return [plainPath(first[0]), plainPath(rest.slice(first[0].length + 1))]
}
