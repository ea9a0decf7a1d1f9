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
  { repo, isWanted }: HookOffer,
  prompt: Prompt | null,
): Promise<() => Promise<void>> {
  if (isWanted) return () => install(context, repo)
  if (prompt === null || (await isInstalled(context, repo))) return async () => {}
  const wanted = await prompt.confirm('Let git note new commits for craft (git hooks)?', true)
  return wanted ? () => install(context, repo) : async () => {}
}

const isInstalled = async (context: Context, repo: string): Promise<boolean> =>
  (await (await context.hooks(repo)).status()).hooks.every(({ state }) => state === 'installed')

/** Where a hook may not be written, init goes on: everything else is set up all the same. */
async function install(context: Context, repo: string): Promise<void> {
  const status = await (await context.hooks(repo)).install()
  if (status.hooks.every(({ state }) => state === 'installed'))
    return context.out.talk('git notes new commits from now on, and craft brings them in by itself.')
  context.out.warn('Not every hook could be installed. Next: craft hook status')
}
