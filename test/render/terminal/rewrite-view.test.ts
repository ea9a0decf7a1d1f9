import { describe, expect, test } from 'vitest'
import type { Rewrite } from '../../../src/core/coaching.ts'
import { beforeAndAfter, rewritesView, rewriteView } from '../../../src/render/terminal/rewrite-view.ts'
import { widthOf } from '../../../src/render/terminal/width.ts'
import { screen } from './samples.ts'

const ESC = '\u001b'
const message = 'Added a cache.\n\nFixes: #12'
const rewrite: Rewrite = {
  subject: 'Add a cache',
  body: '- it keeps prices between the runs of the night\n\nFixes: #12',
  kept: ['Fixes: #12'],
  asks: [
    'Why was timeout raised from 5000 to 30000?',
    'What went wrong in priceOf before this fix, and when?',
  ],
}

describe('a rewrite', () => {
  test('at 80', () => {
    expect(rewriteView(rewrite, message, screen(80))).toMatchInlineSnapshot(`
      "A better message
          Add a cache

          - it keeps prices between the runs of the night

          Fixes: #12

      Only you can answer these
        ? Why was timeout raised from 5000 to 30000?
        ? What went wrong in priceOf before this fix, and when?
      "
    `)
  })

  test('at 40', () => {
    expect(rewriteView(rewrite, message, screen(40))).toMatchInlineSnapshot(`
      "A better message
          Add a cache

          - it keeps prices between the runs
          of the night

          Fixes: #12

      Only you can answer these
        ? Why was timeout raised from 5000 to
          30000?
        ? What went wrong in priceOf before
          this fix, and when?
      "
    `)
  })

  test('is left out where only questions are, and said to be none where nothing is better', () => {
    const same = { ...rewrite, subject: 'Added a cache.', body: 'Fixes: #12' }
    expect(rewriteView(same, message, screen(80))).toMatch(/^Only you can answer these\n {2}\? Why was/)
    expect(rewriteView(null, message, screen(80))).toBe('No rule knows a better message.\n')
  })

  test('marks what is a model’s: the message, a part of it, a question', () => {
    const model = { name: 'gemma4:e4b', digest: 'c0ffee', prompt: 'coach/1' }
    const [first, ...more] = rewrite.asks.map(() => 'rules' as const)
    const asks = first === undefined ? [] : [...more, 'model' as const]
    const shown = (subject: 'rules' | 'model', body: 'rules' | 'model') =>
      rewriteView(rewrite, message, screen(80), {
        model,
        feedback: '',
        dropped: [],
        wording: { subject, body, asks },
      })
    expect(shown('model', 'model')).toMatch(/^A better message, says gemma4:e4b\n/)
    expect(shown('model', 'rules')).toMatch(/^A better message, its subject from gemma4:e4b\n/)
    expect(shown('rules', 'model')).toMatch(/^A better message, its body from gemma4:e4b\n/)
    expect(shown('rules', 'rules')).toMatch(/^A better message\n/)
    expect(shown('rules', 'rules')).toMatch(/\? [^?]+\?\s+\(gemma4:e4b\)\n$/)
  })

  test.each([30, 40, 80])('fits %i columns', (width) => {
    const commits = [
      { oid: 'a'.repeat(40), message, rewrite, advice: null },
      { oid: 'b'.repeat(40), message, rewrite: null, advice: null },
    ]
    const all = `${rewritesView(commits, screen(width))}${beforeAndAfter(rewrite, message, screen(width))}`
    for (const line of all.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
    expect(all).not.toContain('bbbbbbbb')
  })

  test('reads the same without colour, and shows what would command the terminal', () => {
    const evil = { ...rewrite, subject: '\u001b[2J\u202e', body: '\u001b]0;x\u0007', asks: ['\u001b[1mWhy?'] }
    const plain = rewriteView(evil, message, screen(80))
    const colored = rewriteView(evil, message, { ...screen(80), color: true })
    expect(
      colored
        .split(ESC)
        .map((part) => part.replace(/^\[\d+m/, ''))
        .join(''),
    ).toBe(plain)
    for (const hostile of [ESC, '\u0007', '\u202e']) expect(plain).not.toContain(hostile)
  })
})
