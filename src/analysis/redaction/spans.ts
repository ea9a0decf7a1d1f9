import type { Thing } from './things.ts'

/** A stretch of a text that tells of something private. */
export type PrivateSpan = { readonly thing: Thing; readonly from: number; readonly to: number }

/** In the order of the text; where two overlap they become one, of the thing that begins first, or is the longer. */
export function apart(spans: readonly PrivateSpan[]): readonly PrivateSpan[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to)
  const found: PrivateSpan[] = []
  for (const span of sorted) {
    const last = found.at(-1)
    if (last === undefined || span.from >= last.to) found.push(span)
    else if (span.to > last.to) found[found.length - 1] = { ...last, to: span.to }
  }
  return found
}
