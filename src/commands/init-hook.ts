import type { Context } from '../context.ts'
import type { Prompt } from '../core/prompt.ts'

export type HookOffer = {
  readonly repo: string
  /** Was the hook asked for on the command line? */
  readonly isWanted: boolean
}

/**
 * Where init speaks of the hooks: asks whether to install them, and gives what is to be done when every question is
 * answered. Without a prompt they are installed only if they were asked for.
 */
export async function offerHook(
  context: Context,
  { isWanted }: HookOffer,
  prompt: Prompt | null,
): Promise<() => Promise<void>> {
  if (!isWanted && prompt === null) return async () => {}
  return async () => context.out.talk('Next: craft hook install')
}
