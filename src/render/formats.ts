import type { Look } from '../core/look.ts'
import type { FormatName, Portfolio } from '../core/portfolio.ts'
import { jsonPieces, toJson } from './json/json.ts'
import { resumeJson } from './json/resume.ts'
import { markdown } from './markdown/markdown.ts'

/** Turns a document into the text of a file, or its bytes. Only what has pages or colours looks at `look`. */
export type Format = {
  readonly extension: string
  render(portfolio: Portfolio, look?: Look): string | Promise<string | Uint8Array>
  /** The same bit by bit, where a format can be written so. */
  pieces?(portfolio: Portfolio): Iterable<string>
}

/** A resume as programs for resumes read it, everything else as craft publishes it. */
const json = (portfolio: Portfolio): string => toJson(jsonValue(portfolio))

const jsonValue = (portfolio: Portfolio): unknown =>
  portfolio.resume === undefined ? portfolio : resumeJson(portfolio.resume)

export const formats = {
  markdown: { extension: 'md', render: markdown },
  html: {
    extension: 'html',
    render: async (portfolio: Portfolio, look?: Look) =>
      (await import('./html/html.ts')).html(portfolio, look),
  },
  json: { extension: 'json', render: json, pieces: (portfolio) => jsonPieces(jsonValue(portfolio)) },
  pdf: {
    extension: 'pdf',
    render: async (portfolio: Portfolio, look?: Look) => (await import('./pdf/pdf.ts')).pdf(portfolio, look),
  },
} satisfies Record<FormatName, Format>
