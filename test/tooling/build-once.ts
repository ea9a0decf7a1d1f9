import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/**
 * Tests of whole processes run the built program: it must be the one these sources make. Where they make none, there
 * is none, so that those tests fail and all others still tell something.
 */
export function setup(): void {
  const { status } = spawnSync(process.execPath, ['build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) rmSync('dist', { recursive: true, force: true })
}
