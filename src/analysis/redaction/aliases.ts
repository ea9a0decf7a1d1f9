import type { Aliases } from '../../core/redaction.ts'
import type { Thing } from './things.ts'

/** Gives each private thing one alias. */
export type AliasBook = {
  aliasOf(thing: Thing): string
  /** All that were given, before and now. */
  all(): Aliases
  /** Were there new ones? */
  isChanged(): boolean
}

/**
 * Aliases are numbers in the order in which things were first met, and the book goes from run to run. Names made of a
 * hash would need no book, but whoever guesses a name could then check the guess; and what a number stands for is known
 * to this store alone.
 * @param before what the book of the last run held
 */
export function aliasBook(before: Aliases): AliasBook {
  const given = new Map(Object.entries(before))
  const taken = new Set(given.values())
  const counts = new Map<string, number>()
  let isChanged = false
  const next = (kind: string): string => {
    let count = counts.get(kind) ?? 0
    do count++
    while (taken.has(`${kind}-${count}`))
    counts.set(kind, count)
    return `${kind}-${count}`
  }
  return {
    aliasOf({ kind, keys, alias: wished }) {
      const known = keys.map((key) => given.get(key)).find((one) => one !== undefined)
      const alias = wished ?? known ?? next(kind)
      taken.add(alias)
      // What the policy says holds for as long as it says so.
      if (wished !== null) return alias
      for (const key of keys)
        if (!given.has(key)) {
          given.set(key, alias)
          isChanged = true
        }
      return alias
    },
    all: () => Object.fromEntries(given),
    isChanged: () => isChanged,
  }
}
