/** A repository, known by its root commits: clones, worktrees and forks are one. */
export type Repository = {
  /** UUIDv7 derived from the oldest root commit. */
  readonly id: string
  readonly name: string
  /** Without credentials; null when the repository has no remote. */
  readonly remoteUrl: string | null
  readonly defaultBranch: string | null
  /** Object ids of the commits without parents, sorted. */
  readonly roots: readonly string[]
}

/** Where a repository was last seen on this machine, and up to where it has been read. */
export type Checkout = {
  readonly repositoryId: string
  /** The common git directory, absolute and resolved: worktrees of one clone share it. */
  readonly gitDir: string
  /** Tips whose whole history is in the store and was reachable when they were; HEAD's first, where it is one of them. */
  readonly tips: readonly string[]
  /** Was the clone shallow when the tips were stored? Its boundary must then be looked at again. */
  readonly shallow: boolean
}

/** A tag that git says is a release, and the commit it names. */
export type Tag = { readonly name: string; readonly oid: string }

/** A commit outside of HEAD's history, as the last of a release branch: when it was made, and where that left HEAD's. */
export type Fork = {
  readonly oid: string
  /** Committer time in seconds since 1970. */
  readonly at: number
  /** Commits of HEAD's history from which it grew, the latest last; none where they have nothing in common. */
  readonly bases: readonly string[]
}
