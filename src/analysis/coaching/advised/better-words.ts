import type { CoachInput, HouseStyle, SetAside } from '../../../core/coaching.ts'
import { readMessage } from '../message/read.ts'
import { habitOf } from '../message/rule.ts'
import { whatSaid } from '../message/what.ts'
import { betterSubject, roomOf } from '../rewrite/better-subject.ts'
import { messageParts } from '../rewrite/message-parts.ts'
import { isConventional } from '../rewrite/prefix.ts'
import { type SubjectParts, subjectParts, withFirstLetter } from '../rewrite/subject.ts'
import { thingsOf } from '../rewrite/things.ts'
import { isVague } from '../rewrite/vague.ts'
import { inventedReason } from './invented.ts'
import { contentWords, type Evidence, sift } from './words.ts'

export type Subject = { readonly subject: string; readonly rest: string | null }

/** A model's subject in the form of the house, or why it can't stand. */
export function subjectFrom(
  said: string,
  input: CoachInput,
  style: HouseStyle | null,
  evidence: Evidence,
): { readonly made: Subject | null; readonly dropped: readonly SetAside[] } {
  const text = said.replace(/\s+/g, ' ').trim()
  if (text === '') return { made: null, dropped: [] }
  const aside = (reason: string, what = '') => ({ made: null, dropped: [{ sentence: text, reason, what }] })
  const [fault] = sift(text, { ...evidence, isEnglish: false }).dropped
  if (fault !== undefined) return aside(fault.reason, fault.what)
  const read = readMessage(text)
  if (evidence.isEnglish && !read.isEnglish) return aside('language')
  if (isVague(read.headline)) return aside('vague')
  if (!contentWords(read.headline).some((word) => evidence.known.words.has(word)))
    return aside('not-about-it')
  const invented = inventedReason(text, evidence)
  if (invented !== null) return aside('invented-reason', invented)
  if (saysLess(text, input)) return aside('says-less')
  const made = inHouseForm(text, input, style)
  return made.subject.length > roomOf(style) ? aside('too-long') : { made, dropped: [] }
}

const MUCH_LESS = 0.2

const saysLess = (text: string, input: CoachInput): boolean =>
  whatSaid(readMessage(text), input).strength <
  whatSaid(readMessage(messageParts(input.message).subject), input).strength - MUCH_LESS

/** With what stood around the author's own words, and the rules' mood, length and capitals. */
function inHouseForm(text: string, input: CoachInput, style: HouseStyle | null): Subject {
  const old = readMessage(messageParts(input.message).subject)
  const around = subjectParts(old)
  const read = readMessage(text)
  const headline = subjectParts(read)?.headline ?? read.headline
  const subject = `${leadOf(around, read.typed?.type ?? null, style)}${likeOld(headline, around)}${around?.tail ?? ''}`
  const parts = { subject, body: '', trailers: '' }
  const made = betterSubject(parts, { ...input, message: subject }, thingsOf(input), style)
  return { subject: made.subject, rest: made.rest }
}

/** The author's prefix wins; where they wrote none, a type that the house writes. */
function leadOf(around: SubjectParts | null, type: string | null, style: HouseStyle | null): string {
  const lead = around?.lead.trimStart() ?? ''
  if (lead !== '' || type === null || !isConventional(style, habitOf(style))) return lead
  const types = style?.configured?.types ?? null
  return types === null || types.includes(type) ? `${type}: ` : ''
}

/** Behind a prefix with a capital or without, as the author had it. */
const likeOld = (headline: string, around: SubjectParts | null): string =>
  around === null || around.lead.trim() === ''
    ? headline
    : withFirstLetter(headline, /^\p{Lu}/u.test(around.headline))
