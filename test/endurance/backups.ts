import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { storeKinds } from '../../src/core/store-kind.ts'
import { compareSum, sumOf } from '../../src/store/checksum.ts'
import { killAgainAndAgain, type Ordeal, type Scenario } from './scenario.ts'
import { lookAt } from './soundness.ts'
import { told } from './uninterrupted.ts'

/** The store is copied; a copy is there whole, or not at all. */
export const backups: Scenario = {
  name: 'backup',
  kinds: storeKinds,
  survive(ordeal, kills, seed) {
    const { program, history, expected } = ordeal
    const folder = join(program.home, 'backups')
    const whole = lookAt({ ...program, home: expected.before.home }, history.lines).commits
    const storeTroubles = (): readonly string[] => {
      const { commits, troubles } = lookAt(program, history.lines)
      return commits === whole ? troubles : [...troubles, `${commits} of ${whole} commits are in the store`]
    }
    return killAgainAndAgain(
      ordeal,
      'backup',
      { kills, seed },
      {
        args: ['backup'],
        prepare() {
          rmSync(program.home, { recursive: true, force: true })
          cpSync(expected.before.home, program.home, { recursive: true })
        },
        async look() {
          const made = copiesIn(folder)
          const troubles = [...storeTroubles(), ...(await Promise.all(made.map(brokenSum))).flat()]
          return { state: made.length === 0 ? 'without a copy' : 'with a copy', troubles }
        },
        async ended() {
          const made = copiesIn(folder)
          const found: string[] = []
          // One after another: they share a home.
          for (const path of made) found.push(...(await troublesOf(ordeal, path)))
          const left = readdirSync(folder).filter((name) => name.endsWith('.tmp'))
          return [
            ...storeTroubles(),
            ...left.map((name) => `${name} was left in the folder of backups`),
            ...(made.length === 0 ? ['there is no backup'] : []),
            ...found,
          ]
        },
      },
    )
  },
}

const watch = { progress: { update() {}, async rest() {}, stop() {} }, signal: new AbortController().signal }

const copiesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(db|jsonl)$/.test(name))
        .map((name) => join(folder, name))
    : []

/** A kill may come before the sum is written; what is written is right. */
async function brokenSum(path: string): Promise<readonly string[]> {
  if (!existsSync(`${path}.sha256`)) return []
  try {
    compareSum(path, await sumOf(path, watch), false)
    return []
  } catch {
    return [`${path} has another sum than ${readFileSync(`${path}.sha256`, 'utf8')}`]
  }
}

/** Restores a copy into a home of its own and compares that with the store. */
async function troublesOf({ program, history, expected }: Ordeal, path: string): Promise<readonly string[]> {
  const home = `${program.home}-restored`
  rmSync(home, { recursive: true, force: true })
  const restored = { ...program, home }
  const unchecked = existsSync(`${path}.sha256`) ? [] : ['--unchecked']
  await told(restored, ['restore', path, ...unchecked])
  const { commits, troubles } = lookAt(restored, history.lines)
  const whole = lookAt({ ...program, home: expected.before.home }, history.lines).commits
  return commits === whole ? troubles : [...troubles, `${commits} of ${whole} commits are in ${path}`]
}
