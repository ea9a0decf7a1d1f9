/** Stands for what is not prose, so that nothing is read across it as if it were a space. */
const HIDDEN = '\u0001'

/**
 * The text with everything that is not prose hidden, character for character, so that positions stay: code, URLs,
 * paths, quotations, quoted replies, blocks, tables, trailers, logs and diffs hold numbers that nobody claims.
 */
export const readableText = (text: string): string =>
  withoutSpans(text)
    .replace(/^(?: {4}|\t|[+-]{3} |@@|\|).*$/gm, blank)
    .replace(EMPHASIS, blank)
    .replace(
      /^(?:\[?\d{4}-\d\d-\d\d[T ]|\[?\d\d:\d\d:\d\d|(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL)\b|\$ ).*$/gm,
      blank,
    )

/** Blocks and tables kept: there a before and an after may be named. */
export const blocksText = (text: string): string =>
  text
    .replace(/\b[a-z][a-z+.-]{1,20}:\/\/\S+/gi, hide)
    .replace(/^(?:>|[+-]{3} |@@).*$/gm, blank)
    .replace(TRAILERS, blank)

const EMPHASIS = /\*\*|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)/g
const TRAILERS = /^[A-Z][A-Za-z-]*-by: .*$/gm

const withoutSpans = (text: string): string =>
  blocksText(text.replace(/```[\s\S]*?(?:```|$)/g, blank).replace(/~~~[\s\S]*?(?:~~~|$)/g, blank))
    .replace(/`[^`\n]*`/g, hide)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
    .replace(/"[^"\n]{1,200}(?:\n[^"\n]{1,100})?"|“[^”]{1,200}”/g, hide)

const blank = (found: string): string => found.replace(/[^\n]/g, ' ')
const hide = (found: string): string => found.replace(/[^\n]/g, HIDDEN)
