import type { Achievement } from '../../../core/achievement.ts'
import { fingerprint } from '../../../core/ids.ts'
import type { Source } from '../../grounding/quotations.ts'
import { withoutInstructions } from '../../instructions.ts'
import { redact } from '../../secrets/redact.ts'

/** What a model is told of an achievement, and what its words are held against. */
export type AdvisedOn = {
  readonly achievement: Pick<Achievement, 'title' | 'description' | 'category' | 'skills' | 'figures'>
  /** Ids are those of `Figure.source`. */
  readonly evidence: readonly Source[]
  /** Files changed: they name things, and claim nothing. */
  readonly paths: readonly Source[]
}

const LONGEST = 8000

/** A text as evidence: without secrets, and without what is said to its reader instead of about the work. */
export const asEvidence = (text: string): string =>
  withoutInstructions(redact(text).text.slice(0, LONGEST)).trim()

/** The same for a whole achievement; texts that say nothing are left out. */
export function advisedOn(
  achievement: Achievement,
  texts: readonly Source[],
  paths: readonly Source[],
): AdvisedOn {
  const { title, description, category, skills, figures } = achievement
  return {
    achievement: {
      title: asEvidence(title),
      description: asEvidence(description),
      category,
      skills,
      figures: figures.filter((figure) => asEvidence(figure.quotation) !== ''),
    },
    evidence: cleaned(texts),
    paths: cleaned(paths),
  }
}

const cleaned = (texts: readonly Source[]): readonly Source[] =>
  texts.flatMap(({ id, text }) => {
    const clean = asEvidence(text)
    return clean === '' ? [] : [{ id, text: clean }]
  })

/** What it claims: figures come from here alone. */
export const claimsOf = ({ achievement, evidence }: AdvisedOn): readonly Source[] => [
  ...evidence,
  { id: '', text: achievement.title },
  { id: '', text: achievement.description },
]

/** All that words about it may rest on. */
export const groundsOf = (on: AdvisedOn): readonly Source[] => [...claimsOf(on), ...on.paths]

/** What happened after it says nothing about the work itself. */
const LATER = new Set(['release', 'revert'])

/**
 * A mark of everything that words about an achievement rest on: its own texts, and the object ids of its commits, which
 * stand for theirs. Releases and reverts that come later do not change it.
 */
export const evidenceMark = ({ title, description, evidence }: Achievement): string =>
  fingerprint(
    JSON.stringify([
      title,
      description,
      ...evidence
        .filter(({ kind }) => !LATER.has(kind))
        .map(({ kind, target, label, quotation }) => [kind, target, label, quotation]),
    ]),
  )
