const SPOKEN = /^[\p{L}\p{N}“"`'(]/u
/** Lists, links, fragments, code and markup do not read as prose. */
const UNREADABLE =
  /https?:|```|:$|^BREAKING[ -]CHANGE:|^[#>|<]|^(?:[-*+]|\d+[.)])\s|^[\w-]+-by: |\s1[.)]\s.*\s2[.)](?:\s|$)|:\s+(?:1[.)]|\(?[a1i]\))\s/i

/** The paragraphs of a description that can be quoted: prose of some length, each on one line. */
export const readableParagraphs = (description: string): readonly string[] =>
  description
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= 40 && SPOKEN.test(text) && !UNREADABLE.test(text))

const LEAST = 40

/** The first of them that opens like prose: one in small letters reads as a fragment. Null where there is none. */
export const openingParagraph = (description: string): string | null =>
  readableParagraphs(description)
    .map(standingAlone)
    .find((text) => text.length >= LEAST && /^[\p{Lu}“"`'(]/u.test(text)) ?? null

const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}“"`'(])/u
/** What was to follow, a link as a rule, is not there. */
const BROKEN_OFF = /\s(?:in|at|by|of|to|from|for|with|on|see|and|or|the|as|is|are|than|like|here)[,:]?$/i

/**
 * The run of sentences of a paragraph that can be read without what stood around it: none before the first that
 * leans on something else, and no end that breaks off. Word for word as written; empty where nothing can.
 */
export function standingAlone(paragraph: string): string {
  const sentences = paragraph.split(SENTENCE_END)
  const first = sentences.findIndex((one) => !OTHERWISE.test(one))
  if (first < 0) return ''
  const told = sentences.slice(first)
  return (BROKEN_OFF.test(told.at(-1) ?? '') ? told.slice(0, -1) : told).join(' ')
}

/** As many whole sentences of a paragraph as fit into `most` characters; at least a part of one. */
export function wholeSentences(paragraph: string, most: number): string {
  if (paragraph.length <= most) return paragraph
  const head = paragraph.slice(0, most)
  const end = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '))
  return end > LEAST ? head.slice(0, end + 1) : `${head.slice(0, cutAt(head))} …`
}

/** Before a part of the sentence that can go, else between two words. */
function cutAt(head: string): number {
  const clause = Math.max(
    head.lastIndexOf(', '),
    head.lastIndexOf('; '),
    head.lastIndexOf(' – '),
    head.lastIndexOf(' ('),
  )
  return clause > head.length / 2 ? clause : head.lastIndexOf(' ')
}

const SHORT = 60
/** About the change as a submission, not about what it does; or it leans on a sentence that is not there. */
const OTHERWISE =
  /^(?:(?:this (?:pr|pull request|commit|patch|change) (?:is|was) )?(?:based on|a follow|part of|related to)\b|this (?:is|was) (?:a (?:redo|follow|backport|port|continuation)|based|related)|(?:based|depends) on\b|follow(?:ing)?[- ]?up\b|see\b|cherry[- ]?pick|backports?\b|(?:in|since|after|before|as in|like) #\d+|(?:the )?usage\b|for example\b|e\.g\.|as (?:said|mentioned|discussed|suggested|described)\b|(?:close[sd]?|fix(?:es|ed)?|resolve[sd]?|ref(?:s|erence)?) (?:#|https?:|\w+\/)|note\b|thanks\b|so(?! (?:far|that)\b)|but|and|however|then|also|therefore|thus|besides|moreover|otherwise|in addition|additionally|furthermore|finally|lastly|likewise|similarly|as a result|consequently|for (?:this|that) reason|(?:all|the|any) (?:other|rest|remaining)\b|others?)\b/i

/**
 * The sentence of a paragraph that holds one of `words`, or the first that says something of the work itself; with the
 * next one where it is short. Null where there is none.
 */
export function oneSentence(paragraph: string, words: readonly string[]): string | null {
  const sentences = paragraph.split(SENTENCE_END)
  const holding = sentences.findIndex((one) => words.some((word) => one.includes(word)))
  const at = holding >= 0 ? holding : sentences.findIndex((one) => !OTHERWISE.test(one))
  if (at < 0) return null
  const [first = paragraph, second] = sentences.slice(at)
  return first.length < SHORT && second !== undefined ? `${first} ${second}` : first
}

const PROBLEM =
  /\b(?:previously|before this|currently|until now|so far|used to|problem|issue|bug|broken|fail(?:s|ed|ure)?|crash(?:es|ed)?|wrong(?:ly)?|incorrect(?:ly)?|missing|slow|leak(?:s|ed)?|race|regression|did(?: not|n't)|does(?: not|n't)|was(?: not|n't)|were(?: not|n't)|could(?: not|n't)?|cannot|can't)\b/i

/** Messages and code that a paragraph quotes say nothing of the work. */
const QUOTED = /"[^"]*"|`[^`]*`|“[^”]*”/g

/** Does a paragraph say what was wrong before? */
export const tellsProblem = (paragraph: string): boolean => PROBLEM.test(paragraph.replace(QUOTED, ' '))
