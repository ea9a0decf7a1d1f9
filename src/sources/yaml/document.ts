import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'

/** A YAML document as plain values, and where in the text each of them stands. */
export type Read = {
  readonly value: unknown
  /** The line, from 1 on, of what stands at `path`, or of the nearest thing around it. */
  lineOf(path: readonly PropertyKey[]): number
}

/** Throws what is wrong with a document: the line, from 1 on, and one clause. */
export type Refuse = (line: number, says: string, cause?: unknown) => never

/** What people write by hand has no use for many; a few kilobytes of them can stand for gigabytes. */
const MOST_ALIASES = 50
/** Of brackets and braces inside each other, and of blanks before a line. */
const DEEPEST = 100

/**
 * Reads one YAML 1.2 document of plain values. Refused are what is no YAML, own tags, many aliases and several
 * documents.
 */
export function readDocument(written: string, refuse: Refuse): Read {
  const text = written.replace(/^\ufeff/, '')
  const deep = tooDeep(text)
  if (deep !== null) refuse(deep, 'it is nested too deeply')
  const lines = new LineCounter()
  const document = parsed(text, lines)
  if (document === null) return refuse(1, 'this is no YAML that craft can read')
  const [problem] = [...document.errors, ...document.warnings]
  if (problem !== undefined) {
    const says =
      problem.code === 'TAG_RESOLVE_FAILED'
        ? 'tags such as !name have no meaning here'
        : saidBy(problem.message)
    refuse(lines.linePos(problem.pos[0]).line, says, problem)
  }
  return {
    value: plainOf(document, lines, refuse),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
  }
}

function parsed(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { schema: 'core', resolveKnownTags: false, prettyErrors: false, lineCounter })
  } catch {
    return null
  }
}

/** The first sentence of the parser's own words, without its full stop. */
const saidBy = (message: string): string => {
  const [first = ''] = message.split('\n')
  const words = first.trim().replace(/[.:;]+$/, '')
  return words === '' ? 'this is no YAML' : `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
}

/** The line of an alias that means nothing comes from the text, as the values have none. */
function plainOf(document: Document.Parsed, lines: LineCounter, refuse: Refuse): unknown {
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined)
        refuse(
          lines.linePos(rangeOf(alias)).line,
          `nothing before it is called &${alias.source.slice(0, 40)}`,
        )
    },
  })
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (cause) {
    return refuse(1, 'its aliases (*name) stand for too much', cause)
  }
}

/** The parser goes as deep as the text does. The line where that would be too deep; null where nothing is. */
function tooDeep(text: string): number | null {
  let depth = 0
  for (const [index, line] of text.split('\n').entries()) {
    for (const character of line) {
      if (character === '[' || character === '{') depth++
      if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
      if (depth > DEEPEST) return index + 1
    }
    if ((/^[ \t?:-]*/.exec(line)?.[0].length ?? 0) > 2 * DEEPEST) return index + 1
  }
  return null
}

/** A list that may be left out around one thing has a number in the path and none in the text. */
function offsetOf({ contents }: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = contents
  let offset = rangeOf(contents)
  for (const step of path) {
    if (isSeq(node) && typeof step === 'number') node = node.items[step]
    else if (isMap(node) && typeof step !== 'number') {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (pair === undefined) return offset
      offset = rangeOf(pair.key as Node) ?? offset
      node = pair.value
      continue
    } else if (isMap(node)) continue
    else return offset
    offset = rangeOf(node as Node) ?? offset
  }
  return offset
}

const rangeOf = (node: Pick<Node, 'range'> | null | undefined): number => node?.range?.[0] ?? 0
