import { cpSync, readdirSync, rmSync } from 'node:fs'
import { storeKinds } from '../../src/core/store-kind.ts'
import { killAgainAndAgain, type Scenario } from './scenario.ts'
import { lookAt } from './soundness.ts'
import { differences, seenIn, told } from './uninterrupted.ts'

/** A backup of the later state is put in the place of a store of the earlier one: there is the one or the other. */
export const restores: Scenario = {
  name: 'restore',
  kinds: storeKinds,
  async survive(ordeal, kills, seed) {
    const { program, history, expected } = ordeal
    const ending = { sqlite: '.db', jsonl: '.jsonl' }[program.kind]
    const file = `${program.home}-after${ending}`
    await told({ ...program, home: expected.after.home }, ['backup', file, '--force'])
    const countIn = (home: string) => lookAt({ ...program, home }, history.lines).commits
    const [old, fresh] = [countIn(expected.before.home), countIn(expected.after.home)]
    if (old === fresh) throw new Error('the two states of the history cannot be told apart')
    history.show('after')
    return killAgainAndAgain(
      ordeal,
      'restore',
      { kills, seed },
      {
        args: ['restore', file, '--force'],
        prepare() {
          rmSync(program.home, { recursive: true, force: true })
          cpSync(expected.before.home, program.home, { recursive: true })
        },
        async look() {
          // Any command finishes what was begun.
          await told(program, ['log', '-n', '1'])
          const { commits, troubles } = lookAt(program, history.lines)
          if (commits === old) return { state: 'with the old store', troubles }
          if (commits === fresh) return { state: 'with the new store', troubles }
          return { state: 'with neither', troubles: [...troubles, `${commits} commits are in neither store`] }
        },
        async ended() {
          const names = readdirSync(program.home, { recursive: true }).map(String)
          const kept = names.filter((name) => name.includes('.before-restore-') && name.endsWith(ending))
          return [
            ...differences(await seenIn(program), expected.after.seen),
            ...names
              .filter((name) => name.endsWith('.tmp'))
              .map((name) => `${name} was left beside the store`),
            ...(kept.length === 0 ? ['the old store was not kept'] : []),
          ]
        },
      },
    )
  },
}
