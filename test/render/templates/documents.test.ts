import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Portfolio, templateNames } from '../../../src/core/portfolio.ts'
import { formats } from '../../../src/render/formats.ts'
import { shapes } from '../../../src/render/json/schemas.ts'
import { templates } from '../../../src/render/templates/list.ts'
import { anyMaterial, citedIn, claimsOf, materialOf } from './materials.ts'

const every = (name: keyof typeof templates, check: (portfolio: Portfolio) => void): void =>
  fc.assert(
    fc.property(anyMaterial(), (material) => check(templates[name].build(material))),
    { numRuns: 60 },
  )

describe.each(templateNames)('the %s of any work', (name) => {
  test('names only receipts that it holds', () => {
    every(name, (portfolio) => {
      const held = new Set(portfolio.receipts.map(({ number }) => number))
      expect(citedIn(portfolio).filter((number) => !held.has(number))).toEqual([])
    })
  })

  test('numbers its receipts from 1 without gaps', () => {
    every(name, ({ receipts }) => {
      expect(receipts.map(({ number }) => number)).toEqual(receipts.map((_, index) => index + 1))
    })
  })

  test('holds no receipt that nothing names', () => {
    every(name, (portfolio) => {
      const cited = new Set(citedIn(portfolio))
      expect(portfolio.receipts.filter(({ number }) => !cited.has(number))).toEqual([])
    })
  })

  test('names a receipt once at a time', () => {
    every(name, ({ sections }) => {
      for (const { claims, points, paragraphs } of sections)
        for (const { receipts } of [
          ...claims,
          ...claims.flatMap((one) => one.sentences),
          ...points,
          ...paragraphs,
        ])
          expect(new Set(receipts).size).toBe(receipts.length)
    })
  })

  test('tells no piece of work twice and leaves out empty sections', () => {
    every(name, (portfolio) => {
      const told = claimsOf(portfolio).map(({ achievementId }) => achievementId)
      expect(new Set(told).size).toBe(told.length)
      for (const { paragraphs, charts, claims, points, table } of portfolio.sections)
        expect([paragraphs, charts, claims, points, table?.rows ?? []].some(({ length }) => length > 0)).toBe(
          true,
        )
    })
  })

  test('has the published shape', () => {
    every(name, ({ resume: _, ...portfolio }) => {
      const read: unknown = JSON.parse(formats.json.render(portfolio))
      expect(shapes.portfolio.parse(read)).toEqual(portfolio)
    })
  })

  test('is the same text for the same work, in every format of text', () => {
    fc.assert(
      fc.property(
        anyMaterial(8),
        fc.constantFrom('markdown' as const, 'json' as const),
        (material, format) => {
          const write = () => formats[format].render(templates[name].build(material))
          expect(write()).toBe(write())
        },
      ),
      { numRuns: 20 },
    )
  })

  test('says whose repository it is about when it is about everybody', () => {
    const { title, subject } = templates[name].build(materialOf([], { subject: null }))
    expect(subject).toBeNull()
    expect(title).toContain('engine, first quarter of 2026')
    expect(title).not.toMatch(/self|null|undefined/i)
  })

  test('says whose work it is about when it is about one person', () => {
    expect(templates[name].build(materialOf([])).title).toContain('Ada, first quarter of 2026')
  })
})
