import type { PrivateKind } from '../../core/redaction.ts'
import { type Border, standsAlone } from './borders.ts'
import { isCommonWord } from './common-words.ts'
import { type Folded, fold, readings } from './fold.ts'
import { isProtected } from './numbers.ts'
import type { PrivateSpan } from './spans.ts'
import type { Thing } from './things.ts'

/** One way to write a private thing. */
export type Spelling = {
  readonly thing: Thing
  readonly text: string
  readonly border: Border
  /** Does it count only where it begins with a capital letter? */
  readonly needsCapital: boolean
}

/** Finds spellings in a text: the longest that stands at each place, none inside another. */
export type NameFinder = (text: string) => readonly PrivateSpan[]

type Node = { readonly next: Map<string, Node>; spellings: Spelling[] | null }

const SPACE = ' '
/** What people put between the words of a name: in addresses, paths, branches, and where a line of a comment breaks. */
const BETWEEN = /[ .,_+/*#-]/
const WIDEST_GAP = 24
/** No name is longer, as it is folded; the policy is checked for that. */
const LONGEST = 400

const node = (): Node => ({ next: new Map(), spellings: null })

/**
 * A trie walked from each place where a word may begin, so that a text is gone through once, however many names there
 * are. A space in a name is any gap: `Acme Corp` is found in `acme-corp`, `acme.corp`, `AcmeCorp` and over a line's end.
 */
export function nameFinder(spellings: readonly Spelling[]): NameFinder {
  const root = node()
  for (const spelling of spellings) enter(root, spelling)
  if (root.next.size === 0) return () => []
  return (text) => readings(text).flatMap((reading) => namesIn(root, text, reading))
}

function namesIn(root: Node, text: string, { text: plain, origin }: Folded): readonly PrivateSpan[] {
  const spans: PrivateSpan[] = []
  for (let at = 0; at < plain.length; at++) {
    const start = root.next.get(plain[at] as string)
    if (start === undefined) continue
    const found = longest(start, { text, plain, origin, from: at })
    if (found === null || isProtected(plain, at, found.end)) continue
    spans.push({ thing: found.spelling.thing, from: origin(at), to: origin(found.end) })
    at = found.end - 1
  }
  return spans
}

function enter(root: Node, spelling: Spelling): void {
  let here = root
  for (const character of fold(spelling.text).text.replace(/ +/g, SPACE).trim().split('')) {
    const next = here.next.get(character) ?? node()
    here.next.set(character, next)
    here = next
  }
  if (here === root) return
  here.spellings ??= []
  here.spellings.push(spelling)
}

type Place = {
  readonly text: string
  readonly plain: string
  readonly origin: (index: number) => number
  readonly from: number
}

type Found = { readonly spelling: Spelling; readonly end: number }

/** All ways through the trie at once: a gap that is none lets a walk be at two nodes of one place. */
function longest(start: Node, place: Place): Found | null {
  const { plain, from } = place
  let best: Found | null = null
  const walks: { readonly node: Node; readonly at: number }[] = [{ node: start, at: from + 1 }]
  for (let walk = walks.pop(); walk !== undefined; walk = walks.pop()) {
    const { node: here, at } = walk
    for (const spelling of here.spellings ?? []) {
      const end = [at, at + 1].find((one) => fits(spelling, place, at, one))
      if (end !== undefined && end > (best?.end ?? 0)) best = { spelling, end }
    }
    if (at - from > LONGEST) continue
    const gap = here.next.get(SPACE)
    if (gap !== undefined) walks.push({ node: gap, at: behindGap(plain, at) })
    const next = at < plain.length && plain[at] !== SPACE ? here.next.get(plain[at] as string) : undefined
    if (next !== undefined) walks.push({ node: next, at: at + 1 })
  }
  return best
}

function behindGap(plain: string, at: number): number {
  if (plain.startsWith('%20', at)) return at + 3
  let end = at
  while (end < at + WIDEST_GAP && BETWEEN.test(plain[end] ?? '')) end++
  return end
}

/** @param name where the name ends @param end where the word does, with the `s` of `the Webers` and of `Webers Idee` */
function fits({ border, needsCapital, thing }: Spelling, place: Place, name: number, end: number): boolean {
  const { text, plain, origin, from } = place
  const [first, last] = [origin(from), origin(end)]
  const hasCapital = CAPITAL.test(text.slice(first, first + 18))
  if (needsCapital && !hasCapital) return false
  if (end > name) {
    if (plain[name] !== 's' || !TAKES_S.has(thing.kind)) return false
    // `This` is nobody called Thi, `Marks` are none of Mark's, and `ions` none of Ion's.
    if (!hasCapital && name - from < LONG_ENOUGH) return false
    if ([name, end].some((to) => isCommonWord(plain.slice(from, to)))) return false
  }
  return standsAlone(text, first, last, border)
}

const CAPITAL = /^[\p{M}\p{Cf}]{0,8}[\p{Lu}\p{Lt}]/u
const TAKES_S: ReadonlySet<PrivateKind> = new Set(['person', 'client', 'organisation'])
const LONG_ENOUGH = 5
