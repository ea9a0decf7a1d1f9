import type { Figure } from '../../core/achievement.ts'

/** A figure and where in the text its quotation stands. */
export type Found = Omit<Figure, 'provenance' | 'source'> & { readonly at: number }
