import type { StoreKind } from '../../src/core/store-kind.ts'
import { chance } from '../bench/history.mjs'
import type { Program } from './program.ts'
import { craft, type Ended } from './program.ts'
import type { RewrittenHistory, State } from './rewritten.ts'
import type { Undisturbed } from './uninterrupted.ts'

/** What every scenario is given. The program's home is its own until it returns. */
export type Ordeal = {
  readonly program: Program
  readonly history: RewrittenHistory
  readonly expected: Readonly<Record<State, Undisturbed>>
  readonly tell: (line: string) => void
}

export type Outcome = {
  readonly kills: number
  /** Runs that came to their end and were compared. */
  readonly completed: number
  /** In which states kills left the store, and how often. */
  readonly where: Readonly<Record<string, number>>
  /** What was lost, half done, done twice or had to be mended by hand, one sentence each. */
  readonly troubles: readonly string[]
}

/** Something that craft does and that is killed at any moment. One file each; `scenarios.ts` lists them. */
export type Scenario = {
  readonly name: string
  readonly kinds: readonly StoreKind[]
  survive(ordeal: Ordeal, kills: number, seed: number): Promise<Outcome>
}

/** After at most so many a run is left in peace. */
const MOST_IN_A_ROW = 5

type Work = {
  readonly args: readonly string[]
  /** Puts everything where a round begins. */
  prepare(): void
  /** Looks at what a kill has left: its state in a word, and what is wrong with it. */
  look(): Promise<{ readonly state: string; readonly troubles: readonly string[] }>
  /** Looks at what a run that came to its end has left, after kills or none. */
  ended(): Promise<readonly string[]>
}

/**
 * Kills one command until there were so many kills. In each round it is killed some times in a row where it stands, and
 * then left in peace.
 */
export async function killAgainAndAgain(
  { program, tell }: Ordeal,
  name: string,
  { kills: wanted, seed }: { readonly kills: number; readonly seed: number },
  work: Work,
): Promise<Outcome> {
  const pick = chance(seed)
  const sum = { kills: 0, completed: 0 }
  const where: Record<string, number> = {}
  const troubles: string[] = []
  const run = async (killAfter?: number): Promise<Ended> => {
    const ended = await craft(program, work.args, killAfter)
    troubles.push(...ended.left.map((process) => `outlived craft: ${process}`))
    if (ended.code !== null && ended.code !== 0)
      troubles.push(`craft ${work.args.join(' ')} ended with ${ended.code}: ${ended.err}`)
    return ended
  }
  work.prepare()
  let length = (await run()).milliseconds
  troubles.push(...(await work.ended()))
  while (sum.kills < wanted) {
    work.prepare()
    const most = Math.min(wanted - sum.kills, 1 + pick(MOST_IN_A_ROW))
    for (let kills = 0; ; kills++) {
      const { code, milliseconds } = await run(kills === most ? undefined : momentIn(length, pick))
      // A busy machine has to be measured again and again.
      if (code === 0) length = (length + milliseconds) / 2
      if (code !== null) break
      const look = await work.look()
      troubles.push(...look.troubles)
      where[look.state] = (where[look.state] ?? 0) + 1
      sum.kills++
    }
    troubles.push(...(await work.ended()))
    sum.completed++
    tell(`${program.kind}: ${name}: ${sum.kills} of ${wanted} kills, ${troubles.length} troubles`)
  }
  return { ...sum, where, troubles }
}

/** Half of the moments lie anywhere, a quarter each in the first and the last fifth: there is most to go wrong. */
export function momentIn(length: number, pick: (below: number) => number): number {
  const part = pick(4)
  const [from, width] = part === 0 ? [0, 0.2] : part === 1 ? [0.8, 0.2] : [0, 1]
  return length * (from + (width * pick(10_000)) / 10_000)
}
