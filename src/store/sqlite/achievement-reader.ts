import type { Achievement } from '../../core/achievement.ts'
import {
  type AchievementRow,
  columns,
  type EvidenceRow,
  type FigureRow,
  fromRows,
} from './achievement-rows.ts'
import { late, type Sqlite } from './database.ts'

const texts = ['collaborators', 'tags', 'skills', 'because', 'size', 'traces', 'edited'] as const
const signs = ['ready', 'pinned', 'hidden'] as const
type Written = Omit<AchievementRow, (typeof texts)[number] | (typeof signs)[number]> &
  Record<(typeof texts)[number], string> &
  Record<(typeof signs)[number], number>

const THESE = '(SELECT value FROM json_each(?))'

/**
 * Reads whole achievements by their keys, in the order of the keys. By statements of its own: a document of a hundred
 * spends as long on building such queries as on all that it says.
 */
export function achievementReader(
  db: Sqlite,
  repositoryOf: (key: number) => string,
): (keys: readonly number[]) => Achievement[] {
  const names = Object.entries(columns).map(([field, name]) => `${name} AS "${field}"`)
  const rows = late(() =>
    db.prepare<[string], Written>(`SELECT key, ${names.join(', ')} FROM achievement WHERE key IN ${THESE}`),
  )
  const proofs = late(() =>
    db.prepare<[string], EvidenceRow>(
      `SELECT achievement, kind, target, position, label, at, at_offset AS atOffset, quotation FROM evidence
       WHERE achievement IN ${THESE} ORDER BY achievement, position`,
    ),
  )
  const figures = late(() =>
    db.prepare<[string], FigureRow>(
      `SELECT achievement, position, name, value, unit, baseline, achieved, direction, provenance, quotation, source
       FROM figure WHERE achievement IN ${THESE} ORDER BY achievement, position`,
    ),
  )
  return (keys) => {
    const wanted = JSON.stringify(keys)
    const byKey = new Map(
      rows()
        .all(wanted)
        .map((row) => [row.key, row]),
    )
    const [proven, counted] = [grouped(proofs().all(wanted)), grouped(figures().all(wanted))]
    return keys.flatMap((key) => {
      const row = byKey.get(key)
      if (row === undefined) return []
      return fromRows(asRow(row), repositoryOf(row.repository), proven.get(key) ?? [], counted.get(key) ?? [])
    })
  }
}

const asRow = (row: Written): AchievementRow => ({
  ...row,
  ...(Object.fromEntries(texts.map((name) => [name, JSON.parse(row[name])])) as Pick<
    AchievementRow,
    (typeof texts)[number]
  >),
  ...(Object.fromEntries(signs.map((name) => [name, row[name] === 1])) as Pick<
    AchievementRow,
    (typeof signs)[number]
  >),
})

function grouped<T extends { readonly achievement: number }>(
  rows: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(row.achievement)
    if (group === undefined) groups.set(row.achievement, [row])
    else group.push(row)
  }
  return groups
}
