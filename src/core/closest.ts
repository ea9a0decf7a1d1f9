/** The one of `words` that somebody who typed `typed` may have meant; null when none is like it. */
export function closest(typed: string, words: readonly string[]): string | null {
  const wanted = typed.toLowerCase()
  const tails = words.filter((word) => wanted !== '' && word.endsWith(`.${wanted}`))
  if (tails.length === 1) return tails[0] as string
  const near = words
    .map((word) => ({ word, steps: stepsBetween(wanted, word) }))
    .filter(({ word, steps }) => steps <= Math.ceil(word.length / 3))
    .sort((a, b) => a.steps - b.steps)
  return near[0]?.word ?? null
}

/** `message`, and the word that may have been meant. */
export function orMeant(message: string, typed: string, words: readonly string[]): string {
  const meant = closest(typed, words)
  return meant === null ? message : `${message}; did you mean ${meant}?`
}

/** How many letters must be put in, taken out or changed to make one of the other. */
function stepsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] as number) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] as number) + 1, (next[j] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
