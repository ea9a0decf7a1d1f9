import { ground } from '../../grounding/ground.ts'
import { sentencesOf } from '../../grounding/sentences.ts'
import { isInstruction } from '../../instructions.ts'
import { type AdvisedOn, groundsOf } from './evidence.ts'

const MOST_SENTENCES = 3

/** What the evidence bears of a summary, at most three sentences; null where that is nothing. */
export function groundedSummary(summary: string, on: AdvisedOn): string | null {
  const { skills } = on.achievement
  const grounds = [...groundsOf(on), { id: '', text: skills.map(({ name }) => name).join('\n') }]
  const { text } = ground(summary.replace(/\s+/g, ' ').trim(), grounds)
  const kept = sentencesOf(text).filter((sentence) => !isInstruction(sentence))
  return kept.slice(0, MOST_SENTENCES).join('').trim() || null
}
