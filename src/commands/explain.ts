import { Command } from 'commander'
import type { Context } from '../context.ts'
import { noModelOption } from './model-flags.ts'
import { existingStore, jsonOption, upToDate } from './reading.ts'

type Flags = { readonly model: boolean; readonly json?: boolean }

export const explainCommand = (context: Context): Command =>
  new Command('explain')
    .description('show every point of a score and where it came from')
    .argument('<id>', 'an achievement, or the beginning of its id')
    .addOption(noModelOption())
    .addOption(jsonOption())
    .action((id: string, flags: Flags) => run(context, id, flags))

async function run(context: Context, id: string, flags: Flags): Promise<void> {
  const store = await existingStore(context)
  await upToDate(context, store)
  const { explain } = await import('../flows/explain.ts')
  const explained = explain(store, id, flags.model ? null : (await context.config()).score)
  if (flags.json) {
    const { explainJson, toJson } = await import('../render/json/json.ts')
    return context.out.data(toJson(explainJson(explained)))
  }
  const { explainView } = await import('../render/terminal/explain-view.ts')
  await context.out.data(explainView(explained, context.out.stdout))
}
