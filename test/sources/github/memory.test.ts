import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bin } from '../../commands/installed.ts'
import { temporaryFolder } from '../../fixture/git.ts'
import { generate } from './server/repository.ts'
import { startGitHub, TOKEN } from './server/server.ts'

const MEGABYTE = 1_048_576

/** The most memory a process had so far, in bytes. */
const peakOf = (pid: number | undefined): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024

test.skipIf(!existsSync('/proc/self/status'))(
  'ten thousand pull requests take hardly more memory than two thousand, though they are 100 MB',
  { timeout: 180_000 },
  async () => {
    const body = 'x'.repeat(10_000)
    const server = await startGitHub({ 'ada/engine': generate({ pulls: 10_000, body }) })
    const line = ['sync', 'github', '--api-url', server.url, '--repo', 'ada/engine']
    const env = { PATH: '', CRAFT_HOME: temporaryFolder(), CRAFT_GITHUB_TOKEN: TOKEN }
    const child = spawn(process.execPath, [bin, ...line], { env, stdio: 'ignore' })
    const peaks = new Map<number, number>()
    server.trouble({
      when: (_, index) => {
        if (index === 80 || index === 399) peaks.set(index, peakOf(child.pid))
        return false
      },
      answer: () => {},
    })
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
    const grown = (peaks.get(399) ?? Number.POSITIVE_INFINITY) - (peaks.get(80) ?? 0)
    expect(grown).toBeLessThan(60 * MEGABYTE)
  },
)
