import type { Paper } from '../../core/look.ts'

/** The names Typst has for them. */
export const paperNames: Readonly<Record<Paper, string>> = { a4: 'a4', letter: 'us-letter' }
