import { ModelFault, type PullProgress } from '../../core/model.ts'
import { refuseCloud } from './choose.ts'
import { broken } from './faults.ts'
import { pullLine, read } from './shapes.ts'
import type { Request } from './transport.ts'

/** Downloads a model through the server, and tells how far it is. Layers come interleaved, and grow as they are known. */
export async function pullModel(
  request: Request,
  name: string,
  watch: (progress: PullProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  refuseCloud(name)
  try {
    await pullOnce(request, name, watch, signal)
  } catch (error) {
    if (!(error instanceof ModelFault) || error.reason !== 'model-missing') throw error
    throw new ModelFault(
      'model-missing',
      `there is no model ${name} to download`,
      'see https://ollama.com/library',
      {
        cause: error,
      },
    )
  }
}

const pullOnce = (
  request: Request,
  name: string,
  watch: (progress: PullProgress) => void,
  signal: AbortSignal,
): Promise<void> =>
  request({ model: name, first: 'download', signal }, async (client, guard) => {
    const layers = new Map<string, { readonly total: number; readonly completed: number }>()
    const lines = await client.pull({ model: name, stream: true })
    try {
      for await (const value of lines) {
        guard.expect('download')
        const { status, digest, total, completed } = read(pullLine, value)
        if (digest && total) layers.set(digest, { total, completed: Math.min(completed ?? 0, total) })
        watch({ status, ...summed([...layers.values()]) })
        if (status === 'success') return
      }
      throw broken('the download has no end')
    } finally {
      lines.abort()
    }
  })

const summed = (layers: readonly { readonly total: number; readonly completed: number }[]) => ({
  done: layers.reduce((sum, { completed }) => sum + completed, 0),
  total: layers.reduce((sum, { total }) => sum + total, 0),
})
