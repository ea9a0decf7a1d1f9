import { type Look, usualLook } from '../../core/look.ts'
import type { Portfolio } from '../../core/portfolio.ts'
import { pageOf } from './page.ts'
import { openTypesetter, type Typeset } from './typesetter.ts'

/**
 * A document as a tagged PDF. The same document and look give the same bytes on every machine.
 * @throws Fault('failed') where the typesetter or a font is not there
 */
export async function pdf(
  portfolio: Portfolio,
  look: Look = usualLook,
  typeset: Promise<Typeset> | Typeset = openTypesetter(),
): Promise<Uint8Array> {
  const set = await typeset
  return set(pageOf(portfolio, look))
}
