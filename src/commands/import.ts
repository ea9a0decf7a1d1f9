import { Command } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { jsonOption } from './reading.ts'
import { type TransferFlags, transferred } from './transferred.ts'

export const importCommand = (context: Context): Command =>
  new Command('import')
    .description('read a folder that craft exported into the store; what else is there stays')
    .argument('<folder>', 'what craft export wrote')
    .addOption(jsonOption())
    .action((folder: string, flags: TransferFlags) => run(context, folder, flags))

async function run(context: Context, folder: string, flags: TransferFlags): Promise<void> {
  const path = context.files.resolve(folder)
  const copy = await context.openStore('jsonl', path, 'read')
  try {
    const store = await context.store()
    if (path === store.path)
      throw new Fault('usage', `${path} is the store itself`, 'name a folder made with: craft export')
    await transferred(context, { from: copy, to: store, mirror: false }, flags)
  } finally {
    copy.close()
  }
}
