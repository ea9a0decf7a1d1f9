import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reachOf } from '../../../src/analysis/coaching/neighbours.ts'

const ada = { name: 'Ada', email: 'ada@example.com' }
const bob = { name: 'Bob', email: 'bob@example.com' }
const robot = { name: 'renovate[bot]', email: 'bot@example.com' }

const said = fc.record({
  author: fc.constantFrom(ada, bob, robot),
  authored: fc.option(fc.nat(1e6).map((seconds) => ({ seconds, offset: 0 }))),
  message: fc.constantFrom('fix: x\n\nBecause.', 'Add lists (#1)', 'wip', "Merge branch 'x'", '', '¡Añadir!'),
})

test('what has left at the near end is as if it had never been there', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), fc.array(said, { maxLength: 12 }), (newer, older) => {
      const reach = reachOf(null)
      for (const commit of [...newer, ...older]) reach.push(commit)
      for (const _ of newer) reach.shift()
      const fresh = reachOf(null)
      for (const commit of older) fresh.push(commit)
      for (const author of [ada, bob, robot])
        expect(reach.before(author, 5e5)).toEqual(fresh.before(author, 5e5))
      expect(reach.size).toBe(older.length)
    }),
  )
})

test('an author finds the last ten subjects of their own, the newest first, and the time since', () => {
  const reach = reachOf(null)
  for (let index = 12; index > 0; index--)
    reach.push({ author: ada, authored: { seconds: index * 60, offset: 0 }, message: `Step ${index}` })
  reach.push({ author: bob, authored: null, message: 'Other' })
  const around = reach.before({ name: 'A.', email: 'ADA@example.com' }, 15 * 60)
  expect(around.before).toHaveLength(10)
  expect(around.before[0]).toBe('Step 12')
  expect(around.sinceLast).toBe(180)
  expect(reach.before(bob, 100).sinceLast).toBeNull()
})

test('a wrong clock gives no negative time', () => {
  const reach = reachOf(null)
  reach.push({ author: ada, authored: { seconds: 100, offset: 0 }, message: 'Later' })
  expect(reach.before(ada, 50).sinceLast).toBe(0)
})
