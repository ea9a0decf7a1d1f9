import { existsSync, rmSync } from 'node:fs'
import { storeKinds } from '../../src/core/store-kind.ts'
import { chance } from '../bench/history.mjs'
import { craft } from './program.ts'
import { type State, states } from './rewritten.ts'
import { momentIn, type Ordeal, type Outcome, type Scenario } from './scenario.ts'
import { lookAt } from './soundness.ts'
import { differences, seenIn, tracking } from './uninterrupted.ts'

/** Where kills left the store: not made yet, with a part of the commits, or with all of them. */
type Hits = { unmade: number; partial: number; whole: number }

/** After at most so many an import is left in peace: there is more to go wrong in a new store than in a filled one. */
const MOST_IN_A_ROW = 5

/**
 * Kills imports until there were so many kills, goes on after each with what is there, and compares each import that
 * came to its end with an undisturbed one. The first state is imported into an empty store, the second one on top.
 */
async function survive(ordeal: Ordeal, kills: number, seed: number): Promise<Outcome> {
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
    tell(`${program.kind}: import: ${sum.kills} of ${kills} kills, ${troubles.length} troubles`)
  }
  const where = {
    'before there was a store': hits.unmade,
    'with a part': hits.partial,
    'with all': hits.whole,
  }
  return { ...sum, where, troubles }
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

export const imports: Scenario = { name: 'import', kinds: storeKinds, survive }
