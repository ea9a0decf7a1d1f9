import { Command } from 'commander'
import type { Context } from '../context.ts'
import { safe } from '../core/safe-text.ts'
import { storeKinds } from '../core/store-kind.ts'
import { jsonOption, watch } from './reading.ts'

type Flags = { readonly force?: boolean; readonly unchecked?: boolean; readonly json?: boolean }

export const restoreCommand = (context: Context): Command =>
  new Command('restore')
    .description('put a backup in the place of the store')
    .argument('<file>', 'what craft backup wrote')
    .option('-f, --force', 'also where the store holds work; a copy of that is kept beside it')
    .option('--unchecked', 'do not compare it with the sum in <file>.sha256, only look through it')
    .addOption(jsonOption())
    .action((file: string, flags: Flags) => run(context, file, flags))

async function run(context: Context, file: string, flags: Flags): Promise<void> {
  const { restore } = await import('../flows/restore.ts')
  const { files, out } = context
  const vaults = await Promise.all(storeKinds.map((kind) => context.vault(kind)))
  const wish = {
    file: files.resolve(file),
    force: flags.force ?? false,
    unchecked: flags.unchecked ?? false,
    now: context.now(),
  }
  const done = await restore(vaults, wish, {
    look: () => watch(context, 'Looking through the backup'),
    put: () => watch(context, 'Restoring'),
  })
  if (flags.json) await out.data((await import('../render/json/json.ts')).toJson(done))
  else await out.data((await import('../render/terminal/backup-view.ts')).restoreView(done))
  for (const sentence of done.damage) out.warn(safe(sentence, 'terminal-line'))
  const { store } = await context.config()
  if (store !== done.kind)
    out.warn(
      `This is the ${done.kind} store; the settings choose ${store}. Next: craft init --store ${done.kind}`,
    )
}
