import {
  type Achievement,
  type EditableField,
  type Evidence,
  editableFields,
} from '../../core/achievement.ts'
import type { Stated } from '../../core/by-hand.ts'

/** An achievement as a person wants it; what they said is theirs from now on. */
export function applied(one: Achievement, stated: Stated): Achievement {
  const { figures, evidence, ...rest } = stated
  const said = (Object.keys(stated) as EditableField[]).filter((field) => stated[field] !== undefined)
  return {
    ...one,
    ...rest,
    ...(figures === undefined ? {} : { figures: withFigures(one.figures, figures) }),
    ...(evidence === undefined ? {} : { evidence: withEvidence(one.evidence, evidence) }),
    edited: inOrder([...one.edited, ...said]),
  }
}

const inOrder = (fields: readonly EditableField[]): readonly EditableField[] =>
  editableFields.filter((field) => fields.includes(field))

/** A figure that is stated anew takes the place of the one that was stated before; what texts hold stays. */
function withFigures(there: Achievement['figures'], stated: Achievement['figures']): Achievement['figures'] {
  const isReplaced = (one: Achievement['figures'][number]): boolean =>
    one.provenance === 'stated' &&
    stated.some(({ name, baseline }) => name === one.name && (baseline === null) === (one.baseline === null))
  return [...there.filter((one) => !isReplaced(one)), ...stated]
}

const sameProof = (a: Evidence, b: Evidence): boolean => a.kind === b.kind && a.target === b.target

function withEvidence(there: readonly Evidence[], added: readonly Evidence[]): readonly Evidence[] {
  const replaced = there.map((one) => added.find((other) => sameProof(one, other)) ?? one)
  return [...replaced, ...added.filter((one) => !there.some((other) => sameProof(one, other)))]
}

/** Without a person's word on these fields; detection gives them their values when it looks again. */
export const given = (one: Achievement, fields: readonly EditableField[]): Achievement => ({
  ...one,
  edited: one.edited.filter((field) => !fields.includes(field)),
})

/** What a person says of an achievement as it was, on what detection knows of it now. */
export function restored(now: Achievement, before: Achievement): Achievement {
  if (before.source === 'manual') return before
  const changed = editableFields.filter(
    (field) => before.edited.includes(field) || now.edited.includes(field),
  )
  const values = Object.fromEntries(changed.map((field) => [field, before[field]]))
  return { ...now, ...values, edited: before.edited }
}

/**
 * The first of several achievements with what people said of the others: their evidence, their figures, their marks.
 * Its own words stay. What the history says is not added up here: detection does that.
 */
export function combined(first: Achievement, others: readonly Achievement[]): Achievement {
  const all = [first, ...others]
  const isHeld = (one: Achievement, field: EditableField): boolean => one.edited.includes(field)
  const figures = others
    .filter((one) => isHeld(one, 'figures'))
    .flatMap((one) => one.figures.filter(isStated))
  const tags = others.filter((one) => isHeld(one, 'tags')).flatMap((one) => one.tags)
  const evidence = others.flatMap((one) => one.evidence)
  const isByHand = others.some((one) => isHeld(one, 'evidence') || one.source === 'manual')
  const next = {
    ...first,
    figures: [...first.figures, ...figures],
    tags: [...new Set([...first.tags, ...tags])],
    evidence: withEvidence(first.evidence, evidence),
    pinned: all.some((one) => one.pinned),
    ready: all.some((one) => one.ready),
  }
  // The first was chosen to name them all.
  const edited: EditableField[] = [...first.edited, 'title', 'description']
  if (figures.length > 0) edited.push('figures')
  if (tags.length > 0) edited.push('tags')
  if (isByHand) edited.push('evidence')
  if (next.pinned) edited.push('pinned')
  if (next.ready) edited.push('ready')
  return { ...next, ...spanOf(first, others), edited: inOrder(edited) }
}

const isStated = ({ provenance }: Achievement['figures'][number]): boolean => provenance === 'stated'

/** From the first beginning to the last end; detection says it of what it finds. */
function spanOf(
  first: Achievement,
  others: readonly Achievement[],
): Pick<Achievement, 'startedAt' | 'completedAt'> {
  const of = (pick: 'startedAt' | 'completedAt') =>
    [first, ...others].flatMap((one) => one[pick] ?? []).sort((a, b) => a.seconds - b.seconds)
  return {
    startedAt: first.edited.includes('startedAt') ? first.startedAt : (of('startedAt')[0] ?? null),
    completedAt: first.edited.includes('completedAt')
      ? first.completedAt
      : (of('completedAt').at(-1) ?? null),
  }
}
