import { Fault } from '../../../core/errors.ts'
import { IndexBusy, IndexDamaged, type SearchIndex } from '../../../core/search.ts'
import type { Sqlite } from '../database.ts'
import { storeFault } from '../faults.ts'
import { indexedAchievements } from './achievements.ts'
import { indexedCommits } from './commits.ts'
import { openIndex, removeIndex } from './file.ts'
import { finder } from './find.ts'
import { meaningOf } from './meaning.ts'

export type SearchOptions = {
  /** Which store it is made of, e.g. its path; that of another is filled anew. */
  readonly store: string
  /** How long to wait for another writer, 5 s unless said otherwise. */
  readonly busyTimeoutMs?: number
}

type Tables = Omit<SearchIndex, 'path' | 'rebuild' | 'close'>

/**
 * The search index at `path` (a file, or `:memory:`), opened and made by the first call that needs it.
 */
export function searchIndex(path: string, { store, busyTimeoutMs = 5000 }: SearchOptions): SearchIndex {
  let opened: { readonly db: Sqlite; readonly tables: Tables } | null = null
  const close = () => {
    opened?.db.close()
    opened = null
  }
  const tables = (): Tables => {
    if (opened !== null) return opened.tables
    const db = openIndex(path, store, busyTimeoutMs)
    opened = {
      db,
      tables: { ...indexedCommits(db), ...indexedAchievements(db), ...finder(db), ...meaningOf(db) },
    }
    return opened.tables
  }
  const guard = <A extends unknown[], R>(work: (...args: A) => R) => {
    return (...args: A): R => {
      try {
        return work(...args)
      } catch (cause) {
        throw said(path, cause)
      }
    }
  }
  return {
    path,
    covered: guard((id) => tables().covered(id)),
    addCommits: guard((id, entries) => tables().addCommits(id, entries)),
    replaceCommits: guard((id, entries) => tables().replaceCommits(id, entries)),
    forgetCommits: guard((id) => tables().forgetCommits(id)),
    repositories: guard(() => tables().repositories()),
    renamed: guard((id, aliases) => tables().renamed(id, aliases)),
    achievementState: guard(() => tables().achievementState()),
    setAchievementState: guard((state) => tables().setAchievementState(state)),
    achievements: guard(() => tables().achievements()),
    changeAchievements: guard((entries, removed) => tables().changeAchievements(entries, removed)),
    find: guard((kind, words, scope, page) => tables().find(kind, words, scope, page)),
    models: guard(() => tables().models()),
    meaning: guard(() => {
      const found = tables().meaning()
      return found.index === null ? found : { ...found, index: guardedAll(found.index, guard) }
    }),
    rebuild: guard(() => {
      close()
      if (path !== ':memory:') removeIndex(path)
      tables()
    }),
    close,
  }
}

type Guard = <A extends unknown[], R>(work: (...args: A) => R) => (...args: A) => R

const guardedAll = <T extends object>(shelf: T, guard: Guard): T =>
  Object.fromEntries(Object.entries(shelf).map(([name, work]) => [name, guard(work)])) as T

// Besides damage: the tables of another version, and a file that somebody has put in this one's place.
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB|FORMAT|READONLY_DBMOVED|IOERR_SHORT_READ)/
const MISSING = /no such (table|column)|has no column|vtable constructor failed|malformed/

function said(path: string, cause: unknown): unknown {
  if (cause instanceof Fault || !(cause instanceof Error)) return cause
  const code = 'code' in cause ? String(cause.code) : ''
  if (DAMAGE.test(code) || (code === 'SQLITE_ERROR' && MISSING.test(cause.message)))
    return new IndexDamaged(`the search index ${path} is damaged (${code})`, { cause })
  if (/^SQLITE_(BUSY|LOCKED)/.test(code))
    return new IndexBusy(
      'store',
      `the search index ${path} is being written by another craft`,
      'wait a moment and run the same again',
      { cause },
    )
  return storeFault(path, cause, 'the search index')
}
