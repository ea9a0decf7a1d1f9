import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import { exampleLadders } from '../../../src/core/ladder.ts'
import { examples } from '../../../src/flows/ladder.ts'
import { ladderAt, ladderFrom } from '../../../src/sources/yaml/ladder.ts'
import { temporaryFolder } from '../../fixture/git.ts'

/** The fault that a text makes, as a person reads it. */
function faultOf(text: string): string {
  try {
    ladderFrom(text, 'team.yaml')
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    expect(error.kind).toBe('usage')
    expect(error.hint).toMatch(/\S/)
    expect(error.message).not.toContain('\n')
    return error.message
  }
  return 'no fault'
}

const one = (...more: readonly string[]): string =>
  ['name: Team', 'competencies:', '  - id: a', '    name: A', ...more.map((text) => `    ${text}`)].join('\n')

describe('a ladder', () => {
  test('has what its YAML says, and nothing where it says nothing', () => {
    expect(ladderFrom(one('signals: { categories: [fix] }'), 'team.yaml')).toEqual({
      name: 'Team',
      description: null,
      levels: [],
      competencies: [
        {
          id: 'a',
          name: 'A',
          expectation: null,
          level: null,
          signals: [
            { categories: ['fix'], skills: [], practices: [], tags: [], dimensions: {}, collaboration: [] },
          ],
          minimum: { achievements: 1, score: 0 },
        },
      ],
    })
  })

  test('may give several sets of signals, names twice said once by an alias, comments and a BOM', () => {
    const text = `\ufeff# ours
name: Team
levels: [{ id: senior, name: Senior }]
competencies:
  - { id: a, name: A, level: senior, signals: [{ tags: &tags [x] }, { tags: *tags, dimensions: { technical: 0 } }] }
`
    const [competency] = ladderFrom(text, 'team.yaml').competencies
    expect(competency?.signals.map(({ tags, dimensions }) => [tags, dimensions])).toEqual([
      [['x'], {}],
      [['x'], { technical: 0 }],
    ])
  })

  test.each(exampleLadders)('called %s is brought along and is one', (name) => {
    const ladder = ladderFrom(examples[name], name)
    expect(ladder.competencies.length).toBeGreaterThan(5)
    for (const { expectation } of ladder.competencies) expect(expectation).toMatch(/\.$/)
  })
})

