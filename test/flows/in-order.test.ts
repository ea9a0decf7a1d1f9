import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/flows/in-order.ts'

test('results come in the order of the items, and never more than so many run at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 5 }), { maxLength: 20 }),
      fc.integer({ min: 0, max: 4 }),
      async (turns, jobs) => {
        let running = 0
        let most = 0
        const results: number[] = []
        const work = async (index: number): Promise<number> => {
          most = Math.max(most, ++running)
          for (let turn = 0; turn < (turns[index] ?? 0); turn++) await Promise.resolve()
          running--
          return index
        }
        for await (const result of inOrder(turns.keys(), jobs, work)) results.push(result)
        expect(results).toEqual([...turns.keys()])
        expect(most).toBeLessThanOrEqual(Math.max(1, jobs))
      },
    ),
  )
})

test('after a failure nothing more is begun, and what ran has ended', async () => {
  const begun: number[] = []
  const ended: number[] = []
  const work = async (item: number): Promise<number> => {
    begun.push(item)
    await Promise.resolve()
    ended.push(item)
    if (item === 2) throw new Error('no')
    return item
  }
  const all = async (): Promise<void> => {
    for await (const _ of inOrder([1, 2, 3, 4, 5, 6, 7], 2, work));
  }
  await expect(all()).rejects.toThrow('no')
  expect(ended).toEqual(begun)
  expect(begun.length).toBeLessThan(7)
})
