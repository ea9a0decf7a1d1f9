import type { CoachFinding, CoachInput, Coaching, SetAside } from '../../../core/coaching.ts'
import { bare, isAimed } from '../../aimed.ts'
import { isQuoted } from '../../grounding/quotations.ts'
import type { CoachAnswer } from '../../prompts/coach.ts'
import { readMessage } from '../message/read.ts'
import { clip } from '../message/rule.ts'
import { messageParts } from '../rewrite/message-parts.ts'
import { hasConstruct, reasonIn } from './reasons.ts'
import { contentOf } from './words.ts'

/**
 * What the model's word alone gives or takes, in points of an aspect's ten. A commit can talk a model into anything, so
 * the widest span of these is less than half a point of the score: message 0.4 × (0.7 + 0.3), changes 0.3 × 0.3.
 */
const alone = { why: 0.7, noWhy: -0.6, what: 0.3, noWhat: -0.3, oneChange: 0.3, several: -0.3 } as const
/** For a reason in a language that no rule reads, where its words have the construct of one. */
const borneOut = 2

const LEAST_HINT = 0.28
const LEAST_WORDS = { why: 4, what: 2 }

export type Judgement = {
  readonly message: readonly CoachFinding[]
  readonly changes: readonly CoachFinding[]
  readonly dropped: readonly SetAside[]
}

type Case = {
  readonly input: CoachInput
  readonly answer: CoachAnswer
  /** Whose word it is. */
  readonly name: string
  /** The message without what nobody wrote as prose about the change. */
  readonly prose: string
  readonly rules: ReadonlySet<string>
}

/**
 * What a model's judgement adds to the findings of the rules: the message aspect moves by at most 3 of 10 and the
 * changes aspect by at most 2; mostly far less, since its word counts only where the rules can follow it. It counts for
 * nothing where message, paths or diff speak to whoever judges them.
 */
export function judgement(
  input: CoachInput,
  { aspects }: Coaching,
  answer: CoachAnswer,
  name: string,
): Judgement {
  const place = aimedIn(input)
  if (place !== null) return { message: [], changes: [], dropped: [aside(`the ${place}`, 'aimed')] }
  const { subject, body, trailers } = messageParts(input.message)
  const prose = `${subject}\n\n${trailers === '' ? body : body.slice(0, -trailers.length)}`
  const found = [...aspects.message.findings, ...aspects.changes.findings]
  const one = { input, answer, name, prose, rules: new Set(found.map(({ rule }) => rule)) }
  const said = [whatOf(one), whyOf(one)]
  return {
    message: said.flatMap(({ finding }) => finding ?? []),
    changes: oneChangeOf(one),
    dropped: said.flatMap(({ dropped }) => dropped ?? []),
  }
}

function aimedIn({ message, files, diff }: CoachInput): string | null {
  if (isAimed(message)) return 'message'
  if (files?.some(({ path }) => isAimed(bare(path))) === true) return 'paths'
  return diff !== null && isAimed(bare(diff)) ? 'diff' : null
}

const aside = (sentence: string, reason: string): SetAside => ({ sentence, reason, what: '' })

type Said = { readonly finding?: CoachFinding; readonly dropped?: SetAside }

function whatOf({ answer, name, prose, rules }: Case): Said {
  const { saysWhat, whatQuotation } = answer
  if (!saysWhat)
    return rules.has('message/what-said')
      ? { finding: finding('what', alone.noWhat, `${name} can't tell from it what was changed.`, '', WHAT) }
      : {}
  if (isQuoted(whatQuotation, [{ id: 'message', text: prose }]) === null)
    return { dropped: aside(whatQuotation, 'quotation') }
  if (contentOf(whatQuotation) < LEAST_WORDS.what) return { dropped: aside(whatQuotation, 'says-little') }
  if (rules.has('message/what-said'))
    return { finding: finding('what', 0, `${name} reads what was changed, too.`, whatQuotation) }
  return { finding: finding('what', alone.what, `${name} reads what was changed.`, whatQuotation) }
}

function whyOf({ answer, name, prose, rules }: Case): Said {
  const { saysWhy, whyQuotation } = answer
  const isSaid = rules.has('message/why-said')
  if (!saysWhy)
    return isSaid ? { finding: finding('why', alone.noWhy, `${name} finds no reason in it.`, '', WHY) } : {}
  if (isQuoted(whyQuotation, [{ id: 'message', text: prose }]) === null)
    return { dropped: aside(whyQuotation, 'quotation') }
  if (isSaid) return { finding: finding('why', 0, `${name} reads why, too.`, whyQuotation) }
  const isRead = readMessage(prose).isEnglish
  const isConstruct = !isRead && hasConstruct(whyQuotation) && contentOf(whyQuotation) >= LEAST_WORDS.why
  if (isConstruct)
    return {
      finding: finding('why', borneOut, `${name} reads why, in words that give a reason.`, whyQuotation),
    }
  const isPlausible = contentOf(whyQuotation) >= LEAST_WORDS.why || reasonIn(whyQuotation) >= LEAST_HINT
  if (!isPlausible) return { dropped: aside(whyQuotation, 'no-reason') }
  // Where a rule asks for no reason, none is rewarded.
  if (isRead && !rules.has('message/why-missing') && !rules.has('message/why-weak')) return {}
  return { finding: finding('why', alone.why, `${name} reads a reason in it.`, whyQuotation) }
}

function oneChangeOf({ input, answer, name, rules }: Case): readonly CoachFinding[] {
  if (input.diff === null) return []
  const isTangled = rules.has('changes/tangled')
  if (answer.oneChange === 'several' && !isTangled)
    return [finding('one-change', alone.several, `${name} sees several changes in it.`, '', SPLIT)]
  if ((answer.oneChange === 'one' || answer.oneChange === 'mostly-one') && isTangled)
    return [finding('one-change', alone.oneChange, `${name} sees one change in it.`, '')]
  return []
}

const WHAT = 'Name in the subject what was changed: the function, option or behaviour.'
const WHY = 'Say in the body why: what was wrong before, or what this makes possible.'
const SPLIT = 'Look once more whether this is one change, or should be several commits.'

const finding = (
  about: string,
  points: number,
  because: string,
  quotation: string,
  advice: string | null = null,
): CoachFinding => ({
  rule: `model/${about}`,
  points,
  because,
  evidence: clip(quotation),
  place: null,
  advice,
})
