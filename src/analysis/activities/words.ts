const STEPS: readonly (readonly [seconds: number, noun: string])[] = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
]

/** `1 fish`, `2 fishes`. */
export const several = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`

/** A span of time in its largest whole unit, rounded: `3 days`, `40 minutes`. */
export function spanWords(seconds: number): string {
  const [size, noun] = STEPS.find(([step]) => seconds >= 1.5 * step) ?? [1, 'second']
  return several(Math.max(1, Math.round(seconds / size)), noun)
}

/** `a`, `a and b`, `a, b and 2 more`. */
export function listed(words: readonly string[], most = 3): string {
  const shown = words.length <= most ? words : words.slice(0, most - 1)
  const more = words.length - shown.length
  const all = more === 0 ? shown : [...shown, `${more} more`]
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
