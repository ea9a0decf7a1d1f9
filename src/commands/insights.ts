import { Command } from 'commander'
import type { Context } from '../context.ts'
import { closedPeriodOf } from '../core/period.ts'
import type { Me } from '../core/person.ts'
import type { CommitSource, Store } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import type { InsightsWish } from '../flows/insights.ts'
import { type OnePersonFlags, onePerson, withOnePerson } from './one-person.ts'
import { accountsOf } from './reading.ts'

/** Reviews look back on a year. */
const DAYS = 365

const HELP = `
Without a period, it is about the last ${DAYS} days. Work that git hides (reviews,
incidents, people helped in, flaky tests, dependencies, documentation) is asked
about, never assumed; what you hide or record is not asked about again.`

export const insightsCommand = (context: Context): Command =>
  withOnePerson(new Command('insights'))
    .description('a year of your work by quarter, what is untold of it, and questions only you can answer')
    .addHelpText('after', HELP)
    .action((flags: OnePersonFlags) => run(context, flags))

async function run(context: Context, flags: OnePersonFlags): Promise<void> {
  const { out } = context
  const period = closedPeriodOf(flags, DAYS, context.now())
  const { store, source, subject, repositoryId } = await onePerson(context, flags)
  const { gatherInsights } = await import('../flows/insights.ts')
  const recordedBy = await recorder(context, source, store, subject, flags)
  const found = gatherInsights(store, { period, subject, repositoryId, recordedBy })
  if (flags.json) {
    const [{ toJson }, { insightsJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/insights.ts'),
    ])
    return out.data(toJson(insightsJson(found)))
  }
  if (found.commits + found.achievements + found.questions.length === 0)
    return out.talk(
      `No work by ${safe(subject.name, 'terminal-line')} in this period (${period.label}). Next: a longer one, with --since`,
    )
  const { insightsView } = await import('../render/terminal/insights-view.ts')
  await out.data(insightsView(found, out.stdout))
}

/** The command line that records work is of use only to the person whose work it is, and leads to its repository. */
async function recorder(
  context: Context,
  source: CommitSource,
  store: Store,
  subject: Me,
  flags: OnePersonFlags,
): Promise<InsightsWish['recordedBy']> {
  const [{ isSamePerson }, { meOf }] = await Promise.all([
    import('../flows/insights.ts'),
    import('../flows/subject.ts'),
  ])
  const me = await meOf((await context.config()).identity, source, await accountsOf(context))
  if (!isSamePerson(me, subject)) return () => null
  const words = ['craft', 'achievements', 'add']
  const here = flags.repo === '.' ? words : [...words, '--repo', flags.repo]
  if (!flags.allRepos) return () => here
  const places = new Map(store.repositories.checkouts().map((one) => [one.repositoryId, one.gitDir]))
  return (id) => [...words, '--repo', places.get(id) ?? flags.repo]
}
