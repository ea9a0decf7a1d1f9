import type { Embedder, InstalledModel } from '../../core/model.ts'
import { broken } from './faults.ts'
import { embedded, read } from './shapes.ts'
import type { Request } from './transport.ts'

/** Enough to keep the server busy, few enough that a person who gives up is heard. */
const BATCH = 32
const LENGTH_UNKNOWN = 512

export const embedderOf = (request: Request, { name, digest, contextTokens }: InstalledModel): Embedder => ({
  name,
  digest,
  contextTokens: contextTokens ?? LENGTH_UNKNOWN,
  embed: async (texts, signal) => {
    const vectors: (readonly number[])[] = []
    for (let from = 0; from < texts.length; from += BATCH) {
      const input = texts.slice(from, from + BATCH)
      const answer = await request({ model: name, first: 'firstToken', signal }, (client) =>
        client.embed({ model: name, input, truncate: false, keep_alive: '10m' }),
      )
      vectors.push(...checked(read(embedded, answer).embeddings, input.length))
    }
    if (new Set(vectors.map(({ length }) => length)).size > 1) throw broken('its vectors differ in length')
    return vectors
  },
})

function checked(vectors: readonly (readonly number[])[], wanted: number): readonly (readonly number[])[] {
  if (vectors.length !== wanted) throw broken(`${vectors.length} vectors came for ${wanted} texts`)
  return vectors.map((vector) => {
    const length = Math.hypot(...vector)
    if (!Number.isFinite(length) || length === 0) throw broken('a vector is empty')
    // Servers before 0.3 did not bring them to length 1.
    return Math.abs(length - 1) < 1e-3 ? vector : vector.map((part) => part / length)
  })
}
