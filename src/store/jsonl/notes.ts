import { text } from '../shape.ts'
import type { Door } from './door.ts'
import { keyOf, table } from './table.ts'

type Note = { readonly key: string; readonly value: string }

export type NoteShelf = {
  get(key: string): string | null
  set(key: string, value: string): void
  all(): ReadonlyMap<string, string>
}

export function noteShelf(door: Door): NoteShelf {
  const notes = table<Note>(door, { name: 'notes.jsonl', key: ['key'], fields: { key: text, value: text } })
  return {
    get: (key) => door.read(() => notes.rows().get(keyOf(key))?.value ?? null),
    set: (key, value) => door.write(() => notes.write([{ key, value }])),
    all: () =>
      door.read(() => new Map([...notes.rows().values()].map((note) => [note.key, note.value] as const))),
  }
}
