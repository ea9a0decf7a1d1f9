import { eastAsianWidth } from 'get-east-asian-width'
import { charactersOf, PLAIN } from '../characters.ts'

// Made when first needed: the emoji alone take 10 ms to compile.
let patterns: { readonly emoji: RegExp; readonly invisible: RegExp } | null = null

/** Terminal cells that `text` takes: two for wide East Asian characters and emoji, none for accents. No escapes in it. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length
  return charactersOf(text).reduce((sum, character) => sum + characterWidth(character), 0)
}

function characterWidth(character: string): number {
  patterns ??= {
    emoji: /^\p{RGI_Emoji}$/v,
    invisible: /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]$/u,
  }
  if (patterns.emoji.test(character)) return 2
  let width = 0
  for (const point of character) {
    if (patterns.invisible.test(point)) continue
    width = Math.max(width, eastAsianWidth(point.codePointAt(0) ?? 0))
  }
  return width
}

/** `text` cut to at most `width` cells; `…` stands for what was cut. */
export function clip(text: string, width: number): string {
  if (width <= 0) return ''
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 0
  for (const character of charactersOf(text)) {
    used += widthOf(character)
    if (used > width - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(text))) + text
