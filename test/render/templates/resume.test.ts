import schema from '@jsonresume/schema/schema.json' with { type: 'json' }
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PortfolioMaterial } from '../../../src/core/portfolio.ts'
import { formats } from '../../../src/render/formats.ts'
import { shapes } from '../../../src/render/json/schemas.ts'
import { resume } from '../../../src/render/templates/resume/resume.ts'
import { material } from '../../golden/material.ts'
import { anyMaterial, materialOf } from './materials.ts'

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
  expect(projects[0]?.highlights[0]).toBe('Import bank statements as a stream: 12 → 3 min, 1.8 GB → 210 MB')
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
