import type { Achievement } from './achievement.ts'
import type {
  Activity,
  ActivityKind,
  ActivityPage,
  Contributions,
  SyncedKind,
  TokenRights,
} from './activity.ts'
import type { CoachingRecord, CoachingSession } from './coaching.ts'
import type { Commit, CommitFlag, FileChange, Identity, StoredCommit } from './commit.ts'
import type { DraftSettings } from './draft.ts'
import type { CallKey, ModelCall } from './model-call.ts'
import type { Account, Me } from './person.ts'
import type { Checkout, Fork, Repository, Tag } from './repository.ts'
import type { Score } from './score.ts'
import type { Screen } from './screen.ts'
import type { GitSetting } from './setting.ts'

/** A repository on this machine, found with one call of git. */
export type Location = {
  /** The common git directory, absolute and resolved. */
  readonly gitDir: string
  /** The work tree's top, or null in a bare repository. */
  readonly workTree: string | null
  /** HEAD's commit, or null before the first commit. */
  readonly head: string | null
  readonly shallow: boolean
}

/** Facts about a repository that cost more than one call. */
export type RepositoryFacts = {
  readonly name: string
  readonly remoteUrl: string | null
  readonly defaultBranch: string | null
}

/** Versions as git writes them: the one that is installed, and the lowest that craft can use. */
export type GitVersion = { readonly found: string; readonly lowest: string }

/** Where to read from: everything reachable from `tips` and not from `known`. */
export type ReadRequest = {
  /** Full object ids, or `all` for every branch, remote-tracking branch and tag (never notes or stash). */
  readonly tips: readonly string[] | 'all'
  /** Full object ids whose history is already stored. Ids this repository does not hold are passed over. */
  readonly known: readonly string[]
  /** Only commits with a committer time at or after this, seconds since 1970. */
  readonly since?: number
  /** Asked before a commit is read: true when the store has it already. */
  readonly isStored: (oid: string) => boolean
  /** Nothing is stored: `isStored` is asked only after a fault, about what was given before. */
  readonly isNew?: boolean
}

/** Reads one repository. Every method may throw `Fault('unusable')` naming the repository and the remedy. */
export interface CommitSource {
  locate(): Promise<Location>
  facts(): Promise<RepositoryFacts>
  /** Root commits reachable from HEAD and branches, sorted; walks the history. */
  roots(): Promise<readonly string[]>
  /** Full ids of `revision` (a range gives its included and excluded ends); `Fault('usage')` when unknown. */
  resolve(revision: string): Promise<{ readonly tips: readonly string[]; readonly not: readonly string[] }>
  /** How many commits `read` would give; cheap against reading them. */
  count(request: Omit<ReadRequest, 'isStored' | 'isNew'>): Promise<number>
  /** Newest first, in batches; at most a bounded number of commits is in memory. Stops git when `signal` fires. */
  read(request: ReadRequest, signal: AbortSignal): AsyncIterable<readonly Commit[]>
  /** All tips that `all` means now. */
  tips(): Promise<readonly string[]>
  tags(): Promise<readonly Tag[]>
  /** For each identity the one git's mailmap gives, in the same order. */
  mailmap(identities: readonly Identity[]): Promise<readonly Identity[]>
  /** Paths marked linguist-generated or linguist-vendored by attributes at HEAD; a matcher over paths. */
  attributes(): Promise<(path: string) => 'generated' | 'vendored' | 'work' | null>
  /**
   * Does HEAD have a file in whose path one of `words` stands and that `isWanted` says yes to? Null where nobody can
   * say. Asked at the same time as `attributes` it costs next to nothing.
   */
  holds(words: readonly string[], isWanted: (path: string) => boolean): Promise<boolean | null>
  /** Who wrote the latest commits of HEAD (there must be one), after the mailmap; each once, the latest first. */
  authors(): Promise<readonly Identity[]>
  /** Commits that HEAD came to lately by making or taking in commits, newest first; none where git keeps no log of that. */
  recentHeads(): Promise<readonly string[]>
  /** git's own idea of the user here; null when it has none. */
  user(): Promise<Identity | null>
  /** What git's configuration says under `craft.` here, weakest first; nothing of it is to be trusted yet. */
  settings(): Promise<readonly GitSetting[]>
  /** The git that is installed; asks for no repository. `Fault('unusable')` when there is none, or it is too old. */
  version(): Promise<GitVersion>
  /** Questions about commits that are stored already; loaded when history was rewritten, or may have been. */
  lineage(): Promise<Lineage>
  /** What commits say and change, and what is about to be committed; loaded when somebody judges them. */
  review(): Promise<Review>
  /** The one thing craft may change in a repository: the message of the latest commit; loaded when it is asked for. */
  rewording(): Promise<Rewording>
}

