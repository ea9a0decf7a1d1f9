import type { Context } from '../context.ts'
import type { RepoFlag } from './reading.ts'

export type DoctorFlags = RepoFlag & {
  readonly full?: boolean
  readonly repair?: boolean
  readonly apiUrl?: string
  readonly json?: boolean
}

/** Mends the store where it is damaged; the old one is kept, so nobody is asked. */
export async function repairStore(context: Context, flags: DoctorFlags): Promise<void> {
  const { needsRepair, repair } = await import('../flows/repair.ts')
  const { out } = context
  const care = await context.storeCare()
  const store = care.inspect({ full: true })
  await context.spareMemory()
  const repaired = needsRepair(store)
    ? await repair(care, store.path, {
        repository: (path) => context.repository(path),
        here: flags.repo,
        signal: context.signal,
        progress: () => (out.stderr.isTerminal ? out.progress('Reading commits', 0) : null),
      })
    : null
  if (flags.json) {
    const { repairJson, toJson } = await import('../render/json/json.ts')
    return out.data(toJson(repairJson(store, repaired)))
  }
  const { repairView } = await import('../render/terminal/repair-view.ts')
  await out.data(repairView(store.path, repaired, out.stdout))
}
