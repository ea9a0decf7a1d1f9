/** The hooks in which git tells what became of commits. */
export const hookEvents = ['post-commit', 'post-merge', 'post-rewrite'] as const
export type HookEvent = (typeof hookEvents)[number]

/** How craft's part of one hook is reached, or why it is not. */
export type HookState = {
  readonly event: HookEvent
  /** `blocked`: git would not run what craft could write there, or it is not craft's to write. */
  readonly state: 'installed' | 'absent' | 'blocked'
  /** The file git runs, or `git config` where that names craft's part. */
  readonly place: string
  /** Why it is blocked, or by whom it is run; null where there is nothing to say. */
  readonly says: string | null
  /** What a person can add by hand where craft may not, and in which file. */
  readonly line: { readonly file: string; readonly text: string } | null
}

export type HookStatus = {
  readonly gitDir: string
  readonly hooks: readonly HookState[]
  /** The program that craft's part starts, as it was installed; null where nothing is. */
  readonly program: { readonly node: string; readonly craft: string; readonly isThere: boolean } | null
}

/** The git hooks of one repository. Every method may throw `Fault('unusable')`, and `Fault('failed')` for the disk. */
export interface Hooks {
  status(): Promise<HookStatus>
  /** Writes craft's part into each hook that it may; done twice it changes nothing. */
  install(): Promise<HookStatus>
  /** Takes out what `install` wrote: each hook is what it was before, byte for byte. */
  uninstall(): Promise<HookStatus>
}

/** What a hook noted. */
export type Noted = {
  readonly event: HookEvent
  /** The git directory of the work tree in which it happened, absolute. */
  readonly gitDir: string
  /** After a rewrite: a commit, and the one that it was made from. Else null: git is not asked while somebody waits. */
  readonly rewritten: { readonly old: string; readonly fresh: string } | null
}

/** What the hooks of all repositories noted and no run has taken in yet. */
export interface HookQueue {
  /** Notes that lie there now; nothing is taken. */
  pending(): number
  /**
   * Makes this process the one that empties the queue.
   * @param turn the word a hook gave to the process it started; null for a person's own run
   * @returns false when another process does, or a hook gave the turn to another one since
   */
  begin(turn: string | null): boolean
  /** Everything noted by now, oldest first. Taking again before `settle` gives the same and what came since. */
  take(): readonly Noted[]
  /** Forgets what was taken last but for `kept`. */
  settle(kept: readonly Noted[]): void
  /** Ends the turn. @returns whether something was noted meanwhile that no hook will start anybody for */
  end(): boolean
  /** Adds a line to a log that never grows beyond a size. */
  log(sentence: string): void
  /** The last lines of that log. */
  lastWords(count: number): readonly string[]
}
