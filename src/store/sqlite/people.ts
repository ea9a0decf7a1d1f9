import type { Identity } from '../../core/commit.ts'
import { late, type Sqlite } from './database.ts'

/** Identities by key, each read once; a history has few of them and names them often. */
export type People = {
  /** The key of an identity, made when it is new. Inside a writing transaction only. */
  intern(identity: Identity): number
  /** Remembers that this identity is one of this repository's. Inside a writing transaction only. */
  enrol(repository: number, key: number): void
  /** Everybody enrolled there, in the order they came. */
  enrolled(repository: number): readonly Identity[]
  written(key: number): Identity
  canonical(repository: number, key: number): Identity
  /** Keys of all identities that pass, written or canonical. */
  keysWhere(passes: (identity: Identity) => boolean): readonly number[]
  /** After the mailmap's answers were changed, or a transaction was rolled back. */
  forget(): void
}

type Row = { readonly key: number; readonly name: string; readonly email: string }

export function people(db: Sqlite): People {
  const insert = late(() =>
    db.prepare('INSERT INTO identity (name, email) VALUES (?, ?) ON CONFLICT DO NOTHING'),
  )
  const find = late(() =>
    db.prepare<[string, string], Row>('SELECT key, name, email FROM identity WHERE name = ? AND email = ?'),
  )
  const read = late(() => db.prepare<[number], Row>('SELECT key, name, email FROM identity WHERE key = ?'))
  const readAlias = late(() =>
    db.prepare<[number, number], { canonical: number }>(
      'SELECT canonical FROM alias WHERE repository = ? AND written = ?',
    ),
  )
  const insertEnrolled = late(() =>
    db.prepare('INSERT OR IGNORE INTO repository_identity (repository, identity) VALUES (?, ?)'),
  )
  const readEnrolled = late(() =>
    db.prepare<[number], Identity>(
      `SELECT name, email FROM repository_identity JOIN identity ON key = identity WHERE repository = ?
       ORDER BY identity`,
    ),
  )
  const keys = new Map<string, number>()
  const enrolled = new Map<number, Set<number>>()
  const byKey = new Map<number, Identity>()
  const aliases = new Map<number, Map<number, Identity>>()

  const written = (key: number): Identity => {
    const known = byKey.get(key)
    if (known !== undefined) return known
    const row = read().get(key)
    const identity = { name: row?.name ?? '', email: row?.email ?? '' }
    byKey.set(key, identity)
    return identity
  }
  return {
    written,
    intern(identity) {
      const text = `${identity.name}\0${identity.email}`
      const known = keys.get(text)
      if (known !== undefined) return known
      const made = insert().run(identity.name, identity.email)
      const key =
        made.changes > 0
          ? Number(made.lastInsertRowid)
          : (find().get(identity.name, identity.email)?.key as number)
      keys.set(text, key)
      return key
    },
    enrol(repository, key) {
      const ofRepository = enrolled.get(repository) ?? new Set<number>()
      enrolled.set(repository, ofRepository)
      if (ofRepository.has(key)) return
      insertEnrolled().run(repository, key)
      ofRepository.add(key)
    },
    enrolled: (repository) => readEnrolled().all(repository),
    canonical(repository, key) {
      const ofRepository = aliases.get(repository) ?? new Map<number, Identity>()
      aliases.set(repository, ofRepository)
      const known = ofRepository.get(key)
      if (known !== undefined) return known
      const identity = written(readAlias().get(repository, key)?.canonical ?? key)
      ofRepository.set(key, identity)
      return identity
    },
    keysWhere: (passes) =>
      db
        .prepare<[], Row>('SELECT key, name, email FROM identity')
        .all()
        .filter(passes)
        .map(({ key }) => key),
    forget() {
      keys.clear()
      enrolled.clear()
      byKey.clear()
      aliases.clear()
    },
  }
}
