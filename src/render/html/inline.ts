import { safe } from '../../core/safe-text.ts'
import { EVIDENCE_NEEDED } from '../../core/unsupported.ts'
import { followable } from '../document-words.ts'
import { runsOf } from '../runs.ts'
import { type Markup, markup } from './markup.ts'

/** Plain text in one line: what stands between backticks is set as code, and a draft's marks stand out. */
export const inline = (text: string): Markup =>
  markup`${runsOf(safe(text, 'page-line')).map((run) =>
    run.code ? markup`<code>${run.text}</code>` : markup`${highlighted(run.text)}`,
  )}`

const highlighted = (text: string): readonly Markup[] =>
  text
    .split(EVIDENCE_NEEDED)
    .flatMap((part, index) =>
      index === 0 ? [markup`${part}`] : [markup`<mark>${EVIDENCE_NEEDED}</mark>`, markup`${part}`],
    )

/** A name, and where it leads if that is an address of the web. */
export function linked(text: string, url: string | null): Markup {
  const address = followable(url)
  return address === null ? markup`${text}` : markup`<a href="${address}">${text}</a>`
}
