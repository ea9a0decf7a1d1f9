import type { Identity } from '../core/commit.ts'
import { commitId } from '../core/ids.ts'
import type { CommitSource, Location, Progress, ReadRequest, Store } from '../core/ports.ts'
import type { Repository } from '../core/repository.ts'
import { markerOf, markFiles } from './file-marks.ts'
import { noteMainLine } from './main-line.ts'
import { noCounts, plus, type TrackCounts } from './track-counts.ts'

export type TrackWish = {
  /** HEAD's history, every branch and tag, or a revision range in git's words. */
  readonly what: 'head' | 'all' | { readonly range: string }
  /** Only commits made at or after this, seconds since 1970. */
  readonly since: number | null
  /** Only commits of these people; null takes everybody's. */
  readonly keep: ((author: Identity) => boolean) | null
  readonly dryRun: boolean
}

/** What a run brought, counted over the commits that are new in the store. */
export type Tracked = {
  readonly repository: Repository | null
  readonly gitDir: string
  readonly head: string | null
  readonly shallow: boolean
  readonly dryRun: boolean
  readonly counts: TrackCounts
}

type Range = Omit<ReadRequest, 'isStored'>

/**
 * Brings the store up to date with one repository: reads what git has and the store has not, batch by batch,
 * so that a kill anywhere loses nothing and the next run goes on from there. The store is opened only when git
 * has shown a repository with something in it and knows the revisions asked for.
 * @param open gives null where a dry run finds no store: it makes none
 * @throws Fault('unusable') from git, Fault('usage') for an unknown revision, Fault('store')
 */
export async function track(
  source: CommitSource,
  open: () => Promise<Store | null>,
  wish: TrackWish,
  progress: Progress | null,
  signal: AbortSignal,
): Promise<Tracked> {
  const location = await source.locate()
  const ends = await endsOf(source, wish, location)
  if (ends.tips.length === 0) return tracked(location, null, wish.dryRun, noCounts)
  const store = await open()
  const checkout = store?.repositories.checkout(location.gitDir) ?? null
  const settled = checkout !== null && checkout.shallow === location.shallow
  const unchanged = tracked(location, checkout?.repository ?? null, wish.dryRun, noCounts)
  if (wish.what === 'head' && settled && checkout.tips.includes(location.head ?? '')) {
    if (store !== null && !wish.dryRun) noteMainLine(store, checkout.repositoryId, location)
    return unchanged
  }

  const known = settled ? checkout.tips : []
  const range = rangeOf(wish, ends, known)
  if (wish.dryRun || store === null)
    return tracked(location, checkout?.repository ?? null, true, {
      ...noCounts,
      commits: await source.count(range),
    })

  const repository = await repositoryOf(source, store, location, known, checkout?.repository ?? null)
  const reading = await readInto(source, store, repository.id, range, wish.keep, progress, signal)
  if (reading.counts.commits > 0) await refreshPeople(source, store, repository.id)
  store.repositories.saveTags(repository.id, await source.tags())
  noteMainLine(store, repository.id, location)
  if (typeof wish.what === 'string' && wish.since === null && wish.keep === null) {
    store.repositories.saveCheckout({
      repositoryId: repository.id,
      gitDir: location.gitDir,
      // An old tip that a new commit has as its parent says nothing any more.
      tips: [...new Set([...ends.tips, ...known.filter((tip) => !reading.parents.has(tip))])],
      shallow: location.shallow,
    })
  }
  return tracked(location, repository, false, reading.counts)
}

const tracked = (
  location: Location,
  repository: Repository | null,
  dryRun: boolean,
  counts: TrackCounts,
): Tracked => ({
  repository,
  gitDir: location.gitDir,
  head: location.head,
  shallow: location.shallow,
  dryRun,
  counts,
})

type Ends = { readonly tips: readonly string[]; readonly not: readonly string[] }

async function endsOf(source: CommitSource, { what }: TrackWish, { head }: Location): Promise<Ends> {
  if (what === 'all') return { tips: await source.tips(), not: [] }
  if (what === 'head') return { tips: head === null ? [] : [head], not: [] }
  return source.resolve(what.range)
}

const rangeOf = (wish: TrackWish, ends: Ends, known: readonly string[]): Range => ({
  tips: wish.what === 'all' ? 'all' : ends.tips,
  known: [...known, ...ends.not],
  ...(wish.since === null ? {} : { since: wish.since }),
})

/** A repository is known by its roots; where its checkout is known and still holds a stored tip, that is proof enough. */
async function repositoryOf(
  source: CommitSource,
  store: Store,
  location: Location,
  known: readonly string[],
  seen: Repository | null,
): Promise<Repository> {
  const tip = known[0]
  if (seen !== null && tip !== undefined && (await holds(source, tip))) return seen
  const roots = await source.roots()
  const facts = await source.facts()
  // A shallow clone shows no roots; then the commits it shares with the store tell who it is.
  const shared = location.head === null ? undefined : store.commits.find(location.head)[0]?.repositoryId
  const stored =
    store.repositories.byRoots(roots) ?? store.repositories.list().find((one) => one.id === shared)
  const id = stored?.id ?? commitId(roots[0] ?? location.head ?? '', null)
  const repository = { ...facts, id, roots: [...new Set([...(stored?.roots ?? []), ...roots])].sort() }
  store.repositories.save(repository)
  return repository
}

const holds = (source: CommitSource, oid: string): Promise<boolean> =>
  source.resolve(oid).then(
    () => true,
    () => false,
  )

async function readInto(
  source: CommitSource,
  store: Store,
  repositoryId: string,
  range: Range,
  keep: TrackWish['keep'],
  progress: Progress | null,
  signal: AbortSignal,
): Promise<{ readonly counts: TrackCounts; readonly parents: ReadonlySet<string> }> {
  const mark = markerOf(await source.attributes())
  const isNew = store.commits.count(repositoryId) === 0
  const parents = new Set<string>()
  const tips = new Set(range.known)
  let counts = noCounts
  let done = 0
  // Counting walks the history once more, beside the reading; only a watched run pays for it.
  if (progress !== null)
    source.count(range).then(
      (total) => progress.update(done, total),
      () => {},
    )
  try {
    // A first import need not ask for each commit; should another process import at once, adding twice is harmless.
    const isStored = isNew ? () => false : (oid: string) => store.commits.has(repositoryId, oid)
    for await (const batch of source.read({ ...range, isStored }, signal)) {
      const kept = keep === null ? batch : batch.filter((commit) => keep(commit.author))
      const marked = kept.map((commit) => ({ ...commit, files: markFiles(commit.files, mark) }))
      store.commits.add(repositoryId, marked)
      counts = marked.reduce(plus, counts)
      for (const commit of batch)
        for (const parent of commit.parents) if (tips.has(parent)) parents.add(parent)
      done += batch.length
      progress?.update(done)
    }
  } finally {
    progress?.stop()
  }
  return { counts, parents }
}

/** Asks the mailmap about everybody in this repository: it may have changed since the last run. */
async function refreshPeople(source: CommitSource, store: Store, repositoryId: string): Promise<void> {
  const written = store.commits.identities(repositoryId)
  const answers = await source.mailmap(written)
  const pairs = written.flatMap((identity, index) => {
    const canonical = answers[index]
    const same = canonical?.name === identity.name && canonical.email === identity.email
    return canonical === undefined || same ? [] : [{ written: identity, canonical }]
  })
  store.commits.alias(repositoryId, pairs)
}
