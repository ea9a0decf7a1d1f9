import { LONGEST_DIFF } from '../diff.ts'

/** A thing with a name, as the diff shows it: what the lines say and in which file. */
export type Declared = {
  readonly name: string
  readonly path: string
  /** Lines in it that were added or removed. */
  readonly changed: number
  /** Its own first line was added, removed, or neither. */
  readonly fate: 'added' | 'removed' | 'kept'
}

const LONGEST_LINE = 240
const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@ ?(.*)$/
const PATH = /^\+\+\+ (?:b\/)?(.+?)\t?$/
const OLD_PATH = /^--- (?:a\/)?(.+?)\t?$/

/** The first that matches names what the line begins. */
const DECLARATIONS: readonly RegExp[] = [
  /^\s*(?:export\s+)?(?:default\s+)?(?:async\s+)?function\b\s*\*?\s*([A-Za-z_$][\w$]*)\s*[(<]/,
  /^\s*(?:pub(?:\([a-z: ]*\))?\s+)?(?:const\s+|async\s+|unsafe\s+|extern\s+"C"\s+)*fn\s+(\w+)/,
  /^\s*(?:async\s+)?def\s+(?:self\.)?([A-Za-z_]\w*[?!]?)/,
  /^func\s+(?:\([^)]*\)\s*)?(\w+)\s*[([]/,
  /^\s*(?:(?:export|default|public|protected|private|internal|abstract|final|static|sealed|open|data|partial|pub)\s+)*(?:class|interface|struct|enum|trait|object|module|namespace)\s+([A-Z]\w*)/,
  /^(?:export\s+)?type\s+([A-Z]\w*)/,
  /^\s*(?:export\s+)?(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*(?::[^=]{1,80})?=\s*(?:async\s*)?(?:function\b|\([^()]*\)\s*(?::[^=]{1,60})?=>|\w+\s*=>)/,
  /^\s+(?:(?:public|protected|private|internal|static|final|override|async|virtual|synchronized)\s+)+(?:[\w<>[\],.?]+\s+)?([A-Za-z_]\w*)\s*\(/,
  /^(?:[A-Za-z_][\w:<>]*[\s*&]+){1,5}([A-Za-z_][\w:~]*)\s*\([^;=]*$/,
  /^#\s*define\s+([A-Za-z_]\w*)/,
]
const NO_NAME =
  /^(?:if|else|for|while|switch|return|sizeof|catch|do|case|goto|typedef|main|constructor|test|it|describe|function|new|throw|await|delete|static|extern|const|anonymous|default|get|set)$/

type Reading = {
  path: string
  name: string | null
  left: [old: number, after: number]
  found: Map<string, Found>
}
type Found = { name: string; path: string; changed: number; fate: Declared['fate'] }

/**
 * Functions, classes and the like whose lines changed, most changed lines first. A line belongs to what was last begun
 * above it; where the hunk does not show that, to what git names in its heading.
 */
export function declaredIn(diff: string): readonly Declared[] {
  const reading: Reading = { path: '', name: null, left: [0, 0], found: new Map() }
  let old = ''
  for (const line of diff.slice(0, LONGEST_DIFF).split('\n')) {
    if (reading.left[0] > 0 || reading.left[1] > 0) takeLine(reading, line)
    else if (line.startsWith('--- ')) old = OLD_PATH.exec(line)?.[1] ?? ''
    else if (line.startsWith('+++ ')) reading.path = pathOf(PATH.exec(line)?.[1] ?? '', old)
    else if (line.startsWith('@@ ')) openHunk(reading, line)
  }
  return [...reading.found.values()].sort((a, b) => b.changed - a.changed)
}

const pathOf = (path: string, old: string): string => (path === '/dev/null' ? old : path)

function openHunk(reading: Reading, line: string): void {
  const match = HUNK.exec(line)
  if (match === null) return
  reading.left = [Number(match[1] ?? 1), Number(match[2] ?? 1)]
  reading.name = nameIn(match[3] ?? '')
}

function takeLine(reading: Reading, line: string): void {
  const sign = line[0]
  if (sign === '\\') return
  if (sign !== '+') reading.left[0]--
  if (sign !== '-') reading.left[1]--
  const text = line.slice(1)
  const begun = nameIn(text)
  if (begun !== null) reading.name = begun
  if ((sign !== '+' && sign !== '-') || reading.name === null || /^\W*$/.test(text)) return
  const key = `${reading.path}\0${reading.name}`
  const found = reading.found.get(key) ?? { name: reading.name, path: reading.path, changed: 0, fate: 'kept' }
  found.changed++
  if (begun !== null) found.fate = fateAfter(found, sign === '+' ? 'added' : 'removed')
  reading.found.set(key, found)
}

/** A line that is both taken away and put in again was changed. */
const fateAfter = ({ fate, changed }: Found, now: 'added' | 'removed'): Declared['fate'] =>
  changed === 1 || fate === now ? now : 'kept'

function nameIn(line: string): string | null {
  const text = line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line
  for (const pattern of DECLARATIONS) {
    const name = pattern.exec(text)?.[1]
    if (name !== undefined) return NO_NAME.test(name) || name.length < 3 ? null : name
  }
  return null
}
