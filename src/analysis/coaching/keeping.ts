import type { Stamp } from '../../core/time.ts'

type Dated = { readonly oid: string; readonly at: Stamp }

/**
 * Keeps the first `most` of any number by an order; between equals the latest come first, so that the order in which
 * they were added makes no difference.
 */
export function keeping<T extends Dated>(
  most: number,
  order: (a: T, b: T) => number,
): { add(one: T): void; kept(): readonly T[] } {
  const whole = (a: T, b: T): number => order(a, b) || (isLater(a, b) ? -1 : 1)
  const kept: T[] = []
  return {
    add(one) {
      const last = kept[most - 1]
      if (last !== undefined && whole(last, one) < 0) return
      kept.push(one)
      kept.sort(whole)
      kept.length = Math.min(kept.length, most)
    },
    kept: () => kept,
  }
}

/** Of two commits of one second the one with the lower id, so that there is always one. */
export const isLater = (a: Dated, b: Dated): boolean =>
  a.at.seconds !== b.at.seconds ? a.at.seconds > b.at.seconds : a.oid < b.oid
