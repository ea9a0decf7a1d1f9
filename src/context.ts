import type { ServiceWish } from './core/activity.ts'
import type { Vault } from './core/backup.ts'
import type { Machine, StoreCare } from './core/checkup.ts'
import type { Config } from './core/config.ts'
import type { HookQueue, Hooks } from './core/hook.ts'
import type { Ladder } from './core/ladder.ts'
import type { ModelHost, ModelWish } from './core/model.ts'
import type { Advice, EmbedderFound, Rehearsal } from './core/model-call.ts'
import type { ActivitySource, CommitSource, CommitStore, Files, Output, Search, Store } from './core/ports.ts'
import type { Prompt } from './core/prompt.ts'
import type { RedactionPolicy } from './core/redaction.ts'
import type { SearchIndex } from './core/search.ts'
import type { SettingChange, Settings } from './core/setting.ts'
import type { StoreKind } from './core/store-kind.ts'

/** Everything craft may touch outside its own memory. Expensive things are functions, called late. */
export interface Context {
  readonly version: string
  readonly cwd: string
  readonly out: Output
  readonly files: Files
  /** Fires when the person presses Ctrl-C. */
  readonly signal: AbortSignal
  /** What another program pipes into craft, as text in pieces of any size. Gone through once; waits for its reader. */
  input(): AsyncIterable<string>
  /** May craft ask a question? Not without a terminal, with --no-input or in CI. */
  interactive(): boolean
  /** Asks them; only where `interactive`. */
  prompt(): Promise<Prompt>
  /** What the terminal is drawn on and typed at, for the programs of tui/; only where `interactive`. */
  terminal(): Promise<Terminal>
  /** Applies the global flags; called by main before a command runs. */
  tune(flags: GlobalFlags): void
  now(): Date
  /** The settings as they hold for the repository at `path`; for this folder when none is named. */
  config(path?: string): Promise<Config>
  /** The same one by one, each with where it came from. */
  settings(path?: string): Promise<Settings>
  /** Changes one setting in the user's own file and leaves all others as they are. */
  changeSetting(key: string, change: SettingChange): Promise<void>
  /** The store without its achievements, which are dearer to load. Opened (and made) on the first call to either. */
  commits(): Promise<CommitStore>
  /** The same store whole: one connection, closed once. */
  store(): Promise<Store>
  /**
   * Another store, at any absolute path; whoever opens it closes it. It is made where there is none, but with `read`
   * a folder of plain files is neither made nor written.
   */
  openStore(kind: StoreKind, path: string, use: 'read' | 'write'): Promise<Store>
  /** Looks after the store that the settings choose (the usual one where they can't be read) without opening it. */
  storeCare(): Promise<StoreCare>
  /** Facts about this machine, for the doctor. */
  machine(): Promise<Machine>
  /** Makes and puts back copies of the store of that kind, chosen or not. */
  vault(kind: StoreKind): Promise<Vault>
  readonly paths: Paths
  /** The repository that `path` (against the working directory) lies in; git is not asked yet. */
  repository(path: string): Promise<CommitSource>
  /** The hooks of the repository that `path` (against the working directory) lies in. */
  hooks(path: string): Promise<Hooks>
  /** What hooks noted and nobody has taken in yet. */
  hookQueue(): Promise<HookQueue>
  /**
   * The chosen store, opened anew by each call; whoever opens it closes it. With little patience it gives up soon where
   * somebody else writes.
   */
  hookStore(patience: 'little' | 'usual'): Promise<CommitStore>
  /** Waits, or until the person presses Ctrl-C. */
  pause(milliseconds: number): Promise<void>
  /** All repositories in `path` (against the working directory) and the folders under it. */
  repositoriesIn(path: string): Promise<Search>
  /**
   * The server of local models that the settings and this wish name; nothing is asked of it yet. `Fault('usage')` when
   * its address is none, `ModelFault('refused-remote')` when it is another machine's and that is not wished.
   */
  model(wish: ModelWish): Promise<ModelHost>
  /** The same, found and ready to be asked; rules have the word where there is none. */
  advisor(wish: ModelWish): Promise<Advice>
  /** What it would be asked, without asking: for people who want to see what a model is told. */
  rehearsal(wish: ModelWish): Promise<Rehearsal>
  /** The model that turns texts into vectors; with `patienceMs` one that answers within so many milliseconds, or none. */
  embedder(wish: ModelWish, patienceMs: number | null): Promise<EmbedderFound>
  /** What the chosen store is looked through with; whoever asks for it closes it. */
  searchIndex(): Promise<SearchIndex>
  /** The career ladder in the file at `path` (against the working directory). `Fault('usage')` where there is none. */
  ladder(path: string): Promise<Ladder>
  /** A GitHub; its token is looked for, nothing is asked of it yet. `Fault('usage')` where `apiUrl` is no address. */
  github(wish: ServiceWish): Promise<ActivitySource>
  /**
   * What may not be told to others, as the file at `path` (against the working directory) says it; null means the file
   * that the settings name, and there may be none. `Fault('usage')` where it is missing or wrong, with the line.
   */
  redactionPolicy(path: string | null): Promise<RedactionPolicy | null>
  /**
   * Opens the file at an absolute path in the program the person has for it, and does not wait for that.
   * `Fault('failed')` where this machine has nothing to open it with.
   */
  show(path: string): Promise<void>
  /**
   * Does long work that can't be interrupted from within and leaves nothing behind: until it is over Ctrl-C ends craft
   * without waiting for it, and a terminal shows `text`.
   */
  atOnce<T>(text: string, work: () => Promise<T>): Promise<T>
  /** Closes what was opened; called by main when the command is over. */
  close(): Promise<void>
  /** For long work that makes much garbage: from now on it is collected often, which costs a tenth of the time. */
  spareMemory(): Promise<void>
}

/** Absolute places of craft's own on this machine; nothing is made until it is needed. */
export type Paths = {
  /** The store that the settings choose; looked up each time it is asked for. */
  readonly store: string
  /** Where each kind of store is, chosen or not. */
  readonly stores: Readonly<Record<StoreKind, string>>
  /** Copies of the store that nobody named a folder for. */
  readonly exports: string
  /** Backups that nobody named a file for. */
  readonly backups: string
  readonly config: string
  /** The folder of templates that the person wrote. */
  readonly templates: string
  /** The index that is searched; made again where it is gone. */
  readonly search: string
  /** What the hooks note for the next run, and the log of what was made of it. */
  readonly state: string
  /** Documents nobody named a path for. */
  readonly documents: string
}

export type Terminal = {
  readonly stdin: NodeJS.ReadStream
  /** Not stdout: that is for data. */
  readonly screen: NodeJS.WriteStream
  /** Is it read out to somebody who cannot see it? */
  readonly isSpoken: boolean
  /** Lets the person write in an editor of theirs and gives it back; null when it failed. Absent where they named none. */
  readonly edit: ((text: string) => string | null) | null
}

export type GlobalFlags = {
  readonly quiet: boolean
  readonly verbose: boolean
  readonly color: boolean
  readonly input: boolean
}
