const SPOKEN = /^[\p{L}\p{N}“"`'(]/u
/** Lists, links, fragments, code and markup do not read as prose. */
const UNREADABLE =
  /https?:|```|:$|^BREAKING[ -]CHANGE:|^[#>|<]|^(?:[-*+]|\d+[.)])\s|^[\w-]+-by: |\s1[.)]\s.*\s2[.)](?:\s|$)|:\s+(?:1[.)]|\(?[a1i]\))\s|#\d+(?:,? (?:and )?#\d+)+$/i

/** The paragraphs of a description that can be quoted: prose of some length, each on one line. */
export const readableParagraphs = (description: string): readonly string[] =>
  description
    .split(/\n\s*\n/)
    // On one line a list would read as prose with dashes in it.
    .filter((text) => !/\n[ \t]*[-*+] /.test(text))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= 40 && SPOKEN.test(text) && !UNREADABLE.test(text))

const LEAST = 40

/**
 * The first of them that opens like prose: one in small letters reads as a fragment. Where it tells only what was wrong
 * or how somebody came to see it, what is quoted begins at the sentence that says what the change does, if there is one;
 * how somebody came to it is not quoted alone. Null where there is none.
 */
export function openingParagraph(description: string): string | null {
  const paragraphs = readableParagraphs(description)
  const opening = paragraphs
    .map(standingAlone)
    .find((text) => text.length >= LEAST && /^[\p{Lu}“"`'(]/u.test(text))
  if (opening === undefined) return null
  const [first = '', second = ''] = opening.split(SENTENCE_END)
  const isBefore = tellsProblem(first) || NARRATES.test(first) || TURNS.test(second)
  if (tellsChange(first) || !isBefore) return opening
  return changeIn(paragraphs) ?? (NARRATES.test(first) && !tellsProblem(first) ? null : opening)
}

/** From the first sentence that says what the change does to the end of its paragraph; null where none says it. */
function changeIn(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs) {
    const sentences = paragraph.split(SENTENCE_END)
    const at = sentences.findIndex(tellsChange)
    const told = at < 0 ? '' : standingAlone(sentences.slice(at).join(' '))
    if (told.length >= LEAST && tellsChange(told.split(SENTENCE_END)[0] ?? '')) return told
  }
  return null
}

/** A sentence about the change as its author made it, or about how things are now. Tests beside it are not the change. */
const tellsChange = (sentence: string): boolean =>
  CHANGE.test(sentence) &&
  !/\btest/i.test(sentence.slice(0, 60)) &&
  !OTHERWISE.test(sentence) &&
  !isRude(sentence)

