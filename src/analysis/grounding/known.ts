import { numbersIn } from './numbers.ts'
import { plainOf } from './plain.ts'
import { type Source, wordsAt } from './quotations.ts'

/** Everything that the evidence says, so that a claim can be looked up. */
export type Known = {
  /** Does it stand there as it is written, between borders of words? */
  readonly has: (words: string) => boolean
  /** As `has`, but for upper and lower case. */
  readonly hasAnyCase: (words: string) => boolean
  /** In small letters: every word, and every word within a compound name. */
  readonly words: ReadonlySet<string>
  /** What its numbers say, and where. */
  readonly numbers: ReadonlyMap<string, readonly number[]>
  /** Does this word stand within a few words of a number that says this? */
  readonly isNear: (key: string, word: string) => boolean
  /** Numbers of issues and pull requests. */
  readonly references: ReadonlySet<string>
  /** Is it a commit id there, or the beginning of one? */
  readonly hasId: (hex: string) => boolean
  readonly urls: ReadonlySet<string>
}

const MOST_PLACES = 256
const MOST_SEARCHES = 400
const NEAR_BEFORE = 48
const NEAR_BEHIND = 64

const WORD = /\p{L}[\p{L}\p{M}]*/gu
const PARTS = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu
const REFERENCE = /(?:#|\bGH-|\bPRs? #?|\b(?:pull|issues?|merge_requests)\/)(\d{1,10})(?!\w)/gi
const HEX = /(?<!\w)[0-9a-f]{7,64}(?!\w)/g
const URLS = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"'`)\]]+/gi
// Digits that count nothing, and would lend themselves to any claim.
const NO_NUMBERS = /^@@ .*? @@|^index [0-9a-f]+\.\.[0-9a-f]+.*$/gm

/** Reads the evidence once, in time linear in its length. */
export function knownFrom(evidence: readonly Source[]): Known {
  const text = plainOf(evidence.map((source) => source.text).join('\n\u0000\n'))
  const lower = text.toLowerCase()
  const counted = plainOf(evidence.map((source) => source.text.replace(NO_NUMBERS, '')).join('\n\u0000\n'))
  const numbers = placesOf(counted)
  const ids = [...new Set(text.match(HEX))].sort()
  return {
    has: searching(text),
    hasAnyCase: searching(lower),
    words: wordsOf(text),
    numbers,
    isNear: (key, word) => (numbers.get(key) ?? []).some((at) => nearby(counted, at).includes(stem(word))),
    references: new Set([...text.matchAll(REFERENCE)].map((match) => match[1] as string)),
    hasId: (hex) => ids[firstFrom(ids, hex)]?.startsWith(hex) ?? false,
    urls: new Set([...text.matchAll(URLS)].map((match) => trimmedUrl(match[0]))),
  }
}

export const trimmedUrl = (url: string): string => url.replace(/[.,;:!?*_]{1,10}$/, '')

/** Each search is linear in the evidence, so there is an end to how many of them one text can cause. */
function searching(text: string): (words: string) => boolean {
  const asked = new Map<string, boolean>()
  return (words) => {
    const answer = asked.get(words)
    if (answer !== undefined) return answer
    if (asked.size >= MOST_SEARCHES) return false
    const found = wordsAt(text, words) >= 0
    asked.set(words, found)
    return found
  }
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [word] of text.matchAll(WORD)) {
    words.add(word.toLowerCase())
    if (!/\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u.test(word)) continue
    for (const [part] of word.matchAll(PARTS)) words.add(part.toLowerCase())
  }
  return words
}

function placesOf(text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const { start, keys, also } of numbersIn(text)) {
    for (const key of [...keys, ...also]) {
      const there = places.get(key)
      if (there === undefined) places.set(key, [start])
      else if (there.length < MOST_PLACES) there.push(start)
    }
  }
  return places
}

const nearby = (text: string, at: number): string =>
  text.slice(Math.max(0, at - NEAR_BEFORE), at + NEAR_BEHIND).toLowerCase()

/** A word without the ending of its plural. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|es|s|en|e|n)$/, '') : word)

function firstFrom(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
