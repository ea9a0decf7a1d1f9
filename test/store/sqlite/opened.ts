import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../../../src/core/ports.ts'
import type { SqliteOptions } from '../../../src/store/sqlite/commit-store.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { newPath } from '../folders.ts'
import { now, numberedCommits, repository } from '../numbered.ts'

export const openAt = (path: string, options: Partial<SqliteOptions> = {}): Store =>
  openSqliteStore(path, { now, craftVersion: '0.1.0', ...options })

/** A store at `path` with so many commits, closed. */
export function filled(path: string, commits: number, options: Partial<SqliteOptions> = {}): string {
  const store = openAt(path, options)
  store.repositories.save(repository())
  store.commits.add(repository().id, numberedCommits(0, commits))
  store.close()
  return path
}

export const messagesIn = (store: Store): string[] =>
  Array.from(store.commits.list({}), (commit) => commit.message)

/** Only the first so many of the project's migrations, as an earlier craft had them. */
export function earlierMigrations(count: number): string {
  const folder = newPath('drizzle')
  cpSync('drizzle', folder, { recursive: true })
  const path = join(folder, 'meta', '_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
  return folder
}

/** The project's migrations and one more, as a later craft has them. */
export function laterMigrations(sql: string): string {
  const folder = newPath('drizzle')
  cpSync('drizzle', folder, { recursive: true })
  const path = join(folder, 'meta', '_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8'))
  journal.entries.push({ idx: journal.entries.length, tag: '9999_later' })
  writeFileSync(path, JSON.stringify(journal))
  writeFileSync(join(folder, '9999_later.sql'), sql)
  return folder
}