/** What decides whether the latest commit may get another message. */
export type Standing = {
  readonly head: string
  /** The branch it is on; null where HEAD is detached. */
  readonly branch: string | null
  readonly parents: readonly string[]
  /** What git is in the middle of, in git's own word: `merge`, `rebase`, `cherry-pick` …; null where nothing is going on. */
  readonly busy: string | null
  /** A remote-tracking branch that has it, and a tag; null where there is none. */
  readonly remote: string | null
  readonly tag: string | null
}

/** Changes the message of the latest commit and nothing else. */
export interface Rewording {
  /** Null before the first commit. `Fault('unusable')` without a work tree. */
  standing(): Promise<Standing | null>
  /**
   * Amends `oid`, which must still be HEAD, with git itself: its hooks, its signing, its author and date; what is
   * staged stays staged. Gives the new id. `Fault('failed')` where HEAD has moved or git, or one of its hooks, refuses.
   */
  reword(oid: string, message: string, signal: AbortSignal): Promise<string>
}

/** A commit without what it changed. The identity is as written; the time is null where nobody can read it. */
export type Said = Pick<Commit, 'oid' | 'parents' | 'author' | 'authored' | 'message'>

/** The commits reachable from `tips` and not from `not`: full ids. At most `limit` of them unless that is null. */
export type Stretch = {
  readonly tips: readonly string[]
  readonly not: readonly string[]
  readonly limit: number | null
  /** Committer time in seconds since 1970, inclusive; commits without a readable one are left out. */
  readonly since?: number
  /** Committer time in seconds since 1970, exclusive. */
  readonly until?: number
}

/** A unified diff without colour. `cut` when there was more: it ends with the last line that had room. */
export type Patch = { readonly text: string; readonly cut: boolean }

/** What a commit changed; null where that is not known (merges, the edge of a shallow clone, what a partial one lacks). */
export type Changed = {
  readonly oid: string
  readonly files: readonly FileChange[] | null
  readonly patch: Patch | null
}

/** Reads what `read` does not: messages without files, and patches. No `length` is above what a diff may have in bytes. */
export interface Review {
  /** Newest first, in batches. */
  history(stretch: Stretch, signal: AbortSignal): AsyncIterable<readonly Said[]>
  /** One a commit, in their order; takes no more of them than it is about to give. Patches only where `length` is not null. */
  changes(
    commits: Iterable<Pick<Said, 'oid' | 'parents'>> | AsyncIterable<Pick<Said, 'oid' | 'parents'>>,
    length: number | null,
    signal: AbortSignal,
  ): AsyncIterable<Changed>
  /** The index against HEAD, never the work tree; null when they are the same. */
  staged(length: number): Promise<Pick<Changed, 'files' | 'patch'> | null>
  /** How a message is made of the file it is written in. */
  draftSettings(): Promise<DraftSettings>
}

/** What changed from `base` (the tip's own parent where that is null) to `tip`. */
export type Change = { readonly tip: string; readonly base: string | null }

export type ChangeSums = Pick<StoredCommit, 'filesChanged' | 'insertions' | 'deletions'>

/** How commits hang together in one clone now. Ids are full object ids and, but for `held`, of commits it has. */
export interface Lineage {
  /** Those of `oids` that are commits of this clone. */
  held(oids: readonly string[]): Promise<ReadonlySet<string>>
  /** The history of `tips` as far as it is not `head`'s: each commit with its parents, newest first. */
  beside(tips: readonly string[], head: string): Promise<ReadonlyMap<string, readonly string[]>>
  /** The history of `tips` that no branch, remote-tracking branch, tag, worktree's HEAD or commit of `kept` leads to. */
  lost(tips: readonly string[], kept: readonly string[]): Promise<readonly string[]>
  /** Those of `oids` that are on the line of first parents from `head`. */
  mainLine(head: string, oids: readonly string[]): Promise<ReadonlySet<string>>
  /** Those of `tips` that `head` does not lead to, with where they left its history. */
  forks(tips: readonly string[], head: string): Promise<readonly Fork[]>
  /** Where `tip` left the history of `head`; null when they have nothing in common. */
  forkPoint(head: string, tip: string): Promise<string | null>
  /** git's stable patch-id by tip; merges, binary files, changes without lines and very large ones have none. */
  patchIds(changes: readonly Change[]): Promise<ReadonlyMap<string, string>>
  /** Files and lines of each change by tip, counted as `read` counts them. */
  sums(changes: readonly Change[]): Promise<ReadonlyMap<string, ChangeSums>>
}

