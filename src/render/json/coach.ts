import type { CoachAverage, Coaching } from '../../core/coaching.ts'
import { subjectOf } from '../../core/message.ts'
import { toJsonLine } from './json.ts'

/** One coaching as `craft coach --json` and `--batch` give it; `commitId` is null where nothing is committed yet. */
export function coachingJson(commitId: string | null, message: string, coaching: Coaching) {
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
    coachedBy: { rules: coach, model: null },
  }
}

type One = {
  readonly commit: { readonly oid: string; readonly message: string }
  readonly coaching: Coaching
}

/** The document of several commits, in pieces: one coaching a line as they come, then what they have on average. */
export async function* coachJson(
  commits: AsyncIterable<One>,
  average: () => CoachAverage | null,
): AsyncGenerator<string> {
  let before = '{"coachings":['
  for await (const { commit, coaching } of commits) {
    yield `${before}\n${toJsonLine(coachingJson(commit.oid, commit.message, coaching)).trimEnd()}`
    before = ','
  }
  const end = before === ',' ? '\n]' : `${before}]`
  yield `${end},"averages":${toJsonLine(average())}`.replace(/\n$/, '}\n')
}
