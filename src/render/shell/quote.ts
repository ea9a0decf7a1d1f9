/** A word as a POSIX shell takes it: nothing in it is expanded. Plain words stay as they are. */
export const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
