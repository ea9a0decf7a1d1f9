import type { FormatName, Portfolio } from '../core/portfolio.ts'
import { toJson } from './json/json.ts'
import { markdown } from './markdown/markdown.ts'

/** Turns a document into the text of a file. */
export type Format = { readonly extension: string; render(portfolio: Portfolio): string }

export const formats = {
  markdown: { extension: 'md', render: markdown },
  json: { extension: 'json', render: toJson },
} satisfies Record<FormatName, Format>
