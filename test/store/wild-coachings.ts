import fc from 'fast-check'
import { categories } from '../../src/core/category.ts'
import {
  type AspectJudged,
  aspectWeights,
  type Coaching,
  type CoachingRecord,
  type CoachingSession,
  coachLevels,
  commitTypes,
  type Decision,
  sessionChoices,
} from '../../src/core/coaching.ts'
import { text as gitText } from './wild.ts'

/** Also what no git holds, but a person may type and a cut may leave: NUL, and halves of characters. */
export const text = fc.oneof(
  gitText,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\0', 'a\0b', '\ud83d', 'x\udc69y'),
)
const texts = fc.array(text, { maxLength: 3 })
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const seconds = fc.nat()

export const oid = (length: 40 | 64): fc.Arbitrary<string> =>
  fc
    .uint8Array({ minLength: length / 2, maxLength: length / 2 })
    .map((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''))

const aspect: fc.Arbitrary<AspectJudged> = fc.record({
  score: number,
  weight: number,
  findings: fc.array(
    fc.record({
      rule: text,
      points: number,
      because: text,
      evidence: text,
      place: fc.option(text),
      advice: fc.option(text),
    }),
    { maxLength: 3 },
  ),
})

const each = <K extends string, T>(names: readonly K[], value: fc.Arbitrary<T>) =>
  fc
    .tuple(...names.map((name) => value.map((one) => [name, one] as const)))
    .map((pairs) => Object.fromEntries(pairs) as Record<K, T>)

const coaching: fc.Arbitrary<Coaching> = fc.record({
  kind: fc.constantFrom('work', 'merge', 'revert', 'fixup', 'release', 'dependency', 'bot'),
  qualityScore: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
  qualityLevel: fc.constantFrom(...coachLevels),
  aspects: each(Object.keys(aspectWeights) as (keyof typeof aspectWeights)[], aspect),
  strengths: texts,
  areasForImprovement: texts,
  specificRecommendations: texts,
  coachingTips: texts,
  nextSteps: texts,
  seen: fc.record({
    type: fc.constantFrom(...commitTypes),
    isTyped: fc.boolean(),
    probabilities: each(commitTypes, number),
    category: fc.constantFrom(...categories),
  }),
  parts: fc.array(fc.record({ name: text, paths: texts }), { maxLength: 3 }),
  coach: fc.constantFrom('coach 1', 'coach 2', 'coach 10'),
})

/** Of one of these repositories, and of few commits, so that some come twice. */
export const records = (repositoryIds: readonly string[]): fc.Arbitrary<readonly CoachingRecord[]> =>
  fc.array(
    fc.record({
      repositoryId: fc.constantFrom(...repositoryIds),
      oid: fc.oneof(fc.constantFrom('a'.repeat(40), 'b'.repeat(64)), oid(40), oid(64)),
      coaching,
      rewrite: fc.option(fc.record({ subject: text, body: text, kept: texts, asks: texts })),
      model: fc.option(fc.record({ name: text, digest: text, prompt: text })),
      createdAt: seconds,
    }),
    { maxLength: 6 },
  )

const decision: fc.Arbitrary<Decision> = fc.record({
  oid: oid(40),
  choice: fc.constantFrom(...sessionChoices),
  text: fc.option(text),
  at: seconds,
})

export const session = (repositoryIds: readonly string[]): fc.Arbitrary<CoachingSession> =>
  fc.record({
    id: fc.uuid({ version: 7 }),
    repositoryId: fc.constantFrom(...repositoryIds),
    startedAt: fc.nat({ max: 5 }),
    endedAt: fc.option(seconds),
    commits: fc.array(oid(40), { maxLength: 4 }),
    decisions: fc.uniqueArray(decision, { selector: (one) => one.oid, maxLength: 4 }),
  })
