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
import { markerOf } from './file-marks.ts'
import { noteForks } from './forks.ts'
import { noteMainLine } from './main-line.ts'
import { mappedPeople } from './mapped-people.ts'
import { type ReadWish, readInto, type Shelf, shelfOf } from './read-into.ts'
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
  /** Some history is whole in the store, and the clone is as shallow as it was when that was noted. */
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
  const { location, tips, range, isWhole, note } = update
  const place = early(placeOf(source, store, update, reading))
  const attributes = early(source.attributes())
  const tags = early(source.tags())
  const { repository, shelf } = await place
  const { id } = repository
  const stored = new Set(range.known)
  const begun = [...new Set([...note.partial, ...tips.filter((tip) => !stored.has(tip))])]
  note.begin(begun)
  const mark = markerOf(await attributes)
  const people = mappedPeople(source, store, id)
  const read = await readInto(shelf, reading, { known: range.known, mark, keep: update.keep }, progress)
  if (read.counts.commits > 0 || note.cutShort) await people.refresh(read.people)
  store.repositories.saveTags(id, await tags)
  const { merges } = read.counts
  await noteForks(source, store, id, { head: location.head, tags: await tags, merges })
  noteMainLine(store, id, location)
  const revised = await revise(source, store, id, {
    location,
    before: isWhole && update.checkout?.repositoryId === id ? update.checkout.tips : [],
    partial: isWhole ? note.partial : [],
    cutShort: note.cutShort,
    tips,
    read,
  })
  if (isWhole) saveCheckout(store, id, update, [...headFirst(tips, location.head), ...revised.tips])
  // Where the work lies is known after a run over a part, too; whole is the history of no tip.
  else if (update.checkout === null) saveCheckout(store, id, update, [])
  // What a whole run left undone, a run over a part has not done either.
  if (isWhole || !note.cutShort) note.end(isWhole ? revised.partial : begun)
  return { repository, counts: { ...read.counts, ...revised.counts } }
}

/** Whose history this is. Reading begins for the repository that was here last: hardly ever is it another by now. */
async function placeOf(
  source: CommitSource,
  store: CommitStore,
  { location, checkout, settled }: Update,
  reading: Reading,
): Promise<{ readonly repository: Repository; readonly shelf: Shelf }> {
  const seen = checkout?.repository ?? null
  const known = settled && checkout !== null ? checkout.tips : []
  const identified = early(repositoryOf(source, store, location, known, seen))
  const likely = seen === null ? null : shelfOf(store, seen.id, !settled)
  if (likely !== null) reading.begin(likely.isStored)
  const repository = await identified
  const shelf =
    likely !== null && seen?.id === repository.id ? likely : shelfOf(store, repository.id, !settled)
  reading.begin(shelf.isStored)
  return { repository, shelf }
}

function saveCheckout(
  store: CommitStore,
  repositoryId: string,
  { location: { gitDir, shallow } }: Update,
  tips: readonly string[],
): void {
  store.repositories.saveCheckout({ repositoryId, gitDir, tips: [...new Set(tips)], shallow })
}

const headFirst = (tips: readonly string[], head: string | null): readonly string[] =>
  head !== null && tips.includes(head) ? [head, ...tips] : tips
