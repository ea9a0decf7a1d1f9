import type { Holdings, Staged, Standing, Vault, Watch } from '../core/backup.ts'
import { Fault } from '../core/errors.ts'
import type { StoreKind } from '../core/store-kind.ts'
import { nameOfCopy } from './backup.ts'

export type Restored = Holdings &
  Pick<Staged, 'bytes' | 'sha256' | 'compared' | 'migrated' | 'damage'> & {
    readonly store: string
    readonly kind: StoreKind
    readonly from: string
    /** Where the store that was there is now; null where there was nothing. */
    readonly kept: string | null
  }

export type RestoreWish = {
  /** Absolute. */
  readonly file: string
  readonly force: boolean
  readonly unchecked: boolean
  readonly now: Date
}

/** Who watches the backup being looked through, and who it being put in its place. */
export type Watches = { readonly look: () => Watch; readonly put: () => Watch }

/**
 * Puts a backup in the place of the store of its kind. What is there is kept in a copy beside it.
 * @throws Fault('failed') where there is work already, unless forced; what `Vault.stage` and `Staged.put` throw
 */
export async function restore(
  vaults: readonly Vault[],
  { file, force, unchecked, now }: RestoreWish,
  watches: Watches,
): Promise<Restored> {
  const vault = vaults.find((one) => one.recognises(file))
  if (vault === undefined)
    throw new Fault('failed', `${file} is no backup that craft made`, 'name a file made with: craft backup')
  const { kind, store } = vault
  const standing = vault.standing()
  if (standing.state !== 'none' && !force) throw inTheWay(store, standing)
  const staged = await vault.stage(file, { unchecked }, watches.look())
  try {
    const keepAs = standing.state === 'none' ? null : nameOfCopy(`${store}.before-restore`, kind, now)
    const kept = await staged.put(keepAs, watches.put())
    const { bytes, sha256, compared, migrated, damage } = staged
    return { store, kind, from: file, bytes, sha256, compared, migrated, ...staged.holds, kept, damage }
  } finally {
    staged.discard()
  }
}

function inTheWay(store: string, standing: Exclude<Standing, { state: 'none' }>): Fault {
  const hint = 'run the same with --force; it first keeps a copy of what is there, beside it'
  if (standing.state === 'damaged') return new Fault('failed', standing.because, hint)
  const { commits, achievements } = standing.holds
  const what = `${some(commits, 'commit')} and ${some(achievements, 'achievement')}`
  return new Fault('failed', `the store ${store} holds ${what}, which the backup would replace`, hint)
}

const some = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
