import { meaningOfAchievement, meaningOfCommit } from '../analysis/search/texts.ts'
import { redact } from '../analysis/secrets/redact.ts'
import { fingerprint } from '../core/ids.ts'
import { type Embedder, ModelFault } from '../core/model.ts'
import type { CommitStore, Store } from '../core/ports.ts'
import type { MeaningIndex, Meant, SearchHit, SearchKind, SearchScope } from '../core/search.ts'
import type { Watching } from './search-refresh.ts'

/** What was asked, as a vector, and where others are. */
export type ByMeaning = {
  readonly model: string
  nearest(kind: SearchKind, scope: SearchScope, limit: number): readonly SearchHit[]
}

/** A server embeds so many while a person who gives up would wait. */
const BATCH = 32
/** Commits without `--deep`: more would take many minutes on an ordinary machine. */
export const NEWEST_COMMITS = 2000

/** The question as a vector; secrets in it stay here, as everywhere. */
export async function byMeaning(
  question: string,
  index: MeaningIndex,
  embedder: Embedder,
  signal: AbortSignal,
): Promise<ByMeaning> {
  const [vector = []] = await embedAll(embedder, [redact(question).text], signal)
  return {
    model: embedder.name,
    nearest: (kind, scope, limit) => index.nearest(embedder.digest, kind, vector, scope, limit),
  }
}

/** Asks the model for the vectors that are missing, batch by batch: what was asked for until a fault stays. */
export async function embedMissing(
  index: MeaningIndex,
  embedder: Embedder,
  kind: SearchKind,
  textOf: (hit: SearchHit) => string | null,
  among: { readonly scope: SearchScope; readonly newest: number },
  { progress, signal }: Watching,
): Promise<void> {
  const hits = index.without(embedder.digest, kind, among.scope, among.newest)
  if (hits.length === 0) return
  const bar = progress(`Asking ${embedder.name} about ${kind}s`, hits.length)
  try {
    for (let from = 0; from < hits.length; from += BATCH) {
      signal.throwIfAborted()
      await embedBatch(index, embedder, kind, meantOf(hits.slice(from, from + BATCH), textOf), signal)
      bar.update(Math.min(from + BATCH, hits.length))
      await bar.rest()
    }
  } finally {
    bar.stop()
  }
}

type MeantText = Meant & { readonly text: string }

const meantOf = (
  hits: readonly SearchHit[],
  textOf: (hit: SearchHit) => string | null,
): readonly MeantText[] =>
  hits.flatMap((hit) => {
    const text = textOf(hit)
    if (text === null || text === '') return []
    return [{ repositoryId: hit.repositoryId, ref: hit.ref, hash: fingerprint(text), text }]
  })

async function embedBatch(
  index: MeaningIndex,
  embedder: Embedder,
  kind: SearchKind,
  meant: readonly MeantText[],
  signal: AbortSignal,
): Promise<void> {
  const known = index.known(
    embedder.digest,
    meant.map(({ hash }) => hash),
  )
  const texts = new Map(meant.filter(({ hash }) => !known.has(hash)).map(({ hash, text }) => [hash, text]))
  const vectors = await embedAll(embedder, [...texts.values()], signal)
  const made = new Map([...texts.keys()].map((hash, place) => [hash, vectors[place] ?? []]))
  index.put(embedder.digest, kind, meant, made)
}

/** A token is at least a byte, and mostly four. */
const CHARACTERS_A_TOKEN = 3

/** A vector for each text; of one that is too long for the model, of its beginning. */
async function embedAll(
  embedder: Embedder,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<readonly (readonly number[])[]> {
  if (texts.length === 0) return []
  const short = texts.map((text) => text.slice(0, embedder.contextTokens * CHARACTERS_A_TOKEN))
  try {
    return await embedder.embed(short, signal)
  } catch (fault) {
    if (!(fault instanceof ModelFault) || fault.reason !== 'prompt-cut') throw fault
    const [only = ''] = short
    // Nothing is left to cut.
    if (short.length === 1 && only.length < 16) throw fault
    if (short.length === 1) return embedAll(embedder, [only.slice(0, only.length / 2)], signal)
    const half = Math.ceil(short.length / 2)
    const first = await embedAll(embedder, short.slice(0, half), signal)
    return [...first, ...(await embedAll(embedder, short.slice(half), signal))]
  }
}

/** What a model is to grasp of a commit; null where the store has it no more, or it does not count. */
export const commitTextOf =
  (store: CommitStore) =>
  ({ ref, repositoryId }: SearchHit): string | null => {
    const commit = store.commits.find(ref, repositoryId).find(({ oid }) => oid === ref)
    return commit === undefined ? null : meaningOfCommit(commit)
  }

export const achievementTextOf =
  (store: Store) =>
  ({ ref }: SearchHit): string | null => {
    const one = store.achievements.find(ref).find(({ id }) => id === ref)
    return one === undefined ? null : meaningOfAchievement(one)
  }
