import { rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { workshop } from '../commands/history.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { canTrace, craft, placeIn, storeOf, watched } from './injured.ts'

const watchedCalls = 'write,pwrite64,fsync,fdatasync,rename'

/** What was done to a file or a folder, in the words of the calls: `fsync notes.json`. */
type Step = { readonly call: string; readonly path: string; readonly to: string | null }

function stepsIn(calls: readonly string[]): readonly Step[] {
  return calls.flatMap((line) => {
    const moved = /rename\("([^"]*)", "([^"]*)"\) += 0/.exec(line)
    if (moved !== null) return { call: 'rename', path: moved[1] ?? '', to: moved[2] ?? '' }
    const done = / (\w+)\(\d+<([^>]*)>.* = \d+/.exec(line)
    return done === null ? [] : { call: done[1] ?? '', path: done[2] ?? '', to: null }
  })
}

/** What is done to the file that a rename moves, and to the folder it is in, up to the sync of that folder. */
const aroundRename = (steps: readonly Step[], rename: Step): readonly string[] => {
  const at = steps.indexOf(rename)
  const folder = dirname(rename.path)
  const before = steps.slice(0, at).filter(({ path }) => path === rename.path)
  const after = steps.slice(at + 1).find(({ path }) => path === folder || path === rename.to)
  return [
    ...new Set([...before, rename].map(({ call }) => call)),
    after === undefined ? '' : `folder: ${after.call}`,
  ]
}

describe.skipIf(!canTrace)('for the day the power fails (needs strace, and the right to trace)', () => {
  let repo: GitFixture
  beforeAll(() => {
    repo = workshop()
  })

  test.each([
    ['a new store of plain files', 'track', ['.gitattributes', '.gitignore', 'craft.json']],
    ['the settings', 'config set score.ready 60', ['config.json']],
    ['a document', 'portfolio review -o HOME/new/review.md', ['review.md']],
  ])(
    '%s is on the disk before it has its name, and the name before craft goes on',
    async (_, line, names) => {
      const place = placeIn(repo, 'jsonl')
      if (line.startsWith('portfolio')) await craft(place, 'track')
      const { code, calls } = await watched(place, line.replace('HOME', place.home), watchedCalls, place.home)
      expect(code).toBe(0)
      const steps = stepsIn(calls)
      const renames = steps.filter(({ call }) => call === 'rename')
      expect(renames.map(({ to }) => basename(to ?? ''))).toEqual(names)
      for (const rename of renames)
        expect(aroundRename(steps, rename)).toEqual(['write', 'fsync', 'rename', 'folder: fsync'])
    },
  )

  test('lines are on the disk before the next file is written', async () => {
    const place = placeIn(repo, 'jsonl')
    const { calls } = await watched(place, 'track', watchedCalls, storeOf(place))
    const steps = stepsIn(calls).filter(({ path }) => path.endsWith('.jsonl'))
    const written = steps.flatMap(({ call, path }, at) =>
      call === 'write' ? [{ path, next: steps[at + 1] }] : [],
    )
    expect(written.length).toBeGreaterThan(3)
    for (const { path, next } of written) expect(next).toEqual({ call: 'fsync', path, to: null })
  })

  /** How often SQLite waited for its log to be on the disk, in an import of that folder into an empty store. */
  async function logSyncs(folder: string): Promise<number> {
    const place = placeIn(repo, 'sqlite')
    const { code, calls } = await watched(
      place,
      `import ${folder}`,
      'fsync,fdatasync',
      `${storeOf(place)}-wal`,
    )
    expect(code).toBe(0)
    return calls.length
  }

  test('what a person may have typed is waited for, what git can give again is not', async () => {
    const place = placeIn(repo, 'sqlite')
    const [whole, bare] = [temporaryFolder(), temporaryFolder()]
    for (const line of ['track', 'achievements list', `export ${whole}`, `export ${bare}`])
      expect((await craft(place, line)).code).toBe(0)
    for (const name of ['achievements', 'scores']) rmSync(join(bare, `${name}.jsonl`))
    expect(await logSyncs(whole)).toBe((await logSyncs(bare)) + 1)
  })
})
