import { cpSync, rmSync } from 'node:fs'
import { craft, type Program } from './program.ts'
import { type RewrittenHistory, type State, states } from './rewritten.ts'

/** What a person can see of a store, in an order that does not depend on that of coming. */
export type Seen = { readonly log: readonly string[]; readonly stats: string; readonly achievements: string }

export type Undisturbed = {
  /** In milliseconds. */
  readonly length: number
  /** A folder with the home that it left, achievements and all. */
  readonly home: string
  readonly seen: Seen
}

export const tracking = ['track', '--all']

/** Imports each state of the history once and in peace, into a store of its own, of which copies are kept. */
export async function undisturbed(
  program: Program,
  history: RewrittenHistory,
): Promise<Readonly<Record<State, Undisturbed>>> {
  const found: Partial<Record<State, Undisturbed>> = {}
  for (const state of states) {
    history.show(state)
    const length = (await told(program, tracking)).milliseconds
    const seen = await seenIn(program)
    const home = `${program.home}-${state}`
    rmSync(home, { recursive: true, force: true })
    cpSync(program.home, home, { recursive: true })
    found[state] = { length, seen, home }
  }
  rmSync(program.home, { recursive: true })
  return found as Record<State, Undisturbed>
}

export async function seenIn(program: Program): Promise<Seen> {
  const log = (await told(program, ['log', '--superseded', '--json'])).out
  const stats = (await told(program, ['stats', '--everybody', '--json'])).out
  const achievements = (await told(program, ['achievements', 'list', '--json'])).out
  const lines = log.split('\n').map((line) => line.replace(/,$/, ''))
  return { log: lines.sort(), stats, achievements }
}

/** How two stores that should be one differ, one sentence each. */
export function differences(found: Seen, expected: Seen): readonly string[] {
  const [ours, theirs] = [new Set(found.log), new Set(expected.log)]
  const count = `${found.log.length} lines of log, ${expected.log.length} in an undisturbed store`
  return [
    ...(found.log.length === expected.log.length ? [] : [count]),
    ...found.log.filter((line) => !theirs.has(line)).map((line) => `only in the log after kills: ${line}`),
    ...expected.log.filter((line) => !ours.has(line)).map((line) => `only in the undisturbed log: ${line}`),
    ...(found.stats === expected.stats ? [] : ['stats are not the same']),
    ...(found.achievements === expected.achievements ? [] : ['achievements are not the same']),
  ]
}

export async function told(program: Program, args: readonly string[]) {
  const ended = await craft(program, args)
  if (ended.code !== 0 || ended.err !== '')
    throw new Error(`craft ${args.join(' ')} ended with ${ended.code}: ${ended.err}`)
  return ended
}
