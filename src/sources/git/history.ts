import type { ReadRequest } from '../../core/ports.ts'
import type { Place } from './locate.ts'
import type { Setup } from './process.ts'
import { linesIn, run, start } from './run.ts'
import { everyTip, mustHold, selectionOf } from './selection.ts'
import { shallowBoundary } from './shallow.ts'

type Wish = Omit<ReadRequest, 'isStored' | 'isNew'>

/**
 * Ids of the commits asked for, newest first, in pieces as git finds them.
 *
 * With `since` git prints each commit's time and the choice is made here: its own `--since` stops at the first
 * commit that a wrong clock dated too early, and leaves out everything behind it.
 */
export async function* commitsIn(setup: Setup, wish: Wish, signal?: AbortSignal): AsyncGenerator<string[]> {
  const selection = await selectionOf(setup, wish)
  if (selection === null) return
  const { since } = wish
  let found = false
  const git = start(setup, [...selection.args, ...(since === undefined ? [] : ['--timestamp'])], signal)
  git.write(selection.input)
  git.end()
  try {
    for await (const lines of linesIn(git.output)) {
      found ||= lines.length > 0
      yield since === undefined ? lines : lines.filter((line) => secondsOf(line) >= since).map(idOf)
    }
  } finally {
    git.stop()
  }
  if (!found || wish.tips.length > 1) await mustHold(setup, wish)
}

/** `<seconds> <id>`; a commit without a readable time has 0. */
const secondsOf = (line: string): number => Number(line.slice(0, line.indexOf(' ')))
const idOf = (line: string): string => line.slice(line.indexOf(' ') + 1)

/** How many commits `commitsIn` gives. */
export async function countCommits(setup: Setup, wish: Wish): Promise<number> {
  if (wish.since === undefined) {
    const selection = await selectionOf(setup, wish)
    if (selection === null) return 0
    const { stdout } = await run(setup, [...selection.args, '--count'], { input: selection.input })
    const count = Number(stdout.toString('latin1'))
    if (count === 0 || wish.tips.length > 1) await mustHold(setup, wish)
    return count
  }
  let count = 0
  for await (const ids of commitsIn(setup, wish)) count += ids.length
  return count
}

/** The commits that branches, remote-tracking branches and tags point to, without doubles. */
export async function tips(setup: Setup): Promise<readonly string[]> {
  return idsOf((await run(setup, ['rev-list', '--no-walk=unsorted', ...everyTip])).stdout)
}

/**
 * Commits without parents in the history of HEAD and the branches, sorted. The boundary of a shallow clone only looks
 * like that and is left out.
 */
export async function roots(setup: Setup, place: Place): Promise<readonly string[]> {
  const { head } = place
  const boundary = shallowBoundary(place)
  const input = head === null ? '' : `${head}\n`
  const { stdout } = await run(setup, ['rev-list', '--max-parents=0', '--branches', '--stdin'], { input })
  return idsOf(stdout)
    .filter((oid) => !boundary.has(oid))
    .sort()
}

const idsOf = (stdout: Buffer): string[] => stdout.toString('latin1').split('\n').filter(Boolean)
