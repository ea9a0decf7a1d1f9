import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../../src/store/sqlite/database.ts'
import { connect } from '../../../src/store/sqlite/driver.ts'
import { migrate, readMigrations } from '../../../src/store/sqlite/migrations.ts'
import * as schema from '../../../src/store/sqlite/schema.ts'
import { newPath } from '../folders.ts'
import { earlierMigrations, filled, laterMigrations, messagesIn, openAt } from './opened.ts'

/** Asks SQLite itself. A connection that may write leaves no other files behind. */
function ask(path: string, sql: string): unknown {
  const db = connect(path)
  const answer = db.prepare(sql).pluck().get()
  db.close()
  return answer
}

const versionOf = (path: string): number => Number(ask(path, 'PRAGMA user_version'))

const shout = 'UPDATE commits SET message = upper(message);--> statement-breakpoint\nCREATE TABLE extra (a);'

describe('migrations', () => {
  test('make the tables that the code names, column by column', () => {
    const db = connect(filled(newPath('craft.db'), 0))
    const tables = Object.values<unknown>(schema).filter((one) => is(one, SQLiteTable))
    expect(tables.length).toBeGreaterThan(10)
    for (const { name, columns } of tables.map(getTableConfig)) {
      const made = db.pragma(`table_info(${name})`) as { name: string; type: string; notnull: number }[]
      const named = columns.map((column) => ({
        name: column.name,
        type: column.getSQLType(),
        notnull: Number(column.notNull),
      }))
      const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
      expect(
        made.map(({ name, type, notnull }) => ({ name, type: type.toLowerCase(), notnull })).sort(byName),
      ).toEqual(named.sort(byName))
    }
    db.close()
  })

  test('are not made again, and make no copy, when a store is opened again', () => {
    const path = filled(newPath('craft.db'), 2)
    const version = versionOf(path)
    openAt(path, { craftVersion: '0.2.0' }).close()
    expect(versionOf(path)).toBe(version)
    expect(readdirSync(dirname(path))).toEqual(['craft.db'])
  })

  test('give a store that knew its people by its commits alone everybody it had', () => {
    const path = newPath('craft.db')
    openAt(path, { migrations: earlierMigrations(2) }).close()
    const db = connect(path)
    db.exec(`
      INSERT INTO repository (key, id, name, recorded_at) VALUES (1, 'one', 'one', 0), (2, 'two', 'two', 0);
      INSERT INTO identity (key, name, email) VALUES (1, 'Ada', 'a'), (2, 'Bob', 'b'), (3, 'Eve', 'e');
      INSERT INTO commits (repository, oid, parents, author, committer, message, flags, files_changed, insertions,
        deletions, unworked_lines, reachable, recorded_at)
      VALUES (1, x'01', x'', 1, 2, 'm', 0, 0, 0, 0, 0, 1, 0), (1, x'02', x'', 1, 1, 'm', 0, 0, 0, 0, 0, 1, 0),
        (2, x'01', x'', 3, 3, 'm', 0, 0, 0, 0, 0, 1, 0)`)
    db.close()
    const store = openAt(path)
    const namesIn = (id: string) => store.commits.identities(id).map(({ name }) => name)
    expect([namesIn('one'), namesIn('two')]).toEqual([['Ada', 'Bob'], ['Eve']])
    store.close()
  })

  test('of a later craft change an older store, and keep a copy of it from before', () => {
    const path = filled(newPath('craft.db'), 2)
    const before = versionOf(path)
    const store = openAt(path, { migrations: laterMigrations(shout), craftVersion: '0.2.0' })
    expect(messagesIn(store)).toEqual(['COMMIT 1', 'COMMIT 0'])
    store.close()
    expect(versionOf(path)).toBe(before + 1)

    const copy = `${path}.before-v${before + 1}`
    expect(readdirSync(dirname(path)).sort()).toEqual(['craft.db', basename(copy)])
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    expect(versionOf(copy)).toBe(before)
    const old = openAt(copy)
    expect(messagesIn(old)).toEqual(['commit 1', 'commit 0'])
    old.close()
  })

  test('keep the copy from before also when another process is faster', () => {
    const path = filled(newPath('craft.db'), 2)
    const copy = `${path}.before-v${versionOf(path) + 1}`
    const migrations = laterMigrations(shout)
    const db = openDatabase(path, 5000)
    const late = Object.create(db, {
      prepare: {
        value: (sql: string) => {
          if (sql.startsWith('VACUUM')) openAt(path, { migrations }).close()
          return db.prepare(sql)
        },
      },
    })
    migrate(late, path, '0.2.0', readMigrations(migrations))
    db.close()
    expect(readdirSync(dirname(path)).sort()).toEqual(['craft.db', basename(copy)])
    const old = openAt(copy)
    expect(messagesIn(old)).toEqual(['commit 1', 'commit 0'])
    old.close()
    const store = openAt(path, { migrations })
    expect(messagesIn(store)).toEqual(['COMMIT 1', 'COMMIT 0'])
    store.close()
  })

  test('make no copy of a store that is new', () => {
    const path = filled(newPath('craft.db'), 2, { migrations: laterMigrations(shout) })
    expect(readdirSync(dirname(path))).toEqual(['craft.db'])
    // It was empty when the migration came.
    const store = openAt(path, { migrations: laterMigrations(shout) })
    expect(messagesIn(store)).toEqual(['commit 1', 'commit 0'])
    store.close()
  })

  test('make no copy of a store that holds no repository yet', () => {
    const path = newPath('craft.db')
    openAt(path).close()
    const before = versionOf(path)
    openAt(path, { migrations: laterMigrations(shout) }).close()
    expect(versionOf(path)).toBe(before + 1)
    expect(readdirSync(dirname(path))).toEqual(['craft.db'])
  })

  test('that fail halfway leave the store as it was', () => {
    const path = filled(newPath('craft.db'), 2)
    const version = versionOf(path)
    const broken = laterMigrations(`${shout}--> statement-breakpoint\nUPDATE nothing_like_it SET a = 1;`)
    expect(() => openAt(path, { migrations: broken })).toThrow('nothing_like_it')
    expect(versionOf(path)).toBe(version)
    const store = openAt(path)
    expect(messagesIn(store)).toEqual(['commit 1', 'commit 0'])
    store.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
  })

  test('say which craft wrote the store', () => {
    const path = filled(newPath('craft.db'), 1)
    const writer = () => ask(path, "SELECT value FROM note WHERE key = 'craft:version'")
    expect(writer()).toBe('0.1.0')
    const store = openAt(path, { migrations: laterMigrations(shout), craftVersion: '0.2.0' })
    expect(store.notes()).toEqual(new Map())
    store.close()
    expect(writer()).toBe('0.2.0')
  })
})
