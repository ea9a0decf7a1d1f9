import { Fault } from '../core/errors.ts'
import type { Store } from '../core/ports.ts'
import { isStoreKind, type StoreKind, storeKinds } from '../core/store-kind.ts'
import { wordsStay } from './by-hand/meeting.ts'
import { missingFrom } from './compare-stores.ts'
import type { Watch } from './detect.ts'

export type Stores = {
  /** Gives null where there is no store of that kind. Whoever opens one closes it. */
  readonly open: (kind: StoreKind) => Promise<Store | null>
  readonly stores: Readonly<Record<StoreKind, string>>
  readonly exports: string
}

/**
 * The settings' text with another store chosen and everything else as it was; null when it says so already.
 * @param text checked settings, or null where there are none
 * @throws Fault('failed') when the store chosen until now holds what the wanted one does not
 */
export async function chooseStore(
  text: string | null,
  wanted: StoreKind,
  places: Stores,
  watch: () => Watch,
): Promise<string | null> {
  const settings: Readonly<Record<string, unknown>> =
    text === null ? {} : JSON.parse(text.replace(/^\ufeff/, ''))
  if (settings.store === wanted) return null
  const before = isStoreKind(settings.store) ? settings.store : storeKinds[0]
  if (before !== wanted) await refuseToLeave(before, wanted, places, watch)
  return `${JSON.stringify({ ...settings, store: wanted }, null, 2)}\n`
}

async function refuseToLeave(
  before: StoreKind,
  wanted: StoreKind,
  { open, stores, exports }: Stores,
  watch: () => Watch,
): Promise<void> {
  const old = await open(before)
  try {
    if (old === null || old.repositories.list().length === 0) return
    const next = await open(wanted)
    try {
      if (next !== null && (await missingFrom(next, old, watch(), wordsStay(old, next))).length === 0) return
    } finally {
      next?.close()
    }
  } finally {
    old?.close()
  }
  throw new Fault(
    'failed',
    `the store ${stores[before]} holds work that is not in the ${wanted} store`,
    `craft export, then CRAFT_STORE=${wanted} craft import ${exports}, then this again`,
  )
}
