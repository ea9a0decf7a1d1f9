import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { type PeriodFlags, periodOf } from '../core/period.ts'
import { safe } from '../core/safe-text.ts'
import type { Stats } from '../core/stats.ts'
import {
  existingStore,
  jsonOption,
  type RepoFlag,
  repoOption,
  repositoryIdOf,
  sourceOf,
  subjectOf,
  upToDate,
  type WhoseFlags,
  withPeriod,
} from './reading.ts'

type Flags = RepoFlag & PeriodFlags & WhoseFlags & { readonly allRepos?: boolean; readonly json?: boolean }

export const statsCommand = (context: Context): Command =>
  withPeriod(new Command('stats'))
    .description('what a period adds up to: commits, lines, languages, achievements, people')
    .addOption(
      new Option('--mine', 'my commits (when nothing else is said)').conflicts(['author', 'everybody']),
    )
    .addOption(new Option('--author <name>', "somebody else's: a name or e-mail").conflicts('everybody'))
    .option('--everybody', "everybody's together")
    .option('--all-repos', 'from every stored repository')
    .addOption(repoOption())
    .addOption(jsonOption())
    .action((flags: Flags) => run(context, flags))

async function run(context: Context, flags: Flags): Promise<void> {
  const { out } = context
  const period = periodOf(flags, context.now())
  const store = await existingStore(context)
  const source = await sourceOf(context, flags)
  const repositoryId = flags.allRepos ? null : await repositoryIdOf(source, store)
  const subject = await subjectOf(context, source, store, flags, repositoryId)
  await upToDate(context, store, repositoryId ?? undefined, flags.repo)
  const { gatherStats } = await import('../flows/stats.ts')
  const stats = gatherStats(store, { period, subject, repositoryId })
  tellBots(context, stats)
  if (flags.json) {
    const [{ toJson }, { statsJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/stats.ts'),
    ])
    return out.data(toJson(statsJson(stats)))
  }
  const { totals } = stats
  if (totals.commits + totals.merges === 0) {
    const who = subject === null ? '' : ` by ${safe(subject.name, 'terminal-line')}`
    return out.talk(`No stored commits${who} in this period (${period.label}).`)
  }
  const { statsView } = await import('../render/terminal/stats-view.ts')
  await out.data(statsView(stats, out.stdout))
}

function tellBots({ out }: Context, { bots }: Stats): void {
  if (bots.names.length === 0) return
  const names = bots.names.map((name) => safe(name, 'terminal-line')).join(', ')
  out.detail(`Left out ${bots.commits} ${bots.commits === 1 ? 'commit' : 'commits'} by bots: ${names}.`)
}
