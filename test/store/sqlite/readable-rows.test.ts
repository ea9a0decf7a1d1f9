import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connect } from '../../../src/store/sqlite/driver.ts'
import { fold, openDamaged } from '../../../src/store/sqlite/mend.ts'
import { readableRows } from '../../../src/store/sqlite/readable-rows.ts'
import { newPath } from '../folders.ts'
import { filled } from './opened.ts'

const PAGE = 4096

/** A database of 3,000 rows in about sixty pages, and a sound one to take a header from. */
function made(): { readonly path: string; readonly bytes: Buffer } {
  const path = newPath('rows.db')
  const db = connect(path)
  db.exec('CREATE TABLE t (key INTEGER PRIMARY KEY, text TEXT)')
  const insert = db.prepare("INSERT INTO t VALUES (?, ? || printf('%.60c', 'x'))")
  db.transaction(() => {
    for (let key = 1; key <= 3000; key++) insert.run(key * 2, `row ${key * 2} `)
  })()
  db.close()
  return { path, bytes: readFileSync(path) }
}

const { path, bytes } = made()
const sound = filled(newPath('sound.db'), 1)

function keysIn(spoilt: Buffer): readonly number[] {
  writeFileSync(path, spoilt)
  const db = openDamaged(path, sound)
  if (db === null) return []
  try {
    const rows = [...readableRows(db, 't', () => {})]
    return rows
      .filter(({ key, text }) => String(text).startsWith(`row ${key} `))
      .map(({ key }) => Number(key))
  } finally {
    db.close()
  }
}

test('every row outside of a page of zeros is read, each of them once', () => {
  const pages = bytes.length / PAGE
  fc.assert(
    fc.property(fc.integer({ min: 2, max: pages - 1 }), (page) => {
      const keys = keysIn(
        Buffer.concat([
          bytes.subarray(0, page * PAGE),
          Buffer.alloc(PAGE),
          bytes.subarray((page + 1) * PAGE),
        ]),
      )
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.length).toBeGreaterThan(2900)
    }),
    { numRuns: 20 },
  )
})

test('noise anywhere ends the search neither with a throw nor with a row twice', () => {
  const noise = fc.uint8Array({ minLength: 1, maxLength: 9000 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), noise, (at, what) => {
      const spoilt = Buffer.from(bytes)
      Buffer.from(what).copy(spoilt, at)
      const keys = keysIn(spoilt)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 40 },
  )
})

test('a file that was cut off gives the rows before the cut', () => {
  writeFileSync(path, bytes)
  truncateSync(path, 40 * PAGE)
  const keys = keysIn(readFileSync(path))
  expect(keys.length).toBeGreaterThan(1000)
  expect(fold(path)).toBe(true)
})
