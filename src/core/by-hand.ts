import type { Achievement, Evidence, Figure } from './achievement.ts'
import type { Category } from './category.ts'
import type { Stamp } from './time.ts'

/**
 * A person's word on which commits are one achievement. Detection keeps to all of them, in the order in which they were
 * given, whatever it would find by itself.
 */
export type GroupDecision = {
  readonly kind: 'merge' | 'split'
  /** Origin and id of the achievement that gets the commits. */
  readonly into: string
  readonly id: string
  /** Origins whose groups go there whole, with what joins them later; none where only `commits` were meant. */
  readonly whole: readonly string[]
  /** Full object ids as they were then. */
  readonly commits: readonly string[]
}

/** An achievement that a person had a hand in: its words follow the work when history is rewritten. */
export type Held = {
  readonly origin: string
  readonly id: string
  /** Full object ids of its commits as they are now. */
  readonly commits: readonly string[]
}

export type ByHand = { readonly decisions: readonly GroupDecision[]; readonly held: readonly Held[] }

/** What a person says of an achievement; what is left out stays as it is. */
export type Stated = {
  readonly title?: string
  readonly description?: string
  readonly category?: Category
  readonly startedAt?: Stamp | null
  readonly completedAt?: Stamp | null
  readonly tags?: readonly string[]
  readonly summary?: string | null
  /** Each takes the place of a figure of the same name that was stated before. */
  readonly figures?: readonly Figure[]
  /** Comes beside the evidence that is there. */
  readonly evidence?: readonly Evidence[]
  readonly ready?: boolean
  readonly pinned?: boolean
  readonly hidden?: boolean
}

/** The same in a person's own words: as typed after a flag, in an editor or in a JSON document. */
export type StatedWords = {
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly category?: string | undefined
  readonly started?: string | undefined
  readonly completed?: string | undefined
  readonly tags?: readonly string[] | undefined
  readonly summary?: string | undefined
  readonly businessValue?: string | undefined
  readonly hours?: string | undefined
  readonly percent?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** Where the figures come from. */
  readonly because?: string | undefined
  readonly evidence?: readonly string[] | undefined
}

/** What a change was, in one word. */
export const changeKinds = [
  'added',
  'edited',
  'reset',
  'removed',
  'hidden',
  'shown',
  'pinned',
  'unpinned',
  'ready',
  'unready',
  'evidence',
  'merged',
  'split',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** An achievement before a change; null where there was none. */
export type Before = { readonly origin: string; readonly achievement: Achievement | null }

/** What it takes to take a change back. */
export type Change = {
  readonly kind: ChangeKind
  /** What was done, as a clause: `edited the title of "…"`. */
  readonly said: string
  /** Seconds since 1970. */
  readonly at: number
  readonly repositoryId: string
  readonly before: readonly Before[]
  /** Key of the note that holds the decision it made; null where it made none. */
  readonly decision: string | null
}
