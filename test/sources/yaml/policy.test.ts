import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import { policyAt } from '../../../src/sources/yaml/policy.ts'
import { readPolicy } from '../../../src/sources/yaml/read-policy.ts'
import { temporaryFolder } from '../../fixture/git.ts'

/** The fault that a text makes, as a person reads it. */
function faultOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    expect(error.kind).toBe('usage')
    expect(error.hint).toMatch(/craft redact --example/)
    expect(error.message).not.toContain('\n')
    return error.message
  }
  return 'no fault'
}

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
for (const [at, name] of [...'bcdefgh'].entries())
  bomb.push(`${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]`)

describe('a redaction policy', () => {
  test('has what its YAML says; every rule holds unless it is switched off', () => {
    const policy = readPolicy(
      'p.yaml',
      '\ufeff# ours\npeople:\n  - Jane Roe\n  - { name: John Doe, also: [JD], alias: the lead }\ntickets: [ABC]\nrules: { emails: false }\n',
    )
    expect(policy.names).toEqual([
      { kind: 'person', spellings: ['Jane Roe'], alias: null },
      { kind: 'person', spellings: ['John Doe', 'JD'], alias: 'the lead' },
    ])
    expect(policy.ticketKeys).toEqual(['ABC'])
    expect(Object.entries(policy.rules).filter(([, holds]) => !holds)).toEqual([['emails', false]])
  })

  test('of nothing is the one with every rule', () => {
    expect(Object.values(readPolicy('p.yaml', '').rules)).not.toContain(false)
  })

  test.each([
    ['people: [Jane', /^p\.yaml:\d+: /],
    ['- Jane', /^p\.yaml:1: /],
    ['people: Jane', /^p\.yaml:1: people: /],
    ['people:\n  - Jane Roe\n  - 7\n', /^p\.yaml:3: people 2: /],
    ['client: [Acme]', /^p\.yaml:1: client: there is no such field; did you mean clients\?$/],
    ['people:\n  - { name: Jane Roe, aka: [J] }\n', /^p\.yaml:2: people 1 aka: there is no such field/],
    ['words: [a]', /words 1: must have at least 2 characters/],
    ['words: ["2026"]', /words 1: must have a letter/],
    ['words: ["*a*"]', /words 1: must have at least 3 letters or digits/],
    ['people: [{ name: Jane Roe, alias: "](http://x)" }]', /alias: must be letters/],
    ['rules: { email: false }', /rules email: there is no such field; did you mean emails\?/],
    ['people: [!secret Jane]', /tags such as !name have no meaning here/],
    ['people: *jane', /nothing before it is called &jane/],
    [`people: ${'['.repeat(5000)}`, /nested too deeply/],
    [bomb.join('\n'), /stand for too much/],
  ])('that is wrong is told with line and field: %j', (text, says) => {
    expect(faultOf(() => readPolicy('p.yaml', text))).toMatch(says)
  })

  test('is a file of a size that people write', () => {
    const folder = temporaryFolder()
    expect(faultOf(() => policyAt(join(folder, 'none.yaml')))).toMatch(
      /cannot be read: there is no such file/,
    )
    expect(faultOf(() => policyAt(folder))).toMatch(/cannot be read: it is a folder/)
    const large = join(folder, 'large.yaml')
    writeFileSync(large, '# '.padEnd(600 * 1024, 'x'))
    expect(faultOf(() => policyAt(large))).toMatch(/has more than 512 kB/)
  })

  test.skipIf(!existsSync('/dev/zero'))('is not waited for where a file has no end', () => {
    expect(faultOf(() => policyAt('/dev/zero'))).toMatch(/has more than 512 kB/)
  })

  test('or one fault is what comes of any text', () => {
    const piece = fc.constantFrom(
      'people',
      'rules',
      ': ',
      '[',
      ']',
      '{',
      '}',
      '- ',
      '\n',
      '  ',
      '&a',
      '*a',
      '!x',
      '"',
      "'",
      '|',
      '# ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 }))), (pieces) => {
        faultOf(() => readPolicy('p.yaml', pieces.join('')))
      }),
      { numRuns: 1000 },
    )
  })
})
