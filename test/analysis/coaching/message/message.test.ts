import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeMessage } from '../../../../src/analysis/coaching/message/message.ts'
import { scoreOf } from '../judged.ts'
import { file, house, inputWith } from './given.ts'

const score = (message: string, files = null as Parameters<typeof file>[0][] | null) =>
  scoreOf(judgeMessage(inputWith(message, { files: files?.map((path) => file(path)) ?? null }), null))

test.each([
  ["Merge branch 'topic'", null],
  ['fixup! Add a', null],
  ['v1.2.3', null],
  ['Bump a from 1.0 to 1.1', null],
  ['SVN_SILENT made messages (.desktop file)', null],
  ['Update things', 'dependabot[bot]'],
])('%j is no fault of anybody', (message, name) => {
  const author = name === null ? null : { name, email: '' }
  const findings = judgeMessage(inputWith(message, { author }), null)
  expect(findings.map((finding) => finding.rule)).toEqual(['message/ordinary'])
})

test('reaches from the bottom of the scale to its top', () => {
  expect(score('wip')).toBeLessThan(2)
  expect(score('')).toBe(0)
  expect(
    score(
      'Close idle sockets after a minute\n\nThe proxy dropped them silently, so the next request failed.',
    ),
  ).toBeGreaterThan(8.5)
})

test('a terse, specific subject is good enough for a small change', () => {
  expect(score('Close the index file after reading', ['src/index.c'])).toBeGreaterThanOrEqual(5.5)
  expect(score('Fix typo in the install guide', ['README.md'])).toBeGreaterThanOrEqual(6)
})

test('trailers and addresses change nothing', () => {
  const bare = 'Close idle sockets after a minute\n\nThe proxy dropped them.'
  expect(score(`${bare}\n\nSigned-off-by: A <a@b.c>\nCloses: #12\nLink: https://example.org/x`)).toBe(
    score(bare),
  )
})

test('a type is no merit and its absence no fault where nobody writes types', () => {
  const rules = (message: string) =>
    judgeMessage(inputWith(message), { style: house(), before: [], sinceLast: null }).map(({ rule }) => rule)
  expect(rules('Close idle sockets')).toEqual(rules('feat: close idle sockets'))
})

test.each([
  ['10 MB of prose', `Add x\n\n${'The list was long because of it. '.repeat(320_000)}`],
  ['one endless word', `a${'b'.repeat(5_000_000)}`],
  ['nothing but blanks', ' \n\t'.repeat(1_000_000)],
  ['nothing but brackets', '([{`"'.repeat(500_000)],
  ['nothing but since', 'since commit '.repeat(400_000)],
  ['an open fence', `Add x\n\n\`\`\`\n${'x'.repeat(60_000)}`],
  ['half a surrogate', 'Add \ud83d'],
])('reads hostile input: %s', (_, message) => {
  const findings = judgeMessage(inputWith(message), null)
  expect(findings.every((finding) => finding.evidence.length <= 120)).toBe(true)
})

test('whatever the words, every finding has a sentence, few words of evidence and bounded points', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (message) => {
      for (const finding of judgeMessage(inputWith(message), null)) {
        expect(finding.because).not.toBe('')
        expect(finding.rule).toMatch(/^message\/[a-z-]+$/)
        expect(Math.abs(finding.points)).toBeLessThanOrEqual(5)
      }
    }),
  )
})

test('evidence ends with a whole character', () => {
  const finding = judgeMessage(inputWith(`Fix ${'😀'.repeat(300)}`), null)
    .concat(judgeMessage(inputWith(`Fixe ${'😀'.repeat(300)}`), null))
    .map(({ evidence }) => evidence)
    .join('')
  expect(finding).toMatch(/😀…/u)
  expect(finding).not.toMatch(/\p{Surrogate}/u)
})
