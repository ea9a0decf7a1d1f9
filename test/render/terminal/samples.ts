import type { Achievement } from '../../../src/core/achievement.ts'
import type { StoredCommit } from '../../../src/core/commit.ts'
import type { PortfolioMaterial } from '../../../src/core/portfolio.ts'
import type { Reading, Score } from '../../../src/core/score.ts'
import type { Screen } from '../../../src/core/screen.ts'
import type { Setting } from '../../../src/core/setting.ts'
import type { Stats } from '../../../src/core/stats.ts'

export const screen = (width: number, color = false): Screen => ({ isTerminal: true, color, width })

const ada = { name: 'Ada Lovelace', email: 'ada@example.com' }
const march = { seconds: Date.UTC(2026, 2, 1, 12) / 1000, offset: 60 }
const later = { seconds: Date.UTC(2026, 2, 15, 12) / 1000, offset: 60 }

export const commit = (change: Partial<StoredCommit> = {}): StoredCommit => ({
  oid: 'f3a9c1d27b4e5f60718293a4b5c6d7e8f9012345',
  parents: ['0123456789abcdef0123456789abcdef01234567'],
  id: '019caa00-0000-7000-8000-000000000001',
  repositoryId: 'r',
  author: ada,
  authorAsWritten: ada,
  authored: march,
  committer: ada,
  committerAsWritten: ada,
  committed: march,
  message: 'Read history as a stream\n\nIt was held whole before.',
  encoding: null,
  flags: [],
  filesChanged: 3,
  insertions: 1234,
  deletions: 56,
  unworkedLines: 0,
  supersededBy: null,
  reachable: true,
  files: null,
  ...change,
})

export const achievement = (change: Partial<Achievement> = {}): Achievement => ({
  id: '019caa00-1111-7000-8000-000000000001',
  origin: 'r/pull/12',
  repositoryId: 'r',
  title: 'Read history as a stream instead of holding it whole',
  description: 'Memory no longer grows with the history. The reader gives batches and the store takes them.',
  category: 'performance',
  source: 'pull-request',
  startedAt: march,
  completedAt: later,
  author: ada,
  collaborators: [
    { name: 'Grace Hopper', email: 'grace@example.com', role: 'co-author', commits: 2 },
    { name: 'Edsger', email: 'e@example.com', role: 'reviewer', commits: 0 },
  ],
  tags: [],
  skills: [
    { name: 'TypeScript', kind: 'language', because: '1234 lines in 3 files' },
    { name: 'GitHub Actions', kind: 'tool', because: '.github/workflows/ci.yml changed' },
  ],
  summary: null,
  figures: [
    {
      name: 'duration',
      value: 9,
      unit: 'minutes',
      baseline: 12,
      achieved: 3,
      direction: 'down',
      provenance: 'quoted',
      quotation: 'from 12 min to 3 min',
      source: 'f3a9c1d27b4e5f60718293a4b5c6d7e8f9012345',
    },
  ],
  evidence: [
    {
      kind: 'pull-request',
      target: '12',
      label: 'Read history as a stream',
      at: later,
      quotation: null,
    },
    {
      kind: 'commit',
      target: 'f3a9c1d27b4e5f60718293a4b5c6d7e8f9012345',
      label: 'Read history as a stream',
      at: march,
      quotation: null,
    },
  ],
  because: ['the merge commit names pull request 12', 'both commits change src/reader.ts'],
  size: {
    commits: 2,
    files: 3,
    directories: 2,
    insertions: 1234,
    deletions: 56,
    unworkedLines: 400,
    testLines: 300,
  },
  traces: {
    laterCommits: 14,
    laterAuthors: 1,
    revertedCommits: 0,
    release: 'v1.2.0',
    closedIssues: ['#7', '#9'],
  },
  ready: true,
  pinned: false,
  hidden: false,
  edited: [],
  ...change,
})

const nothing: Reading = { value: 0, parts: [] }

export const score = (change: Partial<Score> = {}): Score => ({
  achievementId: '019caa00-1111-7000-8000-000000000001',
  scorer: 'rules/1',
  stated: {
    value: 23,
    parts: [
      { rule: 'category', points: 18, max: 20, because: 'performance', evidence: [] },
      {
        rule: 'before and after',
        points: 5,
        max: 5,
        because: 'a figure gives both',
        evidence: ['f3a9c1d27b4e5f60718293a4b5c6d7e8f9012345'],
      },
    ],
  },
  reach: {
    value: 60,
    parts: [
      { rule: 'release', points: 20, max: 20, because: 'first in v1.2.0', evidence: ['v1.2.0'] },
      {
        rule: 'built upon',
        points: 40,
        max: 50,
        because: '14 later commits changed the files this work wrote',
        evidence: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      },
      { rule: 'reverts', points: 0, max: 30, because: 'nothing was reverted', evidence: [] },
    ],
  },
  complexity: {
    value: 40,
    parts: [{ rule: 'duration', points: 40, max: 100, because: '14 days', evidence: [] }],
  },
  value: 49,
  dimensions: {
    technical: nothing,
    business: nothing,
    innovation: nothing,
    collaboration: nothing,
    learning: nothing,
  },
  overall: 31,
  percentile: 80,
  ...change,
})

