const LONGEST = 600

const STRICT_TRAILER = /^\s*[A-Za-z][A-Za-z-]*-(?:by|on|to|id|url): ?\S/i
const CITED = String.raw`(?:https?:\/\/[^\s,]+|[\w./-]*[#!]\d+|[A-Z]{2,}-\d+)`
const CITES =
  'close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see|bug|issue|link|patch|follow-up(?: to)?|pr-url|cc|fixes? for'
const REFERENCE = new RegExp(
  String.raw`^\s*(?:${CITES}):?\s+${CITED}(?:[\s,]+(?:and )?(?:(?:${CITES}):?\s+)?${CITED})*\.?\s*$`,
  'i',
)
const NOISE =
  /^\s*(?:#{1,6}\s|([-=~^*_])\1{2,}\s*$|- \[[ xX]\]|!\[|\[!\[|<\/?[a-z]|\[[^\]]+\]:\s|git-svn-id:|\(cherry picked from|see merge request|https?:\/\/\S+\s*$|this reverts commit|commit [0-9a-f]{40}\b|author:\s.*<[^>]*>\s*$|date:\s+[a-z]{3} [a-z]{3} +\d|follow[- ]?up to [0-9a-f]{7,})/i
const BULLET = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+/

/** The lines git's `merge --log` adds below a merge message. */
const SHORTLOG = /^(?:\* .+(?::|\(\d+ commits\):?)|By .+|# By .+|Conflicts:|# Conflicts:)$/m

/** The prose of a message body: no trailers, references, headings, pictures, shortlog. Paragraphs keep their order. */
export function prose(body: string): readonly string[] {
  const paragraphs: string[] = []
  for (const paragraph of withoutComments(withoutShortlog(body)).split(PARAGRAPHS)) {
    const lines = withoutTitle(paragraph.split('\n')).filter((line) => !isNoise(line))
    for (const part of asBroken(lines))
      if (part.some((line) => line.trim() !== '')) paragraphs.push(reflow(part))
  }
  return paragraphs
}

const PARAGRAPHS = /\n[ \t]*\n/

/** Most bodies have no line that could begin one. */
function withoutShortlog(body: string): string {
  if (!body.includes('* ') && !body.includes('By ') && !body.includes('Conflicts:')) return body
  const shortlog = SHORTLOG.exec(body)
  return shortlog === null ? body : body.slice(0, shortlog.index)
}

function withoutComments(text: string): string {
  const bare = text.includes('<!--') ? text.replace(/<!--[\s\S]*?(-->|$)/g, '') : text
  return bare.includes('\r') ? bare.replaceAll('\r', '') : bare
}

/** A title that is underlined says what follows is about, and no more. */
function withoutTitle(lines: readonly string[]): readonly string[] {
  const [title = '', line = ''] = lines
  // Three dashes alone also part a message from what was said to reviewers.
  const isTitle =
    UNDERLINE.test(line) && (!line.includes('-') || line.trim().length > title.trim().length - 4)
  return isTitle ? lines.slice(2) : lines
}

const UNDERLINE = /^\s*([=~^-])\1{2,}\s*$/

const isNoise = (line: string): boolean =>
  (line.includes('-') && STRICT_TRAILER.test(line)) ||
  (MAY_CITE.test(line) && REFERENCE.test(line)) ||
  NOISE.test(line)

/** What every citation has: a number or an address. */
const MAY_CITE = /\d|:\/\//

/**
 * Where somebody began a new line though the next word would have fitted on the last one, a sentence ended, with a point
 * or without.
 */
function asBroken(lines: readonly string[]): readonly (readonly string[])[] {
  const widest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0)
  const parts: string[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]?.trimEnd() ?? ''
    const word = SENTENCE_START.exec(line)?.[0] ?? ''
    const isOver = word !== '' && SENTENCE_OVER.test(before) && before.length + 1 + word.length < widest
    const last = parts.at(-1)
    if (last === undefined || isOver) parts.push([line])
    else last.push(line)
  }
  return parts
}

const SENTENCE_START = /^\p{Lu}\S*/u
/** Prose that goes on has a comma or a point there. */
const SENTENCE_OVER = /^[^\s>|*+-].*[\p{L}\p{N})`'"]$/u

/** Joins wrapped lines; list items and indented lines (code, output) keep their own. */
function reflow(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    const own = BULLET.test(line) || /^(\s{2,}|\t)\S/.test(line)
    text += text === '' ? line.trim() : own ? `\n${line.trimEnd()}` : ` ${line.trim()}`
  }
  return text
}

const isList = (paragraph: string): boolean => paragraph.split('\n').every((line) => BULLET.test(line))

/**
 * The beginning of a body as a description: whole paragraphs, at most about 600 characters, cut at the end of a
 * sentence. Empty where the body says nothing in prose; a list is taken only when there is nothing else.
 */
export function descriptionOf(body: string): string {
  const paragraphs = prose(body)
  const first = paragraphs.findIndex((paragraph) => !isList(paragraph) && paragraph.length >= 20)
  // "Also: …" goes on from the list above it.
  const start = first < 0 || /^also\b/i.test(paragraphs[first] as string) ? 0 : first
  let text = ''
  for (const paragraph of paragraphs.slice(start)) {
    if (text !== '' && text.length + paragraph.length > LONGEST) break
    text += text === '' ? paragraph : `\n\n${paragraph}`
  }
  return cutAtSentence(text, LONGEST)
}

/** `text`, or its beginning up to the last sentence that ends within `length` characters. */
export function cutAtSentence(text: string, length: number): string {
  if (text.length <= length) return text
  const head = text.slice(0, length)
  const ends = [...head.matchAll(/[.!?](?=\s)/g)]
  const last = ends.at(-1)?.index ?? -1
  if (last >= length / 4) return head.slice(0, last + 1)
  const space = head.lastIndexOf(' ')
  return `${head.slice(0, space > length / 2 ? space : length).trimEnd()}…`
}

/** The first sentence of a paragraph, without its period. */
export const firstSentence = (paragraph: string): string =>
  /^[\s\S]+?(?=[.!?](?:\s|$)|$)/.exec(paragraph)?.[0] ?? ''
