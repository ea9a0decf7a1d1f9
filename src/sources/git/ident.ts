import type { Identity } from '../../core/commit.ts'
import type { Stamp } from '../../core/time.ts'

/** An `author` or `committer` header in its parts. */
export type Ident = {
  readonly identity: Identity
  readonly stamp: Stamp | null
  /** Both the moment and its zone are believable. */
  readonly dated: boolean
  /** One name, one address between one pair of angle brackets. */
  readonly wellFormed: boolean
}

/** The last second of the year 9999: later ones have no ISO 8601 form, and no commit was made then. */
const lastSecond = 253_402_300_799
/** Zones reach from -12:00 to +14:00; some room for history. */
const farthestZone = 14 * 60 + 59

const [SPACE, PLUS, MINUS] = [0x20, 0x2b, 0x2d]
const TRAILING_DATE = /\s+\d+\s+[+-]\d+\s*$/

export const noIdent: Ident = {
  identity: { name: '', email: '' },
  stamp: null,
  dated: false,
  wellFormed: false,
}

/** Splits as git does: the name up to the first `<`, the address up to the next `>`, the date after the last `>`. */
export function parseIdent(line: string): Ident {
  const open = line.indexOf('<')
  const close = open < 0 ? -1 : line.indexOf('>', open)
  if (close < 0) {
    const name = line.replace(TRAILING_DATE, '').trimEnd()
    return { ...stampOf(line, name.length), identity: { name, email: '' }, wellFormed: false }
  }
  const identity = { name: line.slice(0, open).trimEnd(), email: line.slice(open + 1, close) }
  if (line.indexOf('>', close + 1) < 0 && line.indexOf('<', open + 1) < 0)
    return { ...stampOf(line, close + 1), identity, wellFormed: true }
  return { ...stampOf(line, line.lastIndexOf('>') + 1), identity, wellFormed: false }
}

/** `<seconds> <zone>`, read digit by digit: this runs twice for every commit. */
function stampOf(line: string, from: number): Pick<Ident, 'stamp' | 'dated'> {
  let at = from
  while (line.charCodeAt(at) === SPACE) at++
  const start = at
  let seconds = 0
  for (let digit = digitAt(line, at); digit >= 0; digit = digitAt(line, ++at)) seconds = seconds * 10 + digit
  const end = at
  while (line.charCodeAt(at) === SPACE) at++
  const sign = line.charCodeAt(at)
  const zoned = (sign === PLUS || sign === MINUS) && digitAt(line, at + 1) >= 0
  if (end === start || at === end || !zoned || seconds > lastSecond) return { stamp: null, dated: false }
  let zone = 0
  for (let digit = digitAt(line, ++at); digit >= 0; digit = digitAt(line, ++at)) zone = zone * 10 + digit
  const distance = minutesOf(zone)
  const offset = sign === MINUS && distance ? -distance : (distance ?? 0)
  return { stamp: { seconds, offset }, dated: distance !== null }
}

/** The digit at `at`, or a negative number. */
function digitAt(line: string, at: number): number {
  const digit = line.charCodeAt(at) - 0x30
  return digit <= 9 ? digit : -1
}

/** The distance `0545` in minutes; null for zones that are nowhere on earth. */
function minutesOf(zone: number): number | null {
  const distance = Math.floor(zone / 100) * 60 + (zone % 100)
  return zone % 100 > 59 || distance > farthestZone ? null : distance
}
