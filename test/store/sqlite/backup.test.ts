import { copyFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { expect, test } from 'vitest'
import type { Vault, Watch } from '../../../src/core/backup.ts'
import { Fault } from '../../../src/core/errors.ts'
import { sqliteVault } from '../../../src/store/sqlite/backup.ts'
import type { Sqlite } from '../../../src/store/sqlite/database.ts'
import { connect } from '../../../src/store/sqlite/driver.ts'
import { readMigrations } from '../../../src/store/sqlite/migrations.ts'
import { newPath } from '../folders.ts'
import { filled, laterMigrations, messagesIn, openAt } from './opened.ts'
import { publishedStore, rowsOf } from './published.ts'

const watch: Watch = {
  progress: { update() {}, async rest() {}, stop() {} },
  signal: new AbortController().signal,
}
const vaultAt = (path: string, craftVersion = '0.1.0', migrations?: string): Vault =>
  sqliteVault(path, { craftVersion, ...(migrations === undefined ? {} : { migrations }) })
const copyOf = async (vault: Vault): Promise<string> =>
  (await vault.backUp({ path: newPath('copy.db'), taken: 'refuse' }, watch)).path

async function restored(vault: Vault, file: string, keepAs: string | null = null): Promise<string | null> {
  const staged = await vault.stage(file, { unchecked: false }, watch)
  try {
    return await staged.put(keepAs, watch)
  } finally {
    staged.discard()
  }
}

async function faultFrom(work: () => Promise<unknown>): Promise<Fault> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

function edit(path: string, work: (db: Sqlite) => void): void {
  const db = connect(path)
  work(db)
  db.close()
}

const newest = readMigrations().tags.length

test.each(Array.from({ length: newest }, (_, index) => index + 1))(
  'a store of schema %i is copied as it is, and brought up to date where it is restored',
  async (version) => {
    const old = publishedStore(version)
    const copy = await copyOf(vaultAt(old))
    expect(rowsOf(copy)).toEqual(rowsOf(old))
    edit(old, (db) => expect(db.pragma('user_version', { simple: true })).toBe(version))
    const place = vaultAt(newPath('craft.db'))
    const staged = await place.stage(copy, { unchecked: false }, watch)
    expect(staged).toMatchObject({ migrated: newest - version, holds: { commits: 12, achievements: 2 } })
    await staged.put(null, watch)
    staged.discard()
    edit(copy, (db) => expect(db.pragma('user_version', { simple: true })).toBe(version))
    const { note: _, ...rows } = rowsOf(old)
    expect(rowsOf(place.store, old)).toMatchObject(rows)
    expect(readdirSync(dirname(place.store))).toEqual(['craft.db'])
  },
)

test('a backup of a newer craft is refused with both versions, and a store of one is never replaced', async () => {
  const migrations = laterMigrations('CREATE TABLE extra (a);')
  const later = filled(newPath('craft.db'), 3, { migrations, craftVersion: '9.8.7' })
  const copy = await copyOf(vaultAt(later, '9.8.7', migrations))
  const place = vaultAt(filled(newPath('craft.db'), 2))
  const fault = await faultFrom(() => place.stage(copy, { unchecked: false }, watch))
  expect(fault.kind).toBe('store')
  expect(fault.message).toBe(`the store ${copy} was written by craft 9.8.7, you run 0.1.0`)

  const today = vaultAt(later)
  for (const work of [async () => today.standing(), () => copyOf(today)])
    expect((await faultFrom(work)).message).toContain('written by craft 9.8.7')
})

test('what another program keeps in the place of the store, or gives for a backup, is refused', async () => {
  const path = newPath('craft.db')
  edit(path, (db) => db.exec("CREATE TABLE mine (a); INSERT INTO mine VALUES ('milk')"))
  const before = readFileSync(path)
  const foreign = await faultFrom(async () => vaultAt(path).standing())
  expect([foreign.kind, foreign.message]).toEqual(['store', `${path} is a database of another program`])
  const place = vaultAt(filled(newPath('craft.db'), 2))
  const fault = await faultFrom(() => place.stage(path, { unchecked: true }, watch))
  expect(fault.message).toBe(`${path} is a database of another program`)
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a file that is a store in use is no backup: what it holds is not all in it', async () => {
  const path = filled(newPath('craft.db'), 2)
  const store = openAt(path)
  store.setNote('a', 'b')
  const place = vaultAt(newPath('craft.db'))
  const fault = await faultFrom(() => place.stage(path, { unchecked: true }, watch))
  expect([fault.kind, fault.message]).toEqual(['failed', expect.stringContaining(`${path} is in use`)])
  store.close()
  expect((await faultFrom(() => vaultAt(path).stage(path, { unchecked: true }, watch))).kind).toBe('usage')
})

test.each([
  ['cut off', (path: string) => truncateSync(path, Math.floor((statSync(path).size * 0.6) / 4096) * 4096)],
  ['written over', (path: string) => writeFileSync(path, readFileSync(path).fill(0x5a, 40_000))],
  ['a text', (path: string) => writeFileSync(path, 'dear diary\n'.repeat(400))],
])(
  'a store that was %s is not copied, and is kept as it was when a backup takes its place',
  async (_, spoil) => {
    const whole = filled(newPath('craft.db'), 40)
    const copy = await copyOf(vaultAt(whole))
    const path = filled(newPath('craft.db'), 500)
    spoil(path)
    writeFileSync(`${path}-wal`, '')
    const spoiled = readFileSync(path)
    const vault = vaultAt(path)
    const fault = await faultFrom(() => copyOf(vault))
    expect([fault.kind, fault.message]).toEqual(['store', expect.stringContaining(`${path} is damaged`)])
    expect(vault.standing().state).not.toBe('none')

    const keepAs = `${path}.before`
    expect(await restored(vault, copy, keepAs)).toBe(keepAs)
    expect(readFileSync(keepAs).equals(spoiled)).toBe(true)
    const store = openAt(path)
    expect(messagesIn(store)).toHaveLength(40)
    store.close()
    expect(
      readdirSync(dirname(path)).filter((name) => name.endsWith('.tmp') || /-(wal|shm)$/.test(name)),
    ).toEqual(readdirSync(dirname(path)).filter((name) => name === `${basename(keepAs)}-wal`))
  },
)

test('a backup goes into a store whose pages have another size', async () => {
  const path = filled(newPath('craft.db'), 20)
  edit(path, (db) => {
    db.pragma('journal_mode = DELETE')
    db.pragma('page_size = 8192')
    db.exec('VACUUM')
    db.pragma('journal_mode = WAL')
  })
  const copy = await copyOf(vaultAt(filled(newPath('craft.db'), 5)))
  await restored(vaultAt(path), copy, `${path}.before`)
  const store = openAt(path)
  expect(messagesIn(store)).toHaveLength(5)
  store.close()
  edit(path, (db) => expect(db.pragma('integrity_check', { simple: true })).toBe('ok'))
})

test('a restore waits for who is writing, and gives up on who keeps writing without touching the store', async () => {
  const path = filled(newPath('craft.db'), 3)
  const copy = await copyOf(vaultAt(filled(newPath('craft.db'), 5)))
  const other = connect(path)
  other.exec('BEGIN IMMEDIATE')
  setTimeout(() => other.exec('COMMIT'), 50)
  await restored(vaultAt(path), copy, `${path}.before`)
  other.exec('BEGIN IMMEDIATE')
  const fault = await faultFrom(() => restored(vaultAt(path), copy, `${path}.again`))
  other.exec('COMMIT')
  other.close()
  expect([fault.kind, fault.message]).toEqual([
    'store',
    expect.stringContaining('is being written by another'),
  ])
  expect(readdirSync(dirname(path)).some((name) => name.includes('.again'))).toBe(false)
})

test('a copy needs no files beside it to be read, and takes none', async () => {
  const copy = await copyOf(vaultAt(filled(newPath('craft.db'), 3)))
  const [alone, before] = [newPath('alone.db'), readFileSync(copy)]
  copyFileSync(copy, alone)
  const db = connect(alone, { readonly: true })
  expect(db.prepare('SELECT count(*) FROM commits').pluck().get()).toBe(3)
  db.close()
  expect(readdirSync(dirname(alone))).toEqual(['alone.db'])
  expect(readFileSync(alone).equals(before)).toBe(true)
})
