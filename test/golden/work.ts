import type { Skill } from '../../src/core/achievement.ts'
import type { ScoredAchievement } from '../../src/core/portfolio.ts'
import { commit, file, jonas, link, oid, pull, quoted, size, told } from './make.ts'

const skill = (kind: Skill['kind'], name: string, because: string): Skill => ({ kind, name, because })
const typescript = (because: string) => skill('language', 'TypeScript', because)
const reviewer = { ...jonas, role: 'reviewer', commits: 0 } as const
const coAuthor = { ...jonas, role: 'co-author', commits: 3 } as const

/** Half a year of one person's work on a small ledger, best first. Two titles are hostile, one is Chinese. */
export const work: readonly ScoredAchievement[] = [
  told({
    title: 'Import bank statements as a stream',
    category: 'feature',
    description:
      'Statements were read whole, and a year of them did not fit into memory. The reader now gives entries one at a time; an import goes from 12 min to 3 min and memory from 1.8 GB to 210 MB.\n\n- new reader\n- parser takes entries\n\nCloses #187, closes #190',
    from: '2026-01-28T09:10',
    to: '2026-02-11T17:40',
    scores: [71, 25, 90, 74],
    collaborators: [coAuthor, reviewer],
    skills: [
      typescript('1,180 lines in 11 files'),
      skill('practice', 'Performance', 'its messages give a before and an after'),
      skill('practice', 'Testing', '412 lines of tests'),
    ],
    figures: [
      quoted('duration', 'from 12 min to 3 min', oid(1), {
        baseline: 12,
        achieved: 3,
        unit: 'min',
        words: 'an import goes from 12 min to 3 min',
      }),
      quoted('size', 'from 1.8 GB to 210 MB', oid(1), { baseline: 1800, achieved: 210, unit: 'MB' }),
    ],
    evidence: [
      pull('214', 'Import bank statements as a stream', '2026-02-11T17:40'),
      commit(2, 'feat(import): give entries one at a time', '2026-02-02T11:00'),
      commit(3, 'test(import): a statement of a hundred thousand entries', '2026-02-05T15:20'),
      commit(4, 'fix(import): close the file when parsing fails', '2026-02-09T10:05'),
      commit(5, 'docs(import): say what a stream needs', '2026-02-10T16:31'),
      commit(1, 'feat(import): stream statements of savings banks too', '2026-02-11T17:40'),
    ],
    size: size([5, 14, 4, 1180, 236, 412], 62),
    traces: { release: 'v2.4.0', laterCommits: 31, laterAuthors: 3, closedIssues: ['187', '190'] },
  }),
  told({
    title: 'Ask for exchange rates once a day',
    category: 'performance',
    description: 'Every posting asked the rate service again. Rates are now kept for a day.',
    from: '2026-03-03T08:30',
    to: '2026-03-05T18:00',
    scores: [68, 68, 45, 41],
    collaborators: [reviewer],
    skills: [typescript('212 lines in 4 files'), skill('tool', 'Redis', 'package.json names it')],
    figures: [
      quoted('hours', 'saves 20 hours a month', oid(6), { value: 20, unit: 'h/month' }),
      quoted('money', '50000 USD/year', 'stated', { value: 50_000, unit: 'USD/year', provenance: 'stated' }),
    ],
    evidence: [
      pull('231', 'Ask for exchange rates once a day', '2026-03-05T18:00'),
      commit(6, 'perf(rates): ask for exchange rates once a day (#231)', '2026-03-05T18:00'),
      link('https://ci.example.org/runs/8812', 'requests before and after', '2026-03-06T09:00'),
      file('evidence/rates.png', 'the rate service’s own graph', '2026-03-06T09:05'),
    ],
    size: size([1, 4, 2, 180, 32, 90]),
    traces: { laterCommits: 4, laterAuthors: 1 },
  }),
  told({
    title: 'Escape <script> and [x](javascript:alert(1)) in _memo_fields_ of the `report`',
    category: 'security',
    description:
      'SECURITY: a memo could carry markup into the monthly report. It is escaped where it is shown.',
    from: '2026-02-23T10:00',
    to: '2026-02-24T12:00',
    scores: [58, 20, 74, 38],
    collaborators: [reviewer],
    skills: [typescript('88 lines in 3 files'), skill('practice', 'Testing', '40 lines of tests')],
    evidence: [
      pull('222', 'Escape <script> and [x](javascript:alert(1)) in _memo_fields_', '2026-02-24T12:00'),
      commit(
        7,
        'fix!: escape <script> and [x](javascript:alert(1)) in _memo_fields_ (#222)',
        '2026-02-24T12:00',
      ),
      link('javascript:alert(document.cookie)', 'click | me', '2026-02-24T12:00'),
    ],
    size: size([1, 3, 2, 76, 12, 40]),
    traces: {
      release: 'v2.4.1',
      laterCommits: 9,
      laterAuthors: 2,
      closedIssues: ['SEC-41', 'other-org/reports#9'],
    },
  }),
  told({
    title: 'Split the importer into reader, parser and store',
    category: 'architecture',
    source: 'merge',
    summary: 'Made the importer three parts with one type between them, so that a new bank is one file.',
    from: '2025-12-08T09:00',
    to: '2026-01-16T16:00',
    scores: [56, 20, 71, 82],
    collaborators: [{ ...jonas, role: 'author', commits: 2 }],
    skills: [
      typescript('2,310 lines in 38 files'),
      skill('tool', 'GitHub Actions', '.github/workflows/ci.yml changed'),
    ],
    evidence: [10, 11, 12, 13, 14].map((seed, index) =>
      commit(seed, `refactor(import): step ${index + 1} of the split`, `2026-01-1${index}T12:00`),
    ),
    size: size([9, 38, 9, 1420, 890, 300]),
    traces: { release: 'v2.4.0', laterCommits: 58, laterAuthors: 4 },
  }),
  told({
    title: '修复 CSV 导入时的日期解析',
    category: 'fix',
    source: 'commits',
    from: '2026-02-17T20:15',
    to: '2026-02-18T00:20',
    scores: [33, 10, 42, 19],
    skills: [typescript('34 lines in 2 files')],
    evidence: [
      commit(20, '修复 CSV 导入时的日期解析', '2026-02-17T20:15'),
      commit(21, '日期解析: add the two-digit year', '2026-02-18T00:20'),
    ],
    size: size([2, 2, 1, 28, 6, 12]),
    traces: { release: 'v2.4.0', laterCommits: 2, laterAuthors: 0 },
  }),
  told({
    title: 'Build images once and promote them',
    category: 'infrastructure',
    from: '2026-01-20T09:00',
    to: '2026-01-22T19:30',
    scores: [31, 12, 39, 44],
    skills: [
      skill('tool', 'Docker', 'Dockerfile changed'),
      skill('tool', 'GitHub Actions', '.github/workflows/ci.yml changed'),
    ],
    evidence: [
      pull('209', 'Build images once and promote them', '2026-01-22T19:30'),
      commit(30, 'ci: sign images', '2026-01-22T15:00'),
      commit(31, 'ci: build images once and promote them (#209)', '2026-01-22T19:30'),
      commit(32, 'Revert "ci: sign images"', '2026-01-29T08:00'),
    ],
    size: size([2, 6, 3, 140, 95, 0]),
    traces: { revertedCommits: 1, laterCommits: 3, laterAuthors: 1 },
  }),
  told({
    title: 'Generate statements to test the parser with',
    category: 'testing',
    source: 'commits',
    from: '2026-02-12T10:00',
    to: '2026-02-12T16:45',
    scores: [27, 8, 35, 22],
    skills: [typescript('260 lines in 3 files'), skill('practice', 'Testing', '260 lines of tests')],
    evidence: [commit(40, 'test(parser): generate statements', '2026-02-12T16:45')],
    size: size([1, 3, 1, 255, 5, 260]),
  }),
  told({
    title: 'Document `ledger import --dry-run`',
    category: 'documentation',
    from: '2026-03-10T11:00',
    to: '2026-03-10T11:40',
    scores: [12, 6, 14, 9],
    evidence: [
      pull('240', 'Document `ledger import --dry-run`', '2026-03-10T11:40'),
      commit(50, 'docs: document `ledger import --dry-run` (#240)', '2026-03-10T11:40'),
    ],
    size: size([1, 1, 1, 34, 2, 0]),
  }),
  told({
    title: 'Upkeep in January 2026',
    category: 'maintenance',
    source: 'maintenance',
    from: '2026-01-07T09:00',
    to: '2026-01-30T17:00',
    scores: [9, 4, 8, 20],
    evidence: [60, 61, 62, 63].map((seed) =>
      commit(seed, `chore: update dependencies ${seed}`, '2026-01-19T09:00'),
    ),
    size: size([4, 5, 2, 40, 38, 0], 5210),
    traces: { release: 'v2.4.0', laterCommits: 20, laterAuthors: 3 },
  }),
  told({
    title: 'Release v2.4.1',
    category: 'maintenance',
    source: 'commits',
    from: '2026-02-25T09:00',
    to: '2026-02-25T09:20',
    scores: [8, 4, 6, 9],
    evidence: [commit(70, 'v2.4.1', '2026-02-25T09:20')],
    size: size([1, 2, 1, 9, 2, 0], 4),
  }),
]
