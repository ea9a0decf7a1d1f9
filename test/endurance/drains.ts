import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { storeKinds } from '../../src/core/store-kind.ts'
import { hookQueue } from '../../src/sources/git/hooks/queue.ts'
import { env } from './rewritten.ts'
import { killAgainAndAgain, type Scenario } from './scenario.ts'
import { lookAt } from './soundness.ts'
import { differences, type Seen, seenIn } from './uninterrupted.ts'

/** What hooks noted is brought into the store; until it is there, it is still noted. */
export const drains: Scenario = {
  name: 'drain',
  kinds: storeKinds,
  survive(ordeal, kills, seed) {
    const { program, history } = ordeal
    const state = join(program.home, 'state')
    history.show('before')
    const looked = () => lookAt(program, history.lines)
    // What the first run leaves, which nobody kills; `track --all` would bring branches that HEAD was never on, too.
    let expected: { readonly seen: Seen; readonly commits: number | null } | null = null
    const least = Number(execFileSync('git', ['rev-list', '--count', 'HEAD'], { cwd: program.cwd, env }))
    const pending = (): number => hookQueue(state, () => new Date()).pending()
    return killAgainAndAgain(
      ordeal,
      'drain',
      { kills, seed },
      {
        args: ['hook', 'drain'],
        prepare() {
          rmSync(program.home, { recursive: true, force: true })
          mkdirSync(state, { recursive: true })
          writeFileSync(join(state, 'queue'), `post-commit\t\t${join(program.cwd, '.git')}\npost-comm`)
        },
        async look() {
          const { commits, troubles } = looked()
          const isWhole = commits === expected?.commits
          const lost = isWhole || pending() > 0 ? [] : [`${commits} commits are there, and no note of more`]
          const words = commits === null ? 'before there was a store' : isWhole ? 'with all' : 'with a part'
          return { state: words, troubles: [...troubles, ...lost] }
        },
        async ended() {
          expected ??= { seen: await seenIn(program), commits: looked().commits }
          const left = pending() === 0 ? [] : [`${pending()} notes are left`]
          const few =
            (expected.commits ?? 0) < least ? [`${expected.commits} of ${least} commits came in`] : []
          return [...left, ...few, ...differences(await seenIn(program), expected.seen)]
        },
      },
    )
  },
}