export const scored = { achievement: achievement(), score: score() }
export const raises = ['state who benefited and by how much', 'link a measurement from before and after']
export const tracked = {
  repository: { name: 'engine' },
  gitDir: '/home/ada/engine/.git',
  head: 'f3a9c1d27b4e5f60718293a4b5c6d7e8f9012345',
  shallow: false,
  dryRun: false,
  counts: {
    commits: 1200,
    merges: 30,
    filesChanged: 4000,
    insertions: 56000,
    deletions: 1200,
    unworkedLines: 900,
    flagged: {},
    superseded: 0,
    unreachable: 0,
    restored: 0,
    recounted: 0,
  },
}
export const noCounts = {
  ...tracked.counts,
  commits: 0,
  merges: 0,
  insertions: 0,
  deletions: 0,
  unworkedLines: 0,
}
export const detected = { achievements: 45, added: 3 }
export const material: PortfolioMaterial = {
  subject: { name: 'Ada Lovelace', emails: ['ada@example.com'] },
  period: { label: 'all time', since: null, until: null },
  audience: 'self',
  generatedAt: '2026-03-20T00:00:00Z',
  repositories: [],
  chosen: [
    scored,
    { ...scored, achievement: achievement({ title: '支持中文路径 and a title that goes on and on 👍' }) },
  ],
  byNameAlone: 0,
  totals: {
    commits: 1170,
    merges: 30,
    filesChanged: 800,
    insertions: 56000,
    deletions: 1200,
    unworkedLines: 900,
    activeDays: 120,
    coAuthors: [],
    languages: [
      { name: 'TypeScript', lines: 50000 },
      { name: 'Shell', lines: 90 },
    ],
  },
  months: [
    { month: '2025-03', commits: 10, achievements: 0 },
    { month: '2026-03', commits: 1160, achievements: 2 },
  ],
  earlierSkills: null,
  wishes: [],
  thresholds: { ready: 70, highlight: 85 },
}
export const started = {
  tracked,
  detected,
  material,
  path: '/home/ada/.local/share/craft/documents/engine/review.md',
}

export const commits = [
  commit(),
  commit({
    oid: '00aa11bb22cc33dd44ee55ff6677889900aabbcc',
    parents: ['a', 'b'],
    message: "Merge branch 'stream'",
    author: { name: '', email: 'grace@example.com' },
  }),
  commit({
    oid: 'a'.repeat(64),
    message: '',
    authored: null,
    committed: null,
    flags: ['malformed', 'undecodable'],
  }),
  commit({ message: 'évite de lire deux fois: 历史记录 is read once, and a very long subject ends in time' }),
]

export const stats = (change: Partial<Stats> = {}): Stats => ({
  subject: { name: 'Ada Lovelace', emails: ['ada@example.com'] },
  period: { label: '2026-Q1', since: '2026-01-01T00:00:00Z', until: '2026-04-01T00:00:00Z' },
  totals: {
    ...material.totals,
    unworkedLines: 905,
    coAuthors: ['Grace Hopper', '支持中文路径'],
  },
  marked: { generated: 600, vendored: 0, lock: 305 },
  repositories: [
    { id: 'r', name: 'engine', commits: 1000 },
    { id: 's', name: 'loom', commits: 170 },
  ],
  months: [
    { month: '2026-01', commits: 10 },
    { month: '2026-03', commits: 1160 },
  ],
  weekdays: [0, 600, 570, 0, 0, 0, 0],
  hours: Array.from({ length: 24 }, (_, hour) => (hour === 23 ? 900 : hour === 9 ? 270 : 0)),
  achievements: [
    { category: 'feature', count: 40 },
    { category: 'fix', count: 5 },
  ],
  authors: 1,
  reviewers: Array.from({ length: 10 }, (_, i) => `Reviewer ${i}`),
  bots: { commits: 0, names: [] },
  ...change,
})

export const settings: readonly Setting[] = [
  { key: 'identity.names', value: ['Ada', '支持中文路径'], origin: 'file', place: '/home/ada/config.json' },
  { key: 'identity.emails', value: [], origin: 'default', place: null },
  { key: 'detect.auto', value: false, origin: 'git', place: 'local' },
  { key: 'score.dimensions.collaboration', value: 0.2, origin: 'environment', place: 'CRAFT_SCORE_REACH' },
]

export const identities = {
  name: 'Ada Lovelace',
  known: [
    { kind: 'name', value: 'Ada Lovelace', from: ['settings', 'git'] },
    { kind: 'email', value: 'a.very.long.address.of.ada@some.department.example.com', from: ['mailmap'] },
  ],
  proposals: [
    {
      email: 'ada@work.example',
      name: 'Ada',
      because: '"Ada" is also the name of ada@example.com',
      counted: true,
    },
  ],
} as const
