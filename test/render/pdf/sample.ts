import type { Chart, Claim, Portfolio, Receipt, Section } from '../../../src/core/portfolio.ts'

export const section = (parts: Partial<Section>): Section => ({
  id: 'one',
  title: 'One',
  paragraphs: [],
  charts: [],
  claims: [],
  points: [],
  table: null,
  ...parts,
})

export const claim = (parts: Partial<Claim>): Claim => ({
  achievementId: '0197a000-0000-7000-8000-000000000001',
  title: 'Import statements as a stream',
  category: 'feature',
  when: '3–17 Feb 2026',
  sentences: [{ text: 'The reader gives entries one at a time.', receipts: [1] }],
  details: [],
  figures: [],
  code: [],
  skills: [],
  people: [],
  score: { value: 71, stated: 60, reach: 80, complexity: 50 },
  receipts: [1],
  ...parts,
})

export const receipt = (parts: Partial<Receipt> = {}): Receipt => ({
  number: 1,
  kind: 'pull-request',
  target: '214',
  label: 'Import statements as a stream',
  url: 'https://github.com/example/ledger/pull/214',
  commits: [{ oid: '0123456789abcdef0123456789abcdef01234567', url: null }],
  moreCommits: 2,
  day: '2026-02-11',
  ...parts,
})

export const months: Chart = {
  id: 'months',
  title: 'Commits by month',
  kind: 'columns',
  unit: 'commits',
  bars: [
    { label: 'Dec 2025', value: 3 },
    { label: 'Jan 2026', value: 0 },
    { label: 'Feb 2026', value: 1258 },
  ],
  text: 'Most were made in February 2026.',
}

export const kinds: Chart = {
  id: 'kinds',
  title: 'Achievements by category',
  kind: 'bars',
  unit: 'achievements',
  bars: [
    { label: 'feature', value: 12 },
    { label: 'infrastructure and other things', value: 4 },
  ],
  text: 'Three in four are features.',
}

export const portfolio = (parts: Partial<Portfolio> = {}): Portfolio => ({
  schema: 'craft.portfolio/1',
  template: 'review',
  title: 'Self review: Mira Castellanos, 2026',
  subject: { name: 'Mira Castellanos', emails: ['mira@example.com'] },
  period: { label: '2026', since: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
  generatedAt: '2026-04-02T07:30:00Z',
  repositories: [{ name: 'ledger', url: 'https://github.com/example/ledger' }],
  facts: [],
  sections: [section({ claims: [claim({})] })],
  receipts: [receipt()],
  warnings: [],
  ...parts,
})
