import type { Achievement } from '../../core/achievement.ts'
import { columns, toRow } from './achievement-rows.ts'
import type { Sqlite } from './database.ts'

/** Writes whole achievements, inside a transaction of the caller's. A large history has twenty thousand of them. */
export function achievementWriter(db: Sqlite) {
  const names = Object.values(columns)
  const upsert = db.prepare<unknown[], { key: number }>(
    `INSERT INTO achievement (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
     ON CONFLICT (origin) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')} RETURNING key`,
  )
  const clearEvidence = db.prepare('DELETE FROM evidence WHERE achievement = ?')
  const clearFigures = db.prepare('DELETE FROM figure WHERE achievement = ?')
  const insertEvidence = db.prepare(
    `INSERT OR IGNORE INTO evidence (achievement, position, kind, target, label, at, at_offset, quotation)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertFigure = db.prepare(
    `INSERT INTO figure (achievement, position, name, value, unit, baseline, achieved, direction, provenance,
       quotation, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return {
    write(one: Achievement, repository: number, recordedAt: number): void {
      const row = toRow(one, repository, recordedAt)
      const key = upsert.get(...Object.keys(columns).map((name) => bound(row[name as keyof typeof row])))?.key
      clearEvidence.run(key)
      clearFigures.run(key)
      for (const [position, proof] of one.evidence.entries()) {
        const { kind, target, label, at, quotation } = proof
        insertEvidence.run(
          key,
          position,
          kind,
          target,
          label,
          at?.seconds ?? null,
          at?.offset ?? null,
          quotation,
        )
      }
      for (const [position, figure] of one.figures.entries()) {
        const { name, value, unit, baseline, achieved, direction, provenance, quotation, source } = figure
        insertFigure.run(
          key,
          position,
          name,
          value,
          unit,
          baseline,
          achieved,
          direction,
          provenance,
          quotation,
          source,
        )
      }
    },
  }
}

/** As drizzle reads it back: lists and records as JSON, truth as a number. */
function bound(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
