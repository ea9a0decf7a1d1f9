import type { Achievement } from '../../core/achievement.ts'
import { EVIDENCE_NEEDED, type UnsupportedField } from '../../core/unsupported.ts'
import { cleanSubject } from '../detect/title.ts'
import { sentencesOf } from '../grounding/sentences.ts'
import { shownSpan } from './work.ts'

/**
 * An achievement without what nothing shows: sentences and figures are left out, dates are those of its commits, and it
 * is called what the evidence calls it. Null where nothing gives it a name.
 */
export function supportedOnly(
  achievement: Achievement,
  unsupported: readonly UnsupportedField[],
): Achievement | null {
  if (unsupported.length === 0) return achievement
  const of = faultsBy(unsupported)
  const title = of('title').length === 0 ? achievement.title : nameInEvidence(achievement)
  if (title === null) return null
  const without = (field: 'summary' | 'description', text: string) => told(text, of(field), () => '').trim()
  const { description, summary } = achievement
  const gone = new Set(of('figures'))
  const span = shownSpan(achievement)
  return {
    ...achievement,
    title,
    description: without('description', description),
    summary: summary === null ? null : without('summary', summary) || null,
    figures: achievement.figures.filter(({ quotation }) => !gone.has(quotation)),
    ...(of('startedAt').length > 0 && span !== null ? { startedAt: span[0] } : {}),
    ...(of('completedAt').length > 0 && span !== null ? { completedAt: span[1] } : {}),
  }
}

/** The same achievement with a mark behind each sentence, figure or title that nothing shows. */
export function marked(achievement: Achievement, unsupported: readonly UnsupportedField[]): Achievement {
  if (unsupported.length === 0) return achievement
  const of = faultsBy(unsupported)
  const withMark = (text: string) => `${text} ${EVIDENCE_NEEDED}`
  // A document tells its dates beside the title, and nowhere could a mark of theirs stand.
  const isTitle = [...of('title'), ...of('startedAt'), ...of('completedAt')].length > 0
  const { title, description, summary, figures } = achievement
  const missing = new Set(of('figures'))
  return {
    ...achievement,
    title: isTitle ? withMark(title) : title,
    description: told(description, of('description'), withMark),
    summary: summary === null ? null : told(summary, of('summary'), withMark),
    figures: figures.map((figure) =>
      missing.has(figure.quotation) ? { ...figure, quotation: withMark(figure.quotation) } : figure,
    ),
  }
}

const faultsBy = (unsupported: readonly UnsupportedField[]) => (field: UnsupportedField['field']) =>
  unsupported.flatMap((fault) => (fault.field === field ? [fault.sentence] : []))

/** A text sentence by sentence, with those that are `missing` as `as` tells them. */
function told(text: string, missing: readonly string[], as: (sentence: string) => string): string {
  const gone = new Set(missing)
  return sentencesOf(text)
    .map((sentence) => {
      const bare = sentence.trim()
      return gone.has(bare) ? sentence.replace(bare, () => as(bare)) : sentence
    })
    .join('')
}

function nameInEvidence({ evidence }: Achievement): string | null {
  const named = (kind: 'pull-request' | 'commit') =>
    evidence.find((one) => one.kind === kind && /\p{L}{3}/u.test(one.label))
  const proof = named('pull-request') ?? named('commit')
  return proof === undefined ? null : cleanSubject(proof.label)
}
