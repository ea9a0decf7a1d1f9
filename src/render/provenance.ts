/** Who says a figure that is not quoted, and in which words where those tell more than the figure. */
export const said = {
  stated: (words: string | null) =>
    words === null ? 'stated by its author' : `stated by its author: ${words}`,
  measured: (words: string | null) => (words === null ? 'measured' : `measured: ${words}`),
  derived: (words: string | null) => (words === null ? 'computed' : `computed: ${words}`),
}

/** Do both say the same number? `50,000` is `50000`. */
export const isSame = (a: string, b: string): boolean => a.replaceAll(',', '') === b.replaceAll(',', '')
