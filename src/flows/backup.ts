import type { Backup, Vault, Watch } from '../core/backup.ts'
import type { StoreKind } from '../core/store-kind.ts'

export type BackedUp = Backup & { readonly store: string; readonly kind: StoreKind }

const endings: Readonly<Record<StoreKind, string>> = { sqlite: '.db', jsonl: '.jsonl' }

/** What a copy made at `now` is called: day and time in UTC, as `craft-20260301T120000Z.db`. */
export const nameOfCopy = (what: string, kind: StoreKind, now: Date): string =>
  `${what}-${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z${endings[kind]}`

export type BackupWish = {
  /** An absolute path; null for a new name in `folder`. */
  readonly path: string | null
  readonly folder: string
  readonly force: boolean
  readonly now: Date
}

/** Copies the whole store into one file. Throws what `Vault.backUp` throws. */
export async function backUp(
  vault: Vault,
  { path, folder, force, now }: BackupWish,
  watch: Watch,
): Promise<BackedUp> {
  const { kind, store } = vault
  const target =
    path === null
      ? ({ path: `${folder}/${nameOfCopy('craft', kind, now)}`, taken: 'number' } as const)
      : ({ path, taken: force ? 'overwrite' : 'refuse' } as const)
  return { store, kind, ...(await vault.backUp(target, watch)) }
}
