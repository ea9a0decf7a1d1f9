/**
 * The text with everything that is not prose blanked out, character for character, so that positions stay: code,
 * URLs, paths, quoted replies, indented blocks, trailers and diffs hold numbers that nobody claims.
 */
export const readableText = (text: string): string =>
  text
    .replace(/```[\s\S]*?(?:```|$)/g, blank)
    .replace(/`[^`\n]*`/g, blank)
    .replace(/\b[a-z][a-z+.-]{1,20}:\/\/\S+/gi, blank)
    .replace(/^(?: {4}|\t|>|[+-]{3} |@@|\|).*$/gm, blank)
    .replace(/^[A-Z][A-Za-z-]*-by: .*$/gm, blank)

const blank = (found: string): string => found.replace(/[^\n]/g, ' ')
