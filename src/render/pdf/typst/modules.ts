import { chart } from './chart.ts'
import { claim } from './claim.ts'
import { document } from './document.ts'
import { receipts } from './receipts.ts'
import { style } from './style.ts'
import { words } from './words.ts'

/**
 * The whole program in Typst's language, as Typst finds it: none of it ever comes from a document.
 * Plain templates: the built program is ASCII, and what `String.raw` holds can't be escaped.
 */
export const modules: Readonly<Record<string, string>> = {
  '/document.typ': document,
  '/style.typ': style,
  '/words.typ': words,
  '/chart.typ': chart,
  '/claim.typ': claim,
  '/receipts.typ': receipts,
}
