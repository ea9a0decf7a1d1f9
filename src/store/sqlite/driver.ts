import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'

type Driver = typeof Database
type Name = 'better-sqlite3' | 'better-sqlite3-13'

const installed = createRequire(import.meta.url)

/** The packages' JavaScript as the build takes it into the program: to find and read its files takes several times as long. */
const built: Readonly<Record<Name, () => Driver>> = {
  'better-sqlite3': () => require('better-sqlite3'),
  'better-sqlite3-13': () => require('better-sqlite3-13'),
}

/** Opens `path` with the better-sqlite3 that the Node that runs can bear. */
export function connect(path: string, options: Database.Options = {}): Database.Database {
  const name = driverName()
  // The package looks through a dozen folders for its addon; here it is when it was installed as usual.
  const nativeBinding = join(dirname(installed.resolve(name)), '../build/Release/better_sqlite3.node')
  if (!existsSync(nativeBinding)) return new (installed(name) as Driver)(path, options)
  const Driver = typeof require === 'undefined' ? (installed(name) as Driver) : built[name]()
  return new Driver(path, { ...options, nativeBinding })
}

/**
 * better-sqlite3 for the Node that runs: 13 needs Node 22; 12, built on Node 24.19 or later, ends the process when a
 * statement is collected (its ObjectWrap asks for an environment that a collection has not got).
 */
function driverName(): Name {
  if (Number.parseInt(process.versions.node, 10) < 22) return 'better-sqlite3'
  try {
    installed.resolve('better-sqlite3-13')
    return 'better-sqlite3-13'
  } catch (cause) {
    // Left out by somebody who installs no optional packages.
    if (cause instanceof Error && 'code' in cause && cause.code === 'MODULE_NOT_FOUND')
      return 'better-sqlite3'
    throw cause
  }
}
