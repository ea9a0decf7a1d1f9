import fc from 'fast-check'
import { scoreAchievements } from '../../../src/analysis/impact/score.ts'
import type { Achievement, Evidence, Figure } from '../../../src/core/achievement.ts'
import { categories } from '../../../src/core/category.ts'
import {
  defaultWeights,
  type Part,
  type Reading,
  type Score,
  type ScoreWeights,
} from '../../../src/core/score.ts'
import type { Stamp } from '../../../src/core/time.ts'

export const stamp = (day: string, offset = 0): Stamp => ({ seconds: Date.parse(day) / 1000, offset })
export const oid = (seed: number): string => seed.toString(16).padStart(40, '0')
export const uuid = (seed: number): string => `019caa00-0000-7000-8000-${seed.toString(16).padStart(12, '0')}`

/** The least a piece of work can be: one commit, no traces, nothing written about it. */
export const work = (change: Partial<Achievement> = {}): Achievement => ({
  id: uuid(1),
  origin: 'repo/1',
  repositoryId: uuid(99),
  title: 'Read history as a stream',
  description: '',
  category: 'feature',
  source: 'commits',
  startedAt: stamp('2026-03-02'),
  completedAt: stamp('2026-03-02'),
  author: { name: 'Ada', email: 'ada@example.org' },
  collaborators: [],
  tags: [],
  skills: [],
  summary: null,
  figures: [],
  evidence: [],
  because: [],
  size: {
    commits: 1,
    files: 1,
    directories: 1,
    insertions: 0,
    deletions: 0,
    unworkedLines: 0,
    testLines: 0,
  },
  traces: { laterCommits: 0, laterAuthors: 0, revertedCommits: 0, release: null, closedIssues: [] },
  ready: false,
  pinned: false,
  hidden: false,
  edited: [],
  ...change,
})

export const figure = (change: Partial<Figure>): Figure => ({
  name: 'percent',
  value: 30,
  unit: '%',
  baseline: null,
  achieved: null,
  direction: 'down',
  provenance: 'quoted',
  quotation: 'something said',
  source: oid(1),
  ...change,
})

export const evidence = (kind: Evidence['kind'], target: string, label = ''): Evidence => ({
  kind,
  target,
  label,
  at: stamp('2026-03-02'),
  quotation: null,
})

export const person = (name: string, role: Achievement['collaborators'][number]['role']) => ({
  name,
  email: `${name.toLowerCase()}@example.org`,
  role,
  commits: 1,
})

export const scoresOf = (
  achievements: readonly Achievement[],
  weights = defaultWeights,
): readonly Score[] => [...scoreAchievements(achievements, { weights })]

export const scoreOf = (achievement: Achievement, weights = defaultWeights): Score =>
  scoresOf([achievement], weights)[0] as Score

/** The one part of a reading that this rule made. */
export const partOf = ({ parts }: Reading, rule: string): Part => {
  const found = parts.filter((one) => one.rule === rule)
  if (found.length !== 1) throw new Error(`${found.length} parts are called ${rule}`)
  return found[0] as Part
}

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** Whatever a configuration may say; the thresholds change no score. */
export const anyWeights: fc.Arbitrary<ScoreWeights> = fc.record({
  reach: share,
  stated: share,
  dimensions: fc.record({
    technical: share,
    business: share,
    innovation: share,
    collaboration: share,
    learning: share,
  }),
  ready: fc.constant(70),
  highlight: fc.constant(85),
  exceptional: fc.constant(95),
})

const count = fc.oneof({ arbitrary: fc.nat(12), weight: 3 }, fc.nat(100_000))
const anyStamp = fc.option(
  fc.record({
    seconds: fc.integer({ min: 1_735_689_600, max: 1_798_761_600 }),
    offset: fc.constantFrom(-480, 0, 60, 345),
  }),
  { freq: 12 },
)
const anyText = fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }))
const anyOid = fc.nat(500).map(oid)

