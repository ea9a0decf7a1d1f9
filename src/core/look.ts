/** How a page is to look: what a person may choose, and nothing of what it says. */
export type Look = { readonly paper: Paper; readonly theme: ThemeName }

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

export const themeNames = ['cobalt', 'vermilion', 'ink'] as const
export type ThemeName = (typeof themeNames)[number]

export const usualLook: Look = { paper: 'a4', theme: 'cobalt' }
