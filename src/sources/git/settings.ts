import type { GitSetting } from '../../core/setting.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'

/** What git's configuration says under `craft.`, weakest first; a key without a value means yes. */
export async function settings(setup: Setup): Promise<readonly GitSetting[]> {
  const question = ['config', '--null', '--show-scope', '--get-regexp', '^craft\\.']
  const { stdout } = await run(setup, question, { accept: [1] })
  // `scope\0key\nvalue\0` each.
  const parts = stdout.toString('utf8').split('\0')
  const found: GitSetting[] = []
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [scope = '', entry = ''] = [parts[i], parts[i + 1]]
    const end = entry.indexOf('\n')
    const key = (end < 0 ? entry : entry.slice(0, end)).slice('craft.'.length)
    found.push({ key, value: end < 0 ? 'true' : entry.slice(end + 1), scope })
  }
  return found
}
