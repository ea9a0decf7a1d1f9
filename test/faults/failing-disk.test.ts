import { beforeAll, describe, expect, test } from 'vitest'
import { type StoreKind, storeKinds } from '../../src/core/store-kind.ts'
import { gitFixture } from '../fixture/git.ts'
import {
  canTrace,
  copyOf,
  craft,
  differences,
  eachOf,
  type Injury,
  type Place,
  placeIn,
  storeOf,
  traced,
  trackInPeace,
} from './injured.ts'

/** What a store asks its disk for, and how it may be refused. */
const refusals = {
  pwrite64: ['ENOSPC', 'EIO'],
  write: ['ENOSPC', 'EIO'],
  ftruncate: ['ENOSPC', 'EIO'],
  fsync: ['EIO', 'ENOSPC'],
  fdatasync: ['EIO', 'ENOSPC'],
  openat: ['EMFILE', 'ENOSPC'],
  mmap: ['ENOMEM'],
  fcntl: ['ENOLCK'],
  rename: ['ENOSPC', 'EIO'],
  unlink: ['EIO'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type Call = keyof typeof refusals
const calls = Object.keys(refusals) as Call[]

/** `CRAFT_FAULTS=all` takes every call and every refusal of it, which are hundreds of runs a test. */
const every = process.env.CRAFT_FAULTS === 'all'

/** Of so many calls: the first three, then every 17th, and the last. */
const chosen = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1).filter(
    (n) => every || n <= 3 || n % 17 === 0 || n === count,
  )

/** Milliseconds. */
const LONG = every ? 1_200_000 : 60_000

const errorsOf = (call: Call, n: number): readonly string[] => {
  const errors = refusals[call]
  return every ? errors : errors.slice(n % errors.length, (n % errors.length) + 1)
}

/** A disk that is full stays full; of the other faults, those that stay and those that pass take turns. */
function* injuriesOf(trace: readonly string[]): Generator<Injury> {
  for (const call of calls) {
    const count = trace.filter((line) => line.includes(` ${call}(`)).length
    for (const n of chosen(count))
      for (const error of errorsOf(call, n)) {
        // SQLite waits for a lock that it does not get: five seconds each time.
        const stays = error === 'ENOSPC' || (n % 2 === 0 && error !== 'ENOLCK')
        yield { call, error, when: `${n}${stays ? '+' : ''}` }
      }
  }
}

describe.skipIf(!canTrace)(
  'an import onto a disk that fails (needs strace, and the right to trace)',
  { timeout: LONG },
  () => {
    const empty = {} as Record<StoreKind, Place>
    const filled = {} as Record<StoreKind, Place>
    beforeAll(async () => {
      const repo = gitFixture()
      const commit = (name: string) =>
        repo.commit(`feat: ${name}`, { files: { [name]: `${name}\n`.repeat(3) } })
      for (const name of ['one', 'two', 'three']) commit(name)
      for (const kind of storeKinds) {
        empty[kind] = placeIn(repo, kind)
        filled[kind] = placeIn(repo, kind)
        expect((await craft(filled[kind], 'track')).code).toBe(0)
      }
      commit('four')
    })

    test.each(
      storeKinds.flatMap((kind) => [
        { kind, into: 'an empty store', from: empty },
        { kind, into: 'a filled one', from: filled },
      ]),
    )(
      'at any of its calls ends well or says so, and the next is whole ($kind, into $into)',
      async ({ kind, from }) => {
        const undisturbed = copyOf(from[kind])
        const { code, calls: trace } = await traced(undisturbed, 'track', calls.join())
        expect(code).toBe(0)
        const injuries = [...injuriesOf(trace)]
        expect(injuries.length).toBeGreaterThan(10)
        const seen = { hits: 0, faults: 0 }
        await eachOf(injuries, async (injury) => {
          const place = copyOf(from[kind])
          const { code, out, err, calls } = await traced(place, 'track', injury.call, [injury])
          const said = { injury, code, out, err }
          if (code === 0) expect(said).toMatchObject({ err: '' })
          else {
            expect(said).toMatchObject({ code: 4, out: '' })
            expect(said).toMatchObject({ err: expect.stringMatching(/^craft: [^\n]+\nNext: [^\n]+\n$/) })
            expect(err).toContain(`the store ${storeOf(place)} `)
            seen.faults++
          }
          if (calls.some((line) => line.includes('(INJECTED)'))) seen.hits++
          await trackInPeace(place)
          expect({ injury, differences: await differences(place, undisturbed) }).toEqual({
            injury,
            differences: [],
          })
        })
        // One run's calls are not always another one's: a lock may be looked at once more.
        expect(seen.hits).toBeGreaterThan(injuries.length * 0.9)
        expect(seen.faults).toBeGreaterThan(injuries.length / 3)
      },
    )
  },
)

describe.skipIf(!canTrace)(
  'a disk that knows no sync of a folder (needs strace, and the right to trace)',
  () => {
    test.each(['EINVAL', 'ENOSYS', 'EOPNOTSUPP'])('(%s) bears a store of plain files', async (error) => {
      const repo = gitFixture()
      repo.commit('feat: one', { files: { one: 'one\n' } })
      const place = placeIn(repo, 'jsonl')
      const folders = [place.home, storeOf(place)]
      const { code, err, calls } = await traced(
        place,
        'track',
        'fsync',
        [{ call: 'fsync', error, when: '1+' }],
        folders,
      )
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(calls.filter((call) => call.includes('(INJECTED)')).length).toBeGreaterThan(3)
    })
  },
)
