import { existsSync, rmSync } from 'node:fs'
import { chance } from '../bench/history.mjs'
import { craft, type Program } from './program.ts'
import { type RewrittenHistory, type State, states } from './rewritten.ts'
import { lookAt } from './soundness.ts'
import { differences, seenIn, tracking, type Undisturbed } from './uninterrupted.ts'

export type Ordeal = {
  readonly program: Program
  readonly history: RewrittenHistory
  readonly expected: Readonly<Record<State, Undisturbed>>
  readonly tell: (line: string) => void
}

/** Where kills left the store: not made yet, with a part of the commits, or with all of them. */
export type Hits = { unmade: number; partial: number; whole: number }

export type Survived = {
  readonly kills: number
  /** Imports that came to their end and were compared, of both states together. */
  readonly completed: number
  readonly hits: Hits
  readonly troubles: readonly string[]
}

/** After at most so many an import is left in peace: there is more to go wrong in a new store than in a filled one. */
const MOST_IN_A_ROW = 5

/**
 * Kills imports until there were so many kills, goes on after each with what is there, and compares each import that
 * came to its end with an undisturbed one. The first state is imported into an empty store, the second one on top.
 */
export async function surviveKills(ordeal: Ordeal, kills: number, seed: number): Promise<Survived> {
  const { program, history, tell } = ordeal
  const pick = chance(seed)
  const hits: Hits = { unmade: 0, partial: 0, whole: 0 }
  const sum = { kills: 0, completed: 0 }
  const troubles: string[] = []
  const lengths = { before: ordeal.expected.before.length, after: ordeal.expected.after.length }
  while (sum.kills < kills) {
    rmSync(program.home, { recursive: true, force: true })
    for (const state of states) {
      history.show(state)
      const most = Math.min(kills - sum.kills, 1 + pick(MOST_IN_A_ROW))
      sum.kills += await killedUntilDone(ordeal, state, { most, lengths, pick, hits, troubles })
      troubles.push(...differences(await seenIn(program), ordeal.expected[state].seen))
      sum.completed++
    }
    tell(`${program.kind}: ${sum.kills} of ${kills} kills, ${troubles.length} troubles`)
  }
  return { ...sum, hits, troubles }
}

type Round = {
  readonly most: number
  /** Of a whole run, in milliseconds: a busy machine has to be measured again and again. */
  readonly lengths: Record<State, number>
  readonly pick: (below: number) => number
  readonly hits: Hits
  readonly troubles: string[]
}

/** @returns how often it was killed, at most `most` times */
async function killedUntilDone(
  { program, history, expected }: Ordeal,
  state: State,
  { most, lengths, pick, hits, troubles }: Round,
): Promise<number> {
  const whole = expected[state].seen.log.length - commasOfLog
  for (let kills = 0; ; ) {
    const isLast = kills === most
    const after = isLast ? undefined : momentIn(lengths[state], pick)
    const { code, err, left, milliseconds } = await craft(program, tracking, after)
    troubles.push(...left.map((process) => `outlived craft: ${process}`))
    const look = existsSync(program.home) ? lookAt(program, history.lines) : { commits: null, troubles: [] }
    troubles.push(...look.troubles)
    if (code === 0 && kills === 0) lengths[state] = milliseconds
    if (code === 0) return kills
    if (code !== null) troubles.push(`craft ended with ${code}: ${err}`)
    if (code !== null && isLast) return kills
    kills++
    hits[look.commits === null ? 'unmade' : look.commits < whole ? 'partial' : 'whole']++
  }
}

/** The first and the last line of a log in JSON, and what stands behind its last newline, are no commits. */
const commasOfLog = 3

/** Half of the moments lie anywhere, a quarter each in the first and the last fifth: there is most to go wrong. */
function momentIn(length: number, pick: (below: number) => number): number {
  const part = pick(4)
  const [from, width] = part === 0 ? [0, 0.2] : part === 1 ? [0.8, 0.2] : [0, 1]
  return length * (from + (width * pick(10_000)) / 10_000)
}
