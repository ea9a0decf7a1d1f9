import { Command } from 'commander'
import type { Context } from '../context.ts'
import { type HabitFlags, habitFlagsOf, mineOf, tellNone, withHabitOptions } from './coach-habits.ts'

const DAYS = 30

export const coachProgressCommand = (context: Context): Command =>
  withHabitOptions(new Command('progress'), DAYS)
    .description('how your commits score, against the time before of the same length')
    .addHelpText('after', HOW)
    .action((_: unknown, self: Command) => run(context, habitFlagsOf(self)))

const HOW = `
Counted are your own commits in the history of HEAD, by the day you wrote them,
without merges, reverts, releases and the like. A change is called better or
worse only where it is 0.2 points or more and more than chance (Welch's and
Student's tests, 99 %), and only with five commits or more on both sides.`

async function run(context: Context, flags: HabitFlags): Promise<void> {
  const { out, files, signal } = context
  const { source, me, period } = await mineOf(context, flags, DAYS)
  const { coachProgress } = await import('../flows/coach-progress.ts')
  const wish = { me, period, withDiff: flags.diff }
  const found = await coachProgress(source, files, wish, { progress: out.progress, signal })
  if (flags.json) {
    const { toJson } = await import('../render/json/json.ts')
    return out.data(toJson(found))
  }
  if (found.now.commits === 0) return tellNone(context, { me, period })
  const { coachProgressView } = await import('../render/terminal/coach-progress-view.ts')
  await out.data(coachProgressView(found, out.stdout))
  out.talk('craft coach insights names one habit to work on.')
}
