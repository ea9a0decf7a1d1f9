import type { Figure } from '../../core/achievement.ts'

/** A figure and where in the text its quotation stands. */
export type Found = Omit<Figure, 'provenance' | 'source'> & { readonly at: number }

/** A text with more passages of one form than this is data, not prose. */
const MOST = 60

/** The first 60 matches of a global pattern. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  for (const match of text.matchAll(pattern)) if (matches.push(match) === MOST) break
  return matches
}
