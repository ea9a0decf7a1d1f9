import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  patchesAsked,
  type Standing,
  standingsAsked,
  successions,
} from '../../../src/analysis/lineage/successions.ts'
import { twinsAmong } from '../../../src/analysis/lineage/twins.ts'
import type { StoredCommit } from '../../../src/core/commit.ts'
import { at, oid, second, stored } from './stored.ts'

type Known = {
  readonly standings?: Readonly<Record<string, Standing>>
  readonly patches?: Readonly<Record<string, string>>
}

const mapOf = <T>(given: Readonly<Record<string, T>> = {}): ReadonlyMap<string, T> =>
  new Map(Object.entries(given).map(([name, value]) => [oid(name), value]))

/** `a>b` where a is replaced by b, `a>` where that is taken back. */
const linked = (commits: readonly StoredCommit[], { standings, patches }: Known = {}): readonly string[] =>
  successions(twinsAmong(commits), mapOf(standings), mapOf(patches))
    .map((pair) => `${pair.oid.slice(0, 1)}>${pair.supersededBy?.slice(0, 1) ?? ''}`)
    .sort()

const lost = { reachable: false }
const bob = { author: { name: 'Bob', email: 'bob@example.com' } }
const merge = { parents: [oid('p'), oid('q')] }

describe('a lost commit is replaced', () => {
  test.each<[string, readonly StoredCommit[], Known, readonly string[]]>([
    ['by the only one that looks like it', [stored('a', lost), stored('b')], {}, ['a>b']],
    [
      'whatever the case of the address',
      [stored('a', lost), stored('b', { author: { name: 'A', email: 'ADA@Example.com' } })],
      {},
      ['a>b'],
    ],
    ['as all are that look like it', [stored('a', lost), stored('b', lost), stored('c')], {}, ['a>c', 'b>c']],
    [
      'by nothing that was authored in another second',
      [stored('a', lost), stored('b', { authored: { seconds: second + 1, offset: 0 } })],
      {},
      [],
    ],
    [
      'by the one of several that has its patch',
      [stored('a', lost), stored('b'), stored('c')],
      { patches: { a: 'x', b: 'y', c: 'x' } },
      ['a>c'],
    ],
    [
      'by none of several without its patch',
      [stored('a', lost), stored('b'), stored('c')],
      { patches: { b: 'y', c: 'x' } },
      [],
    ],
    [
      'by one with another subject and its patch',
      [stored('a', lost), stored('b', { message: 'new' })],
      { patches: { a: 'x', b: 'x' } },
      ['a>b'],
    ],
    [
      'by one with another subject only with its patch',
      [stored('a', lost), stored('b', { message: 'new' })],
      { patches: { a: 'x', b: 'y' } },
      [],
    ],
    [
      'by one with another address and its patch',
      [stored('a', lost), stored('b', bob)],
      { patches: { a: 'x', b: 'x' } },
      ['a>b'],
    ],
    [
      'by nothing where address and subject are others',
      [stored('a', lost), stored('b', { ...bob, message: 'new' })],
      { patches: { a: 'x', b: 'x' } },
      [],
    ],
    [
      'by a merge only if it was one',
      [stored('a', lost), stored('b', merge), stored('c', { ...merge, ...lost })],
      {},
      ['c>b'],
    ],
    ['by nothing that is lost itself', [stored('a', lost), stored('b', lost)], {}, []],
  ])('%s', (_, commits, known, expected) => {
    expect(linked(commits, known)).toEqual(expected)
  })

  test('and what is known already is not said again', () => {
    expect(linked([stored('a', { ...lost, supersededBy: oid('b') }), stored('b')])).toEqual([])
  })
})

