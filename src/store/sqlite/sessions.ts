import type { CoachingSession } from '../../core/coaching.ts'
import type { CoachingShelf } from '../../core/ports.ts'
import { decidedOnce, sessionFields } from '../coaching-shape.ts'
import { record } from '../shape.ts'
import { durably, late, type Sqlite } from './database.ts'
import { damage } from './look-through.ts'
import type { RepositoryKeys } from './repository-keys.ts'

type Row = {
  readonly id: string
  readonly repository: number
  readonly started: number
  readonly ended: number | null
  readonly commits: string
  /** Null where nothing was decided yet, as are the two behind it. */
  readonly oid: string | null
  readonly choice: string
  readonly text: string | null
  readonly at: number
}

const shape = record(sessionFields)

/** What a person decided can't be made again: it is on the disk when `saveSession` returns. */
export function sessionShelf(
  db: Sqlite,
  keys: RepositoryKeys,
  now: () => Date,
): Pick<CoachingShelf, 'saveSession' | 'sessions'> {
  const save = late(() => writer(db))
  // One statement, so that all of it is from before or from after another process wrote.
  const read = late(() =>
    db.prepare<[number | null], Row>(
      `SELECT s.id, s.repository, s.started, s.ended, s.commits, d.oid, d.choice, d.text, d.at
       FROM coaching_session s LEFT JOIN coaching_decision d ON d.session = s.key
       WHERE s.repository = ifnull(?, s.repository) ORDER BY s.started DESC, s.id DESC, d.position`,
    ),
  )
  return {
    saveSession(session) {
      const recordedAt = Math.floor(now().getTime() / 1000)
      durably(db, () => save()(decidedOnce(session), keys.require(session.repositoryId), recordedAt))
    },
    sessions(repositoryId) {
      const repository = repositoryId === undefined ? null : keys.keyOf(repositoryId)
      if (repositoryId !== undefined && repository === null) return []
      const bySession = new Map<string, Row[]>()
      for (const row of read().iterate(repository)) {
        const others = bySession.get(row.id)
        if (others === undefined) bySession.set(row.id, [row])
        else others.push(row)
      }
      return Array.from(bySession.values(), (rows) => sessionOf(rows as [Row, ...Row[]], keys))
    },
  }
}

function writer(db: Sqlite) {
  const upsert = db.prepare<unknown[], { key: number }>(
    `INSERT INTO coaching_session (id, repository, started, ended, commits, recorded_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET repository = excluded.repository, started = excluded.started,
       ended = excluded.ended, commits = excluded.commits, recorded_at = excluded.recorded_at RETURNING key`,
  )
  const clear = db.prepare('DELETE FROM coaching_decision WHERE session = ?')
  const insert = db.prepare(
    'INSERT INTO coaching_decision (session, oid, position, choice, text, at, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  return (
    { id, startedAt, endedAt, commits, decisions }: CoachingSession,
    repository: number,
    now: number,
  ): void => {
    const session = upsert.get(id, repository, startedAt, endedAt, JSON.stringify(commits), now)?.key
    clear.run(session)
    for (const [position, { oid, choice, text, at }] of decisions.entries())
      insert.run(session, oid, position, choice, text === null ? null : JSON.stringify(text), at, now)
  }
}

/** @throws an error of SQLite's where something else stands in the rows: nobody could make it again */
function sessionOf(rows: readonly [Row, ...Row[]], keys: RepositoryKeys): CoachingSession {
  const [{ id, repository, started, ended, commits }] = rows
  try {
    return shape({
      id,
      repositoryId: keys.idOf(repository),
      startedAt: started,
      endedAt: ended,
      commits: JSON.parse(commits),
      decisions: rows
        .filter(({ oid }) => oid !== null)
        .map((row) => ({ ...row, text: row.text === null ? null : JSON.parse(row.text) })),
    })
  } catch {
    throw damage(`coaching session ${id} cannot be read`)
  }
}