/** What a search through folders found. Both are absolute paths. */
export type Search = {
  readonly repositories: readonly string[]
  /** Folders that could not be looked into, and those whose `.git` is none. */
  readonly skipped: readonly string[]
}

export type CommitQuery = {
  readonly repositoryId?: string
  /** Committer time in seconds since 1970, inclusive. */
  readonly since?: number
  /** Committer time in seconds since 1970, exclusive. */
  readonly until?: number
  /** Part of the author's name or address, any case. */
  readonly author?: string
  readonly mine?: Omit<Me, 'name'>
  readonly limit?: number
  readonly order?: 'newest-first' | 'oldest-first'
  readonly withFiles?: boolean
  /** Also those that do not count: superseded ones, and those that are no longer reachable. */
  readonly withSuperseded?: boolean
}

/** What a repository's mailmap says of an identity. */
export type Alias = { readonly written: Identity; readonly canonical: Identity }

export type Succession = { readonly oid: string; readonly supersededBy: string | null }

export interface CommitShelf {
  has(repositoryId: string, oid: string): boolean
  count(repositoryId?: string): number
  /** One transaction; commits already there are left alone. Returns how many were new. */
  add(repositoryId: string, commits: readonly Commit[]): number
  /** Streams; the store must not be written while a stream is open. */
  list(query: CommitQuery): Iterable<StoredCommit>
  /** Commits whose object id begins with `prefix` (at least 4 characters), at most 10. */
  find(prefix: string, repositoryId?: string): readonly StoredCommit[]
  /** Identities as written, of one repository, that have no answer from its mailmap yet or all of them. */
  identities(repositoryId: string): readonly Identity[]
  /** Replaces the mailmap's answers for one repository. */
  alias(repositoryId: string, pairs: readonly Alias[]): void
  /** The mailmap's answers for one repository, in no order. */
  aliases(repositoryId: string): readonly Alias[]
  /** Says by which commit each was replaced (amended, rebased); null takes it back. Unknown ids are passed over. */
  supersede(repositoryId: string, pairs: readonly Succession[]): void
  /**
   * Says whether any clone still reaches these commits. What a lost commit had superseded counts again, and a
   * commit that is found again supersedes and is superseded by nothing. One transaction.
   * @returns those whose mark was another before; unknown ids are passed over
   */
  setReachable(repositoryId: string, oids: readonly string[], reachable: boolean): readonly string[]
  /**
   * Commits that share the second they were authored in with another one of the repository, those that do not count
   * included, without files, ordered by that second. Streams; the store must not be written while one is open.
   * @param seconds only those authored in one of these, since 1970; null takes all
   */
  authoredTogether(repositoryId: string, seconds: readonly number[] | null): Iterable<StoredCommit>
  /**
   * Commits of one repository in the order in which they came into the store, those that do not count included, with
   * their files, from the one marked `from` (0 for the first) on. A mark is the same as long as the store is. Streams;
   * the store must not be written while one is open.
   */
  recorded(
    repositoryId: string,
    from: number,
  ): Iterable<{ readonly mark: number; readonly commit: StoredCommit }>
  /** Object ids of one repository's commits with this flag, in no order. */
  flagged(repositoryId: string, flag: CommitFlag): readonly string[]
  /** One transaction; files, sums and flags of commits already there become those given. Others are passed over. */
  recount(repositoryId: string, commits: readonly Commit[]): void
}

export interface RepositoryShelf {
  list(): readonly Repository[]
  byRoots(roots: readonly string[]): Repository | null
  checkout(gitDir: string): (Checkout & { readonly repository: Repository }) | null
  save(repository: Repository): void
  saveCheckout(checkout: Checkout): void
  checkouts(): readonly Checkout[]
  saveTags(repositoryId: string, tags: readonly Tag[]): void
  tags(repositoryId: string): readonly Tag[]
}

