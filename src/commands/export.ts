import { Command } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { existingStore, jsonOption } from './reading.ts'
import { type TransferFlags, transferred } from './transferred.ts'

export const exportCommand = (context: Context): Command =>
  new Command('export')
    .description('write the whole store as plain files, one JSON object a line')
    .argument('[folder]', 'a new or empty one, or an earlier export; else one beside the store')
    .addOption(jsonOption())
    .action((folder: string | undefined, flags: TransferFlags) => run(context, folder, flags))

async function run(context: Context, folder: string | undefined, flags: TransferFlags): Promise<void> {
  const store = await existingStore(context)
  const path = folder === undefined ? context.paths.exports : context.files.resolve(folder)
  if (path === store.path)
    throw new Fault('usage', `${path} is the store itself`, 'name another folder, or copy this one')
  const copy = await context.openStore('jsonl', path, 'write')
  try {
    await transferred(context, { from: store, to: copy, mirror: true }, flags)
  } finally {
    copy.close()
  }
}
