import { Command } from 'commander'
import type { Context } from '../context.ts'
import { existingStore, jsonOption, type RepoFlag, repoOption, sourceOf, watch } from './reading.ts'

type Flags = RepoFlag & { readonly json?: boolean }

export const detectCommand = (context: Context): Command =>
  new Command('detect')
    .description('find achievements in the stored commits')
    .addOption(repoOption())
    .addOption(jsonOption())
    .action((flags: Flags) => run(context, flags))

async function run(context: Context, flags: Flags): Promise<void> {
  const store = await existingStore(context)
  const [{ storedHere }, { detectIn }] = await Promise.all([
    import('../flows/here.ts'),
    import('../flows/detect.ts'),
  ])
  const here = await storedHere(await sourceOf(context, flags), store)
  const detected = await detectIn(store, here.repository.id, (await context.config()).score, watch(context))
  if (flags.json) {
    const { toJson } = await import('../render/json/json.ts')
    return context.out.data(toJson({ repository: here.repository.name, ...detected }))
  }
  const { detectView } = await import('../render/terminal/track-view.ts')
  await context.out.data(detectView(detected, context.out.stdout))
}
