import type { Stamp } from './time.ts'

/** A name and an e-mail address, either of which may be empty in a malformed commit. */
export type Identity = { readonly name: string; readonly email: string }

export type FileStatus = 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'type-changed'

/** Why a file's lines do not count as work; `null` for files a person writes. */
export type FileMark = 'generated' | 'vendored' | 'lock'

export type FileChange = {
  /** UTF-8 path; bytes that are not UTF-8 are escaped as `\xNN` and a literal backslash before `x` as `\\`. */
  readonly path: string
  readonly oldPath: string | null
  readonly status: FileStatus
  /** Lines as git counts them; 0 for binary files and submodule pointers without lines. */
  readonly insertions: number
  readonly deletions: number
  readonly binary: boolean
  readonly submodule: boolean
  readonly mark: FileMark | null
}

/**
 * What was odd about a commit, kept so that no reader has to guess:
 * - `message-truncated`: the message was longer than the store keeps
 * - `date-unreadable`: author or committer time is absent or absurd and therefore null
 * - `malformed`: a header is missing, doubled or unparsable
 * - `undecodable`: bytes of the message could not be decoded and became U+FFFD
 * - `shallow-boundary`: the parents are not here, so the files would be the whole tree and are left out
 * - `uncounted`: the line counts could not be read (objects missing)
 */
export type CommitFlag =
  | 'message-truncated'
  | 'date-unreadable'
  | 'malformed'
  | 'undecodable'
  | 'shallow-boundary'
  | 'uncounted'

/** One commit exactly as git holds it. Identities are as written, before any mailmap. */
export type Commit = {
  /** Full object id in hex, 40 (SHA-1) or 64 (SHA-256) characters. */
  readonly oid: string
  readonly parents: readonly string[]
  readonly author: Identity
  readonly authored: Stamp | null
  readonly committer: Identity
  readonly committed: Stamp | null
  /** The whole message, decoded to Unicode, without the final newlines. */
  readonly message: string
  /** The `encoding` header as written, or null. */
  readonly encoding: string | null
  readonly flags: readonly CommitFlag[]
  readonly files: readonly FileChange[]
}

/** A commit as the store gives it back: identities after mailmap, totals, and where it belongs. */
export type StoredCommit = Omit<Commit, 'author' | 'committer' | 'files'> & {
  /** UUIDv7 derived from repository, object id and commit time: the same commit has it in every store. */
  readonly id: string
  readonly repositoryId: string
  readonly author: Identity
  readonly authorAsWritten: Identity
  readonly committer: Identity
  readonly committerAsWritten: Identity
  readonly filesChanged: number
  readonly insertions: number
  readonly deletions: number
  /** Lines of `insertions` and `deletions` together that are generated, vendored or lock files. */
  readonly unworkedLines: number
  /** The object id of the commit that replaced this one (amended, rebased, picked), or null. */
  readonly supersededBy: string | null
  /** False when no branch, remote-tracking branch, tag or HEAD of any clone that was tracked leads to it any more. */
  readonly reachable: boolean
  /** Present only when asked for. */
  readonly files: readonly FileChange[] | null
}
