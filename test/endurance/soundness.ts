import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../../src/core/ports.ts'
import { openJsonlStore } from '../../src/store/jsonl/store.ts'
import { connect } from '../../src/store/sqlite/driver.ts'
import type { Lines } from '../fixture/compare-with-git.ts'
import type { Program } from './program.ts'

/** What a store holds while nobody writes it, and what is wrong with it, one sentence each. */
export type Look = { readonly commits: number | null; readonly troubles: readonly string[] }

type GitLines = ReadonlyMap<string, Lines>

const nothing: Look = { commits: null, troubles: [] }

/** Looks for anything that is torn, there twice, or counted by half; `commits` is null where there is no store yet. */
export const lookAt = ({ kind, home }: Program, lines: GitLines): Look =>
  kind === 'sqlite' ? lookAtDatabase(join(home, 'craft.db'), lines) : lookAtFolder(join(home, 'store'), lines)

type Row = Counted & { readonly ownFiles: number; readonly ownPlus: number; readonly ownMinus: number }

function lookAtDatabase(path: string, lines: GitLines): Look {
  if (!existsSync(path)) return nothing
  // Who may not write cannot roll back what a kill left half written, as the next craft does.
  const db = connect(path)
  try {
    const integrity = db.pragma('integrity_check', { simple: true })
    const broken = db.pragma('foreign_key_check') as readonly unknown[]
    const troubles = [
      ...(integrity === 'ok' ? [] : [`integrity_check says ${integrity}`]),
      ...broken.map((one) => `foreign_key_check says ${JSON.stringify(one)}`),
    ]
    if (db.pragma('user_version', { simple: true }) === 0) return { commits: null, troubles }
    const rows = db
      .prepare<[], Row>(
        `SELECT lower(hex(c.oid)) AS oid, count(*) OVER (PARTITION BY c.repository, c.oid) AS rows,
           c.files_changed AS files, c.insertions, c.deletions, count(f.path) AS ownFiles,
           total(f.insertions) AS ownPlus, total(f.deletions) AS ownMinus
         FROM commits c LEFT JOIN commit_file f ON f."commit" = c.key GROUP BY c.key`,
      )
      .all()
    const halves = rows
      .filter(
        (row) =>
          row.ownFiles !== row.files || row.ownPlus !== row.insertions || row.ownMinus !== row.deletions,
      )
      .map(({ oid }) => `the files of ${oid} do not add up to its sums`)
    return { commits: rows.length, troubles: [...troubles, ...halves, ...miscounted(rows, lines)] }
  } finally {
    db.close()
  }
}

function lookAtFolder(path: string, lines: GitLines): Look {
  // The label is written last: without it the folder is no store yet.
  if (!existsSync(join(path, 'craft.json'))) return nothing
  const store = openJsonlStore(path, { now: () => new Date(0), craftVersion: '0', readonly: true })
  try {
    const rows = countedIn(store)
    return { commits: rows.length, troubles: [...miscounted(rows, lines), ...(store.damage ?? [])] }
  } finally {
    store.close()
  }
}

type Counted = Lines & { readonly oid: string; readonly rows: number }

function countedIn(store: Store): readonly Counted[] {
  const seen = new Map<string, number>()
  const rows = Array.from(store.commits.list({ withSuperseded: true, withFiles: true }), (commit) => {
    seen.set(commit.oid, (seen.get(commit.oid) ?? 0) + 1)
    const { oid, insertions, deletions, files } = commit
    return { oid, insertions, deletions, files: files?.length ?? 0 }
  })
  return rows.map((row) => ({ ...row, rows: seen.get(row.oid) ?? 0 }))
}

/** Where commits are there twice, or not as git counts them. */
const miscounted = (rows: readonly Counted[], lines: GitLines): readonly string[] =>
  rows.flatMap(({ oid, rows: times, insertions, deletions, files }) => {
    const git = lines.get(oid) ?? { insertions: 0, deletions: 0, files: 0 }
    const ours = `+${insertions} -${deletions} in ${files} files`
    const theirs = `+${git.insertions} -${git.deletions} in ${git.files} files`
    return [
      ...(times === 1 ? [] : [`${oid} is there ${times} times`]),
      ...(ours === theirs ? [] : [`${oid} has ${ours}, in git ${theirs}`]),
    ]
  })
