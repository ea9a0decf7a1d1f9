import type { Achievement, Figure } from '../../core/achievement.ts'
import { localDay } from '../../core/time.ts'
import { isTyped } from '../../core/unsupported.ts'
import type { Source } from '../grounding/quotations.ts'

/** What a commit says and which files it changed. */
export type Message = { readonly oid: string; readonly message: string; readonly paths: readonly string[] }

/**
 * Everything that words about an achievement may rest on: what its commits say, its evidence, what people state with
 * where it is from, who was there and when. What a person wrote *about* the work is no evidence for itself.
 */
export function evidenceOf(achievement: Achievement, messages: readonly Message[]): readonly Source[] {
  const { evidence, skills, author, collaborators, traces } = achievement
  const people = [author, ...collaborators].map(({ name, email }) => `${name} <${email}>`)
  const said = messages.flatMap(({ oid, message, paths }) => [
    { id: oid, text: message },
    { id: oid, text: `${oid}\n${paths.join('\n')}` },
  ])
  const proofs = evidence.map(({ target, label, quotation, at }) => ({
    id: target,
    text: [target, label, quotation ?? '', at === null ? '' : localDay(at)].join('\n'),
  }))
  const other = [
    ...foundWords(achievement),
    ...achievement.figures.filter(({ provenance }) => provenance !== 'quoted').flatMap(figureWords),
    ...skills.flatMap(({ name, because }) => [name, because]),
    ...people,
    ...traces.closedIssues.map((key) => (/^\d/.test(key) ? `#${key}` : key)),
    traces.release ?? '',
  ]
  return [...said, ...proofs, { id: '', text: other.join('\n') }]
}

/** Words that detection took from messages and pull requests, some of which are stored nowhere else. */
const foundWords = (achievement: Achievement): readonly string[] => [
  ...(isTyped(achievement, 'title') ? [] : [achievement.title]),
  ...(isTyped(achievement, 'description') ? [] : [achievement.description]),
]

/** A figure in the ways a sentence may tell it. */
const figureWords = ({ quotation, value, unit, baseline, achieved }: Figure): readonly string[] => [
  quotation,
  ...[value, baseline, achieved].flatMap((one) => (one === null ? [] : [`${one} ${unit}`])),
]
