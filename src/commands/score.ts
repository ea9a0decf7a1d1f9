import { Command } from 'commander'
import type { Context } from '../context.ts'
import {
  existingStore,
  jsonOption,
  type RepoFlag,
  repoOption,
  sourceOf,
  upToDate,
  wholeNumber,
} from './reading.ts'

type Flags = RepoFlag & { readonly number: number; readonly json?: boolean }

export const scoreCommand = (context: Context): Command =>
  new Command('score')
    .description('score achievements by written-down rules')
    .argument(
      '[id...]',
      'only these; all of this repository are scored anyway, as scores compare your own work',
    )
    .addOption(repoOption())
    .option('-n, --number <count>', 'how many to print, best first', wholeNumber(1), 20)
    .addOption(jsonOption())
    .action((ids: string[], flags: Flags) => run(context, ids, flags))

async function run(context: Context, ids: readonly string[], flags: Flags): Promise<void> {
  const store = await existingStore(context)
  const [{ storedHere }, { scoreRepository }, { bestFirst, listScored, scoredById }] = await Promise.all([
    import('../flows/here.ts'),
    import('../flows/score.ts'),
    import('../flows/achievements.ts'),
  ])
  const { repository } = await storedHere(await sourceOf(context, flags), store)
  await upToDate(context, store, repository.id, flags.repo)
  scoreRepository(store, repository.id, (await context.config()).score)
  const scored =
    ids.length > 0
      ? ids.map((id) => scoredById(store, id))
      : [...listScored(store, { repositoryId: repository.id })].sort(bestFirst)
  if (flags.json) {
    const { jsonArray, scoredJson } = await import('../render/json/json.ts')
    for (const piece of jsonArray(scored, scoredJson)) await context.out.data(piece)
    return
  }
  const { achievementsView } = await import('../render/terminal/achievements-view.ts')
  await context.out.data(achievementsView(scored.slice(0, flags.number), context.out.stdout))
  if (scored.length > flags.number)
    context.out.talk(`${scored.length - flags.number} more: -n ${scored.length}`)
}
