import type { Span } from './forms.ts'

const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g
const END = /-----END (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g
/** No private key is longer; behind that a BEGIN without an END is not followed. */
const LONGEST = 20_000
// What a line of a key can be: a sign of a diff, quotes, and base64; or a header inside the block; or a hunk's header.
const KEY_LINE =
  /^[+\- >|]{0,4}\s{0,40}(?:["'`]?[A-Za-z0-9+/=]{8,}(?:\\n|[\\"'`,;+\s]){0,12}|[A-Z][A-Za-z0-9-]{1,20}: .{0,200}|@@ .*|["'`,;+\s]{0,8})$/
const BODY_LINE = /^[+\- ]?\s{0,40}["'`]?[A-Za-z0-9+/]{60,76}(?:\\n)?["'`]?,?\s{0,4}\+?\r?$/

/** Private keys in any of their wrappings, whole, or cut off at either end: there every line that can be of one counts. */
export function keyBlocks(text: string): readonly Span[] {
  if (!text.includes('PRIVATE KEY')) return bodies(text)
  const spans: Span[] = []
  const ends = [...text.matchAll(END)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  let next = 0
  let reached = 0
  for (const begin of text.matchAll(BEGIN)) {
    if (begin.index < reached) continue
    const from = begin.index
    for (; (ends[next]?.from ?? Number.POSITIVE_INFINITY) < from; next++)
      spans.push({
        kind: 'private-key',
        from: linesBefore(text, ends[next]?.from ?? 0, reached),
        to: ends[next]?.to ?? 0,
      })
    const end = ends[next]
    const isWhole = end !== undefined && end.from - from <= LONGEST
    const to = isWhole ? end.to : linesBehind(text, from + begin[0].length)
    if (isWhole) next++
    spans.push({ kind: 'private-key', from, to })
    reached = to
  }
  for (const end of ends.slice(next))
    if (end.to > reached) {
      spans.push({ kind: 'private-key', from: linesBefore(text, end.from, reached), to: end.to })
      reached = end.to
    }
  return [...spans, ...bodies(text)]
}

function linesBehind(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST)
  // What follows on the same line: the key itself where line breaks are written as `\n`.
  let to = at + (/^[A-Za-z0-9+/=\\]{0,20000}/.exec(text.slice(at, limit))?.[0].length ?? 0)
  for (let line = nextLine(text, to); line < limit; line = nextLine(text, line)) {
    const stop = nextLine(text, line)
    if (!KEY_LINE.test(text.slice(line, stop).trimEnd())) break
    to = stop
  }
  return text[to - 1] === '\n' ? to - 1 : to
}

const nextLine = (text: string, at: number): number => {
  const newline = text.indexOf('\n', at)
  return newline < 0 ? text.length : newline + 1
}

function linesBefore(text: string, at: number, reached: number): number {
  let from = at
  const start = text.lastIndexOf('\n', at - 1) + 1
  const inLine =
    /[A-Za-z0-9+/=\\]{0,20000}$/.exec(text.slice(Math.max(start, at - LONGEST), at))?.[0].length ?? 0
  from = Math.max(reached, at - inLine)
  for (let end = start - 1; end > reached && at - end < LONGEST; ) {
    const line = text.lastIndexOf('\n', end - 1) + 1
    if (!KEY_LINE.test(text.slice(line, end).trimEnd())) break
    from = Math.max(reached, line)
    end = line - 1
  }
  return from
}

/** Two or more full lines of base64 in a row: the middle of a key, as a hunk shows it. Nobody reads them anyway. */
function bodies(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = -1
  let lines = 0
  for (let at = 0; at < text.length; ) {
    const next = nextLine(text, at)
    const isBody =
      next - at >= 60 && next - at <= 130 && BODY_LINE.test(text.slice(at, next).replace(/\n$/, ''))
    if (isBody && lines++ === 0) from = at
    if (!isBody) {
      if (lines >= 2) spans.push({ kind: 'key-material', from, to: at - 1 })
      lines = 0
    }
    at = next
  }
  if (lines >= 2) spans.push({ kind: 'key-material', from, to: text.length })
  return spans
}
