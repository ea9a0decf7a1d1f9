import type { FaultKind } from './errors.ts'
import type { Store } from './ports.ts'
import type { Checkout } from './repository.ts'
import type { StoreKind } from './store-kind.ts'

/** The best first. */
export const findingStatuses = ['ok', 'warning', 'fault'] as const

/** What one check found: one line of `craft doctor`. */
export type Finding = {
  /** The part that was looked at, in one or two words. */
  readonly name: string
  readonly status: (typeof findingStatuses)[number]
  readonly says: string
  /** What to do about a warning or a fault: a command where there is one. */
  readonly remedy: string | null
  /** What a fault means to a script; null for everything else. */
  readonly kind: FaultKind | null
}

export const fine = (name: string, says: string): Finding => ({
  name,
  status: 'ok',
  says,
  remedy: null,
  kind: null,
})

export const warning = (name: string, says: string, remedy: string | null): Finding => ({
  name,
  status: 'warning',
  says,
  remedy,
  kind: null,
})

export const fault = (name: string, kind: FaultKind, says: string, remedy: string | null): Finding => ({
  name,
  status: 'fault',
  says,
  remedy,
  kind,
})

/** What was seen in the place of a store, without a byte of it being changed. */
export type StoreInspection = {
  readonly kind: StoreKind
  readonly path: string
  /** Is anything there? */
  readonly exists: boolean
  /** Of all files that belong to it. */
  readonly bytes: number
  /** Committer time of the newest stored commit, seconds since 1970; null where none could be read. */
  readonly newestCommit: number | null
  /** A finding each, the worst first; at least one. */
  readonly findings: readonly Finding[]
  /** Can `rescue` help? Not for a healthy store, nor one that a newer craft or another program wrote. */
  readonly canBeRepaired: boolean
}

/** What could be saved beside what git holds anyway. */
export type Salvaged = {
  /** Commits that no repository on this machine has any more. */
  readonly commits: number
  /** Achievements a person had a hand in. */
  readonly achievements: number
  readonly coachings: number
  /** Sessions over commits, with what a person decided in them. */
  readonly sessions: number
  readonly modelCalls: number
  readonly activities: number
  /** What nothing could be read of and git does not hold, one sentence a place. */
  readonly lost: readonly string[]
}

/** A repair under way. Until `finish` the old store stands where it stood. */
export interface Rescue {
  /** Where the old store, or the part of it that could not be read, is kept. */
  readonly kept: string
  /** What becomes the store. Commits are to be read into it from git before `salvage`. */
  readonly fresh: Store
  /** Where repositories were on this machine, as far as that could be read. */
  readonly checkouts: readonly Checkout[]
  /** Adds what could be read of the old store and git did not give; notes of its own work only where `keepNote` says so. */
  salvage(keepNote: (key: string) => boolean): Salvaged
  /** Puts the new store in the old one's place, and closes it. */
  finish(): void
  /** Leaves everything as it was, and takes away what is unfinished. */
  abandon(): void
}

/** Looks after one store from outside. */
export interface StoreCare {
  inspect(wish: { readonly full: boolean }): StoreInspection
  /** @throws Fault('store') when somebody is writing the store, or the disk is too full for three of it */
  rescue(): Promise<Rescue>
}

/** A program found on the PATH. */
export type Program = {
  readonly path: string
  /** Is it this craft, behind all links? */
  readonly isThis: boolean
}

/** Facts about this machine. Nothing is changed and nothing is started to learn them. */
export interface Machine {
  /** Programs of this name in the order of the PATH. */
  programs(name: string): readonly Program[]
  /** The Node that runs, what this craft asks of one, and why the SQLite driver does not load there. */
  node(): { readonly version: string; readonly wanted: string; readonly driverFault: string | null }
  /** When this craft was built, seconds since 1970; null when that can't be told. */
  builtAt(): number | null
  /** Bytes free to this user on the disk of `path`, or of the first folder above it that there is. */
  freeBytes(path: string): number | null
  /** The permission bits of a file; null where there is none, or where the system has no such thing. */
  mode(path: string): number | null
}
