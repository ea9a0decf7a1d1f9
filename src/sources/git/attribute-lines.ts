import { pathPattern } from './path-pattern.ts'

/** true: set, false: switched off, null: back to unspecified; absent: the line does not speak of it. */
type State = boolean | null

export type AttributeLine = {
  /** Does the line speak of this path, given relative to the file's folder? */
  readonly matches: (path: string) => boolean
  readonly states: { readonly generated?: State; readonly vendored?: State }
}

/** git ignores longer lines as well. */
const longestLine = 2048

/** The lines of a `.gitattributes` file that say something of generated or vendored files. */
export function attributeLines(text: string): readonly AttributeLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter((line) => line.length <= longestLine && line.includes('linguist-'))
    .flatMap((line) => {
      const parts = partsOf(line.trim())
      if (parts === null) return []
      const states = statesOf(parts.attributes)
      return Object.keys(states).length === 0 ? [] : [{ matches: pathPattern(parts.pattern), states }]
    })
}

/** Comments, macros and negative patterns (which git forbids here) give null. */
function partsOf(line: string): { readonly pattern: string; readonly attributes: readonly string[] } | null {
  if (/^[#!]|^\[attr\]/.test(line)) return null
  const match = line.startsWith('"') ? /^"((?:[^"\\]|\\.)*)"\s+(.*)$/.exec(line) : /^(\S+)\s+(.*)$/.exec(line)
  if (match?.[1] === undefined || match[2] === undefined) return null
  const pattern = line.startsWith('"') ? unquoted(match[1]) : match[1]
  return { pattern, attributes: match[2].split(/\s+/) }
}

function statesOf(attributes: readonly string[]): AttributeLine['states'] {
  const states: { generated?: State; vendored?: State } = {}
  for (const attribute of attributes) {
    const match = /^([-!]?)linguist-(generated|vendored)(?:=(.*))?$/.exec(attribute)
    const name = match?.[2]
    if (match === null || (name !== 'generated' && name !== 'vendored')) continue
    if (match[1] === '!') states[name] = null
    else states[name] = match[1] !== '-' && match[3] !== 'false'
  }
  return states
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** C-style escapes; octal ones are bytes of UTF-8. */
function unquoted(text: string): string {
  return text
    .replace(/(?:\\[0-7]{3})+/g, (octals) =>
      Buffer.from((octals.match(/[0-7]{3}/g) ?? []).map((octal) => Number.parseInt(octal, 8))).toString(
        'utf8',
      ),
    )
    .replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter)
}
