import type { Context } from '../context.ts'
import type { Store } from '../core/ports.ts'
import type { Changed } from '../flows/by-hand/change.ts'
import { watch } from './reading.ts'

type How = { readonly json?: boolean; readonly undone?: boolean }

/** Changes that no score asks about. */
const unscored = new Set<Changed['kind']>(['hidden', 'shown', 'pinned', 'unpinned', 'ready', 'unready'])

/** Brings groups and scores up to date with a change, and says what was done. */
export async function settleChange(
  context: Context,
  store: Store,
  changed: Changed,
  { json = false, undone = false }: How,
): Promise<void> {
  await follow(context, store, changed)
  const { listedById } = await import('../flows/achievements.ts')
  const now = listedById(store, changed.ids)
  if (json) {
    const [{ changeJson }, { toJson }] = await Promise.all([
      import('../render/json/change.ts'),
      import('../render/json/json.ts'),
    ])
    return context.out.data(toJson(changeJson(changed, undone, now)))
  }
  const { changeView } = await import('../render/terminal/change-view.ts')
  await context.out.data(changeView(changed, undone, now, context.out.stdout))
  if (changed.said !== null && !undone) context.out.talk('To take it back: craft achievements undo')
}

async function follow(
  context: Context,
  store: Store,
  { kind, said, repositoryId, ids, needsDetection }: Changed,
): Promise<void> {
  const { score } = await context.config()
  if (needsDetection) {
    const { detectIn } = await import('../flows/detect.ts')
    await detectIn(store, repositoryId, score, watch(context))
    return
  }
  if (said === null || unscored.has(kind)) return
  const { scoreChanged } = await import('../flows/score.ts')
  scoreChanged(store, repositoryId, ids, score)
}
