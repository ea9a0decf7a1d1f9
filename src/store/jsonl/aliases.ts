import type { Identity } from '../../core/commit.ts'
import type { Alias } from '../../core/ports.ts'
import { text } from '../shape.ts'
import type { Door } from './door.ts'
import { keyOf, table } from './table.ts'

type AliasRow = {
  readonly repositoryId: string
  readonly writtenName: string
  readonly writtenEmail: string
  readonly name: string
  readonly email: string
}

/** The identity that a repository's mailmap gives for one as written. */
export type Canonical = (repositoryId: string, written: Identity) => Identity

export type AliasBook = {
  of(repositoryId: string): readonly Alias[]
  /** The answers as they are now. */
  canonical(): Canonical
  /** Inside `door.write` only. */
  replace(repositoryId: string, pairs: readonly Alias[]): void
}

export function aliasBook(door: Door): AliasBook {
  const aliases = table<AliasRow>(door, {
    name: 'aliases.jsonl',
    key: ['repositoryId', 'writtenName', 'writtenEmail'],
    fields: { repositoryId: text, writtenName: text, writtenEmail: text, name: text, email: text },
  })
  const ofRepository = (repositoryId: string) =>
    [...aliases.rows()].filter(([, row]) => row.repositoryId === repositoryId)
  return {
    of: (repositoryId) =>
      ofRepository(repositoryId).map(([, row]) => ({
        written: { name: row.writtenName, email: row.writtenEmail },
        canonical: { name: row.name, email: row.email },
      })),
    canonical() {
      const rows = aliases.rows()
      return (repositoryId, written) => {
        const row = rows.get(keyOf(repositoryId, written.name, written.email))
        return row === undefined ? written : { name: row.name, email: row.email }
      }
    },
    replace(repositoryId, pairs) {
      const rows = pairs.map(({ written, canonical }) => ({
        repositoryId,
        writtenName: written.name,
        writtenEmail: written.email,
        name: canonical.name,
        email: canonical.email,
      }))
      const kept = new Set(rows.map((row) => keyOf(repositoryId, row.writtenName, row.writtenEmail)))
      const gone = ofRepository(repositoryId).flatMap(([key]) => (kept.has(key) ? [] : key))
      aliases.write(rows, gone)
    },
  }
}
