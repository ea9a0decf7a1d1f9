import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'

const load = createRequire(import.meta.url)

/** Opens `path` with the better-sqlite3 that the Node that runs can bear. */
export function connect(path: string, options: Database.Options = {}): Database.Database {
  const { Driver, entry } = loadDriver()
  // The package looks through a dozen folders for its addon; here it is when it was installed as usual.
  const nativeBinding = join(dirname(entry), '..', 'build', 'Release', 'better_sqlite3.node')
  return new Driver(path, existsSync(nativeBinding) ? { ...options, nativeBinding } : options)
}

/**
 * better-sqlite3 for the Node that runs: 13 needs Node 22; 12, built on Node 24.19 or later, ends the process when a
 * statement is collected (its ObjectWrap asks for an environment that a collection has not got).
 */
function loadDriver(): { readonly Driver: typeof Database; readonly entry: string } {
  if (Number.parseInt(process.versions.node, 10) < 22) return loaded('better-sqlite3')
  try {
    return loaded('better-sqlite3-13')
  } catch (cause) {
    // Left out by somebody who installs no optional packages.
    if (cause instanceof Error && 'code' in cause && cause.code === 'MODULE_NOT_FOUND')
      return loaded('better-sqlite3')
    throw cause
  }
}

const loaded = (name: string) => ({ entry: load.resolve(name), Driver: load(name) as typeof Database })
