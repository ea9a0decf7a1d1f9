import type { Receipt } from '../../core/portfolio.ts'
import { joined, type Markup, markup, none } from './markup.ts'

/** Marks in the text that lead to receipts, and what leads back from there. */
export type Notes = {
  /** The marks for these receipts; numbers without a receipt have none. */
  marks(receipts: readonly number[]): Markup
  /** Ids of the marks made so far for one receipt. */
  marksOf(receipt: number): readonly string[]
}

/** Keeps count of the marks of one document; they have to be made in the order in which they are read. */
export function noteKeeper(receipts: readonly Receipt[]): Notes {
  const made = new Map<number, string[]>(receipts.map(({ number }) => [number, []]))
  const mark = (number: number): readonly Markup[] => {
    const ids = made.get(number)
    if (ids === undefined) return []
    const id = `note-${number}-${ids.length + 1}`
    ids.push(id)
    return [
      markup`<a id="${id}" href="#receipt-${number}" role="doc-noteref" aria-label="Receipt ${number}">${number}</a>`,
    ]
  }
  return {
    marks: (numbers) => {
      const marks = numbers.flatMap(mark)
      return marks.length === 0 ? none : markup`<sup class="notes">${joined(marks, markup` `)}</sup>`
    },
    marksOf: (number) => made.get(number) ?? [],
  }
}