export type AchievementQuery = {
  readonly repositoryId?: string
  /** Completed at or after, seconds since 1970. */
  readonly since?: number
  /** Completed before, seconds since 1970. */
  readonly until?: number
  /** Part of the name or address of the author, any case. */
  readonly author?: string
  readonly mine?: Omit<Me, 'name'>
  readonly withHidden?: boolean
  /** Only those for which all of these hold. */
  readonly only?: readonly AchievementMark[]
  readonly limit?: number
}

/** `edited`: its words, figures or evidence, which pinning and hiding leave alone; `by-hand`: see `isByHand`. */
export type AchievementMark = 'hidden' | 'manual' | 'edited' | 'by-hand'

export interface AchievementShelf {
  /** Newest first. */
  list(query: AchievementQuery): readonly Achievement[]
  /** As `list`, read page by page each time it is gone through; the store may be written in between. */
  each(query: AchievementQuery): Iterable<Achievement>
  count(repositoryId?: string): number
  /** Changes whenever an achievement does; cheap to ask for. */
  state(): string
  /** By full id or an unambiguous beginning of it; several when ambiguous (at most 10). */
  find(idPrefix: string): readonly Achievement[]
  byOrigin(origin: string): Achievement | null
  /** One transaction: inserts or replaces by `origin`; fields named in `edited` keep what the store has. */
  put(achievements: readonly Achievement[]): void
  /** As `put`, but every field as given, edited ones too: for what a person typed, and for copies of a store. */
  replace(achievements: readonly Achievement[]): void
  /** Removes groups that detection no longer finds; those a person added, edited, pinned or hid stay. */
  retire(repositoryId: string, origins: readonly string[]): void
  /** Removes them whoever had a hand in them, with their scores: for what a person wants gone. */
  remove(repositoryId: string, origins: readonly string[]): void
  origins(repositoryId: string): readonly string[]
  putScores(scores: readonly Score[]): void
  scores(achievementIds: readonly string[]): ReadonlyMap<string, Score>
}

/** What was said of commits, and what people made of it. The repository must be stored, the commits need not be. */
export interface CoachingShelf {
  /** One transaction; what is there for the same commit and the same version of the rules is replaced. */
  put(records: readonly CoachingRecord[]): void
  /** Those of `oids` that this version of the rules has judged, by object id. */
  judged(repositoryId: string, oids: readonly string[], coach: string): ReadonlyMap<string, CoachingRecord>
  /** All of them, by repository, commit and version, bit by bit; the store may be written in between. */
  each(): Iterable<CoachingRecord>
  /** What a person decided is on the disk when it returns; a session of the same id is replaced. */
  saveSession(session: CoachingSession): void
  /** The latest first. */
  sessions(repositoryId?: string): readonly CoachingSession[]
}

export type ActivityQuery = {
  /** A repository as its service has it: `github.com/owner/name`. */
  readonly place?: string
  readonly kind?: ActivityKind
}

export type ActivityCount = { readonly place: string; readonly kind: ActivityKind; readonly count: number }

/** What happened around repositories, which need not be stored themselves. */
export interface ActivityShelf {
  /** One transaction; what has the same source and external id is replaced. Returns how many were new. */
  put(activities: readonly Activity[]): number
  /** By source and external id, bit by bit; the store may be written in between. */
  each(query: ActivityQuery): Iterable<Activity>
  /** By place and kind; only where there are some. */
  counts(): readonly ActivityCount[]
  /** Changes whenever something of that place does; cheap to ask for. Empty where there is nothing. */
  mark(place: string): string
}

/** A service that knows of repositories what git does not. */
export interface ActivitySource {
  readonly host: string
  /** Where the token is from, never the token; null without one. */
  readonly tokenFrom: string | null
  /**
   * What is new since `state`, the one that came with the last page that was stored (null: everything), page by page.
   * A page is asked for when the one before has been taken. `SourceFault` where the service does not give it.
   * @param since nothing that was last changed before this, seconds since 1970
   */
  read(
    place: string,
    kind: SyncedKind,
    state: string | null,
    since: number | null,
    signal: AbortSignal,
  ): AsyncIterable<ActivityPage>
  /**
   * Where whoever the token belongs to took part, the latest first. `SourceFault` as `read`, and without a token.
   * @param since nothing before this, seconds since 1970
   */
  contributions(since: number | null, signal: AbortSignal): AsyncIterable<Contributions>
  /** Whose token it is, once an answer has said so; null before that, for robots and without a token. */
  account(): Account | null
  /** How many requests were made so far. */
  requests(): number
  /** What the token may do now; one request that costs nothing. `SourceFault` as `read`. */
  rights(signal: AbortSignal): Promise<TokenRights>
}

