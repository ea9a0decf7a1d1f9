import type { ThemeName } from '../core/look.ts'

/** Colours of a theme on one ground, all readable there (4.5:1 and more) but `pale`, `rule` and `track`. */
export type Colours = {
  readonly ink: string
  readonly soft: string
  readonly accent: string
  readonly added: string
  readonly removed: string
  /** Hairlines. */
  readonly rule: string
  /** What a bar has not reached. */
  readonly track: string
}

const paperAndInk = {
  ink: '#16181d',
  soft: '#5b626d',
  added: '#1a6b3c',
  removed: '#a3302a',
  rule: '#c9cdd4',
  track: '#e3e6ea',
}

/** On white. */
export const onPaper: Readonly<Record<ThemeName, Colours>> = {
  cobalt: { ...paperAndInk, accent: '#1d48b8' },
  vermilion: { ...paperAndInk, accent: '#b8381c' },
  ink: { ...paperAndInk, accent: '#16181d', added: '#16181d', removed: '#5b626d' },
}
