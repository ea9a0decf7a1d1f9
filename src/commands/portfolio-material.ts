import type { Context } from '../context.ts'
import type { Portfolio, PortfolioMaterial, ScoredAchievement } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import type { PortfolioWish } from '../flows/portfolio.ts'
import type { Checked } from '../flows/verify.ts'
import type { Template } from '../render/templates/template.ts'
import { writeDocument } from './portfolio-document.ts'
import { checkedMaterial, type VerifyFlags } from './portfolio-verify.ts'
import { upToDate } from './reading.ts'
import { type RedactFlags, redactedFor } from './redaction.ts'

export type Told = {
  /** What may be told, and what stands behind it. */
  readonly checked: Checked
  /** The document about such material, as its audience may see it. */
  tell(material: PortfolioMaterial): Portfolio
}

type Flags = VerifyFlags & RedactFlags & { readonly repo: string; readonly force?: boolean }

/**
 * Everything a document says before it has a format: looked for where something new is stored, chosen, supported by
 * evidence, and without what nobody is to see.
 * @throws Fault('failed') where there is nothing to tell
 */
export async function toldOf(
  context: Context,
  store: Store,
  template: Template,
  wish: PortfolioWish,
  flags: Flags,
): Promise<Told> {
  await upToDate(context, store, wish.repositoryId ?? undefined, flags.repo)
  const [{ gatherPortfolio }, { forAudience }] = await Promise.all([
    import('../flows/portfolio.ts'),
    import('../render/templates/audience.ts'),
  ])
  const plain = await gatherPortfolio(store, wish, (await context.config()).score)
  const gathered = template.tellsDone
    ? (await import('../flows/titles-done.ts')).withTitlesDone(plain)
    : plain
  const whole = await withCode(context, store, gathered, template.codeFor?.(gathered) ?? [])
  // What nothing shows goes before names do: the store knows the names and not their aliases.
  const supported = await checkedMaterial(context, store, whole, flags)
  const checked = await redactedFor(context, store, supported, flags, wish.subject, async (path, text) => {
    await writeDocument(context, store, path, text, { force: flags.force ?? false, rights: 'private' })
  })
  return { checked, tell: (material) => forAudience(template.build(material), wish.audience) }
}

/** What it would show of the code is read from the repositories, where they still are. */
async function withCode(
  context: Context,
  store: Store,
  material: PortfolioMaterial,
  work: readonly ScoredAchievement[],
): Promise<PortfolioMaterial> {
  if (work.length === 0) return material
  const { codeExcerpts } = await import('../flows/code-excerpts.ts')
  return { ...material, code: await codeExcerpts(work, store, context.repository, context.signal) }
}
