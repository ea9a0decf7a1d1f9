import type { Category } from '../../core/category.ts'
import { categoryOfType, type Judgement } from './category.ts'
import type { FeatureGroup } from './feature-groups.ts'
import { type Described, tellFeatures } from './features.ts'
import { shippedModel } from './type.ts'
import { learnedTypes, scored, type TypeModel, weightAt } from './type-model.ts'

/** Below this the rules are often wrong. */
const UNSURE = 0.55
/** By how much a category must lead: then three in four were right on projects never seen, and of the rules one in ten. */
const CLEAR = 2
/** How often it was right where it led by that much and the rules said something else. */
const CONFIDENCE = 0.7

/** What the rules read off paths, or off words that no learned type has, stands even where they are unsure. */
const STANDS = new Set<Category>(['security', 'testing', 'documentation'])

const NAMES: Readonly<Partial<Record<Category, string>>> = {
  feature: 'new features',
  fix: 'fixes',
  architecture: 'reshaping of code',
  performance: 'work on speed',
  documentation: 'documentation',
  testing: 'tests',
  infrastructure: 'work on builds and CI',
  maintenance: 'upkeep',
}

/**
 * What the classifier says of a change that the rules are unsure of; what the rules say where they are sure, where they
 * see security, tests or documents, or where the classifier wavers. Sums are compared as they are: no exponent is taken, so that every
 * machine answers alike.
 * @param describe asked only where the rules are unsure; the change must carry no typed prefix
 */
export function secondOpinion(ruled: Judgement, describe: () => Described): Judgement {
  if (ruled.confidence >= UNSURE || STANDS.has(ruled.category)) return ruled
  const change = describe()
  const model = shippedModel()
  const { scores } = scored(model, change)
  const best = highest(scores, () => true)
  const category = categoryOf(best)
  if (category === ruled.category) return ruled
  const rival = highest(scores, (type) => categoryOf(type) !== category)
  if ((scores[best] as number) - (scores[rival] as number) < CLEAR) return ruled
  return { category, because: because(model, change, category, best, rival), confidence: CONFIDENCE }
}

/** No learned type is without a category. */
const categoryOf = (type: number): Category =>
  categoryOfType[learnedTypes[type] as (typeof learnedTypes)[number]] ?? 'maintenance'

function highest(scores: Float64Array, isAllowed: (type: number) => boolean): number {
  let best = -1
  for (let type = 0; type < scores.length; type++)
    if (isAllowed(type) && (best < 0 || (scores[type] as number) > (scores[best] as number))) best = type
  return best
}

/** The least that a sign must give one type over another to be named. */
const TELLING = 0.2

function because(
  model: TypeModel,
  change: Described,
  category: Category,
  best: number,
  rival: number,
): string {
  const given = new Map<string, number>()
  tellFeatures(change, (group, name, value) => {
    const shown = group === 'pair' ? null : shownAs(group, name, change.subject)
    const place = shown === null || group === 'pair' ? undefined : model.places[group].get(name)
    if (shown === null || place === undefined) return
    const points = value * (weightAt(model, place, best) - weightAt(model, place, rival))
    given.set(shown, (given.get(shown) ?? 0) + points)
  })
  const telling = [...given]
    .filter(([, points]) => points >= TELLING)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([shown]) => shown)
  const signs = telling.length === 0 ? 'all small signs together' : telling.join(', ')
  return `the rules were unsure, and to the classifier it reads like ${NAMES[category] ?? category} (${signs})`
}

/** A sign as a person finds it in the change; null where it has no such form. */
function shownAs(group: FeatureGroup, name: string, subject: string): string | null {
  if (group === 'first' || group === 'word') {
    const word = /^\p{L}+$/u.test(name) ? wordOf(subject, name) : null
    return word === null ? null : `"${word}"`
  }
  if (group !== 'path') return null
  const [kind, part] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)]
  if (kind === 'dir') return `${part}/`
  if (kind === 'ext') return part === '' ? null : `.${part}`
  return kind === 'name' ? part : null
}

/** The word of `subject` that the stem was made of. */
function wordOf(subject: string, stem: string): string | null {
  const words = subject.slice(0, 500).match(/[\p{L}'’]+/gu) ?? []
  return words.find((word) => word.toLowerCase().startsWith(stem)) ?? null
}
