/** The word a headline begins with; empty where it begins with something else. */
export const firstWordOf = (headline: string): string =>
  /^\p{L}[\p{L}'-]*(?=[\s,.:]|$)/u.exec(headline)?.[0] ?? ''

/** Could the word be written with or without a capital: no name, no abbreviation, a script that has capitals? */
export const isCased = (word: string): boolean =>
  /^\p{L}\p{Ll}+$/u.test(word) && word[0]?.toLowerCase() !== word[0]?.toUpperCase()

/** The first `length` units of a text, or one less where the last would be half a character. */
export function startOf(text: string, length: number): string {
  if (text.length <= length) return text
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length)
}
