import type { Context } from '../context.ts'
import type { Look } from '../core/look.ts'
import type { Portfolio, PortfolioMaterial } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import type { PortfolioWish } from '../flows/portfolio.ts'
import { type Chosen, writeDocument } from './portfolio-document.ts'
import type { VerifyFlags } from './portfolio-verify.ts'
import type { RedactFlags } from './redaction.ts'

export type DeliveryFlags = RedactFlags &
  VerifyFlags &
  Partial<Look> & { readonly output?: string; readonly force?: boolean; readonly open?: boolean }

type Draw = (portfolio: Portfolio) => Promise<string | Uint8Array>

/** Whether a PDF of it takes longer than a second or so. */
const isLong = ({ receipts }: Portfolio): boolean => receipts.length > 500

/** How a document becomes text or bytes, on the paper and in the colours that are wished for. */
export async function drawnBy(
  context: Context,
  { format, render }: Chosen,
  flags: DeliveryFlags,
): Promise<Draw> {
  const { document } = await context.config()
  const look = { paper: flags.paper ?? document.paper, theme: flags.theme ?? document.theme }
  return async (portfolio) => {
    const draw = async () => render(portfolio, look)
    return format === 'pdf' && isLong(portfolio)
      ? context.atOnce('Typesetting a long document …', draw)
      : draw()
  }
}

/** A document that only has to be drawn and written. */
export type Ready = {
  readonly name: string
  readonly path: string
  readonly wish: PortfolioWish
  readonly material: PortfolioMaterial
  readonly portfolio: Portfolio
  readonly kind: Chosen
  readonly render: Draw
}

/** Puts a document where it is to go, remembers what it said, and tells of it. */
export async function deliver(
  context: Context,
  store: Store,
  ready: Ready,
  flags: DeliveryFlags,
): Promise<void> {
  const { name, path, wish, material, portfolio, kind, render } = ready
  for (const warning of portfolio.warnings) context.out.warn(`Note: ${safe(warning, 'terminal-line')}`)
  await heed(context)
  const content = kind.pieces?.(portfolio) ?? [await render(portfolio)]
  await heed(context)
  if (flags.output === '-') {
    for (const piece of content) await context.out.data(piece)
    return
  }
  const file = await writeDocument(context, store, path, content, { force: flags.force ?? false })
  if (file !== null) {
    const { remember } = await import('./portfolio-snapshots.ts')
    const document = { path, template: name, format: kind.format, file }
    await remember(context, store, document, wish, flags, { portfolio, chosen: material.chosen })
  }
  await context.out.data(`${safe(path, 'terminal-line')}\n`)
  const { count } = await import('../render/words.ts')
  context.out.talk(
    `${count(material.chosen.length, 'achievement')}, ${count(portfolio.receipts.length, 'receipt')}.`,
  )
  if (flags.open) await showDocument(context, path)
}

/**
 * Hears a Ctrl-C that came while there was only work to do: nothing is begun or written after it.
 * @throws what the signal was given, where it was
 */
async function heed({ pause, signal }: Pick<Context, 'pause' | 'signal'>): Promise<void> {
  await pause(0)
  signal.throwIfAborted()
}

/** Opens what was written, where somebody sits who can look at it. */
async function showDocument(context: Context, path: string): Promise<void> {
  if (context.out.stdout.isTerminal) return context.show(path)
  context.out.warn('Note: not opened, as this is no terminal')
}
