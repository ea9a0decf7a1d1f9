import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import type { Store } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import { watch } from './reading.ts'

export type TransferFlags = { readonly json?: boolean }

type Wish = { readonly from: Store; readonly to: Store; readonly mirror: boolean }

/**
 * Copies one store into another and says what came of it.
 * @throws Fault('check') when something could not be read or did not arrive; everything else is copied then
 */
export async function transferred(
  context: Context,
  { from, to, mirror }: Wish,
  flags: TransferFlags,
): Promise<void> {
  const { transfer } = await import('../flows/transfer.ts')
  const { out } = context
  const done = await transfer(from, to, mirror, {
    copy: () => watch(context, 'Copying'),
    compare: () => watch(context, 'Comparing'),
  })
  if (flags.json) {
    const { toJson } = await import('../render/json/json.ts')
    const { copied, ...rest } = done
    await out.data(toJson({ ...rest, ...copied }))
  } else {
    const { transferView } = await import('../render/terminal/transfer-view.ts')
    await out.data(transferView(done))
  }
  for (const sentence of done.damage) out.warn(safe(sentence, 'terminal-line'))
  if (done.damage.length > 0)
    throw new Fault(
      'check',
      `not all of ${from.path} can be read; the rest was copied`,
      'mend or remove these lines, then run the same again',
    )
}
