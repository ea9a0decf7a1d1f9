import { createRequire } from 'node:module'
import type { MeaningIndex, SearchHit, SearchIndex } from '../../../core/search.ts'
import { late, type Sqlite } from '../database.ts'
import { conditionOf, rowsOf } from './find.ts'

const installed = createRequire(import.meta.url)

/** Vectors of any model beside the words, compared by sqlite-vec, which is loaded when it is first asked for. */
export function meaningOf(db: Sqlite): Pick<SearchIndex, 'meaning' | 'models'> {
  let loaded: ReturnType<SearchIndex['meaning']> | null = null
  return {
    models: () =>
      db
        .prepare<[], { model: string }>('SELECT DISTINCT model FROM vector')
        .all()
        .map(({ model }) => model),
    meaning() {
      loaded ??= load(db)
      return loaded
    },
  }
}

function load(db: Sqlite): ReturnType<SearchIndex['meaning']> {
  try {
    const { getLoadablePath } = installed('sqlite-vec') as typeof import('sqlite-vec')
    db.loadExtension(getLoadablePath())
    return { index: vectors(db), because: null }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    return { index: null, because: `sqlite-vec cannot be loaded: ${why}` }
  }
}

function vectors(db: Sqlite): MeaningIndex {
  const bytes = (vector: readonly number[]): Buffer => Buffer.from(new Float32Array(vector).buffer)
  const pair = late(() =>
    db.prepare<unknown[], { likeness: number }>(
      `SELECT 1 - vec_distance_cosine(v.vector, w.vector) AS likeness
       FROM achievement_doc a JOIN vector v ON v.model = ? AND v.hash = a.meaning,
         achievement_doc b JOIN vector w ON w.model = ? AND w.hash = b.meaning
       WHERE a.ref = ? AND b.ref = ? AND length(v.vector) = length(w.vector)`,
    ),
  )
  return {
    without(model, kind, scope, limit) {
      const { where, values } = conditionOf(db, kind, scope)
      const { table, id } = rowsOf[kind]
      return db
        .prepare<unknown[], SearchHit>(
          `SELECT ${id} AS repositoryId, d.ref, d.at FROM
             (SELECT d.* FROM ${table} WHERE 1${where} ORDER BY d.at DESC, d.ref LIMIT ?) d
           WHERE NOT EXISTS (SELECT 1 FROM vector v WHERE v.model = ? AND v.hash = d.meaning)
           ORDER BY d.at DESC, d.ref`,
        )
        .all(...values, limit, model)
    },
    known(model, hashes) {
      const rows = db.prepare<unknown[], { hash: string }>(
        'SELECT hash FROM vector WHERE model = ? AND hash IN (SELECT value FROM json_each(?))',
      )
      return new Set(rows.all(model, JSON.stringify(hashes)).map(({ hash }) => hash))
    },
    put(model, kind, texts, made) {
      const insert = db.prepare('INSERT OR IGNORE INTO vector (model, hash, vector) VALUES (?, ?, ?)')
      const point = db.prepare(
        kind === 'commit'
          ? `UPDATE commit_doc SET meaning = ? WHERE ref = ?
               AND repository = (SELECT key FROM coverage WHERE repository = ?)`
          : 'UPDATE achievement_doc SET meaning = ? WHERE ref = ? AND repository = ?',
      )
      db.transaction(() => {
        for (const [hash, vector] of made) insert.run(model, hash, bytes(vector))
        for (const { hash, ref, repositoryId } of texts) point.run(hash, ref, repositoryId)
      }).immediate()
    },
    likeness: (model, id, otherId) => pair().get(model, model, id, otherId)?.likeness ?? null,
    nearest(model, kind, vector, scope, limit) {
      const { where, values } = conditionOf(db, kind, scope)
      const { table, id } = rowsOf[kind]
      const wanted = bytes(vector)
      return db
        .prepare<unknown[], SearchHit & { likeness: number }>(
          `SELECT ${id} AS repositoryId, d.ref, d.at, 1 - vec_distance_cosine(v.vector, ?) AS likeness
           FROM ${table} JOIN vector v ON v.model = ? AND v.hash = d.meaning
           WHERE length(v.vector) = ?${where} ORDER BY likeness DESC, d.at DESC, d.ref LIMIT ?`,
        )
        .all(wanted, model, wanted.length, ...values, limit)
    },
  }
}
