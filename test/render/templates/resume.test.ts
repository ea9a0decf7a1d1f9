import schema from '@jsonresume/schema/schema.json' with { type: 'json' }
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Achievement } from '../../../src/core/achievement.ts'
import type { PortfolioMaterial } from '../../../src/core/portfolio.ts'
import { formats } from '../../../src/render/formats.ts'
import { shapes } from '../../../src/render/json/schemas.ts'
import { resume } from '../../../src/render/templates/resume/resume.ts'
import { work } from '../../analysis/impact/achievements.ts'
import { material } from '../../golden/material.ts'
import { anyMaterial, many, materialOf } from './materials.ts'

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const isResume = ajv.compile(schema)

const written = (of: PortfolioMaterial) =>
  shapes.resume.parse(JSON.parse(formats.json.render(resume.build(of))))

test('is valid by the schema of jsonresume.org, whatever the work and the person are called', () => {
  const odd = fc.record({
    subject: fc.record({
      name: fc.string(),
      emails: fc.array(fc.oneof(fc.emailAddress(), fc.string()), { maxLength: 2 }),
    }),
    repositories: fc
      .oneof(
        fc.constant(null),
        fc.webUrl({ withFragments: true }),
        fc.string().map((path) => `https://example.org/${path}`),
      )
      .map((remoteUrl) => materialOf([]).repositories.map((one) => ({ ...one, remoteUrl }))),
  })
  fc.assert(
    fc.property(anyMaterial(6), odd, (any, change) => {
      const value = written({ ...any, ...change })
      isResume(value)
      expect(isResume.errors).toBeNull()
    }),
  )
})

test('names a project for each repository with the days of its first and last work', () => {
  const { basics, work, projects } = written(material)
  expect(basics).toMatchObject({ name: 'Mira Castellanos', email: 'mira@example.org' })
  expect(work).toEqual([])
  expect(projects).toMatchObject([
    {
      name: 'ledger',
      url: 'https://github.com/example/ledger',
      startDate: '2025-12-08',
      endDate: '2026-03-10',
    },
  ])
  expect(projects[0]?.highlights[0]).toBe(
    'Import bank statements as a stream: “an import goes from 12 min to 3 min” and 1.8 GB → 210 MB',
  )
})

test('says in its profile where, in which languages, what, and what came of it', () => {
  expect(written(material).basics.summary).toBe(
    'Worked on ledger from 1 Dec 2025 to 31 Mar 2026, mostly in TypeScript: 61 commits on 34 days. 10 achievements of 9 kinds. 5 of them released, in 2 releases. Worked with 1 other person.',
  )
})

test('tells what was done, where its title can be told so', () => {
  const [first] = material.chosen
  if (first === undefined) throw new Error('there is some work')
  const done = { ...material, chosen: [{ ...first, done: 'Imported bank statements' }] }
  expect(written(done).projects[0]?.highlights[0]).toMatch(/^Imported bank statements: /)
})

test('puts languages before tools, and leaves out what one of many pieces shows', () => {
  const skills = (one: number) => [
    { name: 'Docker', kind: 'tool' as const, because: 'Dockerfile changed' },
    { name: 'Go', kind: 'language' as const, because: '9 lines in 1 file' },
    ...(one === 0 ? [{ name: 'Perl', kind: 'language' as const, because: '1 line in 1 file' }] : []),
  ]
  const keywords = (count: number) =>
    written(materialOf(many(count).map((one, index) => ({ ...one, skills: skills(index) })))).projects[0]
      ?.keywords
  expect(keywords(3)).toEqual(['Go', 'Perl', 'Docker'])
  expect(keywords(20)).toEqual(['Go', 'Docker'])
})

test('knows of an employer, a position or a level only what evidence holds, which is nothing', () => {
  const text = formats.json.render(resume.build(material))
  expect(text).not.toMatch(/"(?:position|level|entity|label|company|employer)"/)
})

test('of everybody names nobody, and says that a resume is of one person', () => {
  const all = { ...material, subject: null }
  expect(written(all).basics).not.toHaveProperty('name')
  expect(resume.build(all).warnings).toContain('A resume is of one person: this one tells everybody’s work.')
})

test('tells what users got before tests and documents of about the same score, and what was taken back never', () => {
  const [first, second, third, fourth] = many(4)
  const told = written(
    materialOf([
      { ...first, title: 'Delete test with a wrong assumption', category: 'fix' },
      { ...second, title: 'Clarify the changelog', category: 'documentation' },
      { ...third, title: 'Close files that nobody reads', category: 'fix' },
      {
        ...fourth,
        title: 'Add streams',
        category: 'feature',
        traces: { ...work().traces, revertedCommits: 1 },
      },
    ] as Achievement[]),
  )
  expect(told.projects[0]?.highlights.map((one) => one.split(' ')[0])).toEqual(['Close', 'Delete', 'Clarify'])
})
