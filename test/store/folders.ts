import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { Fault } from '../../src/core/errors.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A path in a new folder, where nothing is yet; gone when the test file is done. */
export function newPath(name = 'store'): string {
  const folder = mkdtempSync(join(tmpdir(), 'craft-store-'))
  folders.push(folder)
  return join(folder, name)
}

/** The fault that `work` ends with. Any other error, and no error, fails the test. */
export function faultOf(work: () => unknown): Fault {
  try {
    work()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
