import { fingerprint } from '../core/ids.ts'
import type { CommitSource, CommitStore } from '../core/ports.ts'
import type { Fork, Tag } from '../core/repository.ts'

const key = (repositoryId: string): string => `forks:${repositoryId}`

/** Is this note about tags outside of HEAD's history? */
export const isOfForks = (note: string): boolean => note.startsWith(key(''))

/**
 * Remembers where tags on release branches left the history of `head`: what came before that is in those releases, too.
 * Asks git only where there are such tags, and they are others than the last time or merges came: going on from
 * where `head` was moves nothing.
 */
export async function noteForks(
  source: CommitSource,
  store: CommitStore,
  repositoryId: string,
  {
    head,
    tags,
    merges,
  }: { readonly head: string | null; readonly tags: readonly Tag[]; readonly merges: number },
): Promise<void> {
  if (head === null) return
  const outside = [...new Set(tags.map(({ oid }) => oid))].filter(
    (oid) => !store.commits.has(repositoryId, oid),
  )
  const before = store.note(key(repositoryId)) ?? ''
  const state = outside.length === 0 ? '' : fingerprint(JSON.stringify(outside))
  if (before.split('\n')[0] === state && (merges === 0 || state === '')) return
  const lineage = state === '' ? null : await source.lineage()
  const forks = (await lineage?.forks(outside, head)) ?? []
  const lines = forks.map(({ oid, at, bases }) => [oid, at, ...bases].join(' '))
  store.setNote(key(repositoryId), [state, ...lines].join('\n'))
}

/** Where tags outside of HEAD's history left it, as noted when the repository was last tracked. */
export function forksOf(store: CommitStore, repositoryId: string): readonly Fork[] {
  const [, ...lines] = (store.note(key(repositoryId)) ?? '').split('\n')
  return lines.map((line) => {
    const [oid = '', at = '', ...bases] = line.split(' ')
    return { oid, at: Number(at), bases }
  })
}
