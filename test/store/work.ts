import type { Achievement } from '../../src/core/achievement.ts'
import type { Reading, Score } from '../../src/core/score.ts'
import { ada, FIRST_SECOND, oidOf, repository } from './numbered.ts'

/** The UUIDv7 of a piece of work, by its number. */
export const idOf = (number: number): string =>
  `0197a0f4-${number.toString(16).padStart(4, '0')}-7abc-8def-0123456789ab`

/** A piece of work of the repository `engine`, each completed an hour after the one before. */
export function numberedWork(number: number, change: Partial<Achievement> = {}): Achievement {
  const completed = { seconds: FIRST_SECOND + number * 3600, offset: -330 }
  const repositoryId = change.repositoryId ?? repository().id
  return {
    id: idOf(number),
    origin: `${repositoryId}/pull/${number}`,
    repositoryId,
    title: `work ${number}`,
    description: 'what was done',
    category: 'feature',
    source: 'pull-request',
    startedAt: { seconds: completed.seconds - 600, offset: -330 },
    completedAt: completed,
    author: ada,
    collaborators: [],
    tags: ['engine'],
    skills: [],
    summary: null,
    figures: [],
    evidence: [
      { kind: 'commit', target: oidOf(number), label: `commit ${number}`, at: completed, quotation: null },
    ],
    because: ['one pull request'],
    size: {
      commits: 1,
      files: 2,
      directories: 1,
      insertions: 30,
      deletions: 4,
      unworkedLines: 0,
      testLines: 0,
    },
    traces: { laterCommits: 0, laterAuthors: 0, revertedCommits: 0, release: null, closedIssues: [] },
    ready: false,
    pinned: false,
    hidden: false,
    edited: [],
    ...change,
  }
}

const reading = (value: number): Reading => ({
  value,
  parts: [{ rule: 'size', points: value, max: 100, because: `${value} of 100`, evidence: [oidOf(1)] }],
})

export const scoreWith = (number: number, value: number, scorer = 'rules 1'): Score => ({
  achievementId: idOf(number),
  scorer,
  stated: reading(value),
  reach: reading(value),
  complexity: reading(3),
  value,
  dimensions: {
    technical: reading(1),
    business: reading(0),
    innovation: reading(2.5),
    collaboration: reading(0),
    learning: reading(0),
  },
  overall: value,
  percentile: null,
})
