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

/** Calls that a store asks its disk with; the second says how it may be refused, and is in the words of that call. */
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

/** Of so many calls: the first five, then every 13th, and the last. */
const chosen = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1).filter((n) => n <= 5 || n % 13 === 0 || n === count)

/** A disk that is full stays full; for the other faults, one that heals by itself and one that stays take turns. */
function* injuriesOf(trace: readonly string[]): Generator<Injury> {
  for (const call of calls) {
    const count = trace.filter((line) => line.includes(` ${call}(`)).length
    for (const n of chosen(count)) {
      const error = refusals[call][n % refusals[call].length] ?? refusals[call][0]
      const stays = error === 'ENOSPC' || (n % 2 === 0 && error !== 'ENOLCK')
      yield { call, error, when: `${n}${stays ? '+' : ''}` }
    }
  }
}

describe.skipIf(!canTrace)('an import onto a disk that fails (needs strace, and the right to trace)', () => {
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
})
