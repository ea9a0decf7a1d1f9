import { Command } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { safe } from '../core/safe-text.ts'
import { jsonOption, refuseWithout, watch } from './reading.ts'

type Flags = { readonly force?: boolean; readonly json?: boolean }

export const backupCommand = (context: Context): Command =>
  new Command('backup')
    .description('copy the whole store into one checked file')
    .argument('[file]', 'a new file; else one beside the store, named after the time')
    .option('-f, --force', 'replace the file')
    .addOption(jsonOption())
    .action((file: string | undefined, flags: Flags) => run(context, file, flags))

async function run(context: Context, file: string | undefined, flags: Flags): Promise<void> {
  await refuseWithout(context)
  const { backUp } = await import('../flows/backup.ts')
  const { files, out, paths } = context
  const vault = await context.vault((await context.config()).store)
  const wish = {
    path: file === undefined ? null : files.resolve(file),
    folder: paths.backups,
    force: flags.force ?? false,
    now: context.now(),
  }
  const done = await backUp(vault, wish, watch(context, 'Backing up'))
  if (flags.json) await out.data((await import('../render/json/json.ts')).toJson(done))
  else await out.data((await import('../render/terminal/backup-view.ts')).backupView(done))
  for (const sentence of done.damage) out.warn(safe(sentence, 'terminal-line'))
  if (done.damage.length > 0)
    throw new Fault(
      'check',
      `not all of ${done.store} can be read; the backup holds these lines as they are`,
      'mend or remove these lines, then run the same again',
    )
}
