import { safe } from '../../core/safe-text.ts'

/** HTML that is ready to be written. `markup` makes it, so that no text becomes HTML on its way there. */
export type Markup = { readonly markup: string }

type Part = string | number | null | Markup | readonly Markup[]

/**
 * The one way to HTML: what the template says stays, and text that is filled in is text, between tags as well as
 * between an attribute's quotes. Keep the templates ASCII: the built program is.
 */
export const markup = (template: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: template.reduce((before, after, index) => `${before}${written(parts[index - 1] ?? null)}${after}`),
})

function written(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return safe(part, 'html-line')
  return 'markup' in part ? part.markup : part.map((one) => one.markup).join('')
}

/** What craft itself wrote for this place, in letters that mean what they mean there: a style sheet, a policy. */
export const ready = (text: string): Markup => ({ markup: text })

/** Nothing at all. */
export const none: Markup = { markup: '' }

/** Parts with something between each two. */
export const joined = (parts: readonly Markup[], between: Markup): readonly Markup[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]))
