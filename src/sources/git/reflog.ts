import type { Setup } from './process.ts'
import { run } from './run.ts'

/** Enough for what happens between two runs of a hook's; older ones a run has seen, or `track --all` will. */
const MOST = 200

/** How git words what makes commits, but for their first word nothing of it is looked at: the rest is a subject. */
const MAKES_COMMITS = /^(commit|merge|cherry-pick|revert|rebase|pull|am)\b/

/**
 * Commits that HEAD came to lately by making or taking in commits, newest first: not those it was only moved to.
 * None where git keeps no such log (bare repositories), or where it cannot be read.
 */
export async function recentHeads(setup: Setup): Promise<readonly string[]> {
  const question = [
    'log',
    '--walk-reflogs',
    '--format=%H %gs',
    '--no-notes',
    `--max-count=${MOST}`,
    'HEAD',
    '--',
  ]
  const { stdout } = await run(setup, question, { accept: [128] })
  const lines = stdout.toString('latin1').split('\n')
  return lines.flatMap((line) => {
    const [, oid, words = ''] = /^([0-9a-f]{40,64}) (.*)$/.exec(line) ?? []
    return oid !== undefined && MAKES_COMMITS.test(words) ? [oid] : []
  })
}
