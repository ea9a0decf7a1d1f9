/** `retries`, `retried` and `retrying` become `retry`, `fits` and `fitted` become `fit`; in small letters. Enough to find a word again. */
export function stemOf(word: string): string {
  if (word.length < 4) return word
  const bare = word.replace(/i(?:es|ed)$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '')
  return bare.length < 3 ? word : bare.replace(/([b-df-hj-np-rtv-z])\1$/, '$1')
}
