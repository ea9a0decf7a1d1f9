import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { jsonOption, wholeNumber } from './reading.ts'
import type { SyncFlags } from './sync-github.ts'

export const syncCommand = (context: Context): Command =>
  new Command('sync').description('bring in what services know of your work and git does not').addCommand(
    new Command('github')
      .description('pull requests with reviews, issues, releases, workflow runs and deployments')
      .option(
        '--repo <owner/name...>',
        'these repositories; without it those whose remotes are in the store',
        (name: string, before: readonly string[] = []) => [...before, name],
      )
      .addOption(new Option('--all', 'everything that your token sees you contributed to').conflicts('repo'))
      .option(
        '--since <date>',
        'nothing that was last changed before this day; without it all, and of workflow runs ninety days',
      )
      .option('--max-wait <seconds>', 'how long to wait for its limits in all', wholeNumber(0), 60)
      .option('--api-url <url>', 'an Enterprise Server: https://github.example.com/api/v3')
      .option('--no-detect', 'do not look for achievements in what came')
      .option('--offline', 'ask nothing, say what is stored')
      .addOption(jsonOption())
      .action(async (flags: SyncFlags) => (await import('./sync-github.ts')).syncGitHub(context, flags)),
  )
