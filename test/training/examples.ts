import { tellFeatures } from '../../src/analysis/classify/features.ts'
import { describe } from '../../src/analysis/classify/type.ts'
import { type LearnedType, learnedTypes } from '../../src/analysis/classify/type-model.ts'
import type { TypedCommit } from './data.ts'
import { cleanLabel, typedLabel } from './labels.ts'

/** A feature by its group and name, apart by a tab, and how strong it is. */
export type Sign = readonly [feature: string, value: number]

export type Example = {
  readonly commit: TypedCommit
  readonly signs: readonly Sign[]
  /** Places in the list of learned types. */
  readonly clean: number
  readonly typed: number
}

// What stands between features in the file of weights cannot stand in one; nor need other scripts.
const WRITABLE = /^[ -_a-z{|}~\t]+$/
const HARMFUL = /[\\$]/

/** What the classifier sees of each commit, and what it should say; those with a type beyond the list are left out. */
export function examplesOf(commits: readonly TypedCommit[]): readonly Example[] {
  return commits.flatMap((commit) => {
    const [clean, typed] = [cleanLabel(commit), typedLabel(commit)]
    if (clean === null || typed === null) return []
    return [{ commit, signs: signsOf(commit), clean: placeOf(clean), typed: placeOf(typed) }]
  })
}

const placeOf = (type: LearnedType): number => learnedTypes.indexOf(type)

function signsOf(commit: TypedCommit): readonly Sign[] {
  const signs: Sign[] = []
  tellFeatures(describe(commit.message, commit.files).change, (group, sign, value, next) => {
    const name = next === undefined ? sign : `${sign} ${next}`
    const feature = `${group}\t${name}`
    if (WRITABLE.test(feature) && !HARMFUL.test(feature) && !name.includes('\t')) signs.push([feature, value])
  })
  return signs
}

/** What people write first who type no prefix; behind `fix:` nobody says again that it is a fix. */
const VERBS: Partial<Record<LearnedType, string>> = { fix: 'Fix', refactor: 'Refactor', perf: 'Optimize' }

/**
 * Copies for training only, of what the data has none: beginnings of people who type no prefix, and messages whose
 * files nobody knows.
 */
export function copiesOf(examples: readonly Example[]): readonly Example[] {
  return examples.flatMap((example, index) => {
    const verb = VERBS[learnedTypes[example.clean] as LearnedType]
    const { commit } = example
    const begun = `${verb} ${commit.message}`
    return [
      ...(verb !== undefined && index % 3 === 0 ? [copy(example, { ...commit, message: begun })] : []),
      ...(index % 5 === 1 ? [copy(example, { ...commit, files: [] })] : []),
    ]
  })
}

const copy = (example: Example, commit: TypedCommit): Example => ({
  ...example,
  commit,
  signs: signsOf(commit),
})
