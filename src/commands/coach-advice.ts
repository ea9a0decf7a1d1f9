import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import type { Advisor } from '../core/model-call.ts'
import { safe } from '../core/safe-text.ts'
import type { Judged } from '../flows/coach-advised.ts'
import { rehearsalFor } from './advisor.ts'
import type { CoachFlags } from './coach-flags.ts'

const byRules = (because: string): string => `By rules alone: ${safe(because, 'terminal-line')}.`

/** What a model made of it; and where the person did not want to wait for that, their word, to be thrown afterwards. */
export type Waited<T> = { readonly one: T; readonly interrupted: Fault | null }

/** Asks about one commit while the person waits. What rules said is not lost, whatever comes in between. */
export async function waitFor<T extends Judged>(
  { out, signal }: Context,
  one: T,
  advisor: Advisor | null,
  flags: CoachFlags,
): Promise<Waited<T>> {
  if (advisor === null) return { one, interrupted: null }
  const { withAdvice } = await import('../flows/coach-advised.ts')
  const waiting = out.waiting(`asking ${safe(advisor.model.name, 'terminal-line')} …`)
  try {
    const heard = await withAdvice(one, advisor, wishIn(flags), signal)
    waiting.stop()
    if (heard.because !== null) out.talk(byRules(heard.because))
    return { one: heard.one, interrupted: null }
  } catch (fault) {
    waiting.stop()
    if (!(fault instanceof Fault) || fault.kind !== 'interrupted') throw fault
    return { one, interrupted: fault }
  }
}

/** Asks about one commit after the other; each reason why there is no answer is told once. */
export async function asker<T extends Judged>(
  { out, signal }: Context,
  advisor: Advisor | null,
  flags: CoachFlags,
): Promise<(one: T) => Promise<T>> {
  if (advisor === null) return async (one) => one
  const { withAdvice } = await import('../flows/coach-advised.ts')
  const told = new Set<string>()
  return async (one) => {
    const heard = await withAdvice(one, advisor, wishIn(flags), signal)
    if (heard.because !== null && !told.has(heard.because)) out.talk(byRules(heard.because))
    if (heard.because !== null) told.add(heard.because)
    return heard.one
  }
}

/** Prints what a model would be asked about these, and asks nothing. */
export async function showAskings(
  context: Context,
  commits: AsyncIterable<Judged> | Iterable<Judged>,
  flags: CoachFlags,
): Promise<void> {
  const [{ showPrompts }, { withAdvice }] = await Promise.all([
    import('./show-prompt.ts'),
    import('../flows/coach-advised.ts'),
  ])
  const rehearsal = await rehearsalFor(context, flags)
  for await (const one of commits) await withAdvice(one, rehearsal.advisor, wishIn(flags), context.signal)
  return showPrompts(context, rehearsal, flags)
}

const wishIn = ({ rewrite, apply }: CoachFlags): { readonly withRewrite: boolean } => ({
  withRewrite: rewrite === true || apply === true,
})
