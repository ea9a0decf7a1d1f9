import type { Achievement, Evidence, Figure } from '../../core/achievement.ts'
import type { Stamp } from '../../core/time.ts'
import { categoryOfType } from '../classify/category.ts'
import { conventionalOf } from '../classify/conventional.ts'
import type { Draft } from '../detect/draft.ts'
import { cleanSubject } from '../detect/title.ts'
import { isWeakSubject } from '../detect/weak.ts'
import type { Pull } from './intake.ts'
import type { KnownAround } from './known.ts'
import { categoryOfLabels, type Labelled, tagsOfLabels } from './labels.ts'
import { evidenceItem, type Told, toldOf, withReviewers } from './told.ts'

const MOST_FIGURES = 20
const MOST_TAGS = 6

/** What was found in a history, with what a service knows of its pull requests. */
export function upgraded(known: KnownAround, group: Draft, found: Achievement): Achievement {
  const pull = group.around.find(({ number }) => String(number) === group.pull)
  if (pull === undefined) return { ...found, evidence: titledPulls(group, found.evidence) }
  const told = toldOf(known, pull, group.commits.at(-1) ?? null)
  const issues = [...new Set([...found.traces.closedIssues, ...told.closes])]
  const completedAt = completedOf(pull, found)
  return {
    ...found,
    ...wordsOf(pull, found),
    completedAt,
    startedAt: earliest(found.startedAt, pull, completedAt),
    collaborators: withReviewers(found.collaborators, found.author, told.reviewers),
    tags: [...new Set([...tagsOfLabels(pull.labels), ...found.tags])].slice(0, MOST_TAGS),
    figures: withFigures(pull, found.figures),
    evidence: evidenceOf(known, group, found, told),
    because: [...found.because, ...told.because],
    traces: { ...found.traces, closedIssues: issues, discussion: told.discussion },
  }
}

/** What labels say of the pull request of a group, else a type that its title was given; null where neither says it. */
export function statedByPull({ around, pull: number }: Draft): Labelled | null {
  const pull = around.find((one) => String(one.number) === number)
  return pull === undefined ? null : categoryOfPull(pull)
}

/** What labels say, else a type that the title was given; null where neither says it. */
export function categoryOfPull(pull: Pull): Labelled | null {
  const labelled = categoryOfLabels(pull.labels)
  if (labelled !== null) return labelled
  const typed = conventionalOf(pull.title)
  const category = typed && categoryOfType[typed.type]
  return typed && category
    ? { category, because: `${category}: the pull request's title is typed "${typed.type}:"` }
    : null
}

const wordsOf = (pull: Pull, found: Achievement) => ({
  title: isWeakSubject(pull.title) ? found.title : cleanSubject(pull.title),
  description: pull.description || found.description,
})

/** A squash was made at the merge: that it was opened before is all that is left of when it was begun. */
function earliest(startedAt: Stamp | null, { createdAt }: Pull, completedAt: Stamp | null): Stamp | null {
  const first = Math.min(startedAt?.seconds ?? createdAt, createdAt, completedAt?.seconds ?? createdAt)
  return { seconds: first, offset: startedAt?.offset ?? 0 }
}

/** In the zone of whoever committed it, as far as that is known. */
const completedOf = ({ state, endedAt }: Pull, { completedAt }: Achievement): Achievement['completedAt'] =>
  state !== 'merged' || endedAt === null
    ? completedAt
    : { seconds: endedAt, offset: completedAt?.offset ?? 0 }

/** Its text says it first; what a commit repeats is said once. */
function withFigures(pull: Pull, figures: readonly Figure[]): readonly Figure[] {
  const keyOf = (one: Figure) => `${one.name} ${one.value} ${one.unit} ${one.baseline} ${one.achieved}`
  const all = new Map<string, Figure>()
  for (const one of [...pull.figures, ...figures]) if (!all.has(keyOf(one))) all.set(keyOf(one), one)
  return [...all.values()].slice(0, MOST_FIGURES)
}

function evidenceOf(known: KnownAround, group: Draft, found: Achievement, told: Told): readonly Evidence[] {
  const there = new Set(found.evidence.map(({ kind, target }) => `${kind} ${target}`))
  const issues = told.closes.map((issue) => closedEvidence(known, issue))
  const named = new Map(issues.map((one) => [one.target, one]))
  const all = [
    ...titledPulls(group, found.evidence),
    ...issues.filter(({ target }) => !there.has(`issue ${target}`)),
    ...told.evidence,
  ]
  return unique(all.map((one) => (one.kind === 'issue' ? (named.get(one.target) ?? one) : one)))
}

export function closedEvidence(known: KnownAround, issue: string): Evidence {
  const about = /^\d+$/.test(issue) ? known.issue(Number(issue)) : null
  const name = /^\d/.test(issue) ? `#${issue}` : issue
  return evidenceItem(
    'issue',
    issue,
    about === null ? `closes ${name}` : `closes ${name}: ${about.title}`,
    about?.endedAt ?? null,
  )
}

/** Pull requests by their titles and the moment they were merged. */
const titledPulls = ({ around }: Draft, evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.map((one) => {
    const pull = one.kind === 'pull-request' && around.find(({ number }) => String(number) === one.target)
    if (!pull) return one
    const at = pull.endedAt === null ? one.at : { seconds: pull.endedAt, offset: one.at?.offset ?? 0 }
    return { ...one, label: cleanSubject(pull.title), at }
  })

/** A piece of evidence is named once. */
export const unique = (all: readonly Evidence[]): readonly Evidence[] => {
  const found = new Map<string, Evidence>()
  for (const one of all) {
    const key = `${one.kind} ${one.target}`
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}
