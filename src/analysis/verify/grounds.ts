import { type Known, knownFrom, trimmedUrl } from '../grounding/known.ts'
import { numbersIn } from '../grounding/numbers.ts'
import { plainOf } from '../grounding/plain.ts'
import type { Source } from '../grounding/quotations.ts'
import { addressesIn, notesIn, plainUnit, type Unit } from './units.ts'

/** What a document may say. */
export type DocumentEvidence = {
  /** The same document as the store gives it now, in the same format; every word of it is supported. */
  readonly expected: string
  /** What stands behind each achievement in it, by id. */
  readonly works: ReadonlyMap<string, readonly Source[]>
  /** Who and what is named in it: people, repositories, skills. */
  readonly names: readonly string[]
  /** Ids of the achievements that a footnote of the expected document, or a heading, stands for. */
  readonly noted: ReadonlyMap<string, readonly string[]>
  readonly titled: ReadonlyMap<string, readonly string[]>
}

/** What a statement may rest on. */
export type Grounds = {
  readonly known: Known
  /** What is counted there, as `countsIn` gives it. */
  readonly counts: ReadonlySet<string>
  readonly isAddress: (address: string) => boolean
  readonly isNote: (note: string) => boolean
}

/** @param notes numbers of all footnotes there are */
export function groundsOf(
  units: readonly Unit[],
  notes: ReadonlySet<string>,
  { works, noted, titled }: DocumentEvidence,
): Grounds {
  const ids = new Set(
    units.flatMap(({ text, kind }) => [
      ...notesIn(text).flatMap((note) => noted.get(note) ?? []),
      ...(kind === 'heading' ? (titled.get(plainUnit(text)) ?? []) : []),
    ]),
  )
  const sources: readonly Source[] = [...ids].flatMap((id) => works.get(id) ?? [])
  const texts = units.map(({ text }) => plainUnit(text))
  const known = knownFrom([...sources, { id: '', text: texts.join('\n\n') }])
  const addresses = new Set(units.flatMap(({ text }) => addressesIn(text)))
  return {
    known,
    counts: new Set(
      [...texts, ...sources.map(({ text }) => text)].flatMap((text) => countsIn(text).map(({ key }) => key)),
    ),
    isAddress: (address) => addresses.has(address) || known.urls.has(trimmedUrl(address)),
    isNote: (note) => notes.has(note),
  }
}

const COUNTED = /^(?:commit|file|folder|line|issue|achievement|merge|receipt|person|people|month)s?$/

/** Numbers of what craft itself counts, each with what it counts: four files are no four commits. */
export function countsIn(text: string): readonly { readonly key: string; readonly raw: string }[] {
  return numbersIn(plainOf(text)).flatMap(({ keys, noun, raw }) =>
    noun !== null && COUNTED.test(noun)
      ? keys.map((key) => ({ key: `${key} ${noun.replace(/s$/, '')}`, raw: `${raw} ${noun}` }))
      : [],
  )
}
