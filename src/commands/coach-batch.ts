import type { Context } from '../context.ts'
import { type CoachFlags, isUnder, refuseUnder } from './coach-flags.ts'

const PIECE = 65_536

/**
 * Answers JSON Lines with JSON Lines, in their order: whoever writes one line and waits gets its answer, and nothing
 * more is read than is taken.
 */
export async function coachBatch({ input, out }: Context, flags: CoachFlags): Promise<void> {
  const [{ coachLines }, { coachingLine }, { toJsonLine }] = await Promise.all([
    import('../flows/coach-lines.ts'),
    import('../render/json/coach-line.ts'),
    import('../render/json/json.ts'),
  ])
  const counts = { total: 0, unread: 0, under: 0 }
  for await (const lines of coachLines(input())) {
    let answer = ''
    for (const line of lines) {
      counts.total++
      if ('unread' in line) {
        counts.unread++
        answer += toJsonLine({ error: line.unread })
      } else {
        if (isUnder(line.coaching, flags.failUnder)) counts.under++
        answer += coachingLine(line.message, line.coaching)
      }
      if (answer.length < PIECE) continue
      await out.data(answer)
      answer = ''
    }
    if (answer !== '') await out.data(answer)
  }
  if (counts.unread > 0)
    out.talk(`${counts.unread} of ${counts.total} lines are no commits; each has its error.`)
  refuseUnder(counts.under, counts.total, flags.failUnder)
}
