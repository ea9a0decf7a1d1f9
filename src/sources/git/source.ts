import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { CommitSource } from '../../core/ports.ts'
import type { Configured } from './configured.ts'
import { type Environment, safeEnvironment } from './environment.ts'
import { locate, type Place } from './locate.ts'
import type { Setup } from './process.ts'

export type GitOptions = {
  /** The program, `git` unless said otherwise. */
  readonly git?: string
  readonly env?: Environment
  /** How long git may stay silent while it is waited for; a minute unless said otherwise. */
  readonly timeLimitMs?: number
  /** How many gits may count lines at once; as many as there are cores, at most four, unless said otherwise. */
  readonly processes?: number
}

/** The repository that `path` is in, read with git. Nothing is asked of git before a method is called. */
export function gitSource(path: string, options: GitOptions = {}): CommitSource {
  const env = options.env ?? process.env
  const setup: Setup = {
    git: options.git ?? 'git',
    path: resolve(path),
    env: safeEnvironment(env),
    silenceMs: options.timeLimitMs ?? 60_000,
  }
  const processes = options.processes ?? Math.min(4, availableParallelism())
  let known: Place | null = null
  /** Looks again whenever it is asked for the location; the other methods make do with what was seen last. */
  const look = async (): Promise<Place> => {
    known = await locate(setup)
    return known
  }
  const place = async (): Promise<Place> => known ?? look()
  let listing: Promise<Buffer | null> | null = null
  /** HEAD's tree, listed once for all who ask for it at a time. */
  const tree = (): Promise<Buffer | null> => {
    listing ??= import('./head-tree.ts')
      .then(async ({ listTree }) => listTree(setup, (await place()).head))
      .finally(() => {
        listing = null
      })
    return listing
  }
  let asking: Promise<readonly Configured[]> | null = null
  /** git's configuration, asked once for all who ask at a time. */
  const configuration = (): Promise<readonly Configured[]> => {
    asking ??= import('./configured.ts')
      .then(({ configured }) => configured(setup))
      .finally(() => {
        asking = null
      })
    return asking
  }

  return {
    locate: async () => {
      const { shallowFile: _, ...location } = await look()
      return location
    },
    facts: async () => (await import('./facts.ts')).factsOf(setup, await place()),
    roots: async () => (await import('./history.ts')).roots(setup, await place()),
    resolve: async (revision) => (await import('./revisions.ts')).resolveRevision(setup, revision),
    count: async (request) => (await import('./history.ts')).countCommits(setup, request),
    async *read(request, signal) {
      const [{ read }, { shallowBoundary }] = await Promise.all([import('./read.ts'), import('./shallow.ts')])
      yield* read({ setup, processes, boundary: shallowBoundary(await place()), signal }, request)
    },
    tips: async () => (await import('./history.ts')).tips(setup),
    tags: async () => (await import('./tags.ts')).tags(setup),
    mailmap: async (identities) => (await import('./mailmap.ts')).mailmap(setup, identities),
    attributes: async () => (await import('./attributes.ts')).attributes(setup, tree),
    holds: async (words, isWanted) =>
      (await import('./head-tree.ts')).holdsPath(setup, tree, words, isWanted),
    settings: async () => (await import('./settings.ts')).settingsIn(await configuration()),
    lineage: async () => (await import('./lineage.ts')).lineageOf(setup),
    review: async () =>
      (await import('./review.ts')).reviewOf({
        setup,
        processes,
        place,
        indexFile: env.GIT_INDEX_FILE ?? null,
      }),
    rewording: async () => (await import('./rewording.ts')).rewordingOf(setup, place, env),
    version: async () => (await import('./version.ts')).gitVersion(setup),
    recentHeads: async () => (await import('./reflog.ts')).recentHeads(setup),
    authors: async () => (await import('./authors.ts')).authors(setup),
    user: async () => (await import('./user.ts')).userIn(await configuration()),
  }
}
