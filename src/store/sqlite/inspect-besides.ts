import { readdirSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Finding, warning } from '../../core/checkup.ts'
import { usersOf } from './locks.ts'

/** A -wal is written back at about 4 MB unless somebody goes on reading what was there before. */
const LARGE_WAL = 64 * 1024 * 1024
const OTHERS = 0o077

/** What is worth a warning around a database that may be sound: rights, the -wal, who has it open, files left behind. */
export function besides(path: string, file: Stats | undefined): readonly Finding[] {
  return [...(file === undefined ? [] : rights(path, file)), ...journal(path), ...leftovers(path)]
}

function rights(path: string, file: Stats): readonly Finding[] {
  if (process.platform === 'win32' || (file.mode & OTHERS) === 0) return []
  const says = `${path} can be read by other users of this machine (mode ${(file.mode & 0o777).toString(8)})`
  return [warning('store rights', says, `chmod 600 '${path}'`)]
}

function journal(path: string): readonly Finding[] {
  const { writers, readers } = usersOf(path)
  const busy =
    writers.length === 0
      ? []
      : [
          warning(
            'store lock',
            `process ${writers.join(', ')} is writing ${path} now; others wait for it`,
            `if it does not end: ps -p ${writers[0]}`,
          ),
        ]
  const wal = statSync(`${path}-wal`, { throwIfNoEntry: false })
  if (wal === undefined || wal.size <= LARGE_WAL) return busy
  const who = readers.length === 0 ? 'somebody' : `process ${readers.join(', ')}`
  return [
    ...busy,
    warning(
      'store journal',
      `${path}-wal has grown to ${Math.round(wal.size / 1024 / 1024)} MB: ${who} has been reading for long`,
      'end that process; the next run writes it back',
    ),
  ]
}

/** Copies from before a migration, half copies, and what a killed repair left. */
function leftovers(path: string): readonly Finding[] {
  const folder = dirname(path)
  const name = basename(path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const left = new RegExp(`^${name}\\.(before-v\\d+(\\.\\d+)?|repair-\\d+|.*\\.tmp)$`)
  const names = namesIn(folder).filter((one) => left.test(one))
  if (names.length === 0) return []
  const paths = names.map((one) => join(folder, one))
  const bytes = paths.reduce((sum, one) => sum + (statSync(one, { throwIfNoEntry: false })?.size ?? 0), 0)
  return [
    warning(
      'store copies',
      `copies that craft made and no longer needs (${Math.ceil(bytes / 1024 / 1024)} MB): ${names.join(', ')}`,
      `when the store is sound: rm -r ${paths.map((one) => `'${one}'`).join(' ')}`,
    ),
  ]
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
