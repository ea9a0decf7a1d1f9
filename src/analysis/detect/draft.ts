import type { AchievementSource } from '../../core/achievement.ts'
import type { Pull } from '../activities/intake.ts'

/** A group in the making: commits by number in the history, in ascending order when it is done. */
export type Draft = {
  /** The origin without the repository: `pull/123`, `merge/<oid>`, `work/<oid>`. */
  key: string
  source: AchievementSource
  /** The id its achievement has already; null where it is made of the key. */
  id: string | null
  /** The pull request's number, or null. */
  pull: string | null
  /** Numbers of other pull requests that a person put together with it. */
  pullsToo: string[]
  /** What a service knows of these pull requests; none where it was not asked. */
  around: Pull[]
  /** The branch's name where a merge tells it. */
  branch: string | null
  commits: number[]
  /** Merges that brought the commits in; evidence, never work. */
  merges: number[]
  /** Commits of which some of these are copies (squashed, rebased, picked); evidence, counted in no size. */
  copies: number[]
  /** Commits that took back some of these. */
  reverts: number[]
  /** Why these belong together; one sentence each. */
  because: string[]
}

export const draft = (source: AchievementSource, key: string): Draft => ({
  key,
  source,
  id: null,
  pull: null,
  pullsToo: [],
  around: [],
  branch: null,
  commits: [],
  merges: [],
  copies: [],
  reverts: [],
  because: [],
})

/** Nobody's group yet, but the commit is part of a line of development. */
export const LOOSE = -1
/** Not counted: a merge, a copy of another commit, or a robot's. */
export const LEFT_OUT = -2

/** Which draft each commit belongs to, or `LOOSE` or `LEFT_OUT`. */
export type Grouping = { readonly drafts: Draft[]; readonly owner: Int32Array }
