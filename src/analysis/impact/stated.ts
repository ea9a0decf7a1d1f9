import type { Achievement, Figure } from '../../core/achievement.ts'
import type { Category } from '../../core/category.ts'
import type { Part, Reading } from '../../core/score.ts'
import { part, reading, someOf } from './part.ts'

const categoryPoints: Readonly<Record<Category, number>> = {
  architecture: 20,
  performance: 18,
  security: 15,
  feature: 15,
  infrastructure: 12,
  fix: 10,
  business: 10,
  testing: 8,
  collaboration: 8,
  documentation: 6,
  maintenance: 4,
}

/** What figures say a piece of work was worth: points only for what a person wrote down or the evidence holds. */
export const statedReading = (achievement: Achievement): Reading =>
  reading([
    businessValue(achievement),
    timeSaved(achievement),
    category(achievement),
    beforeAndAfter(achievement),
    linkedProof(achievement),
  ])

type Step = readonly [from: number, points: number]
const moneySteps: readonly Step[] = [
  [100_000, 40],
  [50_000, 30],
  [10_000, 20],
  [1_000, 10],
]
const hourSteps: readonly Step[] = [
  [100, 30],
  [50, 20],
  [10, 10],
]

const pointsAt = (steps: readonly Step[], value: number): number =>
  steps.find(([from]) => value >= from)?.[1] ?? 0

/** Per year; a monthly amount counts twelve times, one without a period once. */
const yearly = ({ value, unit }: Figure): number => (unit.endsWith('/month') ? value * 12 : value)

function businessValue({ figures }: Achievement): Part {
  const best = largest(figures, 'money', yearly)
  if (best === null) return part('business-value', 0, 40, 'no amount of money is stated')
  const currency = best.unit.split('/')[0] ?? ''
  // There are no exchange rates on this machine: every currency is held against the same thresholds.
  const unit = currency === 'USD' ? '' : ` (held against the thresholds as ${currency}, not converted)`
  const amount = `${yearly(best)} ${currency} a year`
  return part(
    'business-value',
    pointsAt(moneySteps, yearly(best)),
    40,
    `"${best.quotation}" is ${amount}${unit}`,
    sourcesOf(best),
  )
}

function timeSaved({ figures }: Achievement): Part {
  const best = largest(figures, 'hours', (figure) => figure.value)
  if (best === null) return part('time-saved', 0, 30, 'no hours saved are stated')
  const because = `"${best.quotation}" is ${best.value} hours a month`
  return part('time-saved', pointsAt(hourSteps, best.value), 30, because, sourcesOf(best))
}

const category = (achievement: Achievement): Part =>
  part('category', categoryPoints[achievement.category], 20, `it is ${achievement.category} work`)

function beforeAndAfter({ figures }: Achievement): Part {
  const proof = firstOf(figures.filter((figure) => figure.baseline !== null && figure.achieved !== null))
  if (proof === null) return part('before-after', 0, 5, 'no figure gives a before and an after')
  return part('before-after', 5, 5, `"${proof.quotation}" gives a before and an after`, sourcesOf(proof))
}

function linkedProof({ evidence, collaborators }: Achievement): Part {
  const linked = evidence.filter(({ kind }) => kind === 'url' || kind === 'file').map(({ target }) => target)
  if (linked.length > 0)
    return part('linked-proof', 5, 5, 'a file or link is kept as evidence', someOf(3, linked))
  const reviewers = collaborators.filter(({ role }) => role === 'reviewer').map(({ name }) => name)
  if (reviewers.length > 0) return part('linked-proof', 5, 5, 'a review is recorded', someOf(3, reviewers))
  return part('linked-proof', 0, 5, 'no screenshot, log, linked run or review is kept as evidence')
}

/** What a person states stands nowhere else. */
const sourcesOf = ({ source }: Figure): readonly string[] => (source === '' ? [] : [source])

function largest(
  figures: readonly Figure[],
  name: Figure['name'],
  size: (figure: Figure) => number,
): Figure | null {
  const found = figures.filter((figure) => figure.name === name)
  const most = found.reduce((best, one) => Math.max(best, size(one)), Number.NEGATIVE_INFINITY)
  return firstOf(found.filter((one) => size(one) === most))
}

/** One of them, and the same one in whichever order they came. */
function firstOf(figures: readonly Figure[]): Figure | null {
  const sign = ({ quotation, source, unit, value }: Figure) =>
    JSON.stringify([quotation, source, unit, value])
  return figures.toSorted((a, b) => (sign(a) < sign(b) ? -1 : 1))[0] ?? null
}
