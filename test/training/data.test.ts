import { expect, test } from 'vitest'
import { parseCommits } from './data.ts'

const good = { id: 'a'.repeat(40), repo: 'a/b', message: 'Add x', type: 'feat', files: ['a.ts'] }

test('a broken line is named and left out, the others are kept', () => {
  const told: string[] = []
  const text = [JSON.stringify(good), '{"id": ', JSON.stringify({ ...good, files: 'a.ts' }), '', '[]'].join(
    '\n',
  )
  expect(parseCommits(text, (trouble) => told.push(trouble))).toEqual([good])
  expect(told.map((trouble) => /^line \d+/.exec(trouble)?.[0])).toEqual(['line 2', 'line 3', 'line 5'])
})

test('a file without one good line is refused', () => {
  expect(() => parseCommits('nonsense', () => {})).toThrow('not one good line')
})
