import type { Setup } from './process.ts'
import { run } from './run.ts'

/** A line of git's configuration, e.g. of `global` scope; a key without a value means yes. */
export type Configured = { readonly scope: string; readonly key: string; readonly value: string | null }

// One question for both: a process takes longer than all that it says here.
const QUESTION = [
  ...['config', '--null', '--show-scope', '--get-regexp'],
  '^(craft\\.|(user|author)\\.(name|email)$)',
]

/** What git's configuration says of craft and of who writes, weakest first: the last of a key is the strongest. */
export async function configured(setup: Setup): Promise<readonly Configured[]> {
  const { stdout } = await run(setup, QUESTION, { accept: [1] })
  // `scope\0key\nvalue\0` each.
  const parts = stdout.toString('utf8').split('\0')
  const found: Configured[] = []
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [scope = '', entry = ''] = [parts[i], parts[i + 1]]
    const end = entry.indexOf('\n')
    found.push(
      end < 0
        ? { scope, key: entry, value: null }
        : { scope, key: entry.slice(0, end), value: entry.slice(end + 1) },
    )
  }
  return found
}
