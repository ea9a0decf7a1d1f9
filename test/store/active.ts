import type { ActivityOf } from '../../src/core/activity.ts'
import { FIRST_SECOND, oidOf } from './numbered.ts'

/** A merged pull request of github.com/ada/engine, by its number. */
export const numberedPull = (
  number: number,
  change: Partial<ActivityOf<'pull-request'>> = {},
): ActivityOf<'pull-request'> => ({
  source: 'github',
  externalId: `PR_${String(number).padStart(5, '0')}`,
  kind: 'pull-request',
  place: 'github.com/ada/engine',
  title: `Mend the parser ${number}`,
  body: 'It lost a line.',
  url: `https://github.com/ada/engine/pull/${number}`,
  labels: ['bug'],
  actor: 'ada',
  isBot: false,
  createdAt: FIRST_SECOND + number * 60,
  updatedAt: FIRST_SECOND + number * 60 + 30,
  endedAt: FIRST_SECOND + number * 60 + 30,
  facts: {
    number,
    state: 'merged',
    isDraft: false,
    base: 'main',
    head: `fix-${number}`,
    mergeCommit: oidOf(number),
    commits: [oidOf(number)],
    files: [{ path: 'src/a.ts', insertions: 3, deletions: 1 }],
    filesChanged: 1,
    insertions: 3,
    deletions: 1,
    comments: 2,
    firstReviewAt: null,
    closes: [7],
    checks: 'success',
    checkSeconds: 90,
    isWhole: true,
  },
  ...change,
})
