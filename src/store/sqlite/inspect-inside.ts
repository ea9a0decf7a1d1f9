import { dirname } from 'node:path'
import { type Finding, fault, fine, type StoreInspection } from '../../core/checkup.ts'
import { unreadableActivities } from './activities.ts'
import { unreadableCoachings } from './coachings.ts'
import type { Sqlite } from './database.ts'
import { hasTable } from './look-through.ts'
import { readMigrations } from './migrations.ts'
import { unreadableCalls } from './model-calls.ts'
import { isRemote } from './network.ts'
import { repositoryKeys } from './repository-keys.ts'
import { sessionShelf } from './sessions.ts'

export type InspectOptions = {
  readonly craftVersion: string
  /** Looks at every row and index, not only at how the pages hang together. */
  readonly full: boolean
}

/** What came of looking at the database alone. */
export type Seen = Pick<StoreInspection, 'newestCommit' | 'canBeRepaired'> & { readonly finding: Finding }

export const NAME = 'store'
const REPAIR = 'craft doctor --repair'
export const seen = (finding: Finding, canBeRepaired = false): Seen => ({
  finding,
  canBeRepaired,
  newestCommit: null,
})

export const damaged = (says: string): Seen => seen(fault(NAME, 'store', says, REPAIR), true)

/** Looks at what is in an open database, which must be a copy. Throws SQLite's errors where it cannot be read. */
export function inside(db: Sqlite, path: string, { craftVersion, full }: InspectOptions): Seen {
  const { version, tables, ours } = db
    .prepare(`SELECT (SELECT user_version FROM pragma_user_version) AS version, count(*) AS tables,
      total(name IN ('note', 'repository_root')) AS ours FROM sqlite_schema`)
    .get() as { version: number; tables: number; ours: number }
  const newest = readMigrations().tags.length
  if (tables === 0 && version === 0) return damaged(`${path} holds no tables: what was in it is lost`)
  if (tables > 0 && ours < 2)
    return seen(
      fault(
        NAME,
        'store',
        `${path} is a database of another program`,
        'move it away, or set CRAFT_HOME to use another store',
      ),
    )
  if (version > newest) return newer(db, path, craftVersion)
  const troubles = troublesIn(db, full)
  if (troubles[0] !== undefined)
    return damaged(
      `${path} is damaged: ${troubles[0]}${troubles.length > 1 ? `, and ${troubles.length - 1} more` : ''}`,
    )
  if (hasTable(db, 'coaching_session')) sessionShelf(db, repositoryKeys(db), () => new Date(0)).sessions()
  const { commits, newestCommit } = db
    .prepare('SELECT count(*) AS commits, max(committed) AS newestCommit FROM commits')
    .get() as { commits: number; newestCommit: number | null }
  const journal = String(db.pragma('journal_mode', { simple: true }))
  const parts = [
    `${path} (sqlite): ${commits} ${commits === 1 ? 'commit' : 'commits'}`,
    version < newest
      ? `version ${version} of ${newest}, will be brought up to date on the next run`
      : `version ${version}`,
    `journal ${journal}${isRemote(dirname(path)) ? ', on a network disk' : ''}`,
    `${full ? 'integrity' : 'quick'} check found nothing wrong`,
  ]
  return { finding: fine(NAME, parts.join('; ')), newestCommit, canBeRepaired: false }
}

function newer(db: Sqlite, path: string, craftVersion: string): Seen {
  const row = db.prepare("SELECT value FROM note WHERE key = 'craft:version'").get() as
    | { value: string }
    | undefined
  return seen(
    fault(
      NAME,
      'store',
      `${path} was written by craft ${row?.value ?? 'of a newer version'}, you run ${craftVersion}`,
      'update craft, or set CRAFT_HOME to use another store',
    ),
  )
}

const MOST_TROUBLES = 100

function troublesIn(db: Sqlite, full: boolean): readonly string[] {
  const check = full ? 'integrity_check' : 'quick_check'
  const rows = db.pragma(`${check}(${MOST_TROUBLES})`) as readonly Readonly<Record<string, string>>[]
  const said = rows.map((row) => Object.values(row)[0] ?? '').filter((one) => one !== 'ok')
  // The first line names the database, the rest what is wrong with it.
  const troubles = said.flatMap((one) => one.split('\n')).filter((one) => !/^\*\*\* in database/.test(one))
  if (!full) return troubles
  const orphans = db.pragma('foreign_key_check') as readonly { table: string; parent: string }[]
  const unreadable = hasTable(db, 'coaching') ? unreadableCoachings(db) : 0
  const calls = hasTable(db, 'model_call') ? unreadableCalls(db) : 0
  const strange = hasTable(db, 'activity') ? unreadableActivities(db) : 0
  return [
    ...troubles,
    ...(unreadable > 0 ? [`${unreadable} rows of coaching hold no coaching`] : []),
    ...(calls > 0 ? [`${calls} rows of model_call hold no call`] : []),
    ...(strange > 0 ? [`${strange} rows of activity hold no activity`] : []),
    ...orphans.map(({ table, parent }) => `a row of ${table} names a ${parent} that is not there`),
  ]
}
