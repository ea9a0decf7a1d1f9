import { paragraphsOf } from '../../../core/message.ts'
import { type Conventional, conventionalOf } from '../../classify/conventional.ts'
import { prose } from '../../detect/text.ts'
import { isEnglish } from './english.ts'
import { quiet } from './quiet.ts'

export type Sentence = {
  /** As written. */
  readonly text: string
  /** In lower case, with quoted words, code and addresses blanked; the same length as `text`. */
  readonly plain: string
  readonly isHeadline: boolean
  readonly isBullet: boolean
}

/** The subject of a message in its parts. */
export type ReadSubject = {
  /** The first paragraph on one line. */
  readonly subject: string
  /** The first line alone; what lists of commits cut. */
  readonly firstLine: string
  readonly typed: Conventional | null
  /** `http` of `http: reuse connections`; null where the subject names none. */
  readonly area: string | null
  /** The subject's own words: without type, area, issue key and the number of a pull request. */
  readonly headline: string
}

/** A message read once for all rules. */
export type ReadMessage = ReadSubject & {
  /** Headline first, then the prose of the body. */
  readonly sentences: readonly Sentence[]
  /** Everything after the first paragraph, as written. */
  readonly body: string
  /** Paragraphs of the body that a person wrote as prose or list. */
  readonly paragraphs: readonly string[]
  readonly isEnglish: boolean
}

const LONGEST = 65_536
const LONGEST_SUBJECT = 2000
// Whoever has not said why in the first pages will not say it later.
const LONGEST_BODY = 6000
const LONGEST_SENTENCE = 1000
const KEY = String.raw`(?:\[?(?:[A-Z][A-Z0-9]{1,9}-\d{1,7}|#\d{1,7}|gh-\d+|\d{4,6}(?=:))\]?)`
const KEY_FIRST = new RegExp(String.raw`^${KEY}(?:[:,]\s*|\s+-\s+|\s+)(?=\S)`)
const PATCH_FIRST = /^patch \d+(?:\.\d+)+(?::\s*|\s+(?=\S))/
const NUMBER_LAST = /\s*\((?:#|!|PR #|gh-)\d{1,9}(?:[,\s]+#\d+)*\)\s*$/i
const AREA = /^(?=[^\s:])([\w./@\-+*{},~]+(?: and [\w./-]+|[, ]+[\w./-]+){0,2}):\s+(?=\S)/
const EMOJI = /^(?::[a-z0-9_+-]{2,40}:|\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*)\s*/u
const REVERTS =
  /^This reverts commit [0-9a-f]{7,64}(?:,\s+reversing\s+changes made to [0-9a-f]{7,64})?[.,:]?[ \t]*/gim
const PROBLEM = /^(?:problem|issue|bug|solution|fix)$/i

/** Reads a message; more than 64 kB of it are nobody's reading and are left out. */
export function readMessage(message: string): ReadMessage {
  const whole = message.length > LONGEST ? message.slice(0, LONGEST) : message
  const { subject: long, body } = paragraphsOf(whole)
  const { subject, firstLine, typed, area, headline } = readSubject(whole, long)
  const paragraphs =
    body === ''
      ? []
      : prose(quiet(withoutReverts(body.length > LONGEST_BODY ? body.slice(0, LONGEST_BODY) : body)))
  return {
    subject,
    firstLine,
    typed,
    area,
    headline,
    sentences: sentencesOf(headline, paragraphs),
    body,
    paragraphs,
    isEnglish: isEnglish(paragraphs.length === 0 ? headline : `${headline} ${paragraphs[0]}`),
  }
}

/** Reads the subject alone. `long` is the message's first paragraph on one line. */
export function readSubject(message: string, long: string): ReadSubject {
  const subject = long.length > LONGEST_SUBJECT ? long.slice(0, LONGEST_SUBJECT) : long
  const unkeyed = subject.replace(PATCH_FIRST, '').replace(KEY_FIRST, '')
  const typed = conventionalOf(unkeyed)
  const described = (typed?.description ?? unkeyed).replace(NUMBER_LAST, '').replace(EMOJI, '')
  const area = areaOf(described)
  const headline =
    area === null ? described : described.slice(described.indexOf(':', area.length - 1) + 1).trim()
  return { subject, firstLine: firstLineOf(message), typed, area, headline }
}

// The reason for a revert often follows on the same line.
const withoutReverts = (body: string): string =>
  body.includes('his reverts ') ? body.replace(REVERTS, '') : body

function areaOf(described: string): string | null {
  const found = AREA.exec(described)?.[1]
  return found === undefined || found.length > 60 || PROBLEM.test(found) ? null : found
}

function firstLineOf(message: string): string {
  const start = message.search(/\S/)
  if (start < 0) return ''
  const end = message.indexOf('\n', start)
  return message.slice(start, end < 0 ? undefined : end).trimEnd()
}

const BULLET = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+/
const END = /[.!?](?:\s+(?=[A-Z"'`(<\d])|\s*$)|\n+/g
const QUOTED = /`[^`\n]{1,200}`|"[^"\n]{1,200}"|https?:\/\/\S+|[‘“][^’”\n]{1,200}[’”]/g
const MAY_QUOTE = /[`"‘“]|:\/\//

function sentencesOf(headline: string, paragraphs: readonly string[]): Sentence[] {
  const found: Sentence[] = []
  addSentences(headline, true, found)
  for (const paragraph of paragraphs) {
    addSentences(paragraph, false, found)
    if (found.length > 60) break
  }
  return found
}

function addSentences(text: string, isSubject: boolean, into: Sentence[]): void {
  let start = 0
  END.lastIndex = 0
  for (let end = END.exec(text); start < text.length; end = END.exec(text)) {
    const stop = end === null ? text.length : end.index
    const piece = text.slice(start, Math.min(stop, start + LONGEST_SENTENCE))
    if (piece.trim() !== '') into.push(sentence(piece, isSubject && into.length === 0))
    if (end === null) break
    start = END.lastIndex
  }
}

function sentence(piece: string, isHeadline: boolean): Sentence {
  const bullet = BULLET.exec(piece)?.[0]
  const text = bullet === undefined ? piece.trim() : piece.slice(bullet.length).trim()
  const masked = MAY_QUOTE.test(text) ? text.replace(QUOTED, (quoted) => '·'.repeat(quoted.length)) : text
  return { text, plain: masked.toLowerCase(), isHeadline, isBullet: bullet !== undefined }
}
