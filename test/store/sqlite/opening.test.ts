import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Sqlite } from '../../../src/store/sqlite/database.ts'
import { connect } from '../../../src/store/sqlite/driver.ts'
import { faultOf, newPath } from '../folders.ts'
import { numberedCommit, numberedCommits, repository } from '../numbered.ts'
import { numberedWork } from '../work.ts'
import { filled, messagesIn, openAt } from './opened.ts'

const engine = repository()

/** Everything that a refused open must leave alone. */
const stateOf = (path: string) => ({
  bytes: readFileSync(path).toString('base64'),
  mode: statSync(path).mode,
  beside: readdirSync(dirname(path)),
})

/** Opens `path` with another program's hands. */
function edit(path: string, work: (db: Sqlite) => void): void {
  const db = connect(path)
  work(db)
  db.close()
}

describe('a new store', () => {
  test('is made with the folders above it, for its owner alone, and leaves one file behind', () => {
    const path = join(newPath('data'), 'craft', 'craft.db')
    const store = openAt(path)
    expect(store.path).toBe(path)
    store.setNote('a', 'b')
    for (const name of readdirSync(dirname(path)))
      expect(statSync(join(dirname(path), name)).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
    store.close()
    expect(readdirSync(dirname(path))).toEqual(['craft.db'])
  })

  test('may be an empty file, or no file at all', () => {
    const path = newPath('craft.db')
    writeFileSync(path, '')
    expect(messagesIn(openAt(filled(path, 3)))).toEqual(['commit 2', 'commit 1', 'commit 0'])
    const memory = openAt(':memory:')
    memory.repositories.save(engine)
    expect(memory.commits.add(engine.id, numberedCommits(0, 3))).toBe(3)
    memory.close()
  })

  test('can be opened twice at once: each sees what the other writes', () => {
    const path = newPath('craft.db')
    const [one, two] = [openAt(path), openAt(path)]
    one.repositories.save(engine)
    expect(two.commits.add(engine.id, [numberedCommit(1)])).toBe(1)
    expect(one.commits.add(engine.id, numberedCommits(0, 3))).toBe(2)
    expect(messagesIn(two)).toEqual(['commit 2', 'commit 1', 'commit 0'])
    one.close()
    two.close()
  })

  test('keeps the mode that a person gave it later', () => {
    const path = filled(newPath('craft.db'), 1)
    edit(path, (db) => db.pragma('journal_mode = DELETE'))
    const { mode } = statSync(path)
    openAt(path).close()
    expect(statSync(path).mode).toBe(mode)
  })
})

describe('a store that cannot be opened', () => {
  test.each(['WAL', 'DELETE'])(
    'because a newer craft wrote it is refused and not touched (%s)',
    (journal) => {
      const path = filled(newPath('craft.db'), 3)
      edit(path, (db) => {
        db.prepare("UPDATE note SET value = '9.8.7' WHERE key = 'craft:version'").run()
        db.pragma('user_version = 99')
        db.pragma(`journal_mode = ${journal}`)
      })
      const before = stateOf(path)
      const fault = faultOf(() => openAt(path))
      expect(fault.kind).toBe('store')
      expect(fault.message).toBe(`the store ${path} was written by craft 9.8.7, you run 0.1.0`)
      expect(fault.hint).toContain('update craft')
      expect(stateOf(path)).toEqual(before)
    },
  )

  test.each([
    ['a text', 'dear diary\n'.repeat(400)],
    ['zeros', Buffer.alloc(8192)],
    ['a header without a database', 'SQLite format 3\0'],
    ['noise after a header', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(5000, 7)])],
  ])('because it is %s is refused and not touched', (_, content) => {
    const path = newPath('craft.db')
    writeFileSync(path, content)
    const before = stateOf(path)
    const fault = faultOf(() => openAt(path))
    expect(fault.kind).toBe('store')
    expect(fault.message).toContain(`${path} is damaged or not a store of craft`)
    expect(stateOf(path)).toEqual(before)
  })

  test.each([0, 1, 99])(
    'because another program’s data is in it is refused and not touched (%i)',
    (version) => {
      const path = newPath('craft.db')
      edit(path, (db) => {
        db.exec("CREATE TABLE note (id, body); INSERT INTO note VALUES (1, 'buy milk')")
        db.pragma(`user_version = ${version}`)
      })
      const before = stateOf(path)
      const fault = faultOf(() => openAt(path))
      expect(fault.kind).toBe('store')
      expect(fault.message).toBe(`${path} is a database of another program`)
      expect(stateOf(path)).toEqual(before)
    },
  )

  test('because of its path says which', () => {
    const file = newPath('file')
    writeFileSync(file, 'mine')
    const folder = newPath('folder')
    mkdirSync(folder)
    for (const path of [join(file, 'craft.db'), join(file, 'a', 'b', 'craft.db'), folder]) {
      const fault = faultOf(() => openAt(path))
      expect(fault.kind).toBe('store')
      expect(fault.message).toContain(path)
    }
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })
})

describe('an open store', () => {
  test('says who is in the way when another process keeps writing, and reads on', () => {
    const path = filled(newPath('craft.db'), 3)
    const store = openAt(path, { busyTimeoutMs: 1 })
    edit(path, (db) => {
      db.exec('BEGIN IMMEDIATE')
      const fault = faultOf(() => store.commits.add(engine.id, numberedCommits(0, 5)))
      expect(fault.kind).toBe('store')
      expect(fault.message).toContain(`${path} is being written by another craft`)
      expect(faultOf(() => store.achievements.put([numberedWork(1)])).kind).toBe('store')
      expect(faultOf(() => store.setNote('a', 'b')).kind).toBe('store')
      expect(messagesIn(store)).toHaveLength(3)
    })
    expect(store.commits.add(engine.id, numberedCommits(0, 5))).toBe(2)
    store.close()
  })

  const damages: Readonly<Record<string, (path: string) => void>> = {
    'was cut off': (path) => truncateSync(path, Math.floor((statSync(path).size * 0.6) / 4096) * 4096),
    'was written over': (path) => {
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.fill(0x5a, Math.floor(bytes.length * 0.6)))
    },
  }

  test.each(Object.keys(damages))('whose file %s says so, at whatever commit it comes out', (damage) => {
    const path = filled(newPath('craft.db'), 2000)
    damages[damage]?.(path)
    const fault = faultOf(() => {
      const store = openAt(path)
      return [...store.commits.list({ withFiles: true })]
    })
    expect(fault.kind).toBe('store')
    expect(fault.message).toContain(`${path} is damaged`)
  })
})
