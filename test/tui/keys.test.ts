import fc from 'fast-check'
import type { Key as InkKey } from 'ink'
import { expect, test } from 'vitest'
import { keyReader } from '../../src/tui/keys.ts'

const plain: InkKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
}

const read = (...inputs: readonly (readonly [string, Partial<InkKey>?])[]) => {
  const reader = keyReader()
  return inputs.flatMap(([input, key]) => reader(input, { ...plain, ...key }))
}

const text = (words: string, isPasted = false) => ({ kind: 'text', text: words, isPasted })
const key = (name: string) => ({ kind: 'key', name })

test.each([
  ['a letter', read(['a']), [text('a')]],
  ['several that came together', read(['ab\rc']), [text('ab'), key('enter'), text('c')]],
  ['Ctrl-S behind letters', read(['ab\u0013']), [text('ab'), key('ctrl-s')]],
  ['Ctrl and a letter', read(['s', { ctrl: true }]), [key('ctrl-s')]],
  ['an arrow', read(['', { upArrow: true }]), [key('up')]],
  ['Backspace, which ink takes for Delete', read(['', { delete: true }]), [key('backspace')]],
  ['Alt and a letter, which mean nothing', read(['x', { meta: true }]), []],
  ['wide characters', read(['日本']), [text('日本')]],
])('%s', (_, keys, expected) => {
  expect(keys).toEqual(expected)
})

test('what stands between the marks of a paste is text, line breaks and tabs too', () => {
  const keys = read(
    ['[200~'],
    ['a\r\nb\rc'],
    ['', { return: true }],
    ['', { tab: true }],
    ['q'],
    ['[201~'],
    ['q'],
  )
  expect(keys).toEqual([
    text('a\nb\nc', true),
    text('\n', true),
    text('\t', true),
    text('q', true),
    text('q'),
  ])
})

test('no control character but line breaks and tabs comes into the text, however it is sent', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.boolean(), (inputs, isPasted) => {
      const all = isPasted ? ['[200~', ...inputs] : inputs
      const texts = read(...all.map((input) => [input] as const)).map((one) =>
        one.kind === 'text' ? one.text : '',
      )
      expect(texts.join('')).not.toMatch(/(?![\n\t])\p{Cc}/u)
    }),
  )
})
