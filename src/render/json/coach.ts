import type { CoachAdvice, CoachAverage, Coaching, Rewrite } from '../../core/coaching.ts'
import { subjectOf } from '../../core/message.ts'
import { toJsonLine } from './json.ts'

/**
 * One coaching as `craft coach --json` and `--batch` give it.
 * @param commitId null where nothing is committed yet
 * @param rewrite null where nothing would be better, absent where nobody asked for one
 * @param advice null where rules alone spoke
 */
export function coachingJson(
  commitId: string | null,
  message: string,
  coaching: Coaching,
  rewrite?: Rewrite | null,
  advice: CoachAdvice | null = null,
) {
  const { seen, parts, coach, ...judged } = coaching
  return {
    commitId,
    subject: subjectOf(message),
    ...judged,
    type: seen.type,
    typeIsWritten: seen.isTyped,
    typeProbabilities: seen.probabilities,
    category: seen.category,
    parts,
    ...(rewrite === undefined ? {} : { rewrite, rewrittenBy: advice?.wording ?? null }),
    feedback: advice?.feedback || null,
    dropped: advice?.dropped ?? [],
    coachedBy: { rules: coach, model: advice?.model ?? null },
  }
}

type One = {
  readonly commit: { readonly oid: string; readonly message: string }
  readonly coaching: Coaching
  readonly rewrite: Rewrite | null
  readonly advice: CoachAdvice | null
}

/** The document of several commits, in pieces: one coaching a line as they come, then what they have on average. */
export async function* coachJson(
  commits: AsyncIterable<One>,
  average: () => CoachAverage | null,
  withRewrite: boolean,
): AsyncGenerator<string> {
  let before = '{"coachings":['
  for await (const { commit, coaching, rewrite, advice } of commits) {
    const words = withRewrite ? rewrite : undefined
    const one = coachingJson(commit.oid, commit.message, coaching, words, advice)
    yield `${before}\n${toJsonLine(one).trimEnd()}`
    before = ','
  }
  const end = before === ',' ? '\n]' : `${before}]`
  yield `${end},"averages":${toJsonLine(average())}`.replace(/\n$/, '}\n')
}
