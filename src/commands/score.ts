import { Command } from 'commander'
import type { Context } from '../context.ts'
import type { Advisor } from '../core/model-call.ts'
import type { ScoredAchievement } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import { advisorFor, rehearsalFor } from './advisor.ts'
import { allowRemoteOption, askModelOption, type ModelFlags, noModelOption } from './model-flags.ts'
import {
  existingStore,
  jsonOption,
  type RepoFlag,
  repoOption,
  sourceOf,
  upToDate,
  wholeNumber,
} from './reading.ts'
import { showPromptOption } from './show-prompt.ts'

type Flags = RepoFlag &
  ModelFlags & {
    readonly number: number
    readonly jobs: number
    readonly showPrompt?: boolean
    readonly json?: boolean
  }

export const scoreCommand = (context: Context): Command =>
  new Command('score')
    .description('score achievements by written-down rules')
    .argument(
      '[id...]',
      'only these, with a model where there is one; all are scored anyway, as scores compare your own work',
    )
    .addOption(repoOption())
    .option('-n, --number <count>', 'how many to print, best first', wholeNumber(1), 20)
    .addOption(askModelOption())
    .addOption(noModelOption())
    .option('--jobs <count>', 'achievements a model is asked about at a time', wholeNumber(1), 1)
    .addOption(allowRemoteOption())
    .addOption(showPromptOption())
    .addOption(jsonOption())
    .action((ids: string[], flags: Flags) => run(context, ids, flags))

async function run(context: Context, ids: readonly string[], flags: Flags): Promise<void> {
  const store = await existingStore(context)
  const [{ storedHere }, { scoreRepository, withoutModel }, { bestFirst, listScored, scoredById }] =
    await Promise.all([
      import('../flows/here.ts'),
      import('../flows/score.ts'),
      import('../flows/achievements.ts'),
    ])
  const { repository } = await storedHere(await sourceOf(context, flags), store)
  await upToDate(context, store, repository.id, flags.repo)
  const weights = (await context.config()).score
  scoreRepository(store, repository.id, weights)
  const chosen = () =>
    ids.length > 0
      ? ids.map((id) => scoredById(store, id))
      : [...listScored(store, { repositoryId: repository.id })].sort(bestFirst)
  if (flags.showPrompt) return rehearse(context, store, chosen().slice(0, flags.number), flags)
  const advisor = await advisorFor(context, flags, { byDefault: ids.length > 0 })
  if (advisor !== null) {
    const asked = ids.length > 0 ? chosen() : chosen().slice(0, flags.number)
    await advise(context, store, asked, advisor, flags)
    for (const id of new Set(asked.map(({ achievement }) => achievement.repositoryId)))
      scoreRepository(store, id, weights)
  }
  const scored = flags.model === false ? withoutModel(store, chosen(), weights) : chosen()
  await show(context, scored, ids.length > 0, flags)
}

async function advise(
  context: Context,
  store: Store,
  scored: readonly ScoredAchievement[],
  advisor: Advisor,
  { jobs }: Flags,
): Promise<void> {
  const { adviseAchievements } = await import('../flows/score-advised.ts')
  const progress = context.out.progress(`Asking ${safe(advisor.model.name, 'terminal-line')}`, scored.length)
  const achievements = scored.flatMap(
    ({ achievement }) => store.achievements.byOrigin(achievement.origin) ?? [],
  )
  const how = { advisor, jobs, progress, signal: context.signal }
  const told = await adviseAchievements(store, achievements, how)
  for (const reason of new Set(told.flatMap(({ missing }) => missing)))
    context.out.talk(`By rules where there is no answer: ${safe(reason, 'terminal-line')}.`)
}

async function rehearse(
  context: Context,
  store: Store,
  scored: readonly ScoredAchievement[],
  flags: Flags,
): Promise<void> {
  const [{ showPrompts }, { askAbout }] = await Promise.all([
    import('./show-prompt.ts'),
    import('../flows/score-advised.ts'),
  ])
  const rehearsal = await rehearsalFor(context, flags)
  for (const { achievement } of scored) {
    const found = store.achievements.byOrigin(achievement.origin)
    if (found !== null) await askAbout(store, found, { advisor: rehearsal.advisor, signal: context.signal })
  }
  await showPrompts(context, rehearsal, flags)
}

async function show(
  { out }: Context,
  scored: readonly ScoredAchievement[],
  isChosen: boolean,
  flags: Flags,
): Promise<void> {
  if (flags.json) {
    const { jsonArray, scoredJson } = await import('../render/json/json.ts')
    for (const piece of jsonArray(scored, scoredJson)) await out.data(piece)
    return
  }
  const shown = scored.slice(0, flags.number)
  if (isChosen) {
    const { scoredView } = await import('../render/terminal/scored-view.ts')
    await out.data(scoredView(shown, out.stdout))
  } else {
    const { achievementsView } = await import('../render/terminal/achievements-view.ts')
    await out.data(achievementsView(shown, out.stdout))
  }
  if (scored.length > flags.number) out.talk(`${scored.length - flags.number} more: -n ${scored.length}`)
}
