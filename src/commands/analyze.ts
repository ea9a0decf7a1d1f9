import { Command } from 'commander'
import type { Context } from '../context.ts'
import { safe } from '../core/safe-text.ts'
import { advisorFor, rehearsalFor } from './advisor.ts'
import { allowRemoteOption, askModelOption, type ModelFlags, noModelOption } from './model-flags.ts'
import { existingStore, jsonOption, upToDate } from './reading.ts'
import { showPromptOption } from './show-prompt.ts'

type Flags = ModelFlags & { readonly showPrompt?: boolean; readonly json?: boolean }

export const analyzeCommand = (context: Context): Command =>
  new Command('analyze')
    .description('show the strengths and skills that a piece of work shows')
    .argument('<id>', 'an achievement, or the beginning of its id')
    .addOption(askModelOption())
    .addOption(noModelOption())
    .addOption(allowRemoteOption())
    .addOption(showPromptOption())
    .addOption(jsonOption())
    .action((id: string, flags: Flags) => run(context, id, flags))

async function run(context: Context, id: string, flags: Flags): Promise<void> {
  const { out, signal } = context
  const store = await existingStore(context)
  await upToDate(context, store)
  const { analyzeAchievement } = await import('../flows/analyze.ts')
  const byRules = flags.model === false ? (await context.config()).score : null
  if (flags.showPrompt) {
    const rehearsal = await rehearsalFor(context, flags)
    await analyzeAchievement(store, id, rehearsal.advisor, null, signal)
    return (await import('./show-prompt.ts')).showPrompts(context, rehearsal, flags)
  }
  const advisor = await advisorFor(context, flags, { byDefault: true })
  const { analysis, missing } = await analyzeAchievement(store, id, advisor, byRules, signal)
  if (missing !== null) out.talk(`By rules alone: ${safe(missing, 'terminal-line')}.`)
  if (flags.json) {
    const { toJson } = await import('../render/json/json.ts')
    return out.data(toJson(analysis))
  }
  const { analysisView } = await import('../render/terminal/analysis-view.ts')
  await out.data(analysisView(analysis, out.stdout))
}
