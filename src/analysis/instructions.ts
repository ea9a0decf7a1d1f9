import { sentencesOf } from './grounding/sentences.ts'

const RATED = `(?:scores?|ratings?|levels?|points|strong(?:ly)?|100|high(?:est|ly)?|impact|business|innovation|learning|dimensions?|achievements?|portfolio)`
const ANSWERED = `(?:scores?|ratings?|dimensions?|quotations?|portfolio|business (?:value|impact)|"?strong"?|100 points|out of 100)`
const POLITE = String.raw`^\W*(?:(?:please|now|always|just|instead|so|then|and|you (?:must|should|will|have to)|make sure to|be sure to|remember to)[\s,]+)*`

/** What is said to a reader that judges, and never of work on software. Each ends where the sentence does. */
const FORMS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,60}\b(?:instructions?|prompts?|guidelines|directions|evidence|told|(?:above|previous|prior|earlier|other) (?:rules?|text|tasks?|messages?))\b/i,
  /\b(?:you are|you're|act as|behave as|pretend to be)\b.{0,40}\b(?:assistant|model|ai|llm|judge|reviewer|grader|evaluator|rater|recruiter|expert|dan)\b/i,
  /\b(?:note|message|instructions?|attention|reminder|dear|hey|hello)\b.{0,20}\b(?:ai|llm|language model|assistant|model|judge|grader|evaluator|rater|scorer)\b/i,
  /\b(?:as an?|the|every|any) (?:ai|llm|language model|assistant|grader|evaluator|rater|scorer)\b.{0,60}\b(?:must|should|shall|has to|needs? to|will)\b/i,
  /^\W*(?:system|assistant|developer|user)(?: prompt| message| note)?\s*[:>\]]/im,
  /<\|?\/?(?:im_(?:start|end)|system|assistant|user|endoftext)\|?>|\[\/?INST\]|<<\/?SYS>>/i,
  new RegExp(
    String.raw`${POLITE}(?:rate|score|grade|rank|award|assign|judge|evaluate|classify)\b.{0,80}\b${RATED}\b`,
    'i',
  ),
  new RegExp(
    String.raw`${POLITE}(?:answer|respond|reply|output|report|record|quote|write|say|claim|state|mention|list|give)\b.{0,80}(?<!\w)${ANSWERED}(?!\w)`,
    'i',
  ),
  new RegExp(String.raw`\b(?:rate|score|grade|judge) (?:this|it|the|me|my)\b.{0,60}\b${RATED}\b`, 'i'),
  /["'](?:level|score|summary|quotation|reason|claim)["']\s*:/i,
  /\b(?:business|innovation|learning|impact|score|rating|level)\s*[:=]\s*"?(?:strong|clear|100|10\/10|max(?:imum)?)\b/i,
  /\b(?:score|rating|points)\b.{0,20}\b(?:100|10\/10|maximum|highest)\b/i,
  /\b(?:ignoriere|vergiss|missachte)\b.{0,60}\b(?:anweisung\w*|regeln|vorgaben|bisherige\w*)\b|\bbewerte\b.{0,60}\b(?:100|hoch|stark|h\u00f6chst\w*)\b/i,
]

const LONGEST = 2000
const HIDDEN = /\p{Cf}|\p{Mn}/gu

/**
 * Is this sentence said to whoever judges the work, and not about the work? It is data all the same; but nothing that
 * counts is read from it.
 */
export function isInstruction(sentence: string): boolean {
  const folded = sentence.slice(0, LONGEST).normalize('NFKD').replace(HIDDEN, '').replace(/\s+/g, ' ').trim()
  // Paths and branches have other signs where prose has spaces.
  const spaced = folded.replace(/[-_/.*`~]+/g, ' ')
  return FORMS.some((form) => form.test(folded) || form.test(spaced))
}

/** The text without the sentences that are instructions; the others stay as they are. */
export const withoutInstructions = (text: string): string =>
  sentencesOf(text)
    .filter((sentence) => !isInstruction(sentence))
    .join('')