describe('of two reachable commits', () => {
  const same = { a: 'x', b: 'x' }
  test.each<[string, readonly StoredCommit[], Known, readonly string[]]>([
    [
      'with one patch the one on the main line counts',
      [stored('a'), stored('b', at(9))],
      { standings: { a: 'beside', b: 'main-line' }, patches: same },
      ['a>b'],
    ],
    [
      'with one patch the one on the main line counts, not the merged one',
      [stored('a'), stored('b', at(9))],
      { standings: { a: 'merged', b: 'main-line' }, patches: same },
      ['a>b'],
    ],
    [
      'with one patch the one in HEAD’s history counts',
      [stored('a'), stored('b', at(9))],
      { standings: { a: 'beside', b: 'merged' }, patches: same },
      ['a>b'],
    ],
    [
      'outside HEAD the one committed first counts',
      [stored('a', at(9)), stored('b')],
      { patches: same },
      ['a>b'],
    ],
    [
      'on the main line both count',
      [stored('a'), stored('b')],
      { standings: { a: 'main-line', b: 'main-line' }, patches: same },
      [],
    ],
    [
      'with two patches and one of them in HEAD that one counts',
      [stored('a'), stored('b')],
      { standings: { a: 'beside', b: 'merged' }, patches: { a: 'x', b: 'y' } },
      ['a>b'],
    ],
    [
      'with two patches and both in HEAD both count',
      [stored('a'), stored('b')],
      { standings: { a: 'merged', b: 'main-line' }, patches: { a: 'x', b: 'y' } },
      [],
    ],
    [
      'with two patches and none in HEAD both count',
      [stored('a'), stored('b')],
      { patches: { a: 'x', b: 'y' } },
      [],
    ],
    [
      'with no patch at all both count',
      [stored('a'), stored('b')],
      { standings: { a: 'merged', b: 'main-line' } },
      [],
    ],
    [
      'with two subjects the patch decides',
      [stored('a', { message: 'new' }), stored('b')],
      { standings: { a: 'beside', b: 'main-line' }, patches: same },
      ['a>b'],
    ],
    [
      'with two subjects and two patches both count',
      [stored('a', { message: 'new' }), stored('b')],
      { standings: { a: 'beside', b: 'main-line' }, patches: { a: 'x', b: 'y' } },
      [],
    ],
    [
      'of two people both count',
      [stored('a', bob), stored('b')],
      { standings: { a: 'beside', b: 'main-line' }, patches: same },
      [],
    ],
    [
      'that are merges both count',
      [stored('a', merge), stored('b', merge)],
      { standings: { a: 'beside', b: 'main-line' } },
      [],
    ],
  ])('%s', (_, commits, known, expected) => {
    expect(linked(commits, known)).toEqual(expected)
  })

  test('and two more that look alike nobody can tell which is which', () => {
    const standings = { a: 'beside', b: 'beside', c: 'main-line', d: 'main-line' } as const
    const commits = ['a', 'b', 'c', 'd'].map((name) => stored(name))
    const patches = { a: '1', b: '2', c: '3', d: '4' }
    expect(linked(commits, { standings, patches })).toEqual([])
    expect(linked(commits.slice(0, 3), { standings, patches })).toEqual([])
    expect(linked(commits, { standings, patches: { ...patches, b: '4' } })).toEqual(['b>d'])
  })

  test('a link is taken back when it does not hold, if both can be looked at and it is a twin', () => {
    const refuted = [stored('a', { supersededBy: oid('b') }), stored('b')]
    const standings = { a: 'main-line', b: 'main-line' } as const
    expect(linked(refuted, { standings, patches: same })).toEqual(['a>'])
    expect(linked(refuted, { standings: { b: 'main-line' } })).toEqual([])
    const squashed = [stored('a', { supersededBy: oid('s') }), stored('b')]
    expect(linked(squashed, { standings, patches: same })).toEqual([])
  })
})

test('a chain ends at the commit that counts', () => {
  const commits = [stored('a', lost), stored('b'), stored('c', { message: 'new' })]
  const standings = { b: 'beside', c: 'main-line' } as const
  expect(linked(commits, { standings, patches: { a: 'x', b: 'x', c: 'x' } })).toEqual(['a>c', 'b>c'])
})

test('git is asked about nothing where no two commits look alike, and about no patch where all stand on one line', () => {
  const different = [stored('a'), stored('b', { message: 'new', insertions: 9 }), stored('c', bob)]
  expect(standingsAsked(twinsAmong(different))).toEqual([])
  expect(patchesAsked(twinsAmong(different), new Map())).toEqual([])
  const twins = twinsAmong([stored('a'), stored('b')])
  expect(standingsAsked(twins)).toEqual([oid('a'), oid('b')])
  expect(patchesAsked(twins, mapOf<Standing>({ a: 'main-line', b: 'main-line' }))).toEqual([])
  expect(patchesAsked(twins, mapOf<Standing>({ a: 'main-line', b: 'merged' }))).toEqual([oid('a'), oid('b')])
  expect(patchesAsked(twinsAmong([stored('a', lost), stored('b')]), new Map())).toEqual([])
})

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const wild = fc.record({
  commits: fc.tuple(
    ...names.map((name) =>
      fc
        .record({
          message: fc.constantFrom('one', 'two'),
          author: fc.constantFrom(stored('a').author, bob.author),
          reachable: fc.boolean(),
          supersededBy: fc.constantFrom(null, oid('a'), oid('b'), oid('z')),
          committed: fc.constantFrom(at(0).committed, at(1).committed, null),
          parents: fc.constantFrom<readonly string[]>([], merge.parents),
        })
        .map((change) => stored(name, change)),
    ),
  ),
  standings: fc.dictionary(
    fc.constantFrom(...names),
    fc.constantFrom<Standing>('main-line', 'merged', 'beside'),
  ),
  patches: fc.dictionary(fc.constantFrom(...names), fc.constantFrom('x', 'y')),
})

test('whatever there is, each link leads to a reachable commit that has none, and deciding again changes nothing', () => {
  fc.assert(
    fc.property(wild, ({ commits, standings, patches }) => {
      const decide = (all: readonly StoredCommit[]) =>
        successions(twinsAmong(all), mapOf(standings), mapOf(patches))
      const next = new Map(decide(commits).map((pair) => [pair.oid, pair.supersededBy]))
      const byOid = new Map(commits.map((commit) => [commit.oid, commit]))
      for (const to of next.values()) {
        if (to === null) continue
        expect(byOid.get(to)?.reachable).toBe(true)
        expect(next.get(to) ?? null).toBeNull()
      }
      const after = commits.map((one) =>
        next.has(one.oid) ? { ...one, supersededBy: next.get(one.oid) ?? null } : one,
      )
      expect(decide(after)).toEqual([])
    }),
  )
})
