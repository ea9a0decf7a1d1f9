import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitMessage, subjectOf } from '../../src/core/message.ts'

describe('the subject is the first paragraph on one line', () => {
  test.each([
    ['Add x', 'Add x'],
    ['Add x\n\nbody', 'Add x'],
    ['Add a very\nlong subject\n\nbody', 'Add a very long subject'],
    ['\n\n  Add x  \n \nbody', 'Add x'],
    ['Add x\r\n\r\nbody\r\n', 'Add x'],
    ['', ''],
    [' \n\t\n', ''],
  ])('%j', (message, subject) => {
    expect(subjectOf(message)).toBe(subject)
    expect(splitMessage(message).subject).toBe(subject)
  })
})

describe('trailers are the last paragraph when git would say so', () => {
  test.each([
    ['Add x\n\nSigned-off-by: A <a@b>', ['Signed-off-by=A <a@b>']],
    ['Add x\n\nbody\n\nFixes: #12\nReviewed-by: B <b@c>', ['Fixes=#12', 'Reviewed-by=B <b@c>']],
    ['Add x\n\nCo-authored-by: A <a@b>\n and more', ['Co-authored-by=A <a@b> and more']],
    ['Add x\n\nNote: this is prose and goes on\nover a second line', []],
    ['Fixes: the subject is no trailer', []],
    ['Add x', []],
  ])('%j', (message, trailers) => {
    expect(splitMessage(message).trailers.map(({ key, value }) => `${key}=${value}`)).toEqual(trailers)
  })

  test('as git interpret-trailers reads blocks of whole trailers', () => {
    const key = fc.constantFrom('Signed-off-by', 'Reviewed-by', 'Fixes', 'X-Thing')
    const value = fc.stringMatching(/^[a-z][a-z0-9 <>@.#]{0,20}[a-z]$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 4 }), (pairs) => {
        const message = `subject\n\nbody\n\n${pairs.map(([k, v]) => `${k}: ${v}`).join('\n')}\n`
        const git = execFileSync('git', ['interpret-trailers', '--parse'], {
          input: message,
          encoding: 'utf8',
        })
        const ours = splitMessage(message).trailers.map((one) => `${one.key}: ${one.value}\n`)
        expect(ours.join('')).toBe(git)
      }),
      { numRuns: 25 },
    )
  })
})

test('nothing of a message is lost between subject and body', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (message) => {
      const { subject, body } = splitMessage(message)
      const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
      expect(words(`${subject}\n${body}`)).toEqual(words(message))
    }),
  )
})
