/** Where text is about to be shown. Each has its own way to misread a hostile commit message. */
export type Sink = 'terminal' | 'terminal-line' | 'markdown-line' | 'page-line' | 'html' | 'html-line'

// Controls other than tab and newline, lone surrogates, bidi controls and marks, zero width and line separators, tags.
const HOSTILE =
  /(?![\t\n])\p{Cc}|\p{Cs}|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
const ANY_HOSTILE = new RegExp(HOSTILE.source, 'u')

const shown = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** Makes control and direction characters visible; a carriage return before a newline is dropped. */
function visible(text: string): string {
  if (!ANY_HOSTILE.test(text)) return text
  // A zero-width joiner between emoji is how families and flags are written: it stays.
  return text
    .replace(/\r\n/g, '\n')
    .replace(HOSTILE, (character, index: number) =>
      character === '\u200d' &&
      /\p{Extended_Pictographic}\ufe0f?$/u.test(text.slice(Math.max(0, index - 3), index))
        ? character
        : shown(character),
    )
}

const oneLine = (text: string): string => text.replace(/(?<!\s)\s*[\r\n]+\s*/g, ' ').replace(/\t/g, ' ')

// A code span as people write it in subjects. It stays one: nothing inside it is markup, but a bar would end a table's cell.
const CODE = /(?<!`)`([^`|\s](?:[^`|]*[^`|\s])?)`(?!`)/g

// What CommonMark and GFM give a meaning to inside a line; an underscore or ampersand only where it has one.
const INLINE = /[\\`*[\]<|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu
// What begins a block: lists, headings, quotes, rules.
const BLOCK_START = /^(?:>|[-+](?=\s|$|-)|=(?==*$)|#{1,6}(?=\s|$)|\d{1,9}(?=[.)](?:\s|$)))/
// Addresses that GFM makes links of by itself.
const ADDRESS = /(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)|(?<=[\w.+-])(?=@[\w-]+\.)/gi

/** Plain text for the inside of a Markdown line: but for code spans it comes out as it went in, and is no markup. */
function markdownText(text: string): string {
  const parts = text.split(CODE)
  const line = parts.map((part, index) => (index % 2 === 1 ? `\`${part}\`` : plain(part))).join('')
  // A closing run of hashes would vanish from a heading.
  return line
    .replace(BLOCK_START, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replace(/(^|\s)(#+)$/, '$1\\$2')
}

/** Text for between the tags of HTML and for between the quotes of an attribute. */
const htmlText = (text: string): string =>
  text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)

const plain = (text: string): string => text.replace(INLINE, '\\$&').replace(ADDRESS, '$&\\')

/**
 * The one door between stored text and a reader: returns `text` inert for `sink`.
 * The `-line` sinks also fold line breaks and tabs into single spaces.
 * JSON needs none of this: `JSON.stringify` keeps it data (see render/json).
 */
export function safe(text: string, sink: Sink): string {
  switch (sink) {
    case 'terminal':
      return visible(text)
    case 'terminal-line':
    case 'page-line':
      return visible(oneLine(text))
    case 'markdown-line':
      return markdownText(visible(oneLine(text)).trim())
    case 'html':
      return htmlText(visible(text))
    case 'html-line':
      return htmlText(visible(oneLine(text)))
  }
}
