import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { allowRemoteOption } from './model-flags.ts'
import { jsonOption, repoOption, wholeNumber, withPeriod } from './reading.ts'
import type { SearchFlags } from './search-run.ts'

export const searchCommand = (context: Context): Command =>
  withPeriod(new Command('search'))
    .description('find commits and achievements by their words, or by what they mean')
    .argument('<words...>', 'all of them: word, begin*, "several in this order", -without (after --)')
    .addOption(new Option('--commits', 'only commits').conflicts('achievements'))
    .option('--achievements', 'only achievements')
    .option('-n, --number <count>', 'how many of each (10)', wholeNumber(1))
    .option('--author <part>', 'only authors with this in name or e-mail')
    .option('--mine', 'only mine')
    .option('--all-repos', 'of every stored repository')
    .addOption(repoOption())
    .option('--meaning', 'also what is near in meaning, with a local model; the first time takes its time')
    .option('--no-meaning', 'only by words')
    .option('--deep', 'with --meaning: all commits, not only the newest 2,000')
    .addOption(allowRemoteOption())
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(async (words: readonly string[], flags: SearchFlags) => {
      const { runSearch } = await import('./search-run.ts')
      await runSearch(context, words, flags)
    })

const EXAMPLES = `
Examples:
  craft search cache invalidation
  craft search '"race condition" -test' --mine --period 2026
  craft search 'pars*' --commits --since 2026-01-01
  craft search why logins got faster --meaning
`
