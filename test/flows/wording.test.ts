import { beforeEach, expect, test } from 'vitest'
import { wordingPrompt } from '../../src/analysis/prompts/wording.ts'
import type { Advisor } from '../../src/core/model-call.ts'
import type { Store } from '../../src/core/ports.ts'
import type { TellableFact } from '../../src/core/wording.ts'
import { isCurrent, keptWording, MOST_KEPT, wordingBy } from '../../src/flows/wording.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'

let store: Store
beforeEach(() => {
  store = openSqliteStore(':memory:', { now: () => new Date(0), craftVersion: '0.0.0' })
})

const never = new AbortController().signal
const factsOf = (number: number): readonly TellableFact[] => [
  { id: 'w1', is: 'work', text: `“Round prices to ${number} cents” (fix, 3 Feb 2026)` },
]
const saying = (text: string, name = 'some'): Advisor => ({
  model: { name, digest: `digest-of-${name}` },
  contextTokens: 8000,
  ask: async () => ({
    answer: { sentences: [{ text, facts: ['w1'] }] } as never,
    isCached: false,
    because: null,
  }),
})
const words = (facts: readonly TellableFact[]) => keptWording(store, facts)?.sentences.map(({ text }) => text)
const notes = () => [...store.notes()].filter(([key]) => key.startsWith('wording:'))

test('words are kept for the very facts they are about, with whose they are', async () => {
  const { wording } = await wordingBy(saying('Prices are rounded to 3 cents.'), store, factsOf(3), never)
  expect(keptWording(store, factsOf(3))).toEqual(wording)
  expect(wording).toMatchObject({ model: 'some', digest: 'digest-of-some', prompt: wordingPrompt })
  expect(wording !== null && isCurrent(wording)).toBe(true)
  expect(keptWording(store, factsOf(4))).toBeNull()
})

test('that nothing was borne out is kept, too, so that nobody is asked again', async () => {
  const { leftOut } = await wordingBy(saying('Prices are rounded to 9 cents.'), store, factsOf(3), never)
  expect(leftOut).toHaveLength(1)
  expect(words(factsOf(3))).toEqual([])
})

test('those of the model that was asked last count', async () => {
  await wordingBy(saying('Prices are rounded to 3 cents.', 'one'), store, factsOf(3), never)
  await wordingBy(saying('Rounding is to 3 cents.', 'two'), store, factsOf(3), never)
  expect(keptWording(store, factsOf(3))?.model).toBe('two')
})

test('the oldest make room, and there are never more places', async () => {
  for (let number = 1; number <= MOST_KEPT + 3; number++)
    await wordingBy(saying(`Prices are rounded to ${number} cents.`), store, factsOf(number), never)
  expect(notes()).toHaveLength(MOST_KEPT)
  expect(keptWording(store, factsOf(3))).toBeNull()
  expect(words(factsOf(4))).toEqual(['Prices are rounded to 4 cents.'])
  expect(words(factsOf(MOST_KEPT + 3))).toEqual([`Prices are rounded to ${MOST_KEPT + 3} cents.`])
})

test.each(['', '{', 'null', '[]', '{"number":1,"facts":"x","sentences":[null]}', '{"number":1}'])(
  'a damaged note (%s) is as good as none',
  async (note) => {
    await wordingBy(saying('Prices are rounded to 3 cents.'), store, factsOf(3), never)
    for (const [key] of notes()) store.setNote(key, note)
    expect(keptWording(store, factsOf(3))).toBeNull()
  },
)

test.each([
  ['whose sentences name no facts', '["w1"]', '[1]'],
  ['that does not say which prompt it answered', `,"prompt":"${wordingPrompt}"`, ''],
])('so is one %s', async (_, was, is) => {
  await wordingBy(saying('Prices are rounded to 3 cents.'), store, factsOf(3), never)
  for (const [key, note] of notes()) {
    expect(note).toContain(was)
    store.setNote(key, note.replace(was, is))
  }
  expect(keptWording(store, factsOf(3))).toBeNull()
})

test('without an answer nothing is kept, and it says why', async () => {
  const silent: Advisor = {
    ...saying(''),
    ask: async () => ({ answer: null, isCached: false, because: 'it is silent' }),
  }
  expect(await wordingBy(silent, store, factsOf(3), never)).toEqual({
    wording: null,
    because: 'it is silent',
    leftOut: [],
  })
  expect(notes()).toEqual([])
})
