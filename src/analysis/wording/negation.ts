import { stemOf } from './stem.ts'

/** Words, and what ends a clause: a “not” does not reach past it. */
const PIECES = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’-]*|[.,;:!?()“”"—–\n]/gu
const WORD = /^[\p{L}\p{N}_]/u

const NEGATION = /^(?:not|never|no|nor|neither|without|cannot|\p{L}+n['’]t)$/u

/** What may stand between a “not” and the word it turns round. */
const BETWEEN = new Set(
  'a an the any to be been being have has had do does did is are was were longer more yet ever even again really also it its their this that'.split(
    ' ',
  ),
)

/** `not only this but also that` turns nothing round. */
const NOT_REALLY = new Set(['only', 'just', 'merely', 'necessarily'])

/** The words that stand under a “not”, and those that stand without one, by their stems. */
type Sides = { readonly turned: ReadonlyMap<string, string>; readonly plain: ReadonlyMap<string, string> }

/**
 * A word of a sentence that says the opposite of its facts: they have it only under a “not” and the sentence does not
 * (`did not fit` told as `fits`), or the other way round; null where there is none.
 */
export function turnedRound(sentence: string, facts: string): string | null {
  const [said, borne] = [sidesOf(sentence), sidesOf(facts)]
  const lost = [...said.plain].find(([stem]) => borne.turned.has(stem) && !borne.plain.has(stem))
  const added = [...said.turned].find(([stem]) => borne.plain.has(stem) && !borne.turned.has(stem))
  return (lost ?? added)?.[1] ?? null
}

function sidesOf(text: string): Sides {
  const [turned, plain] = [new Map<string, string>(), new Map<string, string>()]
  let open = false
  for (const [piece] of text.toLowerCase().matchAll(PIECES)) {
    if (!WORD.test(piece)) open = false
    else if (NEGATION.test(piece)) open = true
    else if (open && NOT_REALLY.has(piece)) open = false
    else if (!BETWEEN.has(piece)) {
      const side = open ? turned : plain
      side.set(stemOf(piece), piece)
      open = false
    }
  }
  return { turned, plain }
}
