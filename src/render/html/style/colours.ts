import type { ThemeName } from '../../../core/look.ts'
import type { Colours } from '../../colours.ts'

/** What a page is drawn on. */
export const ground = { light: '#ffffff', dark: '#14161b' } as const

const lightOnDark = {
  ink: '#e7e9ee',
  soft: '#a7aebb',
  added: '#7ad6a0',
  removed: '#ff9f95',
  rule: '#3b414c',
  track: '#2b303a',
}

/** The themes on a dark screen. */
export const inTheDark: Readonly<Record<ThemeName, Colours>> = {
  cobalt: { ...lightOnDark, accent: '#93b1ff' },
  vermilion: { ...lightOnDark, accent: '#ff9e80' },
  ink: { ...lightOnDark, accent: '#f4f5f8', added: '#e7e9ee', removed: '#a7aebb' },
}

/** Of a chart, what is not its highest: fainter than the accent, and still seen (3:1). */
export const paleOf: Readonly<Record<'light' | 'dark', Readonly<Record<ThemeName, string>>>> = {
  light: { cobalt: '#7590d6', vermilion: '#d07f6b', ink: '#868a93' },
  dark: { cobalt: '#5b70a8', vermilion: '#a66a58', ink: '#747985' },
}
