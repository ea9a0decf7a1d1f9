import type { Context } from '../context.ts'
import type { Advisor, Rehearsal } from '../core/model-call.ts'
import { safe } from '../core/safe-text.ts'
import { type ModelFlags, wishOf } from './model-flags.ts'

/**
 * Who advises this run: nobody with --no-model, and only who was asked for where a model is not the default. Where
 * there is none, rules have the word; that is said to people who asked for one.
 */
export async function advisorFor(
  context: Context,
  flags: ModelFlags,
  { byDefault }: { readonly byDefault: boolean },
): Promise<Advisor | null> {
  const isWished = flags.model !== undefined
  if (flags.model === false || (!isWished && !byDefault)) return null
  const { advisor, because } = await context.advisor(wishOf(flags))
  if (because !== null) {
    const { out } = context
    const line = `By rules alone: ${safe(because, 'terminal-line')}.`
    if (isWished) out.talk(line)
    else out.detail(line)
  }
  return advisor === null ? null : disguised(context, advisor)
}

/** What a model would be asked in this run, were one asked: with the same disguise. */
export async function rehearsalFor(context: Context, flags: ModelFlags): Promise<Rehearsal> {
  const rehearsal = await context.rehearsal(wishOf(flags))
  return { ...rehearsal, advisor: await disguised(context, rehearsal.advisor) }
}

/** The same, told nothing that the policy of the settings hides; as it is where they name none. */
async function disguised(context: Context, advisor: Advisor): Promise<Advisor> {
  const policy = await context.redactionPolicy(null)
  if (policy === null) return advisor
  const { disguiseFor } = await import('../flows/redact.ts')
  const hasStore = await context.files.exists(context.paths.store)
  return { ...advisor, disguise: disguiseFor(hasStore ? await context.commits() : null, policy) }
}
