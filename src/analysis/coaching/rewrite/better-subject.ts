import type { CoachInput, HouseStyle, TypeSeen } from '../../../core/coaching.ts'
import { messageOf } from '../../../core/message.ts'
import { typeOf } from '../../classify/type.ts'
import { type ReadMessage, readMessage } from '../message/read.ts'
import { habitOf } from '../message/rule.ts'
import type { MessageParts } from './message-parts.ts'
import { inImperative } from './mood.ts'
import { isConventional, sureType, tidyPrefix, withType } from './prefix.ts'
import { type Shortened, shorten } from './shorten.ts'
import { type SubjectParts, subjectParts, tidy, withFirstLetter } from './subject.ts'
import type { Things } from './things.ts'
import { isVague, named } from './vague.ts'

export type BetterSubject = {
  readonly subject: string
  /** What it lost to be shorter, as a paragraph; null where nothing was cut. */
  readonly rest: string | null
  /** Names of the change were put in, because it told nothing. */
  readonly isNamed: boolean
  /** What kind of change the new words and the files show. */
  readonly seen: TypeSeen
}

const USUAL_LENGTH = 72
const LONGEST_HABIT = 100
/** So much longer a whole thought is better than a short one. */
const HARDLY_LONGER = 10
const IMPERATIVE = 0.6
const CAPITAL = 0.9
const NOTHING: SubjectParts = { lead: '', headline: '', tail: '' }

/** How long a subject may be in this house: what its settings say, else 72 or what nine of ten keep to, up to 100. */
export function roomOf(style: HouseStyle | null): number {
  const habitual = Math.min(LONGEST_HABIT, habitOf(style)?.subjectLength ?? 0)
  return style?.configured?.maxSubject ?? Math.max(USUAL_LENGTH, habitual)
}

/** The subject with its form, mood, length and names put right, as far as the house has a habit and rules can be sure. */
export function betterSubject(
  old: MessageParts,
  input: CoachInput,
  things: Things,
  style: HouseStyle | null,
): BetterSubject {
  const read = readMessage(old.subject === '' ? '' : messageOf(old))
  const parts = old.subject === '' ? NOTHING : subjectParts(read)
  if (parts === null)
    return { subject: old.subject, rest: null, isNamed: false, seen: seenIn(old.subject, old, input) }
  const room = roomOf(style)
  const lead = isHouseTyped(read, style)
    ? tidyPrefix(parts.lead.trimStart(), written(read), style)
    : parts.lead.trimStart()
  const around = lead.length + parts.tail.length
  const { headline, isNamed } = worded(parts, read, things, style, room - around)
  const { headline: short, rest } = cut(headline, room - around, style)
  const subject = lead + short + parts.tail
  const seen = seenIn(rest === null ? subject : `${subject}\n\n${rest}`, old, input)
  return { subject: typed(subject, lead, read, seen, style) ?? subject, rest, isNamed, seen }
}

const seenIn = (head: string, { body }: MessageParts, { files, diff }: CoachInput): TypeSeen =>
  typeOf({ message: body === '' ? head : `${head}\n\n${body}`, files, diff })

const isHouseTyped = ({ typed }: ReadMessage, style: HouseStyle | null): boolean =>
  typed !== null && isConventional(style, habitOf(style))

const written = ({ typed }: ReadMessage): string => typed?.type ?? ''

function worded(
  { lead, headline }: SubjectParts,
  { isEnglish, area }: ReadMessage,
  things: Things,
  style: HouseStyle | null,
  room: number,
): { readonly headline: string; readonly isNamed: boolean } {
  const plain = tidy(headline)
  const names = named(plain, lead, things, room)
  const habit = habitOf(style)
  if (names !== null) {
    const isSmall = /^\p{Ll}/u.test(plain)
    return { headline: cased(withFirstLetter(names, !isSmall), habit, area), isNamed: true }
  }
  const mood = isEnglish && (habit === null || habit.imperative >= IMPERATIVE) ? inImperative(plain) : plain
  const isTooLong = mood.length > plain.length && mood.length > room
  return { headline: cased(isTooLong ? plain : mood, habit, area), isNamed: false }
}

function cased(headline: string, habit: HouseStyle | null, area: string | null): string {
  if (habit === null || area !== null) return headline
  if (habit.capitalised >= CAPITAL) return withFirstLetter(headline, true)
  return habit.capitalised <= 1 - CAPITAL ? withFirstLetter(headline, false) : headline
}

/** Not where only words were left that would fit any commit. */
function cut(headline: string, room: number, style: HouseStyle | null): Shortened {
  const isSetting = (style?.configured?.maxSubject ?? null) !== null
  if (!isSetting && headline.length <= room + HARDLY_LONGER) return { headline, rest: null }
  const short = shorten(headline, room)
  return isVague(short.headline) ? { headline, rest: null } : short
}

/** With its type before it; null where the house writes none, the type is in doubt or something else stands there. */
function typed(
  subject: string,
  lead: string,
  read: ReadMessage,
  seen: TypeSeen,
  style: HouseStyle | null,
): string | null {
  const habit = habitOf(style)
  // Where nothing was written, the words are ours.
  const isEnglish = read.headline === '' || read.isEnglish
  if (lead !== '' || subject === '' || !isEnglish || !isConventional(style, habit)) return null
  const type = sureType(seen, style)
  if (type === null) return null
  const bare = habit !== null && habit.capitalised > 1 - CAPITAL ? subject : withFirstLetter(subject, false)
  const whole = withType(type, bare)
  return whole.length <= roomOf(style) ? whole : null
}
