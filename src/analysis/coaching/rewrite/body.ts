const WIDTH = 72
/** Houses that wrap at 75 or 80 are let be. */
const TOO_WIDE = 80
const FENCE = /^\s*(?:```|~~~)/
/** Lists, code, quotations, tables, headings, trailers, output and rules: their lines are meant as they are. */
const SHAPED =
  /^(?:\s|[-*+•>|#$@=~<]|\d{1,3}[.)]|\[\S|[A-Za-z][A-Za-z0-9-]*:\s|[\w./-]+:\d+|\S+\s+\|)|\s{2}$|\S {3,}\S|\\$|[{;]$/
/** At the beginning of a line these would be read as something else. */
const NO_START = /^(?:[#>|$@+*=~<•-]|\d{1,3}[.)]|[A-Z][A-Za-z0-9-]*:$)/

/**
 * A body whose prose is at most 72 characters wide. Only paragraphs that are much wider are touched; everything that
 * has a shape of its own, and the last paragraph where it is trailers, stays byte for byte.
 */
export function wrapBody(body: string, hasTrailers: boolean): string {
  if (!isTooWide(body)) return body
  const blocks = body.split(/(\n(?:[ \t]*\n)+)/)
  let isFenced = false
  const last = blocks.length - 1
  const wrapped = blocks.map((block, index) => {
    const fences = block.split('\n').filter((line) => FENCE.test(line)).length
    const isOpen = isFenced || fences > 0
    if (fences % 2 === 1) isFenced = !isFenced
    if (isOpen || index % 2 === 1 || (hasTrailers && index === last)) return block
    return isProse(block) ? wrapParagraph(block) : block
  })
  return wrapped.join('')
}

function isTooWide(text: string): boolean {
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf('\n', start)
    if ((end < 0 ? text.length : end) - start > TOO_WIDE) return true
  }
  return false
}

const isProse = (block: string): boolean =>
  isTooWide(block) && block.split('\n').every((line) => !SHAPED.test(line))

/** Fills lines; a word is never broken, and a line never begins with what makes it a comment or a list. */
export function wrapParagraph(block: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of block.split(/[ \t\n]+/)) {
    if (word === '') continue
    const isLonger = line !== '' && line.length + 1 + word.length > WIDTH
    if (isLonger && !NO_START.test(word)) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
