import type { AnalysedSkill, Analysis, Reasoned, Strength } from '../../../core/analysis.ts'
import { groundIn } from '../../grounding/ground.ts'
import { knownFrom } from '../../grounding/known.ts'
import { isQuoted } from '../../grounding/quotations.ts'
import { sentencesOf } from '../../grounding/sentences.ts'
import { isInstruction } from '../../instructions.ts'
import type { AnalysisAnswer } from '../../prompts/achievement.ts'
import { type AdvisedOn, groundsOf } from '../advised/evidence.ts'

/** What people call skills that no file shows; a model may choose from these and not make up others. */
const general = new Set(
  (
    'accountability|adaptability|analysis|analytical thinking|attention to detail|collaboration|communication|' +
    'continuous improvement|coordination|critical thinking|curiosity|customer focus|decision making|delegation|' +
    'empathy|facilitation|initiative|knowledge sharing|leadership|learning|listening|mentoring|negotiation|' +
    'organisation|organization|ownership|perseverance|planning|presentation|prioritisation|prioritization|' +
    'problem solving|process improvement|project management|quality assurance|research|resilience|' +
    'risk management|root cause analysis|self-management|stakeholder management|strategic thinking|teaching|' +
    'teamwork|technical writing|time management|troubleshooting|writing'
  ).split('|'),
)

const MOST_REASONED = 3

/**
 * An analysis with a model's words behind those of the rules: each strength and skill needs words that stand in the
 * evidence, and every number and name in it has to stand there too.
 */
export function withAnalysis(
  byRules: Analysis,
  answer: AnalysisAnswer,
  on: AdvisedOn,
  model: string,
): Analysis {
  const grounds = groundsOf(on)
  const known = knownFrom([
    ...grounds,
    { id: '', text: on.achievement.skills.map(({ name }) => name).join('\n') },
  ])
  const quoted = (quotation: string) => (isInstruction(quotation) ? null : isQuoted(quotation, grounds))
  const strengths = answer.strengths.flatMap(({ claim, quotation }): Strength[] => {
    const place = quoted(quotation)
    const { text } = groundIn(claim.trim(), known)
    if (place === null || text === '' || isInstruction(text)) return []
    return [{ claim: text, because: `“${quotation.trim()}”`, evidence: sourceOf(place.source), by: model }]
  })
  const names = new Set(byRules.skills.map(({ name }) => name.toLowerCase()))
  const skills = answer.skills.flatMap(({ name, kind, quotation }): AnalysedSkill[] => {
    const place = quoted(quotation)
    const called = name.trim()
    const isKnown = kind === 'technical' ? known.hasAnyCase(called.toLowerCase()) : isGeneral(called)
    if (place === null || called === '' || !isKnown || names.has(called.toLowerCase())) return []
    names.add(called.toLowerCase())
    return [
      { name: called, kind, because: `“${quotation.trim()}”`, evidence: sourceOf(place.source), by: model },
    ]
  })
  const reasoning = sentencesOf(groundIn(answer.reasoning.replace(/\s+/g, ' ').trim(), known).text)
    .filter((sentence) => !isInstruction(sentence))
    .slice(0, MOST_REASONED)
    .map((text): Reasoned => ({ text: text.trim(), by: model }))
  return {
    ...byRules,
    strengths: [...byRules.strengths, ...strengths],
    skills: [...byRules.skills, ...skills],
    reasoning: [...byRules.reasoning, ...reasoning],
  }
}

const isGeneral = (name: string): boolean => general.has(name.toLowerCase().replace(/\bproblem-/, 'problem '))

const sourceOf = (source: string): readonly string[] => (source === '' ? [] : [source])
