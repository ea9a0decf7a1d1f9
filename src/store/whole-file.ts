import { closeSync, fsyncSync, openSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Waits until the disk has the file's content. */
export function syncFile(path: string): void {
  // Windows flushes only what may be written.
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes the names in a folder last through a power loss. */
export function syncFolder(folder: string): void {
  // Windows can't open folders, and keeps their names safe by itself.
  if (process.platform === 'win32') return
  const file = openSync(folder, 'r')
  try {
    fsyncSync(file)
  } catch (error) {
    // Some disks know no sync of a folder; all that is lost with it is safety from power losses.
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    closeSync(file)
  }
}

/** Is there a process of that number on this machine? */
export function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Removes what nobody is to find; why it was left is told, not that it could not be removed. */
export function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // The next one here removes it.
  }
}

/** The name of something of this process that is not whole yet. `*.tmp` is what stores ignore. */
export const unfinished = (word: string): string => `.craft-${word}.${process.pid}.tmp`

/** Removes from `folder` what processes that were killed left unfinished. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.craft-[a-z]+\.(\d+)\.tmp(?:-journal|-wal|-shm)?$/.exec(name) ?? []
    if (pid === undefined || isRunning(Number(pid))) continue
    discard(join(folder, name))
  }
}