const CHANGE =
  /^(?:(?:this|the) (?:change|commit|patch|fix|pr|pull request) (?!(?:is|was|does not|doesn't)\b)|this (?:adds|avoids|enables|ensures|fixes|fixed|improves|introduces|reduces|removes|replaces|resolves|solves|implements|handles|speeds)\b|now,? |(?:fix(?:ed|es)?|solved?|resolved?|addressed|avoided|prevented) (?:(?:this|it|that) )?by\b|with (?:this|these) (?:change|commit|patch|fix|pr)s?\b|(?:add|attach|fix|change|replace|remove|rework|implement|introduce|allow|ensure|improve|reduce|rename|handle|avoid|prevent|rewrite|split|enable|limit|convert|drop|extend|refactor|restore|simplify|stop|make|use|move|switch)s? (?!case\b))/i

/** What comes before this is how it ought to have been. */
const TURNS = /^(?:but|however|unfortunately|yet|alas|sadly)\b/i

/** How somebody came to it, in the first person or as news. */
const NARRATES =
  /^(?:recently\b|lately\b|today\b|till now\b|while (?:work|look|test|debug|review|investigat)\w*|(?:in|since|with) [\w.-]+ [\d.]+,? (?:I|we)\b|(?:I|we) (?:tried|noticed|found|saw|had|have|ran|hit|was|were|thought|realized|discovered)\b|(?:it|this) (?:turns|turned) out\b)/i

/** What no reader of a document needs to hear: insults, also of oneself, oaths, and jokes about failure. */
const RUDE =
  /\b(?:stupid(?:ity|ly)?|idiots?|idiotic|morons?|moronic|imbeciles?|brain-?dead|retarded|lame|crap(?:py)?|shit\w*|bullshit|(?:mother)?fuck\w*|damn(?:ed)?|goddamn|wtf|omg|lol|rofl|ass(?:hole)?s?|bastards?|bitch\w*|sucks?|screwed up|oh my|oops|duh|sigh|in (?:my|our) face|shame on|dumb (?:mistake|idea|bug|me)|fool(?:ish|s)?)\b|(?<!\p{L})hell(?= (?:of|is|was|no|yes)\b)/iu

const isRude = (sentence: string): boolean => RUDE.test(sentence)

const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}“"`'(])/u
/** What was to follow, a link as a rule, is not there. */
const BROKEN_OFF = /\s(?:in|at|by|of|to|from|for|with|on|see|and|or|the|as|is|are|than|like|here)[,:]?$/i

/**
 * The run of sentences of a paragraph that can be read without what stood around it: none before the first that
 * leans on something else, none from the first that insults or swears, and no end that breaks off. Word for word as
 * written; empty where nothing can.
 */
export function standingAlone(paragraph: string): string {
  const sentences = paragraph.split(SENTENCE_END)
  const first = sentences.findIndex((one) => !OTHERWISE.test(one) && !isRude(one))
  if (first < 0) return ''
  const rude = sentences.findIndex((one, index) => index > first && isRude(one))
  const told = sentences.slice(first, rude < 0 ? undefined : rude)
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
  /^(?:after (?:fixing|them|that|this|it)\b|add(?:s|ed)? (?:a |some )?(?:new )?tests?(?:\d+| cases?)? to (?:reproduce|verify|check)\b|(?:this (?:pr|pull request|commit|patch|change) (?:is|was) )?(?:based on|a follow|part of|related to)\b|this (?:is|was) (?:a (?:redo|follow|backport|port|continuation)|based|related)|(?:based|depends) on\b|follow(?:ing)?[- ]?up\b|see\b|cherry[- ]?pick|backports?\b|(?:in|since|after|before|as in|like) #\d+|(?:the )?usage\b|for example\b|e\.g\.|as (?:said|mentioned|discussed|suggested|described)\b|(?:close[sd]?|fix(?:es|ed)?|resolve[sd]?|ref(?:s|erence)?) (?:#|https?:|\w+\/)|note\b|thanks\b|so(?! (?:far|that)\b)|but|and|however|then|also|therefore|thus|besides|moreover|otherwise|in addition|additionally|furthermore|finally|lastly|likewise|similarly|as a result|consequently|for (?:this|that) reason|(?:all|the|any) (?:other|rest|remaining)\b|others?)\b/i

/**
 * The sentence of a paragraph that holds one of `words`, or the first that says something of the work itself; with the
 * next one where it is short. Null where there is none.
 */
export function oneSentence(paragraph: string, words: readonly string[]): string | null {
  const sentences = paragraph.split(SENTENCE_END)
  const holding = sentences.findIndex((one) => words.some((word) => one.includes(word)))
  const at = holding >= 0 ? holding : sentences.findIndex((one) => !OTHERWISE.test(one) && !isRude(one))
  if (at < 0) return null
  const [first = paragraph, second] = sentences.slice(at)
  return first.length < SHORT && second !== undefined ? `${first} ${second}` : first
}

const PROBLEM =
  /\b(?:previously|before this|currently|(?:un)?till? now|so far|used to|problems?|issues?|bugs?|inefficient|broken|fail(?:s|ed|ure)?|crash(?:es|ed)?|wrong(?:ly)?|incorrect(?:ly)?|missing|slow|leak(?:s|ed)?|race|regression|did(?: not|n't)|does(?: not|n't)|was(?: not|n't)|were(?: not|n't)|could(?: not|n't)?|cannot|can't)\b/i

/** Messages and code that a paragraph quotes say nothing of the work. */
const QUOTED = /"[^"]*"|`[^`]*`|“[^“”]*”/g

/** Does a paragraph say what was wrong before? */
export const tellsProblem = (paragraph: string): boolean => PROBLEM.test(paragraph.replace(QUOTED, ' '))
