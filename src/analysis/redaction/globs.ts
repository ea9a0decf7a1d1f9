import { fold } from './fold.ts'
import type { PrivateSpan } from './spans.ts'
import { type Thing, thing } from './things.ts'

/** A spelling with `*` in it, and what it is a spelling of. */
export type Glob = { readonly thing: Thing; readonly text: string; readonly hasOwnAlias: boolean }

/**
 * Finds words, hosts and addresses that match as a whole. What a `*` may stand for depends on what is beside it: in
 * `falcon-*` letters, digits and dashes, in `*.acme.com` dots too, and with a slash all that addresses are made of.
 */
export function globFinder(globs: readonly Glob[]): (text: string) => readonly PrivateSpan[] {
  const byRun = new Map<string, Glob[]>()
  for (const glob of globs) byRun.set(runOf(glob.text), [...(byRun.get(runOf(glob.text)) ?? []), glob])
  const groups = [...byRun].map(([run, list]) => ({
    run: new RegExp(run, 'gu'),
    globs: list.map((glob) => ({ glob, pattern: fold(glob.text).text })),
  }))
  return (text) => {
    if (groups.length === 0) return []
    const { text: plain, origin } = fold(text)
    const spans: PrivateSpan[] = []
    for (const { run, globs } of groups)
      for (const { index, 0: found } of plain.matchAll(run)) {
        const word = found.replace(/[.,;:!?)\]_-]+$/, '')
        const hit = globs.find(({ pattern }) => matches(pattern, word))
        if (hit === undefined) continue
        const [from, to] = [origin(index), origin(index + word.length)]
        const { glob } = hit
        // Different words that match are different things, unless they are to be called the same.
        const what = glob.hasOwnAlias ? glob.thing : thing(glob.thing.kind, [text.slice(from, to)])
        spans.push({ thing: what, from, to })
      }
    return spans
  }
}

function runOf(glob: string): string {
  if (/[/:]/.test(glob)) return '[^\\s<>"\'`|\\\\^{}(]+'
  const more = ['.', '_', '@'].filter((sign) => glob.includes(sign)).join('')
  return `[\\p{L}\\p{N}\\p{M}${more}-]+`
}

/** Does all of `word` match? Only the last star is ever gone back to, which takes at most `glob` times `word` steps. */
export function matches(glob: string, word: string): boolean {
  let [at, inGlob, star, mark] = [0, 0, -1, 0]
  while (at < word.length)
    if (glob[inGlob] === '*') {
      star = inGlob++
      mark = at
    } else if (inGlob < glob.length && glob[inGlob] === word[at]) {
      inGlob++
      at++
    } else if (star >= 0) {
      inGlob = star + 1
      at = ++mark
    } else return false
  while (glob[inGlob] === '*') inGlob++
  return inGlob === glob.length
}
