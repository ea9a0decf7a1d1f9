import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../core/errors.ts'
import type { Store } from '../../core/ports.ts'
import { achievementShelf } from './achievements.ts'
import { activityShelf } from './activities.ts'
import { coachingShelf } from './coachings.ts'
import { commitShelf } from './commits.ts'
import type { Door } from './door.ts'
import { storeFault } from './faults.ts'
import { checkFormat, prepareFolder } from './folder.ts'
import type { LineFile } from './line-file.ts'
import { withLock } from './lock.ts'
import { modelCallShelf } from './model-calls.ts'
import { noteShelf } from './notes.ts'
import { finishReplacing, isBeingReplaced } from './replace-folder.ts'
import { repositoryShelf } from './repositories.ts'

export type JsonlOptions = {
  readonly now: () => Date
  readonly craftVersion: string
  /** Makes nothing and refuses to write. */
  readonly readonly?: boolean
  /** How long to wait for another writer, 5 s unless said otherwise. */
  readonly busyTimeoutMs?: number
}

/**
 * Opens the store in `folder`, made (readable by its owner alone) when it is not there: plain files of JSON objects,
 * one a line, which several processes may use at once and which may live in git. Files are read when first asked for.
 * A kill loses at most the call it hits; of many records that one call adds, the first may be there already.
 * @throws Fault('store') when it can't be opened, or was written by a newer craft; then nothing is written
 */
export const openJsonlStore = (folder: string, options: JsonlOptions): Store =>
  openFolder(folder, options).store

/** As `openJsonlStore`, with what only those need who mend the files themselves. */
export function openFolder(
  folder: string,
  options: JsonlOptions,
): { readonly store: Store; readonly door: Door; readonly files: readonly LineFile[] } {
  const files: LineFile[] = []
  const state: State = { hasWritten: false, folder: '', isInside: false }
  const door = doorTo(folder, options, files, state)
  door.read(() => {
    settleReplaced(folder, options.readonly === true)
    prepareFolder(folder, options.craftVersion, options.readonly === true)
    state.folder = numberOf(folder)
  })
  const repositories = repositoryShelf(door)
  const commits = commitShelf(door, repositories.require)
  const achievements = achievementShelf(door, repositories.require)
  const coachings = coachingShelf(door, repositories.require)
  const modelCalls = modelCallShelf(door)
  const notes = noteShelf(door)
  const store: Store = {
    path: folder,
    repositories: repositories.shelf,
    commits,
    achievements,
    coachings,
    modelCalls,
    activities: activityShelf(door),
    note: notes.get,
    setNote: notes.set,
    notes: notes.all,
    together: (work) => door.write(work),
    get damage() {
      return files.flatMap((file) => file.damage())
    },
    close() {
      if (state.hasWritten) tidy(door, files)
      for (const file of files) file.close()
    },
  }
  return { store, door, files }
}

/** A restore that was killed is finished by whoever comes next. */
function settleReplaced(folder: string, readonly: boolean): void {
  if (!isBeingReplaced(folder)) return
  if (readonly) throw new Fault('store', `a restore into ${folder} was cut short`, 'run it again')
  withLock(join(folder, 'lock'), () => finishReplacing(folder))
}

/** Room that nobody needs is given back; where that fails, everything is still there and another run will do it. */
function tidy(door: Door, files: readonly LineFile[]): void {
  const loose = files.filter((file) => file.isMostlyDead())
  if (loose.length === 0) return
  try {
    door.write(() => {
      for (const file of loose) file.compact()
    })
  } catch (error) {
    if (!(error instanceof Fault)) throw error
  }
}

const replaced = (folder: string): Fault =>
  new Fault('store', `the store ${folder} was replaced while craft wrote it`, 'run the same again')

type State = { hasWritten: boolean; folder: string; isInside: boolean }

const numberOf = (folder: string): string => {
  const { dev, ino } = statSync(folder)
  return `${dev}:${ino}`
}

function doorTo(folder: string, options: JsonlOptions, files: LineFile[], state: State): Door {
  const said = <T>(work: () => T): T => {
    try {
      return work()
    } catch (cause) {
      throw storeFault(folder, cause)
    }
  }
  return {
    read: said,
    write: (work) =>
      said(() => {
        if (state.isInside) return work()
        if (options.readonly) throw new Fault('store', `the store ${folder} is open for reading only`)
        const alone = () => {
          finishReplacing(folder)
          // A newer craft, or a checkout, may have changed the folder since it was opened.
          checkFormat(folder, options.craftVersion)
          if (numberOf(folder) !== state.folder) throw replaced(folder)
          state.hasWritten = true
          state.isInside = true
          try {
            return work()
          } finally {
            state.isInside = false
          }
        }
        return withLock(join(folder, 'lock'), alone, options.busyTimeoutMs)
      }),
    *stream(work) {
      try {
        yield* work()
      } catch (cause) {
        throw storeFault(folder, cause)
      }
    },
    pathOf: (name) => join(folder, name),
    keep: (file) => void files.push(file),
    recordedAt: () => `${options.now().toISOString().slice(0, 19)}Z`,
  }
}
