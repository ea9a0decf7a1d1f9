import { describe, expect, test } from 'vitest'
import { review } from '../../../src/render/templates/review/review.ts'
import { evidence, figure, oid, person, uuid, work } from '../../analysis/impact/achievements.ts'
import { claimsOf, idsOf, many, materialOf, sectionOf } from './materials.ts'

const upkeep = (count: number) => many(count, { source: 'maintenance', category: 'maintenance' })

describe('a review', () => {
  test('tells the best five whole and the rest on one line each, by theme', () => {
    const portfolio = review.build(materialOf(many(7, { category: 'performance' })))
    expect(claimsOf(portfolio).map(({ title }) => title)).toEqual([
      'Work 1',
      'Work 2',
      'Work 3',
      'Work 4',
      'Work 5',
    ])
    expect(sectionOf(portfolio, 'performance').points.map(({ text }) => text.slice(0, 6))).toEqual([
      'Work 6',
      'Work 7',
    ])
  })

  test('says how many more there are when a theme is too long', () => {
    const { points } = sectionOf(review.build(materialOf(many(25))), 'features')
    expect(points).toHaveLength(11)
    expect(points.at(-1)?.text).toBe('… and 10 more; the archive template has them all.')
  })

  test('says what those are about that it does not name', () => {
    const about = ['css', 'css', 'ssr', 'css', 'ssr', 'hmr']
    const achievements = many(21).map((one, index) =>
      index < 15 ? one : { ...one, title: `${one.title} (${about[index - 15]})` },
    )
    const { points } = sectionOf(review.build(materialOf(achievements)), 'features')
    expect(points.at(-1)?.text).toBe(
      '… and 6 more, most often about css (3) and ssr (2); the archive template has them all.',
    )
  })

  test('has eight highlights where there are fifty pieces', () => {
    expect(claimsOf(review.build(materialOf(many(50))))).toHaveLength(8)
  })

  test('tells the author, and nobody else, what to do next', () => {
    const told = (audience: 'self' | 'manager') =>
      sectionOf(
        review.build(
          materialOf(many(1, { description: '' }), {
            audience,
            wishes: [{ achievementId: uuid(1), sentences: ['Add tests.'] }],
          }),
        ),
        'unproven',
      ).points.map(({ text }) => text)
    expect(told('self')).toEqual([
      'Say why it was done; the history says only what. (For “Work 1”.)',
      'Add tests. (For “Work 1”.)',
    ])
    expect(told('manager')).toEqual([])
  })

  test('folds upkeep into one section, never among the highlights', () => {
    const portfolio = review.build(materialOf(upkeep(8)))
    expect(idsOf(portfolio)).not.toContain('highlights')
    const { paragraphs, points, claims } = sectionOf(portfolio, 'upkeep')
    expect(paragraphs[0]?.text).toBe(
      '8 commits of upkeep (dependencies, releases, small repairs); the 3 largest pieces:',
    )
    expect([points.length, claims.length]).toEqual([3, 0])
  })

  test('counts every commit of upkeep, and names the largest pieces first', () => {
    const small = work({ id: uuid(31), source: 'maintenance', title: 'Small' })
    const large = work({
      id: uuid(32),
      source: 'maintenance',
      title: 'Large',
      size: { ...work().size, commits: 9 },
    })
    const { paragraphs, points } = sectionOf(review.build(materialOf([small, large])), 'upkeep')
    expect(paragraphs[0]?.text).toMatch(/^10 commits of upkeep/)
    expect(points.map(({ text }) => text.split(' ')[0])).toEqual(['Large', 'Small'])
  })

  test('names what a month of small changes mended, with the commits that did', () => {
    const labels = [
      'Fix typo in readme',
      'fix(io): close the file (#4)',
      'Bump parser',
      'Prevent a leak of handles',
    ]
    const month = work({
      id: uuid(33),
      source: 'maintenance',
      title: 'Maintenance in March 2026: 4 fixes',
      size: { ...work().size, commits: 4 },
      evidence: labels.map((label, index) => evidence('commit', oid(60 + index), label)),
    })
    const portfolio = review.build(materialOf([month]))
    const [point] = sectionOf(portfolio, 'upkeep').points
    expect(point?.text).toMatch(/ · among them “close the file” and “Prevent a leak of handles”$/)
    const cited = point?.receipts.map((number) => portfolio.receipts[number - 1]?.label)
    expect(cited).toEqual([labels[0], labels[1], labels[3]])
  })

  test('says with whom, how often and where to look, and nothing of it about everybody', () => {
    const achievements = many(2, { collaborators: [person('Bob', 'reviewer'), person('Bob', 'co-author')] })
    const mine = sectionOf(review.build(materialOf(achievements)), 'collaboration-people')
    expect(mine.points).toEqual([{ text: 'Bob (co-author, reviewer): 2 achievements', receipts: [1, 2] }])
    const all = idsOf(review.build(materialOf(achievements, { subject: null })))
    expect(all).not.toContain('collaboration-people')
    expect(all).not.toContain('growth')
  })

  test('names those who came again one a line, at most ten, and says how many more', () => {
    const collaborators = Array.from({ length: 13 }, (_, i) => person(`P${i}`, 'reviewer'))
    const { points } = sectionOf(review.build(materialOf(many(2, { collaborators }))), 'collaboration-people')
    expect(points).toHaveLength(11)
    expect(points.at(-1)?.text).toBe('… and 3 other people.')
  })

  test('names those who had the same part once on one line', () => {
    const collaborators = [person('Ann', 'reviewer'), person('Bob', 'co-author'), person('Cy', 'reviewer')]
    const { points } = sectionOf(review.build(materialOf(many(1, { collaborators }))), 'collaboration-people')
    expect(points.map(({ text }) => text)).toEqual([
      'Ann and Cy (reviewers): 1 achievement each',
      'Bob (co-author): 1 achievement',
    ])
  })

  test('calls a skill new only when earlier work is known and does not show it', () => {
    const achievements = many(1, {
      skills: [
        { name: 'Go', kind: 'language', because: '9 lines in 1 file' },
        { name: 'Docker', kind: 'tool', because: 'Dockerfile changed' },
      ],
    })
    const texts = (earlierSkills: readonly string[] | null) =>
      sectionOf(review.build(materialOf(achievements, { earlierSkills })), 'growth').points.map(
        ({ text }) => text,
      )
    expect(texts(null).join()).not.toContain('New')
    expect(texts(['Go'])).toEqual([
      'New: Docker (1 achievement; Dockerfile changed)',
      'Shown again, by achievements: Go (1).',
    ])
  })

  test('says how much has no figure, and is silent when everything has one', () => {
    const [bare, measured] = many(2)
    if (bare === undefined || measured === undefined) throw new Error('two are made')
    const told = { description: 'Readers waited for minutes until the first page of it was there.' }
    const proven = { ...measured, ...told, figures: [figure({ source: oid(2) })] }
    const { paragraphs } = sectionOf(review.build(materialOf([bare, proven])), 'unproven')
    expect(paragraphs[0]?.text).toMatch(/^1 of 2 achievements has no figure/)
    expect(idsOf(review.build(materialOf([proven])))).not.toContain('unproven')
  })

  test('cites for each claim what stands for the work, its release and its issues', () => {
    const one = work({
      evidence: [
        evidence('pull-request', '12'),
        evidence('commit', oid(1)),
        evidence('issue', '7'),
        evidence('release', 'v1.0'),
        evidence('url', 'https://ci.example/1'),
      ],
      traces: { ...work().traces, release: 'v1.0', closedIssues: ['7'] },
    })
    const { receipts, sections } = review.build(materialOf([one]))
    const cited = (start: string) =>
      sections[0]?.claims[0]?.sentences
        .find(({ text }) => text.startsWith(start))
        ?.receipts.map((number) => receipts[number - 1]?.target)
    expect(cited('1 commit changed')).toEqual(['12'])
    expect(cited('First released in v1.0')).toEqual(['v1.0'])
    expect(cited('Closed 1 issue')).toEqual(['7'])
    expect(receipts.map(({ target }) => target)).toContain('https://ci.example/1')
  })
})
