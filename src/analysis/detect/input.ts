import type { Activity } from '../../core/activity.ts'
import type { ByHand } from '../../core/by-hand.ts'
import type { FileChange, Identity } from '../../core/commit.ts'
import type { Fork, Tag } from '../../core/repository.ts'
import type { Stamp } from '../../core/time.ts'

/** What detection reads of one commit; a `StoredCommit` with files fits. Identities after mailmap. */
export type DetectCommit = {
  readonly oid: string
  readonly parents: readonly string[]
  readonly author: Identity
  readonly authored: Stamp | null
  /** Who put it where it is; a forge, for what was merged there. */
  readonly committer?: Identity
  readonly committed: Stamp | null
  readonly message: string
  readonly files: readonly DetectFile[] | null
  /** The commit that took its place, which then is no work of its own. */
  readonly supersededBy?: string | null
}

export type DetectFile = Pick<FileChange, 'path' | 'status' | 'insertions' | 'deletions' | 'mark'>

export type DetectInput = {
  readonly repositoryId: string
  /** What its remote calls it, without owner; where it is known, issues of other repositories are not taken for its own. */
  readonly name?: string | null
  /** The whole history in any order, read once; a commit that comes twice counts once. */
  readonly commits: Iterable<DetectCommit>
  readonly tags: readonly Tag[]
  /** Of tags outside of HEAD's history, by their commit. */
  readonly forks?: readonly Fork[]
  /**
   * The tip whose first parents are the main line: the default branch, else HEAD.
   * Null or unknown: the newest commit.
   */
  readonly head: string | null
  /** What people decided about groups; commits in it are named as they are now. */
  readonly byHand?: ByHand
  /** What a service knows of it, in any order, read once; an activity that comes twice counts once. */
  readonly activities?: Iterable<Activity>
  /** Told how many of the groups are done, each time one is. */
  readonly tell?: (done: number, groups: number) => void
}
