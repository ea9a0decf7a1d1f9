import { Command } from 'commander'
import type { Context } from '../context.ts'
import type { AchievementQuery, Store } from '../core/ports.ts'
import type { SimilarPair } from '../core/similar.ts'
import { addCommand } from './achievement-add.ts'
import { editCommand, signCommands, undoCommand } from './achievement-change.ts'
import { evidenceCommand } from './achievement-evidence.ts'
import { groupCommands } from './achievement-group.ts'
import { existingStore, jsonOption, type ListFlags, listQuery, upToDate, withListOptions } from './reading.ts'

type AchievementFlags = ListFlags & {
  readonly hidden?: boolean
  readonly manual?: boolean
  readonly edited?: boolean
}
type ShowFlags = { readonly json?: boolean }

const SCREENFUL = 20

export const achievementsCommand = (context: Context): Command =>
  [
    addCommand(context),
    editCommand(context),
    evidenceCommand(context),
    ...signCommands(context),
    ...groupCommands(context),
    undoCommand(context),
  ].reduce((whole, one) => whole.addCommand(one), reading(context))

const reading = (context: Context): Command =>
  new Command('achievements')
    .alias('a')
    .description('the achievements found in your work, and what you say of them')
    // Without `[options]`, which all of them have: what they do has room beside them then.
    .configureHelp({ subcommandTerm: (one) => [one.name(), ...argumentsOf(one)].join(' ') })
    .addCommand(
      withListOptions(new Command('list'), SCREENFUL)
        .description('list achievements, newest first')
        .option('--hidden', 'only those you have hidden')
        .option('--manual', 'only those you have added')
        .option('--edited', 'only those you have edited')
        .action((flags: AchievementFlags) => list(context, flags)),
    )
    .addCommand(
      new Command('show')
        .description('show one achievement with its evidence')
        .argument('<id>', 'its id, or the beginning of it')
        .addOption(jsonOption())
        .action((id: string, flags: ShowFlags) => show(context, id, flags)),
    )
    .addCommand(
      withListOptions(new Command('similar'), SCREENFUL)
        .description('list achievements that may be one piece of work, two by two')
        .action((flags: ListFlags) => similar(context, flags)),
    )

const argumentsOf = ({ registeredArguments }: Command): readonly string[] =>
  registeredArguments.map((one) => {
    const name = `${one.name()}${one.variadic ? '...' : ''}`
    return one.required ? `<${name}>` : `[${name}]`
  })

async function list(context: Context, flags: AchievementFlags): Promise<void> {
  const store = await existingStore(context)
  const query = await listQuery(context, store, flags, SCREENFUL)
  await upToDate(context, store, query.repositoryId, flags.repo)
  const { listScored } = await import('../flows/achievements.ts')
  const only = (['hidden', 'manual', 'edited'] as const).filter((mark) => flags[mark])
  const found = listScored(store, { ...query, only })
  const { out } = context
  if (flags.json) {
    const { jsonArray, scoredJson } = await import('../render/json/json.ts')
    for (const piece of jsonArray(found, scoredJson)) await out.data(piece)
    return
  }
  if (found.length === 0) return out.talk('No achievements match. Next: craft detect')
  const { achievementsView } = await import('../render/terminal/achievements-view.ts')
  await out.data(achievementsView(found, out.stdout))
}

async function show(context: Context, id: string, flags: ShowFlags): Promise<void> {
  const store = await existingStore(context)
  await upToDate(context, store)
  const { scoredById } = await import('../flows/achievements.ts')
  const scored = scoredById(store, id)
  if (flags.json) {
    const { scoredJson, toJson } = await import('../render/json/json.ts')
    return context.out.data(toJson(scoredJson(scored)))
  }
  const { achievementView } = await import('../render/terminal/achievement-view.ts')
  await context.out.data(achievementView(scored, context.out.stdout))
}

async function similar(context: Context, flags: ListFlags): Promise<void> {
  const store = await existingStore(context)
  const { limit, ...query } = await listQuery(context, store, flags, SCREENFUL)
  await upToDate(context, store, query.repositoryId, flags.repo)
  const pairs = (await similarPairs(context, store, query)).slice(0, limit)
  const { out } = context
  if (flags.json) {
    const [{ jsonArray }, { similarJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/similar.ts'),
    ])
    for (const piece of jsonArray(pairs, similarJson)) await out.data(piece)
    return
  }
  if (pairs.length === 0) return out.talk('No two achievements look like one piece of work.')
  const { similarView } = await import('../render/terminal/similar-view.ts')
  await out.data(similarView(pairs, out.stdout))
}

async function similarPairs(
  context: Context,
  store: Store,
  query: AchievementQuery,
): Promise<readonly SimilarPair[]> {
  const [{ similarAchievements }, { mended }] = await Promise.all([
    import('../flows/similar.ts'),
    import('../flows/search-refresh.ts'),
  ])
  const index = await context.searchIndex()
  try {
    return await mended(index, async () => similarAchievements(store, index, query))
  } finally {
    index.close()
  }
}
