import { Command } from 'commander'
import type { Context } from '../context.ts'
import { safe } from '../core/safe-text.ts'
import { changeSetting, settingNamed } from './changing.ts'
import { identitiesCommand } from './identities.ts'
import { jsonOption, type RepoFlag, repoOption } from './reading.ts'

type ListFlags = RepoFlag & { readonly showOrigin?: boolean; readonly json?: boolean }

export const configCommand = (context: Context): Command =>
  new Command('config')
    .description('the settings, and who "me" is')
    .addCommand(
      new Command('list')
        .description('every setting as it holds here')
        .option('--show-origin', 'say which source won: environment, git config, your file or the default')
        .addOption(repoOption())
        .addOption(jsonOption())
        .action((flags: ListFlags) => list(context, flags)),
    )
    .addCommand(
      new Command('get')
        .description('one setting as it holds here; a list one a line')
        .argument('<key>', 'e.g. detect.auto')
        .addOption(repoOption())
        .action((key: string, flags: RepoFlag) => get(context, key, flags)),
    )
    .addCommand(
      new Command('set')
        .description('write one setting into your file')
        .argument('<key>', 'e.g. score.ready')
        .argument('<value>', 'commas between the parts of a list')
        .action((key: string, value: string) => changeSetting(context, key, { set: value })),
    )
    .addCommand(
      new Command('unset')
        .description('take one setting out of your file')
        .argument('<key>', 'e.g. score.ready')
        .action((key: string) => changeSetting(context, key, 'unset')),
    )
    .addCommand(
      new Command('path')
        .description('where your file is')
        .action(() => context.out.data(`${safe(context.paths.config, 'terminal-line')}\n`)),
    )
    .addCommand(identitiesCommand(context))

async function list(context: Context, flags: ListFlags): Promise<void> {
  const { list: settings, ignored } = await context.settings(flags.repo)
  for (const sentence of ignored) context.out.warn(`Not obeyed: ${safe(sentence, 'terminal-line')}.`)
  if (flags.json) {
    const { jsonArray } = await import('../render/json/json.ts')
    for (const piece of jsonArray(settings, (one) => one)) await context.out.data(piece)
    return
  }
  const { settingsView } = await import('../render/terminal/settings-view.ts')
  const showOrigin = flags.showOrigin ?? false
  await context.out.data(settingsView(settings, { showOrigin }, context.out.stdout))
}

async function get(context: Context, key: string, { repo }: RepoFlag): Promise<void> {
  const { value } = await settingNamed(context, key, repo)
  const lines = typeof value === 'object' ? value : [String(value)]
  await context.out.data(lines.map((line) => `${safe(line, 'terminal-line')}\n`).join(''))
}
