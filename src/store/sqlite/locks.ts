import { readFileSync, statSync } from 'node:fs'

/** Who has a database open in a way that others feel, by process number. */
export type Users = { readonly writers: readonly number[]; readonly readers: readonly number[] }

// The bytes of the -shm that a writer and readers lock (sqlite.org/walformat.html, 2.3).
const WRITER = 120
const READERS = { first: 123, last: 127 }

/** Reads the kernel's list of locks, so that none has to be tried; Linux alone has one that can be read. */
export function usersOf(path: string): Users {
  try {
    const { dev, ino } = statSync(`${path}-shm`, { bigint: true })
    const place = `${hex(major(dev))}:${hex(minor(dev))}:${ino}`
    const held = readFileSync('/proc/locks', 'latin1').split('\n').flatMap(lockIn)
    const ours = held.filter((lock) => lock.place === place)
    const pids = (holds: (lock: Lock) => boolean) => [...new Set(ours.filter(holds).map(({ pid }) => pid))]
    return {
      writers: pids(({ isWrite, first, last }) => isWrite && first <= WRITER && last >= WRITER),
      readers: pids(({ isWrite, first, last }) => !isWrite && last >= READERS.first && first <= READERS.last),
    }
  } catch {
    return { writers: [], readers: [] }
  }
}

type Lock = {
  readonly isWrite: boolean
  readonly pid: number
  readonly place: string
  readonly first: number
  readonly last: number
}

/** `1: POSIX  ADVISORY  WRITE 4711 fe:00:1234 120 120` */
function lockIn(line: string): readonly Lock[] {
  const match = /^\d+: POSIX +\w+ +(READ|WRITE) (\d+) ([0-9a-f]+:[0-9a-f]+:\d+) (\d+) (\d+|EOF)$/.exec(line)
  if (match === null) return []
  const [, kind, pid, place = '', first, last] = match
  return [
    {
      isWrite: kind === 'WRITE',
      pid: Number(pid),
      place,
      first: Number(first),
      last: last === 'EOF' ? Number.MAX_SAFE_INTEGER : Number(last),
    },
  ]
}

// As glibc takes a device number apart.
const major = (dev: bigint): bigint => ((dev >> 8n) & 0xfffn) | ((dev >> 32n) & ~0xfffn)
const minor = (dev: bigint): bigint => (dev & 0xffn) | ((dev >> 12n) & ~0xffn)
const hex = (number: bigint): string => number.toString(16).padStart(2, '0')
