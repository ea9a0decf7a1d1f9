import { Option } from 'commander'
import type { Context } from '../context.ts'
import type { Rehearsal } from '../core/model-call.ts'
import { safe } from '../core/safe-text.ts'

export const showPromptOption = () =>
  new Option('--show-prompt', 'print what a model would be asked, and ask nothing')

/** Prints what was to be asked, and says on stderr if nobody would be. */
export async function showPrompts(
  { out }: Context,
  rehearsal: Rehearsal,
  flags: { readonly json?: boolean },
): Promise<void> {
  const prompts = rehearsal.prompts()
  if (rehearsal.because !== null) out.talk(notAsked(rehearsal.because))
  if (flags.json) {
    const [{ jsonArray }, { promptJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/model.ts'),
    ])
    for (const piece of jsonArray(prompts, promptJson)) await out.data(piece)
    return
  }
  if (prompts.length === 0) return out.talk('There is nothing to ask a model here.')
  const { promptsView } = await import('../render/terminal/prompt-view.ts')
  await out.data(promptsView(prompts, out.stdout))
}

const notAsked = (because: string): string =>
  `This would go to no model now: ${safe(because, 'terminal-line')}.`
