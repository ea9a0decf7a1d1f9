import type { Identity } from '../core/commit.ts'
import { commitId } from '../core/ids.ts'
import type { CommitSource, CommitStore, Location, Progress, ReadRequest } from '../core/ports.ts'
import type { Repository } from '../core/repository.ts'
import type { TrackCounts, Tracked } from '../core/tracked.ts'
import { noteMainLine } from './main-line.ts'
import { noCounts } from './track-counts.ts'

export type TrackWish = {
  /** HEAD's history, every branch and tag, or a revision range in git's words. */
  readonly what: 'head' | 'all' | { readonly range: string }
  /** Only commits made at or after this, seconds since 1970. */
  readonly since: number | null
  /** Only commits of these people; null takes everybody's. */
  readonly keep: ((author: Identity) => boolean) | null
  readonly dryRun: boolean
}

type Range = Omit<ReadRequest, 'isStored'>

/**
 * Brings the store up to date with one repository: reads what git has and the store has not, batch by batch,
 * so that a kill anywhere loses nothing and the next run goes on from there. Where HEAD is as it was last, that is all;
 * else what was rewritten since stops counting. The store is opened only when git has shown a repository with
 * something in it and knows the revisions asked for.
 * @param open gives null where a dry run finds no store: it makes none
 * @throws Fault('unusable') from git, Fault('usage') for an unknown revision, Fault('store')
 */
export async function track(
  source: CommitSource,
  open: () => Promise<CommitStore | null>,
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
  if (wish.what === 'head' && settled && checkout.tips[0] === location.head) return unchanged

  const known = settled ? checkout.tips : []
  const range = rangeOf(wish, ends, known)
  if (wish.dryRun || store === null)
    return tracked(location, checkout?.repository ?? null, true, {
      ...noCounts,
      commits: await source.count(range),
    })

  // What git can tell meanwhile is asked for at once: each answer is a process.
  const tags = early(source.tags())
  const attributes = early(source.attributes())
  const repository = await repositoryOf(source, store, location, known, checkout?.repository ?? null)
  const { id } = repository
  const people = knownPeople(source, store, id)
  // Most runs after a commit or a pull find nothing new: they need not load what reads and compares.
  const [{ readInto }, { revise }] = await Promise.all([import('./read-into.ts'), import('./revise.ts')])
  const reading = { range, attributes, keep: wish.keep, recount: !settled }
  const read = await readInto(source, store, id, reading, progress, signal)
  if (read.counts.commits > 0) await people.refresh()
  store.repositories.saveTags(id, await tags)
  noteMainLine(store, id, location)
  const isWhole = typeof wish.what === 'string' && wish.since === null && wish.keep === null
  const before = isWhole && checkout?.repositoryId === id ? checkout.tips : []
  const revised = await revise(source, store, id, { location, before, tips: ends.tips, read })
  if (isWhole)
    store.repositories.saveCheckout({
      repositoryId: id,
      gitDir: location.gitDir,
      tips: [...new Set([...headFirst(ends.tips, location.head), ...revised.tips])],
      shallow: location.shallow,
    })
  return tracked(location, repository, false, { ...read.counts, ...revised.counts })
}

const headFirst = (tips: readonly string[], head: string | null): readonly string[] =>
  head !== null && tips.includes(head) ? [head, ...tips] : tips

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
  store: CommitStore,
  location: Location,
  known: readonly string[],
  seen: Repository | null,
): Promise<Repository> {
  const tip = known[0]
  if (seen !== null && tip !== undefined && (await (await source.lineage()).held([tip])).has(tip)) return seen
  const [roots, facts] = await Promise.all([source.roots(), source.facts()])
  // A shallow clone shows no roots; then the commits it shares with the store tell who it is.
  const shared = location.head === null ? undefined : store.commits.find(location.head)[0]?.repositoryId
  const stored =
    store.repositories.byRoots(roots) ?? store.repositories.list().find((one) => one.id === shared)
  const id = stored?.id ?? commitId(roots[0] ?? location.head ?? '', null)
  const repository = { ...facts, id, roots: [...new Set([...(stored?.roots ?? []), ...roots])].sort() }
  store.repositories.save(repository)
  return repository
}

/** An answer that is waited for later: till then nobody need hear that it failed. */
function early<T>(answer: Promise<T>): Promise<T> {
  answer.catch(() => {})
  return answer
}

/** Asks the mailmap about everybody in this repository, those stored already first: it may have changed. */
function knownPeople(source: CommitSource, store: CommitStore, repositoryId: string) {
  const stored = store.commits.identities(repositoryId)
  const answered = early(source.mailmap(stored))
  return {
    /** Adds those who came since, and stores the answers. */
    async refresh(): Promise<void> {
      const before = new Set(stored.map(textOf))
      const added = store.commits.identities(repositoryId).filter((one) => !before.has(textOf(one)))
      const answers = [...(await answered), ...(await source.mailmap(added))]
      const pairs = [...stored, ...added].flatMap((written, index) => {
        const canonical = answers[index]
        const same = canonical?.name === written.name && canonical.email === written.email
        return canonical === undefined || same ? [] : [{ written, canonical }]
      })
      store.commits.alias(repositoryId, pairs)
    },
  }
}

const textOf = ({ name, email }: Identity): string => `${name}\0${email}`
