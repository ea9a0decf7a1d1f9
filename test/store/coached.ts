import {
  type AspectJudged,
  type CoachingRecord,
  type CoachingSession,
  commitTypes,
} from '../../src/core/coaching.ts'
import { FIRST_SECOND, oidOf, repository } from './numbered.ts'

const judged = (score: number, weight: number): AspectJudged => ({
  score,
  weight,
  findings: [
    {
      rule: 'message/why-missing',
      points: -2,
      because: 'It does not say why.',
      evidence: '',
      place: 'body',
      advice: 'Say in the body why it was needed.',
    },
  ],
})

/** What was said of a commit of the repository `engine`. */
export function coachedWith(
  number: number,
  score: number,
  change: Partial<CoachingRecord> = {},
): CoachingRecord {
  return {
    repositoryId: repository().id,
    oid: oidOf(number),
    coaching: {
      kind: 'work',
      qualityScore: score,
      qualityLevel: 'FAIR',
      aspects: {
        message: judged(3, 0.4),
        changes: judged(7, 0.3),
        code: judged(7, 0.2),
        context: judged(7, 0.1),
      },
      strengths: ['It is small.'],
      areasForImprovement: [],
      specificRecommendations: ['Say in the body why it was needed.'],
      coachingTips: ['Write the reason first.'],
      nextSteps: [],
      seen: {
        type: 'fix',
        isTyped: false,
        probabilities: Object.fromEntries(
          commitTypes.map((type) => [type, type === 'fix' ? 1 : 0]),
        ) as Record<(typeof commitTypes)[number], number>,
        category: 'fix',
      },
      parts: [{ name: 'src', paths: ['src/a.ts'] }],
      coach: 'coach 1',
    },
    rewrite: { subject: `Mend it ${number}`, body: '', kept: ['Fixes #1'], asks: ['Why?'] },
    model: null,
    createdAt: FIRST_SECOND + number,
    ...change,
  }
}

/** A session of the repository `engine`, by its number: each begins a minute after the one before. */
export const numberedSession = (number: number, change: Partial<CoachingSession> = {}): CoachingSession => ({
  id: `0197a0f5-${number.toString(16).padStart(4, '0')}-7abc-8def-0123456789ab`,
  repositoryId: repository().id,
  startedAt: FIRST_SECOND + number * 60,
  endedAt: null,
  commits: [oidOf(1), oidOf(2), oidOf(3)],
  decisions: [
    { oid: oidOf(1), choice: 'rewritten', text: 'Mend the parser\n\nIt lost a line.', at: FIRST_SECOND },
    { oid: oidOf(2), choice: 'skipped', text: null, at: FIRST_SECOND + 1 },
  ],
  ...change,
})
