import type { CoachAverage, Coaching, Rewrite } from '../../core/coaching.ts'
import { subjectOf } from '../../core/message.ts'
import { toJsonLine } from './json.ts'

/**
 * One coaching as `craft coach --json` and `--batch` give it.
 * @param commitId null where nothing is committed yet
 * @param rewrite null where nothing would be better, absent where nobody asked for one
 */
export function coachingJson(
  commitId: string | null,
  message: string,
  coaching: Coaching,
  rewrite?: Rewrite | null,
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
    ...(rewrite === undefined ? {} : { rewrite }),
    coachedBy: { rules: coach, model: null },
  }
}

type One = {
  readonly commit: { readonly oid: string; readonly message: string }
  readonly coaching: Coaching
  readonly rewrite: Rewrite | null
}

/** The document of several commits, in pieces: one coaching a line as they come, then what they have on average. */
export async function* coachJson(
  commits: AsyncIterable<One>,
  average: () => CoachAverage | null,
  withRewrite: boolean,
): AsyncGenerator<string> {
  let before = '{"coachings":['
  for await (const { commit, coaching, rewrite } of commits) {
    const one = coachingJson(commit.oid, commit.message, coaching, withRewrite ? rewrite : undefined)
    yield `${before}\n${toJsonLine(one).trimEnd()}`
    before = ','
  }
  const end = before === ',' ? '\n]' : `${before}]`
  yield `${end},"averages":${toJsonLine(average())}`.replace(/\n$/, '}\n')
}
