import fc from 'fast-check'
import type { Achievement } from '../../../src/core/achievement.ts'
import type { Claim, Portfolio, PortfolioMaterial, Section } from '../../../src/core/portfolio.ts'
import type { Score } from '../../../src/core/score.ts'
import { anyAchievements, oid, scoresOf, uuid, work } from '../../analysis/impact/achievements.ts'

/** A document of one repository and the given work, best first as a document gets it. */
export function materialOf(
  achievements: readonly Achievement[],
  change: Partial<PortfolioMaterial> = {},
): PortfolioMaterial {
  const scores = scoresOf(achievements)
  return {
    subject: { name: 'Ada', emails: ['ada@example.org'] },
    period: { label: '2026-Q1', since: '2026-01-01T00:00:00Z', until: '2026-04-01T00:00:00Z' },
    audience: 'self',
    generatedAt: '2026-04-02T09:00:00Z',
    repositories: [
      {
        id: uuid(99),
        name: 'engine',
        remoteUrl: 'git@github.com:ada/engine.git',
        defaultBranch: 'main',
        roots: [oid(1)],
      },
    ],
    chosen: achievements
      .map((achievement, index) => ({ achievement, score: scores[index] as Score }))
      .sort((a, b) => b.score.value - a.score.value),
    byNameAlone: 0,
    totals: {
      commits: 40,
      merges: 2,
      filesChanged: 30,
      insertions: 900,
      deletions: 100,
      unworkedLines: 20,
      activeDays: 9,
      coAuthors: [],
      languages: [{ name: 'TypeScript', lines: 800 }],
    },
    months: [{ month: '2026-03', commits: 40, achievements: achievements.length }],
    earlierSkills: null,
    wishes: [],
    thresholds: { ready: 70, highlight: 85 },
    ...change,
  }
}

/** So many pieces of work, told apart by title, commit and id. */
export const many = (count: number, change: Partial<Achievement> = {}): readonly Achievement[] =>
  Array.from({ length: count }, (_, index) =>
    work({
      id: uuid(index + 1),
      origin: `repo/${index + 1}`,
      title: `Work ${index + 1}`,
      evidence: [{ kind: 'commit', target: oid(index + 1), label: '', at: null, quotation: null }],
      ...change,
    }),
  )

const month = fc.record({
  month: fc.constantFrom('2025-12', '2026-01', '2026-02', '2026-03'),
  commits: fc.nat(50),
  achievements: fc.nat(9),
})

/** Anything that could be told: up to `most` pieces of any work, one person's or everybody's. */
export const anyMaterial = (most = 25): fc.Arbitrary<PortfolioMaterial> =>
  fc
    .tuple(
      anyAchievements(most),
      fc.record({
        subject: fc.constantFrom(null, { name: 'Ada', emails: ['ada@example.org'] }),
        months: fc.uniqueArray(month, { selector: (one) => one.month }),
        earlierSkills: fc.constantFrom(null, ['Go', 'Docker']),
      }),
    )
    .map(([achievements, change]) =>
      materialOf(achievements, {
        ...change,
        wishes: achievements.slice(0, 2).map(({ id }) => ({ achievementId: id, sentences: ['Add tests.'] })),
      }),
    )

export const claimsOf = ({ sections }: Portfolio): readonly Claim[] =>
  sections.flatMap(({ claims }) => claims)

/** All numbers of receipts that a document names, in the order a reader meets them. */
export const citedIn = ({ sections }: Portfolio): readonly number[] =>
  sections.flatMap(({ paragraphs, claims, points }) =>
    [
      ...paragraphs,
      ...claims.flatMap((claim) => [claim, ...claim.sentences, ...claim.figures]),
      ...points,
    ].flatMap(({ receipts }) => receipts),
  )

export function sectionOf(portfolio: Portfolio, id: string): Section {
  const found = portfolio.sections.find((one) => one.id === id)
  if (found === undefined)
    throw new Error(`no section ${id} among ${portfolio.sections.map((one) => one.id)}`)
  return found
}

export const idsOf = ({ sections }: Portfolio): readonly string[] => sections.map(({ id }) => id)
