import { conventionalOf } from '../../src/analysis/classify/conventional.ts'
import { kindOf } from '../../src/analysis/classify/kind.ts'
import { type LearnedType, learnedTypes } from '../../src/analysis/classify/type-model.ts'
import { type Role, roleOf } from '../../src/analysis/roles.ts'
import type { TypedCommit } from './data.ts'

/** A type as it was typed, other spellings of one counted as one; null where it is none that can be learned. */
export function typedLabel(commit: TypedCommit): LearnedType | null {
  const type = conventionalOf(`${commit.type}: x`)?.type
  if (type === 'deps' || type === 'release') return 'chore'
  return learnedTypes.find((known) => known === type) ?? null
}

/** What the convention calls a change that touches nothing else. `chore` is what is left when no other type fits. */
const DEFINED: Partial<Record<Role, LearnedType>> = { ci: 'ci', test: 'test', documentation: 'docs' }

/**
 * The label trained on. Two customs that differ between projects and say nothing about the change are evened out:
 * updates of dependencies and releases are typed `chore`, `build`, `ci`, `fix` or `refactor` by custom and become `chore`; a
 * `chore` that touches only CI files, tests or documents becomes what the convention calls that.
 */
export function cleanLabel(commit: TypedCommit): LearnedType | null {
  const typed = typedLabel(commit)
  if (typed === null) return null
  const kind = kindOf({ message: commit.message, parents: [] })
  if (kind === 'dependency' || kind === 'release') return 'chore'
  if (typed !== 'chore') return typed
  const roles = new Set(commit.files.map(roleOf))
  const [only] = roles
  return (roles.size === 1 && only !== undefined && DEFINED[only]) || typed
}
