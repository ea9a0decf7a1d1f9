import { expect, test } from 'vitest'
import { landedNumbers } from '../../../src/analysis/detect/landed-numbers.ts'

const both = (index: number) => `tls: keep state\n\nFixes #${index}\nCloses #${index + 1}\n`
const only = 'quic: count frames\n\nCloses #90\n'

test('where issues are fixed and pull requests closed by habit, what is closed is a pull request', () => {
  const landed = landedNumbers([only, ...Array.from({ length: 20 }, (_, index) => both(index * 2))])
  expect(landed(both(7))).toEqual(['8'])
  expect(landed(only)).toEqual(['90'])
  expect(landed('docs: spelling, closes #4')).toEqual([])
})

test('without that habit what is closed may be an issue', () => {
  const landed = landedNumbers([only, only, both(1)])
  expect(landed(both(1))).toEqual([])
})

test('the address of a pull request names it, too', () => {
  const address = (index: number) =>
    `tls: keep state\n\nFixes https://forge.example/a/b/issues/${index}\nCloses https://forge.example/a/b/pull/${index + 1}\n`
  expect(landedNumbers(Array.from({ length: 20 }, (_, index) => address(index)))(address(7))).toEqual(['8'])
})
