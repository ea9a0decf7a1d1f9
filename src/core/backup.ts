import type { Progress } from './ports.ts'
import type { StoreKind } from './store-kind.ts'

/** How much a store, or a copy of it, holds. */
export type Holdings = {
  readonly repositories: number
  readonly commits: number
  readonly achievements: number
}

/** Where a copy goes, absolute, and what happens where something is there already. */
export type Target = {
  readonly path: string
  /** `number` puts `-2`, `-3` … before the ending. */
  readonly taken: 'refuse' | 'overwrite' | 'number'
}

/** One file that holds a whole store, checked. `<path>.sha256` is beside it. */
export type Backup = Holdings & {
  readonly path: string
  readonly bytes: number
  /** In hex. */
  readonly sha256: string
  /** What could not be read in the store and is in the copy as it was, one sentence each. */
  readonly damage: readonly string[]
}

/** What is in a store's place: nothing, what could be counted, or something that is not whole any more. */
export type Standing =
  | { readonly state: 'none' }
  | { readonly state: 'whole'; readonly holds: Holdings }
  | { readonly state: 'damaged'; readonly because: string }

/** What the work is watched by, and ended by when the signal fires. */
export type Watch = { readonly progress: Progress; readonly signal: AbortSignal }

/** A backup that was looked through and waits beside the store. Whoever staged it puts or discards it. */
export interface Staged {
  readonly holds: Holdings
  readonly bytes: number
  readonly sha256: string
  /** Was that the sum in the file beside it? */
  readonly compared: boolean
  /** How many changes of the schema it had missed; it has had them now. */
  readonly migrated: number
  readonly damage: readonly string[]
  /**
   * Puts it in the store's place: whoever uses the store sees the old one or this one, whenever craft is killed.
   * @param keepAs a copy of what is there goes here first; null only where nothing is
   * @returns where the copy went; it has all that was there when it was replaced
   */
  put(keepAs: string | null, watch: Watch): Promise<string | null>
  discard(): void
}

/** Copies of one kind of store, made and put back whole. */
export interface Vault {
  readonly kind: StoreKind
  /** Where the store is. */
  readonly store: string
  /** Writes nothing. @throws Fault('store') where something else than a store of this craft is */
  standing(): Standing
  /**
   * Copies the store while others may write it. Kill it and there is the whole copy or none.
   * @throws Fault('failed') when it cannot be written there; Fault('store') when the store cannot be read
   */
  backUp(target: Target, watch: Watch): Promise<Backup>
  /** Does the file begin as backups of this kind do? */
  recognises(file: string): boolean
  /**
   * Copies a backup beside the store, compares its sum (unless told not to), looks through all of it and brings it up
   * to date.
   * @throws Fault('failed') when it is not whole; Fault('check') for another sum; Fault('store') from a newer craft
   */
  stage(file: string, how: { readonly unchecked: boolean }, watch: Watch): Promise<Staged>
}
