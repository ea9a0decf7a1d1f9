import type { Identity } from '../../../core/commit.ts'
import type { SearchHit, SearchIndex, SearchKind, SearchScope } from '../../../core/search.ts'
import { personFilter } from '../commit-reader.ts'
import type { Sqlite } from '../database.ts'
import { matchOf, WEIGHTS } from './words.ts'

export type Condition = { readonly where: string; readonly values: readonly unknown[] }

/** What a row `d` of this kind must be, as SQL that begins with AND or is empty. */
export const conditionOf = (db: Sqlite, kind: SearchKind, scope: SearchScope): Condition =>
  joined([...timeOf(scope), ...(kind === 'commit' ? ofCommits(db, scope) : ofAchievements(db, scope))])

type Part = readonly [where: string, value?: unknown]

const joined = (parts: readonly Part[]): Condition => ({
  where: parts.map(([where]) => ` AND ${where}`).join(''),
  values: parts.flatMap(([, ...values]) => values),
})

const timeOf = ({ since, until }: SearchScope): readonly Part[] => [
  ...(since === undefined ? [] : [['d.at >= ?', since] as const]),
  ...(until === undefined ? [] : [['d.at < ?', until] as const]),
]

function ofCommits(db: Sqlite, scope: SearchScope): readonly Part[] {
  const { repositoryId } = scope
  const ours: readonly Part[] =
    repositoryId === undefined
      ? []
      : [['d.repository = (SELECT key FROM coverage WHERE repository = ?)', repositoryId]]
  const passes = personFilter(scope)
  if (passes === null) return ours
  const rows = db.prepare<[], Identity & { key: number; canonicalName: string; canonicalEmail: string }>(
    'SELECT key, name, email, canonical_name AS canonicalName, canonical_email AS canonicalEmail FROM person',
  )
  const keys = rows
    .all()
    .filter((one) => passes(one) || passes({ name: one.canonicalName, email: one.canonicalEmail }))
    .map(({ key }) => key)
  return [...ours, ['d.person IN (SELECT value FROM json_each(?))', JSON.stringify(keys)]]
}

function ofAchievements(db: Sqlite, scope: SearchScope): readonly Part[] {
  const { repositoryId } = scope
  const seen: readonly Part[] = [
    ['d.hidden = 0'],
    ...(repositoryId === undefined ? [] : [['d.repository = ?', repositoryId] as const]),
  ]
  const passes = personFilter(scope)
  if (passes === null) return seen
  const keys = db
    .prepare<[], Identity & { key: number }>('SELECT key, name, email FROM achievement_doc')
    .all()
    .filter(passes)
    .map(({ key }) => key)
  return [...seen, ['d.key IN (SELECT value FROM json_each(?))', JSON.stringify(keys)]]
}

/** A row `d` with the repository's own id. */
export const rowsOf: Readonly<Record<SearchKind, { readonly table: string; readonly id: string }>> = {
  commit: { table: 'commit_doc d', id: '(SELECT r.repository FROM coverage r WHERE r.key = d.repository)' },
  achievement: { table: 'achievement_doc d', id: 'd.repository' },
}

export const finder = (db: Sqlite): Pick<SearchIndex, 'find'> => ({
  find(kind, words, scope, { limit, offset }) {
    const { where, values } = conditionOf(db, kind, scope)
    const { table, id } = rowsOf[kind]
    return db
      .prepare<unknown[], SearchHit>(
        `SELECT ${id} AS repositoryId, d.ref, d.at FROM ${kind}_text t JOIN ${table} ON d.key = t.rowid
         WHERE ${kind}_text MATCH ?${where}
         ORDER BY bm25(${kind}_text, ${WEIGHTS}), d.at DESC, d.ref LIMIT ? OFFSET ?`,
      )
      .all(matchOf(words), ...values, limit, offset)
  },
})
