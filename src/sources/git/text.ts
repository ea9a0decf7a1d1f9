import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'

export type Decoded = { readonly text: string; readonly lossless: boolean }

const REPLACEMENT = '\ufffd'

/** Bytes as UTF-8; what is not becomes U+FFFD. */
export function decodeUtf8(bytes: Buffer): Decoded {
  const text = bytes.toString('utf8')
  return { text, lossless: !text.includes(REPLACEMENT) || isUtf8(bytes) }
}

/** Only labels that exist come in here, so it stays small. */
const decoders = new Map<string, TextDecoder>()

/** A decoder by the name a commit's `encoding` header gives; null for names nobody knows. */
function decoderFor(label: string): TextDecoder | null {
  const known = decoders.get(label)
  if (known !== undefined) return known
  try {
    const decoder = new TextDecoder(label)
    decoders.set(label, decoder)
    return decoder
  } catch {
    return null
  }
}

/** Browsers read these as windows-1252, git does not. */
const LATIN1 = /^(iso-?8859-1|latin-?1)$/i

/**
 * A commit object's bytes in the encoding it names. Falls back to UTF-8 for unknown names and for encodings in
 * which its own ASCII headers would not be readable (UTF-16).
 */
export function decodeAs(bytes: Buffer, label: string): Decoded {
  if (LATIN1.test(label)) return { text: bytes.toString('latin1'), lossless: true }
  const decoder = decoderFor(label)
  if (decoder === null || decoder.encoding === 'utf-8') return decodeUtf8(bytes)
  const text = decoder.decode(bytes)
  if (!text.startsWith('tree ')) return decodeUtf8(bytes)
  return { text, lossless: !text.includes(REPLACEMENT) }
}

const BACKSLASH = 0x5c
const LETTER_X = 0x78

/**
 * The path between `start` and `end` without loss: UTF-8, other bytes as `\\xNN`, and a backslash that could be
 * read as the beginning of one of these doubled.
 */
export function pathText(bytes: Buffer, start = 0, end = bytes.length): string {
  const text = bytes.toString('utf8', start, end)
  return text.includes(REPLACEMENT) || text.includes('\\x') ? escapedPath(bytes.subarray(start, end)) : text
}

function escapedPath(bytes: Buffer): string {
  let out = ''
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at)
    out += length === 0 ? `\\x${bytes.toString('hex', at, at + 1)}` : bytes.toString('utf8', at, at + length)
    if (bytes[at] === BACKSLASH && leadsToEscape(bytes, at)) out += '\\'
    at += Math.max(1, length)
  }
  return out
}

/** How many bytes the UTF-8 character at `at` has; 0 when there is none. */
function characterLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0
  const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  return isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length ? length : 0
}

/** Is the run of backslashes at `at` followed by an `x` or by a byte that becomes an escape? */
function leadsToEscape(bytes: Buffer, at: number): boolean {
  let next = at
  while (bytes[next] === BACKSLASH) next++
  return bytes[next] === LETTER_X || (next < bytes.length && characterLength(bytes, next) === 0)
}
