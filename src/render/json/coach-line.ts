import { type AspectJudged, type CoachFinding, type Coaching, commitTypes } from '../../core/coaching.ts'
import { subjectOf } from '../../core/message.ts'
import { toJsonText } from './json.ts'

/**
 * The line that `--batch` answers with: to the letter what `toJsonLine(coachingJson(null, message, coaching))` gives,
 * in half its time. A record of a known shape need not be asked for its keys, and most of its texts need no escape.
 */
export function coachingLine(message: string, coaching: Coaching): string {
  const { aspects, seen, parts } = coaching
  return (
    `{"commitId":null,"subject":${quoted(subjectOf(message))},"kind":"${coaching.kind}",` +
    `"qualityScore":${coaching.qualityScore},"qualityLevel":"${coaching.qualityLevel}",` +
    `"aspects":{"message":${aspectText(aspects.message)},"changes":${aspectText(aspects.changes)},` +
    `"code":${aspectText(aspects.code)},"context":${aspectText(aspects.context)}},` +
    `"strengths":${listed(coaching.strengths)},"areasForImprovement":${listed(coaching.areasForImprovement)},` +
    `"specificRecommendations":${listed(coaching.specificRecommendations)},` +
    `"coachingTips":${listed(coaching.coachingTips)},"nextSteps":${listed(coaching.nextSteps)},` +
    `"type":"${seen.type}","typeIsWritten":${seen.isTyped},` +
    `"typeProbabilities":${probabilitiesText(seen.probabilities)},"category":"${seen.category}",` +
    `"parts":${parts.length === 0 ? '[]' : toJsonText(parts)},` +
    `"feedback":null,"dropped":[],"coachedBy":{"rules":${quoted(coaching.coach)},"model":null}}\n`
  )
}

function aspectText({ score, weight, findings }: AspectJudged): string {
  let text = ''
  for (const finding of findings) text += `${text === '' ? '' : ','}${findingText(finding)}`
  return `{"score":${score},"weight":${weight},"findings":[${text}]}`
}

const findingText = ({ rule, points, because, evidence, place, advice }: CoachFinding): string =>
  `{"rule":${quoted(rule)},"points":${points},"because":${quoted(because)},"evidence":${quoted(evidence)},` +
  `"place":${place === null ? 'null' : quoted(place)},"advice":${advice === null ? 'null' : quoted(advice)}}`

function listed(texts: readonly string[]): string {
  let text = ''
  for (const one of texts) text += `${text === '' ? '' : ','}${quoted(one)}`
  return `[${text}]`
}

function probabilitiesText(probabilities: Coaching['seen']['probabilities']): string {
  let text = ''
  for (const type of commitTypes) text += `${text === '' ? '' : ','}"${type}":${probabilities[type]}`
  return `{${text}}`
}

/** Printable ASCII without the quotation mark and the backslash. */
const PLAIN = /^[ !#-[\]-~]*$/

const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : toJsonText(text))
