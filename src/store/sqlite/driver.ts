import { createRequire } from 'node:module'
import type Database from 'better-sqlite3'

const load = createRequire(import.meta.url)

/**
 * better-sqlite3 for the Node that runs: 13 needs Node 22; 12, built on Node 24.19 or later, ends the process when a
 * statement is collected (its ObjectWrap asks for an environment that a collection has not got).
 */
export function loadDriver(): typeof Database {
  if (Number.parseInt(process.versions.node, 10) < 22) return load('better-sqlite3')
  try {
    return load('better-sqlite3-13')
  } catch (cause) {
    // Left out by somebody who installs no optional packages.
    if (cause instanceof Error && 'code' in cause && cause.code === 'MODULE_NOT_FOUND')
      return load('better-sqlite3')
    throw cause
  }
}
