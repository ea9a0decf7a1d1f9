import fc from 'fast-check'
import { test } from 'vitest'
import { testCraft } from '../context.ts'
import type { GitFixture } from '../fixture/git.ts'
import { adasRepository } from './history.ts'
import { agrees, rebase } from './rewriting.ts'

/** What is done, and whether craft looks at it before the next. */
type Step = { readonly what: keyof typeof steps; readonly number: number; readonly tracked: boolean }

/** Where HEAD has been, so that a step can go back there or pick from there. */
type Past = { readonly repo: GitFixture; readonly seen: string[] }

const tolerant = (repo: GitFixture, work: () => void, undo: readonly string[]): void => {
  try {
    work()
  } catch {
    // A conflict, or nothing left to apply. That is an answer, too.
    repo.git(...undo)
  }
}

const recent = (seen: readonly string[], number: number): string => seen.at(-1 - (number % 4)) ?? 'HEAD'

const change = (repo: GitFixture, number: number): void => {
  const text = Array.from({ length: (number % 7) + 1 }, (_, line) => `${number} ${line}\n`).join('')
  repo.write(`file${number % 3}`, text)
  repo.git('add', '-A')
}

const editLast = (repo: GitFixture, edit: (picks: readonly string[]) => readonly string[]): void => {
  const count = Number(repo.git('rev-list', '--count', 'HEAD'))
  if (count < 3) return
  tolerant(repo, () => rebase(repo, 'HEAD~2', edit), ['rebase', '--abort'])
}

/** What people do to their history, each with a number that decides the rest. */
const steps = {
  commit: ({ repo }: Past, number: number) => {
    change(repo, number)
    repo.commit(`work ${number % 4}`)
  },
  amend: ({ repo }: Past, number: number) => {
    change(repo, number)
    repo.git('commit', '-q', '--amend', '--no-edit', '--allow-empty')
  },
  reword: ({ repo }: Past, number: number) => {
    repo.git('commit', '-q', '--amend', '--allow-empty', '-m', `reworded ${number % 4}`)
  },
  back: ({ repo }: Past, number: number) => {
    const back = Math.min(number % 3, Number(repo.git('rev-list', '--count', 'HEAD')) - 1)
    repo.git('reset', '-q', '--hard', `HEAD~${back}`)
  },
  again: ({ repo, seen }: Past, number: number) => {
    const oid = recent(seen, number)
    tolerant(repo, () => repo.git('reset', '-q', '--hard', oid), ['reset', '-q', '--hard'])
  },
  pick: ({ repo, seen }: Past, number: number) => {
    const oid = recent(seen, number)
    tolerant(repo, () => repo.git('cherry-pick', oid), ['reset', '-q', '--hard'])
  },
  reorder: ({ repo }: Past) => editLast(repo, (picks) => picks.toReversed()),
  drop: ({ repo }: Past) => editLast(repo, ([first = '']) => [first]),
  squash: ({ repo }: Past, number: number) =>
    editLast(repo, ([first = '', second = '']) => [
      first,
      second.replace('pick', number % 2 === 0 ? 'squash' : 'fixup'),
    ]),
  readdress: ({ repo }: Past, number: number) => {
    const history = repo.git('fast-export', '--no-data', 'main')
    const readdressed = history.replaceAll(/<[^<>\n]*> (?=\d)/g, `<ada${number % 3}@example.com> `)
    repo.feed(readdressed, ['fast-import', '--quiet', '--force'])
    repo.git('reset', '-q', '--hard')
  },
  prune: ({ repo }: Past) => {
    repo.git('reflog', 'expire', '--expire=now', '--all')
    repo.git('gc', '-q', '--prune=now')
  },
} as const

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...(Object.keys(steps) as Step['what'][]), 'commit', 'again', 'again'),
  number: fc.nat(50),
  tracked: fc.boolean(),
})

test('whatever was done to a history, what counts is what git counts in it now', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (todo) => {
      const repo = adasRepository()
      const past: Past = { repo, seen: [repo.commit('root', { files: { root: 'r\n' } })] }
      steps.commit(past, 4)
      const craft = testCraft({ cwd: repo.path })
      await agrees(craft, repo)
      for (const { what, number, tracked } of todo) {
        steps[what](past, number)
        past.seen.push(repo.git('rev-parse', 'HEAD'))
        if (tracked) await agrees(craft, repo)
      }
      await agrees(craft, repo)
    }),
    { numRuns: 12, interruptAfterTimeLimit: 45_000 },
  )
})
