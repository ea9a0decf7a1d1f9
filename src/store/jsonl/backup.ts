import { readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Backup, Holdings, Staged, Standing, Target, Vault, Watch } from '../../core/backup.ts'
import { Fault } from '../../core/errors.ts'
import { beginsWith, refuseStore, writeBackup } from '../backup-file.ts'
import { compareSum, sumOf, sumPath } from '../checksum.ts'
import { discard, removeLeftovers, unfinished } from '../whole-file.ts'
import { storeFault } from './faults.ts'
import { checkFormat, prepareFolder } from './folder.ts'
import { withLock } from './lock.ts'
import { isPart, MAGIC, pack, pinFolder, unpack } from './pack.ts'
import { finishReplacing, isBeingReplaced, replaceFiles } from './replace-folder.ts'
import { type JsonlOptions, openJsonlStore } from './store.ts'

type Options = Omit<JsonlOptions, 'readonly'>
type Looked = { readonly holds: Holdings; readonly damage: readonly string[] }
type Place = { readonly folder: string; readonly options: Options }

const MOST_TRIES = 5

/** Backups of the store in `folder`: one file with all of its files, see FORMAT.md. */
export function jsonlVault(folder: string, options: Options): Vault {
  const place = { folder, options }
  return {
    kind: 'jsonl',
    store: folder,
    standing: () => standingIn(place),
    backUp: (target, watch) => backUpFolder(place, target, watch),
    recognises: (file) => beginsWith(file, MAGIC),
    stage: (file, how, watch) => stageFolder(place, file, how, watch),
  }
}

function standingIn({ folder, options }: Place): Standing {
  try {
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
    if (isFolder && isBeingReplaced(folder)) withLock(join(folder, 'lock'), () => finishReplacing(folder))
    if (!isFolder || !checkFormat(folder, options.craftVersion)) return { state: 'none' }
    const { holds } = lookThrough(folder, options)
    return Object.values(holds).every((count) => count === 0) ? { state: 'none' } : { state: 'whole', holds }
  } catch (cause) {
    throw storeFault(folder, cause)
  }
}

function lookThrough(folder: string, options: Options): Looked {
  const store = openJsonlStore(folder, { ...options, readonly: true })
  try {
    const holds = {
      repositories: store.repositories.list().length,
      commits: store.commits.count(),
      achievements: store.achievements.count(),
    }
    return { holds, damage: store.damage ?? [] }
  } finally {
    store.close()
  }
}

async function backUpFolder({ folder, options }: Place, target: Target, watch: Watch): Promise<Backup> {
  refuseStore(target.path, filesIn(folder), realpathSync(folder))
  const look = join(dirname(target.path), unfinished('look'))
  return writeBackup(target, watch, async (temporary) => {
    await pack(pinned(folder), temporary, options.craftVersion, watch)
    try {
      // It is whole when a store comes out of it.
      await unpack(temporary, look, options.craftVersion, watch)
      const { holds, damage } = lookThrough(look, options)
      return { ...holds, damage }
    } finally {
      discard(look)
    }
  })
}

function pinned(folder: string): ReturnType<typeof pinFolder> {
  try {
    return pinFolder(folder)
  } catch (cause) {
    throw storeFault(folder, cause)
  }
}

const filesIn = (folder: string): readonly string[] => readdirSync(folder).map((name) => join(folder, name))

async function stageFolder(
  place: Place,
  file: string,
  { unchecked }: { readonly unchecked: boolean },
  watch: Watch,
): Promise<Staged> {
  const { folder, options } = place
  const fresh = join(folder, unfinished('restore'))
  const leave = (): void => discard(fresh)
  try {
    const sum = await sumOf(file, watch)
    const compared = compareSum(file, sum, unchecked)
    prepareFolder(folder, options.craftVersion, false)
    removeLeftovers(folder)
    await unpack(file, fresh, options.craftVersion, watch)
    const looked = lookThrough(fresh, options)
    const put: Staged['put'] = (keepAs, watching) => putFolder(place, fresh, keepAs, watching)
    return { ...sum, ...looked, compared, migrated: 0, put, discard: leave }
  } catch (cause) {
    leave()
    throw storeFault(folder, cause)
  } finally {
    watch.progress.stop()
  }
}

/** See `Staged.put`. */
async function putFolder(
  place: Place,
  fresh: string,
  keepAs: string | null,
  watch: Watch,
): Promise<string | null> {
  const { folder } = place
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const before = stateOf(folder)
    if (keepAs === null && standingIn(place).state !== 'none') break
    const kept =
      keepAs === null ? null : (await backUpFolder(place, { path: keepAs, taken: 'number' }, watch)).path
    const done = replaceIf(place, fresh, before)
    if (done) return kept
    if (kept !== null) for (const one of [kept, sumPath(kept)]) discard(one)
  }
  throw new Fault(
    'store',
    `the store ${folder} is being written by another craft`,
    'wait a moment and run the same again',
  )
}

/** False when the store is no longer what it was when its copy was made. */
function replaceIf({ folder }: Place, fresh: string, before: string): boolean {
  try {
    return withLock(join(folder, 'lock'), () => {
      if (stateOf(folder) !== before) return false
      replaceFiles(folder, fresh, readdirSync(folder).filter(isPart))
      return true
    })
  } catch (cause) {
    throw storeFault(folder, cause)
  }
}

/** Lines are only added, or their file is another one. */
const stateOf = (folder: string): string =>
  readdirSync(folder)
    .filter(isPart)
    .sort()
    .map((name) => {
      const { ino, size } = statSync(join(folder, name))
      return `${name} ${ino} ${size}`
    })
    .join('\n')
