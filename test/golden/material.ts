import type { PortfolioMaterial } from '../../src/core/portfolio.ts'
import { mira, oid, repositoryId } from './make.ts'
import { work } from './work.ts'

/** What a document is made of, written by hand: the golden documents beside this file come from nothing else. */
export const material: PortfolioMaterial = {
  subject: { name: mira.name, emails: [mira.email] },
  period: { label: '2025-12-01 to 2026-03-31', since: '2025-12-01T00:00:00Z', until: '2026-04-01T00:00:00Z' },
  audience: 'self',
  generatedAt: '2026-04-02T07:30:00Z',
  repositories: [
    {
      id: repositoryId,
      name: 'ledger',
      remoteUrl: 'git@github.com:example/ledger.git',
      defaultBranch: 'main',
      roots: [oid(0)],
    },
  ],
  chosen: work,
  byNameAlone: 0,
  totals: {
    commits: 61,
    merges: 3,
    filesChanged: 104,
    insertions: 8930,
    deletions: 1662,
    unworkedLines: 5276,
    activeDays: 34,
    coAuthors: ['Jonas Weber'],
    languages: [
      { name: 'TypeScript', lines: 4870 },
      { name: 'YAML', lines: 312 },
      { name: 'Markdown', lines: 96 },
      { name: 'Dockerfile', lines: 38 },
    ],
  },
  months: [
    { month: '2025-12', commits: 3, achievements: 0 },
    { month: '2026-01', commits: 20, achievements: 3 },
    { month: '2026-02', commits: 30, achievements: 5 },
    { month: '2026-03', commits: 8, achievements: 2 },
  ],
  earlierSkills: ['Testing', 'TypeScript'],
  wishes: [
    {
      achievementId: work[0]?.achievement.id ?? '',
      sentences: [
        'State who benefited, and what it was worth a year if somebody can vouch for the amount.',
        'State how many hours a month it saves, and whose.',
      ],
    },
    {
      achievementId: work[2]?.achievement.id ?? '',
      sentences: [
        'State who benefited, and what it was worth a year if somebody can vouch for the amount.',
        'Link a measurement before and after.',
      ],
    },
  ],
  thresholds: { ready: 70, highlight: 85 },
  code: [
    {
      achievementId: work[1]?.achievement.id ?? '',
      oid: oid(6),
      path: 'src/rates/service.ts',
      language: 'TypeScript',
      lines: [
        '-const rateOf = (currency: string) => service.ask(currency)',
        '+export async function rateOf(currency: string, day: Day): Promise<Rate> {',
        '+  const kept = await redis.get(keyOf(currency, day))',
        '+  // ``` is no end of this block',
        '+  return kept ?? keep(currency, day, await service.ask(currency))',
        ' }',
      ],
      moreLines: 21,
    },
  ],
}
