import type { Achievement } from './achievement.ts'
import type { Identity, StoredCommit } from './commit.ts'
import { Fault } from './errors.ts'
import type { Me } from './person.ts'
import type { Alias } from './ports.ts'

export const searchKinds = ['commit', 'achievement'] as const
export type SearchKind = (typeof searchKinds)[number]

/** What a commit or an achievement is found by, each part with a weight of its own. Words are apart by spaces. */
export type SearchText = {
  /** A commit's subject, an achievement's title. */
  readonly title: string
  readonly body: string
  /** Category, tags and skills. */
  readonly labels: string
  readonly paths: string
  readonly people: string
  /** The words that names such as `parseHeaders` are made of. */
  readonly parts: string
}

export type CommitEntry = {
  readonly oid: string
  /** Where it stands among the commits of its repository; see `CommitShelf.recorded`. */
  readonly mark: number
  /** Committer time in seconds since 1970. */
  readonly at: number | null
  readonly author: Identity
  readonly authorAsWritten: Identity
  readonly text: SearchText
}

export type AchievementEntry = {
  readonly id: string
  readonly repositoryId: string
  /** When it was completed, in seconds since 1970. */
  readonly at: number | null
  readonly author: Identity
  readonly isHidden: boolean
  /** Changes with everything else of the entry. */
  readonly hash: string
  readonly text: SearchText
}

/** How much of a repository's commits the index has: how many, and the last of them. */
export type Coverage = { readonly count: number; readonly mark: number; readonly oid: string }

/** Words that stand one behind the other: what a person typed is data in here. At least one. */
export type SearchTerm = {
  readonly words: readonly string[]
  /** The last word is the beginning of one. */
  readonly isPrefix: boolean
}

/** Every one of `wanted`, which is not empty, and none of `unwanted`. */
export type SearchWords = {
  readonly wanted: readonly SearchTerm[]
  readonly unwanted: readonly SearchTerm[]
}

/** What a hit must be besides. Times are seconds since 1970: `since` inclusive, `until` exclusive. */
export type SearchScope = {
  readonly repositoryId?: string
  readonly since?: number
  readonly until?: number
  /** Part of the author's name or address, any case. */
  readonly author?: string
  readonly mine?: Me
}

/** A commit by its object id, an achievement by its id. */
export type SearchHit = { readonly repositoryId: string; readonly ref: string; readonly at: number | null }

/** How it was found: `both` says that it has the words and is near in meaning. */
export const foundBy = ['words', 'meaning', 'both'] as const
export type FoundBy = (typeof foundBy)[number]

/** A piece of a text around what was looked for, on one line; each hit from and to, in characters of `text`. */
export type Excerpt = {
  readonly text: string
  readonly hits: readonly (readonly [from: number, to: number])[]
}

type Found = {
  readonly by: FoundBy
  /** Where words stand that the title lacks; null where it has them all, or nothing else has them. */
  readonly excerpt: Excerpt | null
}
export type FoundCommit = Found & { readonly commit: StoredCommit }
export type FoundAchievement = Found & { readonly achievement: Achievement }

/** What was found of one kind, the best first; `hasMore` when there was more than was asked for. */
export type FoundList<T> = { readonly found: readonly T[]; readonly hasMore: boolean }

export type SearchResult = {
  /** Null where that kind was not looked for. */
  readonly achievements: FoundList<FoundAchievement> | null
  readonly commits: FoundList<FoundCommit> | null
  /** The model that meaning was looked up with; null where only words were. */
  readonly meaning: string | null
}

export type Meant = {
  readonly repositoryId: string
  readonly ref: string
  /** Tells texts apart, so that the same text is asked about once. */
  readonly hash: string
}

/** Vectors beside the texts; only where the machine can bear them. */
export interface MeaningIndex {
  /** Those among the newest `limit` of a kind that have no vector of this model, the newest first. */
  without(model: string, kind: SearchKind, scope: SearchScope, limit: number): readonly SearchHit[]
  /** Those of `hashes` whose vectors of this model are there. */
  known(model: string, hashes: readonly string[]): ReadonlySet<string>
  /** One transaction; `vectors` by hash, of length 1. What is no longer in the index is passed over. */
  put(
    model: string,
    kind: SearchKind,
    texts: readonly Meant[],
    vectors: ReadonlyMap<string, readonly number[]>,
  ): void
  /** How near two achievements are, 1 for the same; null where one has no vector of this model. */
  likeness(model: string, id: string, otherId: string): number | null
  /** The nearest to `vector` first, where they are equally near the newest. `likeness` is 1 for the same, 0 for nothing alike. */
  nearest(
    model: string,
    kind: SearchKind,
    vector: readonly number[],
    scope: SearchScope,
    limit: number,
  ): readonly (SearchHit & { readonly likeness: number })[]
}

/**
 * Words of commits and achievements, kept apart from the store because all of it can be made again. Several processes
 * may use one. Every method throws `IndexDamaged` where nothing can be made of the file, and else `Fault('store')`.
 */
export interface SearchIndex {
  readonly path: string
  covered(repositoryId: string): Coverage | null
  /** One transaction; those that are there are left alone. They must follow one another by their marks. */
  addCommits(repositoryId: string, entries: readonly CommitEntry[]): void
  /** Forgets the commits of a repository. */
  forgetCommits(repositoryId: string): void
  /** Repositories whose commits are in the index. */
  repositories(): readonly string[]
  /** Commits whose author has another name now than when they came in, by what the mailmap says today. */
  renamed(repositoryId: string, aliases: readonly Alias[]): readonly SearchHit[]
  /** As `addCommits`, in the place of what is there. */
  replaceCommits(repositoryId: string, entries: readonly CommitEntry[]): void
  /** What `setAchievementState` was told last; null where nothing is indexed. */
  achievementState(): string | null
  setAchievementState(state: string): void
  /** The hash of each achievement by id. */
  achievements(): ReadonlyMap<string, string>
  /** One transaction; entries take the place of those with the same id. */
  changeAchievements(entries: readonly AchievementEntry[], removed: readonly string[]): void
  /** The best first by where and how often the words stand; where that is equal, the newest. */
  find(
    kind: SearchKind,
    words: SearchWords,
    scope: SearchScope,
    page: { readonly limit: number; readonly offset: number },
  ): readonly SearchHit[]
  /** The models that texts have vectors of. */
  models(): readonly string[]
  /** Null where this machine cannot: why is said in `because`. */
  meaning():
    | { readonly index: MeaningIndex; readonly because: null }
    | { readonly index: null; readonly because: string }
  /** Empties it, whatever is in its place. */
  rebuild(): void
  close(): void
}

/** Somebody else has been writing the index for longer than one waits. */
export class IndexBusy extends Fault {}

/** The index cannot be used as it is: `rebuild` and fill it again. */
export class IndexDamaged extends Error {}
