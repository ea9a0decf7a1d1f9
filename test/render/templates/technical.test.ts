import { describe, expect, test } from 'vitest'
import { technical } from '../../../src/render/templates/technical/technical.ts'
import { oid } from '../../analysis/impact/achievements.ts'
import { claimsOf, idsOf, many, materialOf, sectionOf } from './materials.ts'

const kinds = ['feature', 'fix', 'security', 'performance', 'architecture', 'documentation'] as const
const mixed = many(6).map((one, index) => ({ ...one, category: kinds[index] ?? 'fix' }))

describe('technical work', () => {
  test('tells features, performance, security and architecture whole, the rest on one line each', () => {
    const portfolio = technical.build(materialOf(mixed))
    expect(idsOf(portfolio)).toEqual(['features', 'performance', 'security', 'architecture', 'also'])
    expect(claimsOf(portfolio).map(({ category }) => category)).toEqual([
      'feature',
      'performance',
      'security',
      'architecture',
    ])
    expect(sectionOf(portfolio, 'also').points).toHaveLength(2)
  })

  test('tells ten of a kind whole and the next twenty on one line', () => {
    const { claims, points } = sectionOf(technical.build(materialOf(many(40))), 'features')
    expect([claims.length, points.length]).toEqual([10, 21])
    expect(points.at(-1)?.text).toBe('… and 10 more; the archive template has them all.')
  })

  test('names the steps of a piece once each, without merges and without its title', () => {
    const labels = [
      'Merge pull request #7 from ada/limits',
      'add limits (#7)',
      'feat: add limits',
      'read the `limits`',
      'read the limits',
      'say what a limit is (#6)',
    ]
    const evidence = labels.map((label, index) => ({
      kind: 'commit' as const,
      target: oid(index + 1),
      label,
      at: null,
      quotation: null,
    }))
    const [claim] = claimsOf(technical.build(materialOf(many(1, { title: 'Add limits (api)', evidence }))))
    expect(claim?.sentences.map(({ text }) => text)).toContain(
      'Among its steps: “read the `limits`” and “say what a limit is”.',
    )
  })

  test('leaves upkeep out, whatever its category', () => {
    const portfolio = technical.build(materialOf(many(3, { source: 'maintenance', category: 'fix' })))
    expect(portfolio.sections).toEqual([])
    expect(portfolio.receipts).toEqual([])
  })

  test('lists skills by how much of the work shows them', () => {
    const skill = (name: string) => ({ name, kind: 'language' as const, because: `lines of ${name}` })
    const [first, second] = mixed
    if (first === undefined || second === undefined) throw new Error('six are made')
    const { table } = sectionOf(
      technical.build(
        materialOf([
          { ...first, skills: [skill('Go')] },
          { ...second, skills: [skill('SQL'), skill('Go')] },
        ]),
      ),
      'skills',
    )
    expect(table?.rows).toEqual([
      ['Go', 'language', '2', 'lines of Go'],
      ['SQL', 'language', '1', 'lines of SQL'],
    ])
  })
})
