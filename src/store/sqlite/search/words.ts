import type { SearchTerm, SearchText, SearchWords } from '../../../core/search.ts'
import type { Sqlite } from '../database.ts'

/** How much a word counts by where it stands; in the order of `columnsOf`. */
export const WEIGHTS = '10.0, 2.0, 4.0, 2.0, 3.0, 4.0'

export const columnsOf = ({ title, body, labels, paths, people, parts }: SearchText): readonly string[] =>
  [title, body, labels, paths, people, parts].map(withoutEnds)

/** SQLite may take it for the end of the text. */
const withoutEnds = (text: string): string => text.replaceAll('\0', ' ')

/** In the language of FTS5, in which everything between quotation marks is data. */
export function matchOf({ wanted, unwanted }: SearchWords): string {
  const all = wanted.map(phrase).join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(phrase).join(' OR ')})`
}

const phrase = ({ words, isPrefix }: SearchTerm): string =>
  `"${withoutEnds(words.join(' ')).replaceAll('"', ' ')}"${isPrefix ? ' *' : ''}`

/** Writes what is found by words; the key is that of the row it stands for. */
export function textWriter(db: Sqlite, kind: 'commit' | 'achievement') {
  const insert = db.prepare(
    `INSERT INTO ${kind}_text (rowid, title, body, labels, paths, people, parts) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const remove = db.prepare(`DELETE FROM ${kind}_text WHERE rowid = ?`)
  return {
    add: (key: number | bigint, text: SearchText) => void insert.run(key, ...columnsOf(text)),
    remove: (key: number | bigint) => void remove.run(key),
  }
}
