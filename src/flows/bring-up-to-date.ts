import type {
  CommitSource,
  CommitStore,
  Location,
  Progress,
  ReadRequest,
  RepositoryShelf,
} from '../core/ports.ts'
import type { Repository } from '../core/repository.ts'
import type { TrackCounts } from '../core/tracked.ts'
import { beginReading, type Reading } from './begin-reading.ts'
import { early } from './early.ts'
import { noteMainLine } from './main-line.ts'
import { mappedPeople } from './mapped-people.ts'
import { type ReadWish, readInto } from './read-into.ts'
import { revise } from './revise.ts'
import type { RunNote } from './run-note.ts'
import { repositoryOf } from './track-repository.ts'

export type Update = {
  readonly location: Location
  /** What the run was asked to bring, as it was when it began. */
  readonly tips: readonly string[]
  readonly range: Omit<ReadRequest, 'isStored' | 'isNew'>
  readonly keep: ReadWish['keep']
  /** All of these tips' history is brought, whoever wrote it and whenever. */
  readonly isWhole: boolean
  readonly checkout: ReturnType<RepositoryShelf['checkout']>
  /** The clone is as shallow as it was when the checkout was noted. */
  readonly settled: boolean
  readonly note: RunNote
}

export type UpToDate = { readonly repository: Repository; readonly counts: TrackCounts }

/**
 * Reads what the store has not, then makes work count once. What git can tell about other things is asked for at once:
 * each answer is a process, and most of them wait for nothing.
 */
export async function bringUpToDate(
  source: CommitSource,
  store: CommitStore,
  update: Update,
  progress: Progress | null,
  signal: AbortSignal,
): Promise<UpToDate> {
  const { range } = update
  const reading = beginReading(source, range, store.repositories.list().length === 0, signal)
  // Counting walks the history once more, beside the reading; only a watched run pays for it.
  let total: number | undefined
  if (progress !== null)
    source.count(range).then(
      (counted) => {
        total = counted
      },
      () => {},
    )
  try {
    return await takeIn(source, store, update, reading, (done) => progress?.update(done, total))
  } finally {
    progress?.stop()
    await reading.stop()
  }
}

async function takeIn(
  source: CommitSource,
  store: CommitStore,
  update: Update,
  reading: Reading,
  progress: (done: number) => void,
): Promise<UpToDate> {
  const { location, tips, range, checkout, settled, isWhole, note } = update
  const { gitDir, head } = location
  const tags = early(source.tags())
  const attributes = early(source.attributes())
  const known = settled && checkout !== null ? checkout.tips : []
  const repository = await repositoryOf(source, store, location, known, checkout?.repository ?? null)
  const { id } = repository
  const stored = new Set(range.known)
  const begun = [...new Set([...note.partial, ...tips.filter((tip) => !stored.has(tip))])]
  note.begin(begun)
  const people = mappedPeople(source, store, id)
  const wish = { known: range.known, attributes, keep: update.keep, recount: !settled }
  const read = await readInto(store, id, reading, wish, progress)
  if (read.counts.commits > 0 || note.cutShort) await people.refresh()
  store.repositories.saveTags(id, await tags)
  noteMainLine(store, id, location)
  const revised = await revise(source, store, id, {
    location,
    before: isWhole && checkout?.repositoryId === id ? checkout.tips : [],
    partial: isWhole ? note.partial : [],
    cutShort: note.cutShort,
    tips,
    read,
  })
  if (isWhole)
    store.repositories.saveCheckout({
      repositoryId: id,
      gitDir,
      tips: [...new Set([...headFirst(tips, head), ...revised.tips])],
      shallow: location.shallow,
    })
  // What a whole run left undone, a run over a part has not done either.
  if (isWhole || !note.cutShort) note.end(isWhole ? revised.partial : begun)
  return { repository, counts: { ...read.counts, ...revised.counts } }
}

const headFirst = (tips: readonly string[], head: string | null): readonly string[] =>
  head !== null && tips.includes(head) ? [head, ...tips] : tips
