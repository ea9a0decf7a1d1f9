import { isAimed } from './aimed.ts'
import { sentencesOf } from './grounding/sentences.ts'

const RATED = `(?:scores?|ratings?|levels?|points|strong(?:ly)?|100|high(?:est|ly)?|impact|business|innovation|learning|dimensions?|achievements?|portfolio|10\\/10)`
const ANSWERED = `(?:scores?|ratings?|dimensions?|quotations?|portfolio|business (?:value|impact)|"?strong"?|100 points|out of 100)`
const POLITE = String.raw`(?:(?:please|now|always|just|instead|so|then|and|you (?:must|should|will|have to)|make sure to|be sure to|remember to)[\s,]+)*`

/** What is said to a reader that judges, and never of work on software. Each ends where the sentence does. */
const FORMS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,60}\b(?:instructions|(?:previous|system|above|your) prompt|guidelines|directions|evidence|told|(?:above|previous|prior|earlier|other) (?:rules?|text|tasks?|messages?))\b/i,
  /\b(?:you are|you're|act as|behave as|pretend to be)\b.{0,40}\b(?:assistant|model|ai|llm|judge|reviewer|grader|evaluator|rater|recruiter|expert|dan)\b/i,
  /\b(?:note|message|instructions?|attention|reminder|dear|hey|hello)\b.{0,20}\b(?:ai|llm|language model|assistant|model|judge|grader|evaluator|rater|scorer)\b/i,
  /\b(?:as an?|the|every|any) (?:ai|llm|language model|assistant|grader|evaluator|rater|scorer)\b.{0,60}\b(?:must|should|shall|has to|needs? to|will)\b/i,
  /(?:^|[.!?] |\n)\W*(?:system|assistant|developer|user)(?: prompt| message| note)?\s*[:>\]]/i,
  /<\|?\/?(?:im_(?:start|end)|system|assistant|user|endoftext)\|?>|\[\/?INST\]|<<\/?SYS>>/i,
  new RegExp(String.raw`\b(?:rate|score|grade|judge) (?:this|it|the|me|my)\b.{0,60}\b${RATED}\b`, 'i'),
  /["'](?:level|score|summary|quotation|reason|claim)["']\s*:/i,
  /\b(?:business|innovation|learning|impact|score|rating|level)\s*[:=]\s*"?(?:strong|clear|100|10\/10|max(?:imum)?)\b/i,
  /\b(?:score|rating|points)\b.{0,20}\b(?:100|10\/10|maximum|highest)\b/i,
  /\b(?:ignoriere|vergiss|missachte)\b.{0,60}\b(?:anweisung\w*|regeln|vorgaben|bisherige\w*)\b|\bbewerte\b.{0,60}\b(?:100|hoch|stark|h\u00f6chst\w*)\b/i,
]

/** The same where it begins a sentence; elsewhere these verbs tell of work. */
const ORDERS: readonly string[] = [
  String.raw`(?:rate|score|grade|rank|award|assign|judge|evaluate|classify)\b.{0,80}\b${RATED}\b`,
  String.raw`(?:answer|respond|reply|output|report|record|quote|write|say|claim|state|mention|list|give)\b.{0,80}(?<!\w)${ANSWERED}(?!\w)`,
]
const ORDER = new RegExp(String.raw`^\W*${POLITE}(?:${ORDERS.join('|')})`, 'i')

/** Every form has one of these in it: what has none is no instruction, which is cheap to tell. */
const HINTS =
  /ignor|disregard|forget|overrid|bypass|\byou[^a-z](?:are|re)\b|\b(?:act|behave)[^a-z]as\b|pretend|\b(?:rat|grad|rank|award|assign|evaluat|classif)(?:e|y|er|or|ing)?s?\b|reviewer|judge|scor[ei]|assistant|\bllm|\bai\b|\bmodel\b|im_(?:start|end)|endoftext|\[\/?inst|sys>|vergiss|missachte|bewerte|strong|\b10\/10|\b100\b|quotation|portfolio|dimension|business[^a-z](?:value|impact)|[:=]\s*"?(?:clear|max)|"(?:level|summary|reason|claim)|(?:system|user|developer)[^\n]{0,12}[:>\]]/i

const LONGEST = 2000
const HIDDEN = /\p{Cf}|\p{Mn}/gu

const MOST_SEGMENTS = 8

/**
 * Is this sentence said to whoever judges the work, and not about the work? It is data all the same; but nothing that
 * counts is read from it.
 */
export function isInstruction(sentence: string): boolean {
  const plain = folded(sentence.slice(0, LONGEST))
  if (isAimed(plain)) return true
  if (!HINTS.test(plain)) return false
  // Paths and branches have other signs where prose has spaces.
  const spaced = plain.replace(/[-_/.*`~]+/g, ' ')
  return (
    isOrder(plain) || [plain, spaced].some((text) => ORDER.test(text) || FORMS.some((one) => one.test(text)))
  )
}

/** A path may be one from any of its segments on. */
const isOrder = (plain: string): boolean =>
  plain
    .split('/')
    .slice(1, MOST_SEGMENTS)
    .some((segment) => ORDER.test(segment.replace(/[-_.]+/g, ' ')))

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)

/** Without what is there to be overlooked: marks on letters, other forms of letters, and what nobody sees. */
const folded = (text: string): string =>
  (isAscii(text) ? text : text.normalize('NFKD').replace(HIDDEN, '')).replace(/\s+/g, ' ').trim()

/** The text without the sentences that are instructions; the others stay as they are. */
export function withoutInstructions(text: string): string {
  if (!HINTS.test(isAscii(text) ? text : folded(text))) return text
  return sentencesOf(text)
    .filter((sentence) => !isInstruction(sentence))
    .join('')
}
