/** A commit message in its parts. `subject` is the first paragraph on one line, as `git log --format=%s` shows it. */
export type MessageParts = {
  readonly subject: string
  /** Everything after the first paragraph, trailers included. */
  readonly body: string
  readonly trailers: readonly Trailer[]
}

export type Trailer = { readonly key: string; readonly value: string }

const TRAILER = /^([A-Za-z][A-Za-z0-9-]*)\s*:\s*(\S.*)$/
const KNOWN =
  /^(signed-off-by|co-authored-by|reviewed-by|acked-by|tested-by|reported-by|helped-by|fixes|closes|refs|change-id|cc|assisted-by|suggested-by|mentored-by|link|bug|issue)$/i

/** The message of which these are the parts, without the line end that git puts behind it. */
export const messageOf = ({ subject, body }: Pick<MessageParts, 'subject' | 'body'>): string =>
  body === '' ? subject : `${subject}\n\n${body}`

/** The subject alone: cheaper than `splitMessage` where lists are printed. */
export function subjectOf(message: string): string {
  const start = message.search(/\S/)
  if (start < 0) return ''
  const lineStart = message.lastIndexOf('\n', start) + 1
  const rest = message.slice(lineStart)
  const end = rest.search(/\n[ \t\r\v\f]*(\n|$)/)
  const paragraph = end < 0 ? rest : rest.slice(0, end)
  return paragraph.includes('\n')
    ? paragraph
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
        .trim()
    : paragraph.trim()
}

/** Do these parts say what the message says, word for word? */
export function isSameMessage(
  { subject, body }: Pick<MessageParts, 'subject' | 'body'>,
  message: string,
): boolean {
  const old = splitMessage(message)
  return subject === old.subject && body.trim() === old.body
}

/** Splits a message as git does; the last paragraph is trailers when every line of it is one (or continues one). */
export function splitMessage(message: string): MessageParts {
  const { subject, body } = paragraphsOf(message)
  return { subject, body, trailers: trailersOf(body) }
}

/** Subject and body alone: cheaper than `splitMessage` where nobody asks for trailers. */
export function paragraphsOf(message: string): Pick<MessageParts, 'subject' | 'body'> {
  const text = message.includes('\r') ? message.replace(/\r\n/g, '\n') : message
  const start = text.search(/\S/)
  if (start < 0) return { subject: '', body: '' }
  const blank = /\n[^\S\n]*(?=\n|$)/g
  blank.lastIndex = start
  const end = blank.exec(text)
  return { subject: subjectOf(message), body: end === null ? '' : text.slice(end.index).trim() }
}

function trailersOf(body: string): Trailer[] {
  const paragraph = body.slice(body.lastIndexOf('\n\n') + 1).trim()
  if (paragraph === '') return []
  const found: Trailer[] = []
  let strange = 0
  for (const line of paragraph.split('\n')) {
    const match = TRAILER.exec(line)
    if (match?.[1] && match[2]) found.push({ key: match[1], value: match[2].trim() })
    else if (/^\s/.test(line) && found.length > 0) {
      const last = found.pop() as Trailer
      found.push({ key: last.key, value: `${last.value} ${line.trim()}` })
    } else strange++
  }
  // git itself accepts a block with strange lines when one trailer is of a known kind and they are at least a quarter.
  const known = found.some((trailer) => KNOWN.test(trailer.key))
  if (strange === 0 || (known && found.length * 3 >= strange)) return found
  return []
}
