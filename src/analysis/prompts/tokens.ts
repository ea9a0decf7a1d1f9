/** Bytes a token has at least, on average, in code; prose has more, so an estimate is never too low for it. */
const BYTES = 3

/** How many tokens a text has at most, as far as one can tell without the model. */
export const tokensOf = (text: string): number => Math.ceil(bytesOf(text) / BYTES)

/** In UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Each half of a surrogate pair stands for two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes
}

/** As many whole lines as fit into `tokens`, and a line that says how much is missing. */
export function cutToLines(text: string, tokens: number): string {
  if (tokensOf(text) <= tokens) return text
  const lines = text.split('\n')
  const mark = (left: number): string => `[${left} more lines are left out]`
  let room = tokens * BYTES - bytesOf(mark(lines.length)) - 1
  let taken = 0
  for (; taken < lines.length; taken++) {
    room -= bytesOf(lines[taken] as string) + 1
    if (room < 0) break
  }
  if (tokens * BYTES < bytesOf(mark(lines.length))) return ''
  return [...lines.slice(0, taken), mark(lines.length - taken)].join('\n')
}
