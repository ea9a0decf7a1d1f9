import { isCommand } from './mood.ts'

export type Shortened = {
  readonly headline: string
  /** What the headline lost, as a paragraph; null where nothing was cut. */
  readonly rest: string | null
}

const SHORTEST = 20

type Boundary = {
  readonly at: RegExp
  /** What must be left of the headline; more where the rest is half of what it says. */
  readonly least: number
  /** The words behind the boundary as a paragraph; null where they can't stand alone. */
  readonly told: (words: string) => string | null
}

const asSentence = (words: string): string => {
  const text = /^\p{Ll}\p{Ll}+(?=\s)/u.test(words) ? `${words[0]?.toUpperCase()}${words.slice(1)}` : words
  return /[.!?:…)\]]$/.test(text) ? text : `${text}.`
}

/** The surest first. */
const boundaries: readonly Boundary[] = [
  { least: SHORTEST, at: /[.!?]\s+(?=[\p{Lu}"'`(])/gu, told: asSentence },
  { least: SHORTEST, at: /;\s+/g, told: asSentence },
  { least: SHORTEST, at: /\s+[-–—]+\s+/g, told: asSentence },
  {
    least: SHORTEST,
    at: /\s+\((?=[^()]+\)\s*$)/g,
    told: (words) => asSentence(words.replace(/\)\s*$/, '').trim()),
  },
  {
    least: SHORTEST,
    at: /,?\s+(?=(?:because|so that|in order to|to avoid|to prevent|to make sure|to ensure|to allow|which)\s)/g,
    told: asSentence,
  },
  {
    least: SHORTEST,
    at: /,?\s+(?:and|&)(?: also| then)?\s+/g,
    told: (words) => (isCommand(words) ? asSentence(`Also ${words}`) : null),
  },
  {
    at: /,?\s+(?=(?:instead of|rather than|due to|since|even though|even if)\s)/g,
    least: 45,
    told: asSentence,
  },
]

/**
 * A headline of at most `room` characters and what was behind it. Cut only where a thought ends, never within
 * quotation marks or brackets; as it is where there is no such place.
 */
export function shorten(headline: string, room: number): Shortened {
  if (headline.length <= room) return { headline, rest: null }
  for (const boundary of boundaries) {
    const cut = lastFitting(headline, boundary, room)
    if (cut !== null) return cut
  }
  return { headline, rest: null }
}

function lastFitting(headline: string, { at, least, told }: Boundary, room: number): Shortened | null {
  let found: Shortened | null = null
  for (const match of headline.matchAll(at)) {
    const head = headline.slice(0, match.index)
    const words = headline.slice(match.index + match[0].length).trim()
    if (head.length > room) break
    if (head.length < least || !isClosed(head) || words === '' || /^(?:no|not|only)$|[,:]$/i.test(head))
      continue
    const rest = told(words)
    // A paragraph that begins like a trailer would be taken for one.
    if (rest !== null && !/^[\w-]+:/.test(rest)) found = { headline: head.trimEnd(), rest }
  }
  return found
}

/** Is every bracket and quotation mark closed that was opened? */
function isClosed(text: string): boolean {
  const count = (character: string): number => text.split(character).length - 1
  return (
    count('(') === count(')') &&
    count('[') === count(']') &&
    count('{') === count('}') &&
    count('`') % 2 === 0 &&
    count('"') % 2 === 0 &&
    count('“') === count('”')
  )
}
