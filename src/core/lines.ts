/** One line of a text that comes in pieces; `number` counts from 1. */
export type Line = { readonly number: number; readonly text: string }

/**
 * The lines of a text that comes in pieces of any size: those that each piece completes, together. Line ends are LF or
 * CRLF, and the last line needs none; a byte order mark at the beginning is no part of the text.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<readonly Line[], void> {
  let begun: string[] = []
  let number = 0
  let isFirst = true
  const lineOf = (text: string): Line => ({
    number: ++number,
    text: text.endsWith('\r') ? text.slice(0, -1) : text,
  })
  for await (const given of pieces) {
    if (given === '') continue
    const piece = isFirst ? given.replace(/^\ufeff/, '') : given
    isFirst = false
    const [head = '', ...more] = piece.split('\n')
    // Not joined before it ends: a line may be larger than a thousand pieces.
    begun.push(head)
    const last = more.pop()
    if (last === undefined) continue
    const complete = [begun.join(''), ...more]
    begun = [last]
    yield complete.map(lineOf)
  }
  const rest = begun.join('')
  if (rest !== '') yield [lineOf(rest)]
}