export const anyFigure: fc.Arbitrary<Figure> = fc.record({
  name: fc.constantFrom('money', 'hours', 'percent', 'factor', 'duration', 'size', 'count'),
  value: fc.oneof(fc.nat(200), fc.nat(200_000), fc.double({ min: 0, max: 1e9, noNaN: true })),
  unit: fc.constantFrom('USD/year', 'USD/month', 'USD', 'EUR', 'h/month', '%', ''),
  baseline: fc.option(fc.nat(100)),
  achieved: fc.option(fc.nat(100)),
  direction: fc.constantFrom('up', 'down', null),
  provenance: fc.constantFrom('stated', 'quoted', 'measured', 'derived'),
  quotation: anyText,
  source: anyOid,
})

export const anyEvidence: fc.Arbitrary<Evidence> = fc
  .tuple(
    fc.oneof(
      fc.record({ kind: fc.constant('commit' as const), target: anyOid }),
      fc.record({
        kind: fc.constantFrom('pull-request' as const, 'issue' as const),
        target: fc.constantFrom('7', '#8', '12', 'ABC-12', 'owner/repo#9'),
      }),
      fc.record({
        kind: fc.constantFrom('release' as const, 'url' as const, 'file' as const, 'note' as const),
        target: fc.oneof(fc.webUrl(), fc.constantFrom('v1.0', 'javascript:alert(1)', 'a b.png'), anyText),
      }),
    ),
    anyText,
    anyStamp,
  )
  .map(([{ kind, target }, label, at]) => ({ kind, target, label, at, quotation: null }))

const anyPerson = fc.record({
  name: fc.constantFrom('Ada', 'Bob', 'Chidi', ''),
  email: fc.constantFrom('ada@example.org', 'BOB@example.org', 'chidi@example.org', ''),
})

const anyRow = fc.record({
  title: anyText,
  description: fc.oneof(anyText, fc.lorem({ mode: 'sentences', maxCount: 6 })),
  category: fc.constantFrom(...categories),
  source: fc.constantFrom('pull-request', 'merge', 'commits', 'maintenance', 'manual'),
  startedAt: anyStamp,
  completedAt: anyStamp,
  author: anyPerson,
  collaborators: fc.array(
    fc
      .tuple(anyPerson, fc.constantFrom('author' as const, 'co-author' as const, 'reviewer' as const), count)
      .map(([one, role, commits]) => ({ ...one, role, commits })),
    { maxLength: 5 },
  ),
  tags: fc.subarray(['css', 'ssr', 'deps', 'breaking', 'reverted', 'unmerged']),
  skills: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('TypeScript', 'Go', 'Docker', 'tests added', 'React', 'SQL', 'Rust', 'Vite'),
      kind: fc.constantFrom('language', 'framework', 'tool', 'practice'),
      because: fc.constant('12 lines in 1 file'),
    }),
    { selector: ({ name }) => name, maxLength: 8 },
  ),
  summary: fc.option(anyText, { freq: 2 }),
  figures: fc.array(anyFigure, { maxLength: 3 }),
  evidence: fc.uniqueArray(anyEvidence, {
    selector: ({ kind, target }) => `${kind} ${target}`,
    maxLength: 8,
  }),
  size: fc
    .record({
      commits: fc.integer({ min: 1, max: 300 }),
      files: count,
      directories: count,
      insertions: count,
      deletions: count,
      unworkedLines: count,
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ share, ...size }) => ({
      ...size,
      testLines: Math.floor(share * (size.insertions + size.deletions)),
    })),
  traces: fc.record({
    laterCommits: count,
    laterAuthors: count,
    revertedCommits: fc.nat(4),
    release: fc.option(fc.constantFrom('v1.0', 'v2.0-rc.1')),
    closedIssues: fc.array(fc.constantFrom('#1', '#2', 'ABC-12', 'owner/repo#9'), { maxLength: 4 }),
  }),
})

/** Anything that detection or a person's editing could have put into the store; ids and origins differ. */
export const anyAchievements = (most = 12, least = 1): fc.Arbitrary<readonly Achievement[]> =>
  fc
    .array(anyRow, { minLength: least, maxLength: most })
    .map((rows) =>
      rows.map((row, index) => work({ ...row, id: uuid(index + 1), origin: `repo/${index + 1}` })),
    )

export const anyAchievement: fc.Arbitrary<Achievement> = anyAchievements(1).map(([one]) => one as Achievement)