/** What models were asked and what they said. It can be asked again, so no run waits for the disk to have it. */
export interface ModelCallShelf {
  /** A call of the same id is replaced. */
  put(call: ModelCall): void
  /** As `put`, in one transaction. */
  putAll(calls: readonly ModelCall[]): void
  /** The latest usable call with this key; null where there is none. */
  byKey(key: CallKey): ModelCall | null
  /** The latest first. */
  list(limit: number): readonly ModelCall[]
  /** By full id or the beginning of it; several when that is ambiguous (at most 10), the latest first. */
  find(idPrefix: string): readonly ModelCall[]
  /** All of them, the latest first, bit by bit; the store may be written in between. */
  each(): Iterable<ModelCall>
  /**
   * Removes the calls of before that second, since 1970, or all of them where it is null; what they said is gone from
   * the store's files too.
   * @returns how many there were
   */
  forget(before: number | null): number
}

/** The half of a store that git is read into: everything but what was made of it. */
export interface CommitStore {
  readonly path: string
  readonly repositories: RepositoryShelf
  readonly commits: CommitShelf
  readonly coachings: CoachingShelf
  readonly modelCalls: ModelCallShelf
  readonly activities: ActivityShelf
  /** Small facts about the store's own work, e.g. up to where detection has looked, and what people decided. */
  note(key: string): string | null
  setNote(key: string, value: string): void
  notes(): ReadonlyMap<string, string>
  /** What could not be read and was passed over, one sentence each; absent where such a thing cannot be. */
  readonly damage?: readonly string[]
  close(): void
}

/** What craft knows, on this machine. Opened by the wire, closed by whoever opened it. Throws `Fault('store')`. */
export interface Store extends CommitStore {
  readonly achievements: AchievementShelf
  /**
   * Runs `work`, which reads and then writes, while nobody else writes; on the disk when it returns, for what a person
   * typed. SQLite keeps all or nothing of it; in plain files a kill may leave what `work` wrote first.
   */
  together<T>(work: () => T): T
}

export interface Progress {
  /** `done` counts in the same unit as `total`; total may grow. */
  update(done: number, total?: number): void
  /** Work that never waits awaits this now and then: the bar is drawn, and Ctrl-C is heard. */
  rest(): Promise<void>
  stop(): void
}

/** Where words go. Text must be safe for its sink before it comes here. */
export interface Output {
  /** Data, to stdout. Resolves when it was taken; rejects with `OutputClosed` when the reader has gone. */
  data(content: string | Uint8Array): Promise<void>
  /** Talk, to stderr; silent with --quiet. */
  talk(text: string): void
  /** Only with --verbose, to stderr. */
  detail(text: string): void
  /** Faults and warnings, to stderr, always. */
  warn(text: string): void
  /** A bar on stderr if that is a terminal and the work takes longer than half a second. */
  progress(label: string, total: number): Progress
  /** A line on stderr, if that is a terminal, while one waits for what can't be counted; gone after `stop`. */
  waiting(text: string): { stop(): void }
  readonly stdout: Screen
  readonly stderr: Screen
}

/** What a file is to hold: whole, or in pieces that follow each other, for what is too much to be held at once. */
export type FileContent = string | Uint8Array | Iterable<string | Uint8Array>

/** Files outside the store that craft reads or writes by the user's wish. */
export interface Files {
  /** UTF-8 text, or null when there is no such file. */
  read(path: string): Promise<string | null>
  /**
   * Whole or not at all: temporary file beside it, then rename; makes the folders above.
   * @param rights `private`: nobody but the owner may read it
   */
  write(path: string, content: FileContent, rights?: 'usual' | 'private'): Promise<void>
  exists(path: string): Promise<boolean>
  /** As `write`, for what a person keeps in a place of their own: where `path` is a link, the file it leads to is
   * replaced and the link stays; and the file keeps its rights. */
  rewrite(path: string, content: FileContent): Promise<void>
  /**
   * What tells whether a file is still the same: its size, and its SHA-256 in hex; null when there is no such file.
   * A folder or a device is none: `Fault('failed')`.
   */
  fingerprint(path: string): Promise<{ readonly bytes: number; readonly sha256: string } | null>
  /** Is there a file with these bytes and no others? */
  holds(path: string, content: string | Uint8Array): Promise<boolean>
  /** `path` against the working directory, absolute. */
  resolve(path: string): string
}
