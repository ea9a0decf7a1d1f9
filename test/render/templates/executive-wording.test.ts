import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PortfolioMaterial, Sentence } from '../../../src/core/portfolio.ts'
import { executive } from '../../../src/render/templates/executive/executive.ts'
import { material } from '../../golden/material.ts'
import { wording } from '../../golden/wording.ts'
import { anyMaterial, sectionOf } from './materials.ts'

const paragraphsOf = (of: PortfolioMaterial): readonly Sentence[] =>
  sectionOf(executive.build(of), 'summary').paragraphs
const textOf = (of: PortfolioMaterial): string =>
  paragraphsOf(of)
    .map(({ text }) => text)
    .join(' ')
const worded = (of: PortfolioMaterial, ...facts: readonly string[]): PortfolioMaterial => ({
  ...of,
  wording: { ...wording, sentences: [{ text: 'A model says so.', facts }] },
})
const by = { model: wording.model, digest: wording.digest, prompt: wording.prompt }

describe('a model’s words in the summary', () => {
  test('are a paragraph of their own, which says whose they are and what carries it', () => {
    const [first, ...rest] = paragraphsOf({ ...material, wording })
    expect(first?.by).toEqual(by)
    expect(first?.text).toBe(wording.sentences.map(({ text }) => text).join(' '))
    expect(first?.receipts).toEqual([3, 6, 7])
    expect(rest.filter((one) => one.by !== undefined)).toEqual([])
  })

  test('come behind whose work it is, unless they say that', () => {
    const [first, second] = paragraphsOf(worded(material, 'w1'))
    expect(first?.text).toMatch(/^Mira Castellanos completed 10 pieces/)
    expect(second).toMatchObject({ text: 'A model says so.', by })
    expect(paragraphsOf(worded(material, 's1'))[0]?.text).toBe('A model says so.')
  })

  test('stand for no sentence that they do not tell', () => {
    const rules = textOf(material)
    expect(textOf(worded(material, 'w1', 'w2')).replace('A model says so. ', '')).toBe(rules)
    const left = textOf(worded(material, 's3'))
    expect(left).not.toContain('The largest')
    expect(left).toContain('from 12 min to 3 min')
  })

  test('never stand for counts, and never for what was taken back', () => {
    const ids = executive.tellable?.(material).map(({ id }) => id) ?? []
    expect(textOf(worded(material, ...ids))).toMatch(/61 commits were made .*1 commit was reverted later\./)
  })

  test('are none where nothing of them is left', () => {
    expect(executive.build({ ...material, wording: { ...wording, sentences: [] } })).toEqual(
      executive.build(material),
    )
  })
})

test('what a model may put in words is what the document tells, each by one name', () => {
  fc.assert(
    fc.property(anyMaterial(), (of) => {
      const facts = executive.tellable?.(of) ?? []
      const rules = textOf(of)
      for (const { is, text } of facts) if (is === 'sentence') expect(rules).toContain(text)
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
      const told = sectionOf(executive.build(of), 'achievements').claims.map(({ title }) => title)
      const works = facts.filter(({ is }) => is === 'work')
      expect(works.map(({ text }, index) => text.startsWith(`“${told[index]}”`))).toEqual(
        told.map(() => true),
      )
    }),
    { numRuns: 60 },
  )
})

test('with a model’s words, every receipt that is named exists, and all is told by somebody', () => {
  fc.assert(
    fc.property(anyMaterial(), fc.subarray(['s1', 's2', 's3', 'w1', 'w2']), (of, facts) => {
      const document = executive.build(worded(of, ...facts))
      const numbers = new Set(document.receipts.map(({ number }) => number))
      const paragraphs = sectionOf(document, 'summary').paragraphs
      for (const { receipts } of paragraphs) for (const one of receipts) expect(numbers).toContain(one)
      const now = paragraphs.map(({ text }) => text).join(' ')
      for (const { id, is, text } of executive.tellable?.(of) ?? [])
        if (is === 'sentence') expect(now.includes(text)).toBe(!facts.includes(id))
      expect(document.receipts).toEqual(executive.build(of).receipts)
    }),
    { numRuns: 60 },
  )
})
