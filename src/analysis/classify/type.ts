import type { Category } from '../../core/category.ts'
import { type CommitType, commitTypes, type TypeSeen } from '../../core/coaching.ts'
import { subjectOf } from '../../core/message.ts'
import { categoryOfType, type Judgement } from './category.ts'
import { type Conventional, type ConventionalType, conventionalOf } from './conventional.ts'
import { diffClues, pathsOfDiff } from './diff-clues.ts'
import type { Described } from './features.ts'
import { saysRevert } from './kind.ts'
import { learnedTypes, modelOf, scored, softmax, type TypeModel } from './type-model.ts'
import { typeWeights } from './weights/type-weights.ts'

const MOST_MESSAGE = 65_536
const MOST_SUBJECT = 1000

/** How sure one is of a revert that says so; nothing was learned about those. */
const REVERT = 0.97

const NONE = Object.fromEntries(commitTypes.map((type) => [type, 0])) as Record<CommitType, number>

let shipped: TypeModel | null = null

/** The model of the weights that ship, read when it is first needed. */
export function shippedModel(): TypeModel {
  shipped ??= modelOf(typeWeights)
  return shipped
}

/**
 * What kind of change this is: as its author typed it, else as the classifier has learned it from other projects.
 * Probabilities are always the classifier's, and those of what stands behind a typed prefix.
 * @param input files and diff are null where nobody knows them
 */
export function typeOf(input: {
  readonly message: string
  readonly files: readonly { readonly path: string }[] | null
  readonly diff: string | null
}): TypeSeen {
  const { typed, change, isRevert } = describe(input.message, pathsOf(input.files, input.diff))
  const model = shippedModel()
  const { scores, verdict } = scored(model, change)
  for (const [type, points] of input.diff === null ? [] : diffClues(input.diff)) {
    const index = learnedTypes.indexOf(type)
    scores[index] = (scores[index] as number) + points
  }
  const learned = softmax(scores, model.temperature)
  const probabilities = withRevert(learned, isRevert ? REVERT : 0)
  const type = typed === null ? likeliest(probabilities) : written(typed.type)
  const category = categoryOfSeen(type, typed?.type ?? null, verdict)
  return { type, isTyped: typed !== null, probabilities, category }
}

function pathsOf(files: readonly { readonly path: string }[] | null, diff: string | null): readonly string[] {
  if (files !== null) return files.map(({ path }) => path)
  return diff === null ? [] : pathsOfDiff(diff)
}

/** A message in the parts the classifier reads: training and use must cut it alike. */
export function describe(
  message: string,
  paths: readonly string[],
): { readonly typed: Conventional | null; readonly isRevert: boolean; readonly change: Described } {
  const text = message.slice(0, MOST_MESSAGE).replaceAll('\r\n', '\n').trimStart()
  const end = text.indexOf('\n\n')
  const subject = subjectOf(end < 0 ? text : text.slice(0, end)).slice(0, MOST_SUBJECT)
  const typed = conventionalOf(subject)
  const body = end < 0 ? '' : text.slice(end).trim()
  const isRevert = typed?.type === 'revert' || saysRevert(subject, typed?.description ?? subject)
  return { typed, isRevert, change: { subject: typed?.description ?? subject, body, paths } }
}

function withRevert(learned: Float64Array, revert: number): Record<CommitType, number> {
  const found = { ...NONE, revert }
  for (let i = 0; i < learned.length; i++) {
    const type = learnedTypes[i] as CommitType
    found[type] = (learned[i] as number) * (1 - revert)
  }
  return found
}

function likeliest(probabilities: Readonly<Record<CommitType, number>>): CommitType {
  return commitTypes.reduce((best, type) => (probabilities[type] > probabilities[best] ? type : best))
}

/** The type of a prefix in the words of the closed list: upkeep is a chore, a closed hole is a fix. */
function written(type: ConventionalType): CommitType {
  if (type === 'deps' || type === 'release') return 'chore'
  return type === 'security' ? 'fix' : type
}

/** Types that may be about security, which the list of types has no word for. */
const MAY_SECURE = new Set<CommitType>(['feat', 'fix', 'refactor', 'perf', 'chore', 'build'])

function categoryOfSeen(type: CommitType, typed: ConventionalType | null, verdict: Judgement): Category {
  if (typed === 'security' || (verdict.category === 'security' && MAY_SECURE.has(type))) return 'security'
  return categoryOfType[type] ?? verdict.category
}
