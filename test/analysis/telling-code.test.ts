import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tellingCode } from '../../src/analysis/telling-code.ts'
import { chances, tokens } from './secrets/planted.ts'

const file = (path: string, ...lines: readonly string[]): string =>
  [
    `diff --git a/${path} b/${path}`,
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -1,9 +1,${lines.length} @@`,
    ...lines,
    '',
  ].join('\n')
const told = (...files: readonly string[]) => tellingCode([{ oid: 'a1', text: files.join('') }])

const body = [
  '+export function rates(day: Day): Rates {',
  '+  const kept = cache.get(day)',
  '+  return kept ?? ask(day)',
  '+}',
]

describe('the code an achievement is shown by', () => {
  test('is of the source file that changed most, with its language and its commit', () => {
    expect(told(file('src/rates.ts', ...body), file('src/other.ts', '+let other = 1', '+other = 2'))).toEqual(
      {
        oid: 'a1',
        path: 'src/rates.ts',
        language: 'TypeScript',
        lines: body,
        moreLines: 0,
      },
    )
  })

  test.each([
    'test/rates.test.ts',
    'README.md',
    'package-lock.json',
    'dist/rates.min.js',
    '.github/workflows/ci.yml',
    'tsconfig.json',
    'vendor/rates.ts',
  ])('is never of %s', (path) => {
    expect(told(file(path, ...body))).toBeNull()
  })

  test('is no list of imports, no closing brackets and no line that fits no page', () => {
    expect(
      told(
        file('src/a.ts', '+import { a } from "a"', '+import {', '+  b,', '+  c,', '+} from "c"', '+}', '+)'),
      ),
    ).toBeNull()
    expect(told(file('src/a.ts', `+const table = '${'x'.repeat(300)}'`, '+const b = 2'))).toBeNull()
  })

  test('begins with what it defines, not with the tail of what ends before', () => {
    const tail = ['+  }', '+  return 0', '+}', '+']
    expect(told(file('src/rates.ts', ...tail, ...body))?.lines).toEqual(body)
  })

  test('holds no secret', () => {
    const secret = tokens.github?.(chances(3)) ?? Object.values(tokens)[0]?.(chances(3)) ?? ''
    const code = told(
      file(
        'src/a.ts',
        '+export function login() {',
        `+  const token = '${secret}'`,
        '+  return ask(token)',
        '+}',
      ),
    )
    expect(code?.lines.join()).not.toContain(secret)
    expect(code?.lines.join()).toContain('redacted')
  })

  test('is shown to its end where no more than two lines are left', () => {
    const calls = Array.from({ length: 11 }, (_, i) => `+  add(rate(${i}), day)`)
    const lines = ['+export function all(day: Day): void {', ...calls, '+  return', '+}']
    expect(told(file('src/rates.ts', ...lines, '+', '+'))).toMatchObject({ lines, moreLines: 0 })
    const longer = [...lines.slice(0, -2), '+  add(rate(11), day)', ...lines.slice(-2)]
    expect(told(file('src/rates.ts', ...longer))).toMatchObject({ lines: longer.slice(0, 12), moreLines: 3 })
  })

  test('is whole lines of the diff, twelve and a little at most, and counts what it leaves out', () => {
    const line = fc
      .tuple(
        fc.constantFrom('+', '-', ' '),
        fc.string({ maxLength: 90 }).map((text) => text.replace(/[\r\n\u2028\u2029]/g, ' ')),
      )
      .map(([sign, text]) => sign + text)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), (lines) => {
        const code = told(file('src/a.ts', ...lines))
        if (code === null) return
        expect(code.lines.length).toBeLessThanOrEqual(14)
        const changed = (some: readonly string[]) => some.filter((one) => /^[+-].*\S/.test(one)).length
        expect(changed(code.lines) + code.moreLines).toBe(changed(lines))
      }),
    )
  })
})
