import type { Paper, ThemeName } from '../../core/look.ts'

/** The names Typst has for them. */
export const paperNames: Readonly<Record<Paper, string>> = { a4: 'a4', letter: 'us-letter' }

/** Colours of a theme, all of them dark enough to be read on white (4.5:1 and more) but `rule` and `track`. */
export type Theme = {
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

export const themes: Readonly<Record<ThemeName, Theme>> = {
  cobalt: { ...paperAndInk, accent: '#1d48b8' },
  vermilion: { ...paperAndInk, accent: '#b8381c' },
  ink: { ...paperAndInk, accent: '#16181d', added: '#16181d', removed: '#5b626d' },
}
