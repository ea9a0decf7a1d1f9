import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roomOf } from '../../../../src/analysis/coaching/rewrite/better-subject.ts'
import { splitMessage, subjectOf } from '../../../../src/core/message.ts'
import { commitOf, type House, houses, hunk, messageAfter, rewritten } from './houses.ts'

const words = fc.constantFrom(
  ...'Added adds fixing fix bug update the a parser of for and, because. when it; - crash retry limit #12 ABC-7 parse_row() `x;y` "a b" (see below) 42 v1.2.3 src/io.ts https://example.com/a?b=c --json HttpClient etc. Setting Tests removed moved 修复 نص e\u0301 👩‍👩‍👧 ß Note: > #include * 1.'.split(
    ' ',
  ),
)
const sentence = fc.array(words, { minLength: 1, maxLength: 24 }).map((all) => all.join(' '))
const lead = fc.constantFrom('', 'fix: ', 'Feat(api)!: ', 'http: ', 'ABC-7 ', '✨ ', '[docs] ', 'wip')
const subject = fc.tuple(lead, sentence, fc.constantFrom('', ' (#77)', '.', '...')).map((all) => all.join(''))
const paragraph = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n')),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.map((one) => `- ${one}`).join('\n')),
  sentence.map((one) => `    code(${one})`),
)
const trailers = fc.constantFrom(
  '',
  'Signed-off-by: Ada <ada@example.com>',
  'Fixes: #12\nReviewed-by:  Bob  <bob@example.com>\nCo-authored-by: Zoë <z@x>',
)
const message = fc
  .tuple(subject, fc.array(paragraph, { maxLength: 3 }), trailers)
  .map(([head, body, tail]) => [head, ...body, tail].filter((part) => part !== '').join('\n\n'))
const anyMessage = fc.oneof({ weight: 4, arbitrary: message }, fc.string({ unit: 'binary', maxLength: 200 }))
const diff = fc.constantFrom(
  null,
  hunk('src/io.ts', ['-  const limit = 5', '+  const limit = 30'], 'export function readRow(x) {'),
  hunk('docs/a.md', ['-old', '+new']),
)
const house = fc.constantFrom(...(Object.keys(houses) as House[]))
const commit = fc.tuple(anyMessage, diff).map(([text, lines]) => commitOf(text, lines))

const unspaced = (text: string): string => text.replace(/\s+/g, '')

describe('a rewrite of any message', () => {
  test('is the same when it is rewritten again', () => {
    fc.assert(
      fc.property(commit, house, (input, where) => {
        const once = messageAfter(input, where)
        expect(messageAfter({ ...input, message: once }, where)).toBe(once)
      }),
    )
  })

  test('has no number, name, path or id that message, paths and diff do not have', () => {
    fc.assert(
      fc.property(commit, house, (input, where) => {
        const rewrite = rewritten(input, where)
        if (rewrite === null) return
        const known = unspaced(
          `${input.message} ${input.files?.map(({ path }) => path)} ${input.diff}`,
        ).toLowerCase()
        const telling = /\S*(?:\d|[_/\\#@`(){}<>=]|\w\.\w|\p{Ll}\p{Lu}|[^\p{ASCII}])\S*/gu
        for (const name of `${rewrite.subject} ${rewrite.body}`.match(telling) ?? [])
          expect(known).toContain(unspaced(name).toLowerCase().replace(/\.$/, ''))
      }),
    )
  })

  test('keeps trailers byte for byte, and as trailers', () => {
    fc.assert(
      fc.property(message, diff, house, (text, lines, where) => {
        const after = messageAfter(commitOf(text, lines), where)
        const tail = text.split('\n\n').at(-1) ?? ''
        if (splitMessage(text).trailers.length > 0) expect(after.endsWith(tail)).toBe(true)
        expect(splitMessage(after).trailers).toEqual(splitMessage(text).trailers)
      }),
    )
  })

  test('has no longer subject than the house, or than it was', () => {
    fc.assert(
      fc.property(commit, house, (input, where) => {
        const most = Math.max(roomOf(houses[where]?.style ?? null), subjectOf(input.message).length)
        expect(rewritten(input, where)?.subject.length ?? 0).toBeLessThanOrEqual(most)
      }),
    )
  })

  test('has one line for the subject and no more than three questions', () => {
    fc.assert(
      fc.property(commit, house, (input, where) => {
        const rewrite = rewritten(input, where)
        expect(rewrite?.subject ?? '').not.toContain('\n')
        expect(rewrite?.asks.length ?? 0).toBeLessThanOrEqual(3)
        for (const ask of rewrite?.asks ?? []) expect(ask).toMatch(/\?$/)
      }),
    )
  })

  test('loses no letter that is not ASCII', () => {
    fc.assert(
      fc.property(message, house, (text, where) => {
        const foreign = (all: string) =>
          [...all]
            .filter((letter) => letter > '\u007f')
            .sort()
            .join('')
        expect(foreign(messageAfter(commitOf(text), where))).toBe(foreign(text))
      }),
    )
  })

  test('never ends in the middle of a word', () => {
    fc.assert(
      fc.property(message, house, (text, where) => {
        const rewrite = rewritten(commitOf(text), where)
        if (rewrite === null) return
        const last = rewrite.subject.split(/\s+/).at(-1) ?? ''
        expect(text.toLowerCase()).toContain(last.toLowerCase())
      }),
    )
  })
})
