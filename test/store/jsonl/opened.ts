import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../../../src/core/ports.ts'
import { type JsonlOptions, openJsonlStore } from '../../../src/store/jsonl/store.ts'
import { newPath } from '../folders.ts'
import { now, numberedCommits, repository } from '../numbered.ts'

export const engine = repository()

export const openIn = (folder: string, options: Partial<JsonlOptions> = {}): Store =>
  openJsonlStore(folder, { now, craftVersion: '0.1.0', ...options })

/** A new store that knows one repository and its first so many commits, closed. */
export function filled(count: number): { readonly folder: string; readonly commits: string } {
  const folder = newPath()
  const store = openIn(folder)
  store.repositories.save(engine)
  store.commits.add(engine.id, numberedCommits(0, count))
  store.close()
  return { folder, commits: join(folder, 'commits.jsonl') }
}

export const messagesIn = (store: Store): string[] =>
  Array.from(store.commits.list({}), (commit) => commit.message)

/** Every file of a store, by name. */
export const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
