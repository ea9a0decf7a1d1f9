import { Command } from 'commander'
import type { Context } from '../context.ts'
import { type HabitFlags, habitFlagsOf, mineOf, tellNone, withHabitOptions } from './coach-habits.ts'

const DAYS = 90

export const coachInsightsCommand = (context: Context): Command =>
  withHabitOptions(new Command('insights'), DAYS)
    .description('your most frequent weakness, one habit to work on, your best and weakest commits')
    .action((_: unknown, self: Command) => run(context, habitFlagsOf(self)))

async function run(context: Context, flags: HabitFlags): Promise<void> {
  const { out, files, signal } = context
  const { source, me, period } = await mineOf(context, flags, DAYS)
  const { coachInsights } = await import('../flows/coach-insights.ts')
  const wish = { me, period, withDiff: flags.diff }
  const found = await coachInsights(source, files, wish, { progress: out.progress, signal })
  if (flags.json) {
    const [{ toJson }, { coachInsightsJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/coach-insights.ts'),
    ])
    return out.data(toJson(coachInsightsJson(found)))
  }
  if (found.commits === 0) return tellNone(context, { me, period })
  const { coachInsightsView } = await import('../render/terminal/coach-insights-view.ts')
  await out.data(coachInsightsView(found, out.stdout))
  out.talk('craft coach <commit> says what would make one of them better.')
}
