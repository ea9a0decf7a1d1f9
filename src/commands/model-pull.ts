import type { Context } from '../context.ts'
import { safe } from '../core/safe-text.ts'
import { type ServerFlags, wishOf } from './model-flags.ts'

const MB = 1_000_000

/** Downloads a model; given up, what came is kept by the server for the next time. */
export async function pullModel(context: Context, name: string, flags: ServerFlags): Promise<void> {
  const { signal, out } = context
  const host = await context.model(wishOf(flags))
  const label = safe(name, 'terminal-line')
  const bar = out.progress(`Downloading ${label} (MB)`, 0)
  let bytes = 0
  try {
    await host.pull(
      name,
      ({ done, total }) => {
        bytes = Math.max(bytes, total)
        bar.update(Math.round(done / MB), Math.round(total / MB))
      },
      signal,
    )
  } finally {
    bar.stop()
  }
  if (flags.json) {
    const { toJson } = await import('../render/json/json.ts')
    return out.data(toJson({ name, bytes }))
  }
  const { pulledView } = await import('../render/terminal/model-view.ts')
  await out.data(pulledView(name, bytes))
}
