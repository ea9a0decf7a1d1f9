import type { DraftSettings } from '../../core/draft.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'

const PATTERN = '^(core\\.comment(char|string)|commit\\.cleanup)$'

/** What git does to a message that a person has written: its own defaults where nothing is configured. */
export async function draftSettings(setup: Setup): Promise<DraftSettings> {
  const { stdout } = await run(setup, ['config', '--null', '--get-regexp', PATTERN], { accept: [1] })
  let [comment, cleanup] = ['#', 'default']
  // `key\nvalue` each, the strongest last; either name of the comment's sets the same.
  for (const entry of stdout.toString('utf8').split('\0')) {
    const end = entry.indexOf('\n')
    const value = end < 0 ? '' : entry.slice(end + 1)
    if (value === '') continue
    if (entry.startsWith('commit.')) cleanup = value
    else comment = value
  }
  return { comment, cleanup }
}
