/** The word a headline begins with; empty where it begins with something else. */
export const firstWordOf = (headline: string): string =>
  /^\p{L}[\p{L}'-]*(?=[\s,.:]|$)/u.exec(headline)?.[0] ?? ''

/** Could the word be written with or without a capital: no name, no abbreviation, a script that has capitals? */
export const isCased = (word: string): boolean =>
  /^\p{L}\p{Ll}+$/u.test(word) && word[0]?.toLowerCase() !== word[0]?.toUpperCase()
