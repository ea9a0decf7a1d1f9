import type { Achievement, Evidence, Figure } from '../../src/core/achievement.ts'
import type { Category } from '../../src/core/category.ts'
import type { ScoredAchievement } from '../../src/core/portfolio.ts'
import type { Reading } from '../../src/core/score.ts'
import type { Stamp } from '../../src/core/time.ts'

export const repositoryId = '0192f1a0-77aa-7c3d-9e21-5b0c6d1e8f42'
export const mira = { name: 'Mira Castellanos', email: 'mira@example.org' }
export const jonas = { name: 'Jonas Weber', email: 'jonas@example.org' }

/** A moment in Berlin, winter time. */
export const at = (iso: string): Stamp => ({ seconds: Date.parse(`${iso}:00+01:00`) / 1000, offset: 60 })

/** Forty hex digits that look like a commit's. */
export const oid = (seed: number): string =>
  [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1]
    .map((odd) => (Math.imul(seed + 1, odd) >>> 0).toString(16).padStart(8, '0'))
    .join('')

const proof =
  (kind: Evidence['kind']) =>
  (target: string, label: string, iso: string | null): Evidence => ({
    kind,
    target,
    label,
    at: iso === null ? null : at(iso),
    quotation: null,
  })
export const commit = (seed: number, label: string, iso: string): Evidence =>
  proof('commit')(oid(seed), label, iso)
export const pull = proof('pull-request')
export const link = proof('url')
export const file = proof('file')

export const quoted = (
  name: Figure['name'],
  quotation: string,
  source: string,
  rest: Partial<Figure> = {},
): Figure => ({
  name,
  value: 0,
  unit: '',
  baseline: null,
  achieved: null,
  direction: 'down',
  provenance: 'quoted',
  quotation,
  source,
  ...rest,
})

type Size = readonly [
  commits: number,
  files: number,
  folders: number,
  added: number,
  removed: number,
  tests: number,
]

export const size = (
  [commits, files, directories, insertions, deletions, testLines]: Size,
  unworkedLines = 0,
) => ({
  commits,
  files,
  directories,
  insertions,
  deletions,
  testLines,
  unworkedLines,
})

const nothingAfter = { laterCommits: 0, laterAuthors: 0, revertedCommits: 0, release: null, closedIssues: [] }
const reading = (value: number): Reading => ({ value, parts: [] })

type Told = Partial<Omit<Achievement, 'traces'>> & {
  readonly title: string
  readonly category: Category
  readonly size: Achievement['size']
  readonly traces?: Partial<Achievement['traces']>
  readonly from: string
  readonly to: string
  /** Value, stated, reach and complexity, as they would be read. */
  readonly scores: readonly [value: number, stated: number, reach: number, complexity: number]
}

/** What detection adds of itself: the issues that messages close, and the tag that contains the work. */
const traced = ({
  closedIssues = [],
  release = null,
}: Partial<Achievement['traces']>): readonly Evidence[] => [
  ...closedIssues.map((key) =>
    proof('issue')(key, /^\d/.test(key) ? `closes #${key}` : `closes ${key}`, null),
  ),
  ...(release === null ? [] : [proof('release')(release, `released in ${release}`, null)]),
]

let made = 0

/** One piece of Mira's work; what is not given is as detection leaves it. */
export function told({ from, to, scores, traces = {}, evidence = [], ...rest }: Told): ScoredAchievement {
  made++
  const id = `0193${made.toString(16).padStart(4, '0')}-1111-7000-8000-${made.toString(16).padStart(12, '0')}`
  const [value, stated, reach, complexity] = scores
  return {
    achievement: {
      id,
      origin: `${repositoryId}/work/${made}`,
      repositoryId,
      description: '',
      source: 'pull-request',
      startedAt: at(from),
      completedAt: at(to),
      author: mira,
      collaborators: [],
      tags: [],
      skills: [],
      summary: null,
      figures: [],
      evidence: [...evidence, ...traced(traces)],
      because: ['the subject names a pull request'],
      traces: { ...nothingAfter, ...traces },
      ready: false,
      pinned: false,
      hidden: false,
      edited: [],
      ...rest,
    },
    score: {
      achievementId: id,
      scorer: 'rules-2',
      value,
      stated: reading(stated),
      reach: reading(reach),
      complexity: reading(complexity),
      dimensions: {
        technical: reading(complexity),
        business: reading(stated),
        innovation: reading(0),
        collaboration: reading(0),
        learning: reading(0),
      },
      overall: value,
      percentile: null,
    },
  }
}
