import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import type { Advisor } from '../core/model-call.ts'
import { type PortfolioMaterial, templateNames } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import type { TellableFact, Wording } from '../core/wording.ts'
import type { Template } from '../render/templates/template.ts'
import { advisorFor, rehearsalFor } from './advisor.ts'
import { allowRemoteOption, askModelOption, type ModelFlags, noModelOption } from './model-flags.ts'
import { showPromptOption, showPrompts } from './show-prompt.ts'

export type WordingFlags = ModelFlags & { readonly showPrompt?: boolean }

/** The flags that say whether a model has a say in the document, and which. */
export const withModelOptions = (command: Command): Command =>
  command
    .addOption(askModelOption())
    .addOption(noModelOption())
    .addOption(allowRemoteOption())
    .addOption(showPromptOption())

type Asked = {
  readonly name: string
  readonly template: Template
  readonly material: PortfolioMaterial
  /** May one be asked now? What one said before counts in any case. */
  readonly mayAsk: boolean
}

/**
 * The material with a model's words for its summary: those it gave for the same facts before, else those of the model
 * that is there. As it is where the document has none, where nobody answers, and with --no-model.
 * @throws Fault('usage') where a model is asked for that has nothing to say; Fault('interrupted')
 */
export async function withWording(
  context: Context,
  store: Store,
  { name, template, material, mayAsk }: Asked,
  flags: WordingFlags,
): Promise<PortfolioMaterial> {
  const facts = factsOf(name, template, material)
  if (facts.length === 0 && flags.model)
    throw new Fault('usage', `no model has a say in ${name}`, 'leave --model out, or write the executive one')
  if (facts.length === 0 || flags.model === false) return material
  const wording = await wordingFor(context, store, facts, mayAsk, flags)
  // Where nothing of it was borne out, it is nobody's but the rules'.
  return wording === null || wording.sentences.length === 0 ? material : { ...material, wording }
}

/** What a model would be asked for this document, and nothing is sent. */
export async function showWordingPrompt(
  context: Context,
  { name, template, material }: Omit<Asked, 'mayAsk'>,
  flags: WordingFlags,
): Promise<void> {
  const facts = factsOf(name, template, material)
  const rehearsal = await rehearsalFor(context, flags)
  const { wordingBy } = await import('../flows/wording.ts')
  if (facts.length > 0) await wordingBy(rehearsal.advisor, null, facts, context.signal)
  return showPrompts(context, rehearsal, {})
}

/** A template of the person's own has no foot that would say whose words they are, so it gets none. */
const factsOf = (name: string, template: Template, material: PortfolioMaterial): readonly TellableFact[] =>
  templateNames.some((one) => one === name) ? (template.tellable?.(material) ?? []) : []

async function wordingFor(
  context: Context,
  store: Store,
  facts: readonly TellableFact[],
  mayAsk: boolean,
  flags: WordingFlags,
): Promise<Wording | null> {
  const { isCurrent, keptWording } = await import('../flows/wording.ts')
  const kept = keptWording(store, facts)
  // Another model is asked only by who names it: the same facts are to give the same document.
  const isWished = flags.model !== undefined
  if (!mayAsk || (kept !== null && isCurrent(kept) && !isWished)) return kept
  const advisor = await advisorFor(context, flags, { byDefault: true })
  if (advisor === null) {
    if (isWished && kept !== null)
      context.out.talk(`The summary stays as ${safe(kept.model, 'terminal-line')} left it.`)
    return kept
  }
  if (kept?.digest === advisor.model.digest && isCurrent(kept)) return kept
  return (await asked(context, store, advisor, facts)) ?? kept
}

/** Asks while the person waits; whoever does not want to, ends the command before anything is written. */
async function asked(
  { out, signal }: Context,
  store: Store,
  advisor: Advisor,
  facts: readonly TellableFact[],
): Promise<Wording | null> {
  const { wordingBy } = await import('../flows/wording.ts')
  const waiting = out.waiting(`asking ${safe(advisor.model.name, 'terminal-line')} …`)
  try {
    const { wording, because, leftOut } = await wordingBy(advisor, store, facts, signal)
    waiting.stop()
    if (because !== null) out.talk(`The summary is by rules alone: ${safe(because, 'terminal-line')}.`)
    for (const { sentence, reason, what } of leftOut)
      out.detail(safe(`Left out (${reason}${what === '' ? '' : `: ${what}`}): ${sentence}`, 'terminal-line'))
    return wording
  } finally {
    waiting.stop()
  }
}
