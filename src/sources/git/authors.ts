import type { Identity } from '../../core/commit.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'

/** git lists so many in about a second; somebody who wrote here does not wait longer for a question. */
const MOST_COMMITS = 50_000

/** Who wrote the latest commits of HEAD, after the mailmap, each once and the latest first. */
export async function authors(setup: Setup): Promise<readonly Identity[]> {
  const { stdout } = await run(setup, [
    'log',
    '-z',
    `--max-count=${MOST_COMMITS}`,
    '--no-show-signature',
    '--encoding=UTF-8',
    '--format=%aN%x00%aE',
    'HEAD',
    '--',
  ])
  const parts = stdout.toString('utf8').split('\0')
  const found = new Map<string, Identity>()
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [name = '', email = ''] = [parts[i], parts[i + 1]]
    found.set(`${name}\0${email}`, { name, email })
  }
  return [...found.values()]
}
