import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { Fault } from '../../core/errors.ts'
import { pause } from '../pause.ts'
import { codeOf } from './faults.ts'
import { type Holder, holder, isGone, thisHolder } from './holder.ts'

const PATIENCE_MS = 5000
/** A holder writes its name at once; a lock that stays without one this long was left by a kill in between. */
const NAMELESS_MS = 1000

/**
 * Runs `work` while this process alone holds the lock file at `path`.
 * @throws Fault('store') when somebody else holds it for five seconds
 */
export function withLock<T>(path: string, work: () => T, patienceMs = PATIENCE_MS): T {
  const mine = takeLock(path, patienceMs)
  try {
    return work()
  } finally {
    if (seenAt(path)?.nonce === mine.nonce) unlinkSync(path)
  }
}

type Seen = { readonly nonce: string; readonly holder: Holder | null }

/** Where many write at once, each for a moment, one of them may wait for long; only a lock that does not move is stuck. */
function takeLock(path: string, patienceMs: number): Holder {
  const mine = thisHolder()
  let held = { nonce: '', since: 0 }
  for (;;) {
    if (create(path, mine)) return mine
    const seen = seenAt(path)
    if (seen === null) continue
    if (seen.nonce !== held.nonce) held = { nonce: seen.nonce, since: performance.now() }
    const heldFor = performance.now() - held.since
    const left = seen.holder === null ? heldFor > NAMELESS_MS : isGone(seen.holder)
    if (left) breakLock(path, seen, patienceMs)
    else if (heldFor > patienceMs) throw heldFault(path, seen.holder)
    else pause(1 + Math.random() * 15)
  }
}

/**
 * Removes a lock whose holder is gone. Between seeing that and unlinking, somebody else may have broken it and taken
 * a new one of the same name, so only the holder of a second lock, named after the dead one, may unlink, and only
 * after looking again. Where a breaker was killed too, its lock is broken in the same way.
 */
function breakLock(path: string, dead: Seen, patienceMs: number): void {
  const right = `${path}.${dead.nonce}`
  takeLock(right, patienceMs)
  try {
    if (seenAt(path)?.nonce === dead.nonce) unlinkSync(path)
  } finally {
    unlinkSync(right)
  }
}

function create(path: string, mine: Holder): boolean {
  let file: number
  try {
    file = openSync(path, 'wx', 0o600)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(file, JSON.stringify(mine))
  } catch (error) {
    unlinkSync(path)
    throw error
  } finally {
    closeSync(file)
  }
  // Whoever was stopped for long before writing its name may have lost the lock meanwhile.
  return seenAt(path)?.nonce === mine.nonce
}

function seenAt(path: string): Seen | null {
  try {
    const file = statSync(path)
    const content = readFileSync(path, 'utf8')
    const named = nameIn(content)
    return { nonce: named?.nonce ?? `nameless-${file.ino}-${Math.round(file.mtimeMs)}`, holder: named }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function nameIn(content: string): Holder | null {
  try {
    return holder(JSON.parse(content))
  } catch {
    return null
  }
}

function heldFault(path: string, who: Holder | null): Fault {
  const by = who === null ? 'somebody' : `process ${who.pid} on ${who.host.split(' ')[0]}`
  return new Fault(
    'store',
    `the store is being written by ${by}`,
    `wait a moment and run the same again; if nothing is running there, remove ${path}`,
  )
}
