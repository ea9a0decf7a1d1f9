/** Where text is about to be shown. Each has its own way to misread a hostile commit message. */
export type Sink = 'terminal' | 'terminal-line' | 'markdown' | 'markdown-line'

// C0 without tab and newline, DEL, C1, bidi controls and marks, zero width and line separators, tags and lone surrogates.
const HOSTILE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu
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

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/\t/g, ' ')

// Everything CommonMark and GFM give a meaning to inside a line.
const MARKDOWN = /[\\`*_[\]<>|~#&!$]/g
// What begins a block at the start of a line: lists, headings, quotes, rules, setext underlines.
const BLOCK_START = /^(\s*)([-+=]|\d{1,9}[.)])(?=\s|$|-|=)/gm

/** Plain text for Markdown: no markup, no HTML, no link or e-mail grows out of it. */
function markdownText(text: string): string {
  return text
    .replace(MARKDOWN, '\\$&')
    .replace(
      BLOCK_START,
      (_, space: string, mark: string) =>
        `${space}${mark.length === 1 ? `\\${mark}` : `${mark.slice(0, -1)}\\${mark.slice(-1)}`}`,
    )
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/@/g, '\\@')
}

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
      return visible(oneLine(text))
    case 'markdown':
      return markdownText(visible(text))
    case 'markdown-line':
      return markdownText(visible(oneLine(text))).trim()
  }
}
