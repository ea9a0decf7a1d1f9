import { randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { number, record, type Shape, text } from '../shape.ts'
import { isRunning } from '../whole-file.ts'

/** Who holds a lock. */
export type Holder = {
  readonly pid: number
  /** The machine and, on Linux, the space its process numbers are counted in: containers share folders, not processes. */
  readonly host: string
  /** When the process began, where the system tells: numbers of processes are used again. Else empty. */
  readonly born: string
  /** Tells this taking of the lock from every other one. */
  readonly nonce: string
}

export const holder: Shape<Holder> = record<Holder>({ pid: number, host: text, born: text, nonce: text })

export const thisHolder = (): Holder => ({
  pid: process.pid,
  host: thisHost(),
  born: birthOf(process.pid) ?? '',
  nonce: randomBytes(8).toString('hex'),
})

/** Is it certain that this holder will never give the lock back? */
export function isGone(who: Holder): boolean {
  if (who.host !== thisHost()) return false
  if (!isRunning(who.pid)) return true
  const born = birthOf(who.pid)
  return born !== null && who.born !== '' && born !== who.born
}

function thisHost(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

const STATE = 0
const START_TIME = 19

/** Null where the system does not tell; `zombie` for a process that is dead and only not yet collected. */
function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The second field is the program's name in parentheses and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[STATE] === 'Z' || fields[STATE] === 'X') return 'zombie'
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${fields[START_TIME]}`
  } catch {
    return null
  }
}
