import { tokensOf } from './align.ts'
import { type DocumentEvidence, type Grounds, groundsOf } from './grounds.ts'
import { type Block, notesIn, type Unit } from './units.ts'

/** Where a block of a document stands in the expected one. */
export type Place = {
  /** Does it say that there, word for word? */
  holds(unit: Unit): boolean
  /** The tokens of the expected statement that this one was most likely made from; null where there is none. */
  formOf(unit: Unit): readonly string[] | null
  grounds(): Grounds
}

export type Counterparts = {
  /** In small letters, the words of who and what is named. */
  readonly names: ReadonlySet<string>
  placeOf(block: Block): Place
}

/** The expected document, ready to be asked. */
export function counterpartsIn(blocks: readonly Block[], evidence: DocumentEvidence): Counterparts {
  const byUnit = grouped(blocks.flatMap((block) => block.units.map(({ text }) => [text, block] as const)))
  const notes = new Set(blocks.flatMap(({ units }) => units.flatMap(({ text }) => notesIn(text))))
  const places = new Map<Block | null, Place>()
  const free = new Set(blocks.filter(isSection).flatMap(({ units }) => units.map(({ text }) => text)))
  return {
    names: new Set(evidence.names.flatMap((name) => tokensOf(name).map((token) => token.toLowerCase()))),
    placeOf(block) {
      const at = likeliest(block, byUnit)
      const there = places.get(at)
      if (there !== undefined) return there
      const units = at?.units ?? []
      const grounds = () => groundsOf(under(at, blocks), notes, evidence)
      const place = placeIn(units, at === null || isSection(at) ? free : new Set(), once(grounds))
      places.set(at, place)
      return place
    },
  }
}

/** What a block stands above, itself first: a heading for all that is below it, what has none for the whole document. */
function under(block: Block | null, blocks: readonly Block[]): readonly Unit[] {
  const from = block === null ? 0 : blocks.indexOf(block)
  const level = block === null ? 0 : levelOf(block)
  const rest = blocks.slice(from + 1)
  const next = rest.findIndex((one) => levelOf(one) <= level)
  const below = level === 0 ? blocks : blocks.slice(from, next < 0 ? undefined : from + 1 + next)
  return below.flatMap(({ units }) => units)
}

/** How deep its heading is; 0 where it has none. */
const levelOf = ({ units }: Block): number => /^#*/.exec(units[0]?.text ?? '')?.[0].length ?? 0

/** Statements of sections name what they tell of, so they may move from one to another; those of one claim may not. */
const isSection = ({ units }: Block): boolean => !units[0]?.text.startsWith('###')

/** The block that most of these statements stand in. */
function likeliest(block: Block, byUnit: ReadonlyMap<string, readonly Block[]>): Block | null {
  const votes = new Map<Block, number>()
  for (const { text, kind } of block.units)
    for (const one of (byUnit.get(text) ?? []).slice(0, MOST_VOTES))
      votes.set(one, (votes.get(one) ?? 0) + (kind === 'heading' ? HEADING_VOTES : 1))
  let best: readonly [Block, number] | null = null
  for (const vote of votes) if (best === null || vote[1] > best[1]) best = vote
  return best?.[0] ?? null
}

const MOST_VOTES = 50
const HEADING_VOTES = 3

function placeIn(units: readonly Unit[], free: ReadonlySet<string>, grounds: () => Grounds): Place {
  const own = new Set(units.map(({ text }) => text))
  const forms = once(() => units.map(({ text }) => tokensOf(text)))
  const byToken = once(() =>
    grouped(forms().flatMap((form, index) => [...new Set(form)].map((token) => [token, index] as const))),
  )
  return {
    holds: ({ text }) => own.has(text) || free.has(text),
    formOf({ text }) {
      const votes = new Map<number, number>()
      for (const token of new Set(tokensOf(text))) {
        const there = byToken().get(token) ?? []
        // What stands in many of them tells none of them apart.
        if (there.length > COMMON) continue
        for (const index of there) votes.set(index, (votes.get(index) ?? 0) + 1)
      }
      let best: readonly [number, number] | null = null
      for (const vote of votes) if (best === null || vote[1] > best[1]) best = vote
      return best === null ? null : (forms()[best[0]] ?? null)
    },
    grounds,
  }
}

const COMMON = 40

function grouped<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
