import { splitMessage } from '../../../core/message.ts'

/** A message cut where a rewrite may touch it. */
export type MessageParts = {
  /** On one line. */
  readonly subject: string
  /** Everything after it, byte for byte but for line ends; no blank lines around it. */
  readonly body: string
  /** The last paragraph of the body where that is trailers; else empty. */
  readonly trailers: string
}

const TRAILER = /^[A-Za-z][A-Za-z0-9-]*:\s+\S/
const ONLY_TRAILER = /^(?:signed-off-by|co-authored-by|reviewed-by|acked-by|tested-by|change-id|cc):\s/i
const BULLET = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+\S/

/** As git cuts it, but lines that belong to the body although no blank line stands before them are the body's. */
export function messageParts(message: string): MessageParts {
  const text = message.replace(/\r\n/g, '\n')
  const { subject: whole, trailers } = splitMessage(text)
  const lines = text.replace(/^(?:[^\S\n]*\n)+/, '').split('\n')
  const end = lines.findIndex((line) => line.trim() === '')
  const first = end < 0 ? lines : lines.slice(0, end)
  const after = end < 0 ? '' : withoutBlankEnds(lines.slice(end).join('\n'))
  const [title = '', ...more] = first
  if (ONLY_TRAILER.test(title) && after === '')
    return { subject: '', body: text.trim(), trailers: text.trim() }
  const isApart = more.length > 0 && beginsBody(title.trim(), more)
  const subject = isApart ? title.trim() : whole
  const body = isApart
    ? withoutBlankEnds([more.join('\n'), after].filter((part) => part !== '').join('\n\n'))
    : after
  const isTrailers =
    isApart && after === '' ? splitMessage(`x\n\n${body}`).trailers.length > 0 : trailers.length > 0
  return { subject, body, trailers: isTrailers ? body.slice(body.search(/[^\n]+(?:\n[^\n]+)*$/)) : '' }
}

/** Only whole lines: what a first line is indented by stays. */
const withoutBlankEnds = (text: string): string => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd()

function beginsBody(title: string, [next = '', ...rest]: readonly string[]): boolean {
  if ([next, ...rest].every((line) => TRAILER.test(line))) return true
  if (BULLET.test(next)) return true
  return /[.!?:]$/.test(title) && /^[\p{Lu}"'`(]/u.test(next)
}
