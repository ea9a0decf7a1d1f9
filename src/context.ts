import type { Config } from './config.ts'
import type { CommitSource, Files, Output, Store } from './core/ports.ts'

/** Everything craft may touch outside its own memory. Expensive things are functions, called late. */
export interface Context {
  readonly version: string
  readonly cwd: string
  readonly out: Output
  readonly files: Files
  /** Fires when the person presses Ctrl-C. */
  readonly signal: AbortSignal
  /** May craft ask a question? Not without a terminal, with --no-input or in CI. */
  interactive(): boolean
  /** Applies the global flags; called by main before a command runs. */
  tune(flags: GlobalFlags): void
  now(): Date
  config(): Promise<Config>
  /** Opened (and made) on the first call, the same one after that. */
  store(): Promise<Store>
  readonly paths: Paths
  /** The repository that `path` (against the working directory) lies in; git is not asked yet. */
  repository(path: string): Promise<CommitSource>
  /** Closes what was opened; called by main when the command is over. */
  close(): Promise<void>
}

/** Absolute places of craft's own on this machine; nothing is made until it is needed. */
export type Paths = {
  readonly store: string
  readonly config: string
  /** Documents nobody named a path for. */
  readonly documents: string
}

export type GlobalFlags = {
  readonly quiet: boolean
  readonly verbose: boolean
  readonly color: boolean
  readonly input: boolean
}
