import { Command } from 'commander'
import type { Context } from '../context.ts'
import type { Achievement } from '../core/achievement.ts'
import { Fault } from '../core/errors.ts'
import { safe } from '../core/safe-text.ts'
import { settleChange } from './achievement-changed.ts'
import { existingStore, jsonOption, upToDate } from './reading.ts'

type Flags = { readonly json?: boolean; readonly yes?: boolean }

const AN_ID = 'its id, or the beginning of it'

/** Commands that take achievements together, apart and away. */
export const groupCommands = (context: Context): readonly Command[] => [
  new Command('remove')
    .description('remove work you added, or hide work that would be found again')
    .argument('<id>', AN_ID)
    .option('-y, --yes', 'ask nothing')
    .addOption(jsonOption())
    .action((id: string, flags: Flags) => remove(context, id, flags)),
  new Command('merge')
    .description('make one achievement of several, for every later run too; the first keeps its words')
    .argument('<id...>', 'two or more ids, or the beginnings of them')
    .option('-y, --yes', 'ask nothing')
    .addOption(jsonOption())
    .action((ids: string[], flags: Flags) => merge(context, ids, flags)),
  new Command('split')
    .description('make an achievement of its own of some commits, for every later run too')
    .argument('<id>', AN_ID)
    .argument('<commit...>', 'commits of it, or the beginnings of their ids')
    .addOption(jsonOption())
    .action((id: string, commits: string[], flags: Flags) => split(context, id, commits, flags)),
]

async function remove(context: Context, id: string, flags: Flags): Promise<void> {
  const store = await existingStore(context)
  await upToDate(context, store)
  const { achievementById } = await import('../flows/achievements.ts')
  const one = achievementById(store, id)
  if (one.source === 'manual') await agreed(context, `Remove ${called(one)}?`, flags)
  const { remove: takeAway } = await import('../flows/by-hand/change.ts')
  await settleChange(context, store, takeAway(store, one.id, context.now()), flags)
}

async function merge(context: Context, ids: readonly string[], flags: Flags): Promise<void> {
  const store = await existingStore(context)
  await upToDate(context, store)
  const { achievementById } = await import('../flows/achievements.ts')
  const [first, ...others] = ids.map((id) => achievementById(store, id))
  const worded = others.filter((one) => one.id !== first?.id && hasWords(one))
  if (worded.length > 0)
    await agreed(context, `Give up what you wrote of ${worded.map(called).join(', ')}?`, flags)
  const { merge: putTogether } = await import('../flows/by-hand/group.ts')
  await settleChange(context, store, putTogether(store, ids, context.now()), flags)
}

async function split(context: Context, id: string, commits: readonly string[], flags: Flags): Promise<void> {
  const store = await existingStore(context)
  await upToDate(context, store)
  const { split: takeApart } = await import('../flows/by-hand/group.ts')
  await settleChange(context, store, takeApart(store, id, commits, context.now()), flags)
}

const called = ({ title }: Achievement): string => `“${safe(title, 'terminal-line')}”`

/** Would a merge lose words that a person found? Their evidence and figures go along. */
const hasWords = ({ edited }: Achievement): boolean =>
  edited.some((field) => field === 'title' || field === 'description' || field === 'summary')

/** @throws Fault('usage') where nobody can be asked, Fault('failed') where the person says no */
async function agreed(context: Context, question: string, { yes, json }: Flags): Promise<void> {
  if (yes) return
  if (json || !context.interactive())
    throw new Fault(
      'usage',
      'words you wrote would be lost, and nobody is here to agree',
      'run the same with --yes',
    )
  if (!(await (await context.prompt()).confirm(question, true)))
    throw new Fault('failed', 'nothing was changed', 'see it with: craft achievements list')
}
