import type { Excerpt, SearchTerm } from '../../core/search.ts'
import { folded, partsOf, wordsIn } from './words.ts'

type Span = { readonly from: number; readonly to: number; readonly term: number }

/** More hits than a reader sees at once, few enough to compare each with each. */
const MOST_HITS = 200

/** Where the terms stand in `text`, each hit whole, in the order of the text; the first of very many. */
export function hitsIn(text: string, terms: readonly SearchTerm[]): readonly Span[] {
  const words = wordsIn(text).map(({ word, at }) => ({ word, at, folded: folded(word) }))
  const wanted = terms.map(({ words: of, isPrefix }) => ({ words: of.map(folded), isPrefix }))
  const spans: Span[] = []
  for (const [index, first] of words.entries()) {
    if (spans.length >= MOST_HITS) break
    for (const [term, { words: of, isPrefix }] of wanted.entries()) {
      const last = words[index + of.length - 1]
      if (last === undefined) continue
      const stands = of.every((word, step) => {
        const here = words[index + step]?.folded ?? ''
        return isPrefix && step === of.length - 1 ? here.startsWith(word) : here === word
      })
      if (stands) spans.push({ from: first.at, to: last.at + last.word.length, term })
      // A word inside a name: the name is the hit.
      else if (of.length === 1 && isPartOf(first.word, of[0] ?? ''))
        spans.push({ from: first.at, to: first.at + first.word.length, term })
    }
  }
  return spans
}

const isPartOf = (name: string, word: string): boolean =>
  name.length > word.length && partsOf(name).toLowerCase().split(' ').includes(word)

/** The stretch of `text`, on one line and about `room` characters long, that has the most terms; null where none has. */
export function excerptOf(text: string, terms: readonly SearchTerm[], room: number): Excerpt | null {
  const line = text.replace(/\s+/g, ' ').trim()
  const spans = hitsIn(line, terms)
  const [first] = spans
  if (first === undefined) return null
  const best = spans.reduce(
    (found, span) => {
      const inside = spans.filter(({ from, to }) => from >= span.from && to <= span.from + room)
      const terms = new Set(inside.map(({ term }) => term)).size
      return terms > found.terms ? { terms, span } : found
    },
    { terms: 0, span: first },
  )
  return cutOut(line, spans, best.span, room)
}

/** A quarter of the room stands before the hit; both ends are between words. */
function cutOut(line: string, spans: readonly Span[], around: Span, room: number): Excerpt {
  const wish = Math.min(Math.max(0, around.from - Math.floor(room / 4)), Math.max(0, line.length - room))
  const start = wish === 0 ? 0 : line.indexOf(' ', wish) + 1
  const from = start === 0 || start > around.from ? Math.min(wish, around.from) : start
  const to =
    from + room >= line.length ? line.length : Math.max(around.to, line.lastIndexOf(' ', from + room))
  const before = from > 0 ? '… ' : ''
  const shift = before.length - from
  return {
    text: `${before}${line.slice(from, to)}${to < line.length ? ' …' : ''}`,
    hits: joined(spans.filter((span) => span.from >= from && span.to <= to)).map(
      (span) => [span.from + shift, span.to + shift] as const,
    ),
  }
}

function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const span of spans) {
    const last = apart.at(-1)
    if (last === undefined || span.from >= last.to) apart.push(span)
    else if (span.to > last.to) apart[apart.length - 1] = { ...last, to: span.to }
  }
  return apart
}
