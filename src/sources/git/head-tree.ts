import { unlessLeftOut } from './partial-clone.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'
import { pathText } from './text.ts'

/** All files in `head`'s tree as `git ls-tree -r -z` lists them; null before the first commit. */
export async function listTree(setup: Setup, head: string | null): Promise<Buffer | null> {
  if (head === null) return null
  return (await run(setup, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', head])).stdout
}

/**
 * The entries of a listing that hold `text`, one after the other as they are asked for: a tree of 100,000 files is not
 * turned into as many strings.
 */
export function* entriesWith(listing: Buffer, text: string): Generator<string> {
  for (let at = listing.indexOf(text); at >= 0; ) {
    const start = listing.lastIndexOf(0, at) + 1
    const end = listing.indexOf(0, at)
    yield pathText(listing, start, end < 0 ? listing.length : end)
    at = end < 0 ? -1 : listing.indexOf(text, end)
  }
}

/**
 * Does HEAD's tree have a file in whose path one of `words` stands and that `isWanted` says yes to? Null where nobody
 * can say: before the first commit, and where a partial clone left trees out.
 */
export async function holdsPath(
  setup: Setup,
  tree: () => Promise<Buffer | null>,
  words: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<boolean | null> {
  const listing = await unlessLeftOut(setup, tree, null)
  if (listing === null) return null
  for (const word of words)
    for (const entry of entriesWith(listing, word))
      if (isWanted(entry.slice(entry.indexOf('\t') + 1))) return true
  return false
}
