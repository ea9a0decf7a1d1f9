import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archive } from '../../../src/render/templates/archive/archive.ts'
import { evidence, figure, oid, work } from '../../analysis/impact/achievements.ts'
import { anyMaterial, claimsOf, materialOf } from './materials.ts'

test('an archive tells every piece of work as a claim, with every piece of its evidence', () => {
  fc.assert(
    fc.property(anyMaterial(), (material) => {
      const portfolio = archive.build(material)
      const claims = new Map(claimsOf(portfolio).map((claim) => [claim.achievementId, claim]))
      expect(claims.size).toBe(material.chosen.length)
      for (const { achievement } of material.chosen) {
        const held = (claims.get(achievement.id)?.receipts ?? []).map(
          (number) => portfolio.receipts[number - 1],
        )
        for (const { kind, target } of achievement.evidence)
          expect(held.some((one) => one?.kind === kind && one.target === target)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('a pull request is one receipt, though claim, figure and evidence name it', () => {
  const pull = evidence('pull-request', '12')
  const one = work({
    evidence: [pull, evidence('commit', oid(1))],
    figures: [figure({ source: '12', quotation: 'from 12 min to 3 min' })],
  })
  const { receipts } = archive.build(materialOf([one]))
  expect(receipts.map(({ kind, target }) => [kind, target])).toEqual([
    ['pull-request', '12'],
    ['commit', oid(1)],
  ])
})

test('an archive is JSON unless asked otherwise', () => {
  expect(archive.format).toBe('json')
})