describe('what is no ladder is refused in a sentence that names line and field', () => {
  test.each<[string, string]>([
    ['', 'team.yaml line 1: it must be a group of fields, not nothing'],
    ['just words', 'team.yaml line 1: it must be a group of fields, not text'],
    ['- a\n- b', 'team.yaml line 1: it must be a group of fields, not a list'],
    ['name: Team', 'team.yaml line 1, competencies: it is missing'],
    ['name: Team\ncompetencies: []', 'team.yaml line 2, competencies: it must not be empty'],
    ['name: Team\ncompetencies:', 'team.yaml line 2, competencies: it must be a list, not nothing'],
    ['name: 7\ncompetencies: []', 'team.yaml line 1, name: it must be text, not a number'],
    ['name: ""\ncompetencies: []', 'team.yaml line 1, name: it must not be empty'],
    [one(), 'team.yaml line 3, competencies[1].signals: it is missing'],
    [
      one('signals: {}'),
      'team.yaml line 5, competencies[1].signals: it names no signal, so that any work would show it',
    ],
    [one('signals: []'), 'team.yaml line 5, competencies[1].signals: it must not be empty'],
    [
      one('signals: fix'),
      'team.yaml line 5, competencies[1].signals: it must be a group of fields, not text',
    ],
    [
      one('signals:', '  categories: [fix, speed]'),
      'team.yaml line 6, competencies[1].signals.categories[2]: "speed" is none of the words known here',
    ],
    [
      one('signals:', '  practices: [testing]'),
      'team.yaml line 6, competencies[1].signals.practices[1]: "testing" is none of the words known here; did you mean Testing?',
    ],
    [
      one('signals:', '  - tags: [x]', '  - skils: [Go]'),
      'team.yaml line 7, competencies[1].signals[2].skils: there is no field "skils" here',
    ],
    [
      one('signals: { tags: x }'),
      'team.yaml line 5, competencies[1].signals.tags: it must be a list, not text',
    ],
    [
      one('signals: { dimensions: { technical: 101 } }'),
      'team.yaml line 5, competencies[1].signals.dimensions.technical: it must be 100 or less',
    ],
    [
      one('signals: { dimensions: { luck: 1 } }'),
      'team.yaml line 5, competencies[1].signals.dimensions.luck: there is no field "luck" here',
    ],
    [
      one('signals: { tags: [x] }', 'minimum: { achievements: 0 }'),
      'team.yaml line 6, competencies[1].minimum.achievements: it must be 1 or more',
    ],
    [
      one('signals: { tags: [x] }', 'minimum: { achievements: 1.5 }'),
      'team.yaml line 6, competencies[1].minimum.achievements: it must be a whole number, not a number',
    ],
    [
      one('signals: { tags: [x] }', 'level: senior'),
      'team.yaml line 6, competencies[1].level: no level has the id "senior"',
    ],
    [
      `${one('signals: { tags: [x] }')}\n  - { id: a, name: B, signals: { tags: [y] } }`,
      'team.yaml line 6, competencies[2].id: "a" is there twice',
    ],
    [
      one('signals: { tags: [x] }').replace('id: a', 'id: a b'),
      'team.yaml line 3, competencies[1].id: it must be of letters, digits, dots and dashes, without blanks',
    ],
    ['name: Team\nname: Other', 'team.yaml line 2: map keys must be unique'],
    ['name: !!js/function "() => 1"', 'team.yaml line 1: tags such as !name have no meaning here'],
    ['name: !env HOME', 'team.yaml line 1: tags such as !name have no meaning here'],
    ['name: !!binary aGk=', 'team.yaml line 1: tags such as !name have no meaning here'],
    ['name: *nobody', 'team.yaml line 1: nothing before it is called &nobody'],
    ['<<: { name: Team }', 'team.yaml line 1, name: it is missing'],
    ['name: &a [*a]', 'team.yaml line 1, name: it must be text, not a list'],
    [
      '__proto__: { name: Team }\nname: Team\ncompetencies: 1',
      'team.yaml line 3, competencies: it must be a list, not a number',
    ],
    [`name: ${'['.repeat(5000)}`, 'team.yaml line 1: it is nested too deeply'],
    [`name: Team\ncompetencies:\n${'- '.repeat(5000)}a`, 'team.yaml line 3: it is nested too deeply'],
  ])('%j', (text, says) => expect(faultOf(text)).toBe(says))

  test('several documents in one file', () => {
    expect(faultOf('name: Team\n---\nname: Other')).toMatch(
      /^team\.yaml line 2: source contains multiple documents/,
    )
  })

  test('aliases that stand for gigabytes', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `x${i + 1}: &x${i + 1} [${`*x${i}, `.repeat(9)}]`)
    expect(faultOf(['x0: &x0 [lol]', ...rows, 'name: Team'].join('\n'))).toBe(
      'team.yaml line 1: its aliases (*name) stand for too much',
    )
  })

  test('any text at all is a ladder or such a fault', () => {
    const pieces = [
      'name',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!t',
      '|',
      '>',
      '"',
      "'",
      '#',
      '?',
      'competencies',
      'signals',
      'id',
      'null',
      '1',
      '\t',
      '---',
      '%',
      '<<',
      '\u0000',
    ]
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (given) => {
        expect(faultOf(given)).toMatch(/^team\.yaml line [1-9]\d*\b|^no fault$/)
      }),
    )
  })

  test('a good one with any one value replaced is still read or refused by line', () => {
    const lines = examples.engineer.split('\n')
    const change = fc.record({
      at: fc.nat({ max: lines.length - 1 }),
      into: fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom('', 'null', '[]', '{}', '&x', '*x', '- 1'),
      ),
    })
    fc.assert(
      fc.property(change, ({ at, into }) => {
        const text = lines.map((line, i) => (i === at ? line.replace(/[^:]*$/, ` ${into}`) : line)).join('\n')
        expect(faultOf(text)).toMatch(/^team\.yaml line \d+\b|^no fault$/)
      }),
    )
  })
})

describe('a file', () => {
  const folder = temporaryFolder('craft-ladder-')

  test('is read, and called by its name in faults', () => {
    writeFileSync(join(folder, 'good.yaml'), examples.maintainer)
    expect(ladderAt(join(folder, 'good.yaml')).name).toBe('Open-source maintainer')
    writeFileSync(join(folder, 'bad.yaml'), 'name: Team')
    expect(() => ladderAt(join(folder, 'bad.yaml'))).toThrow('bad.yaml line 1, competencies: it is missing')
  })

  test.each([
    ['that is not there', () => {}, /place cannot be read: there is no such file$/],
    ['that is a folder', (path: string) => mkdirSync(path), /place cannot be read: it is a folder$/],
    [
      'that is larger than any ladder',
      (path: string) => writeFileSync(path, `# ${'x'.repeat(300_000)}`),
      /place has more than 256 kB/,
    ],
  ])('%s is a usage fault', (_, make, says) => {
    const path = join(temporaryFolder('craft-ladder-'), 'place')
    make(path)
    expect(() => ladderAt(path)).toThrow(
      expect.objectContaining({ kind: 'usage', message: expect.stringMatching(says) }),
    )
  })
})
