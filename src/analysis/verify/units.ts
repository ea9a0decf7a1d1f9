/** A heading, paragraph, list item, table row, footnote or line of code: what a reader takes as one statement. */
export type Unit = {
  /** Where it begins, from 1. */
  readonly line: number
  /** As written, its lines joined with single spaces. */
  readonly text: string
  readonly kind: 'heading' | 'words' | 'row' | 'note' | 'code'
}

/** A heading with what stands below it; all footnotes are a block of their own, wherever they stand. */
export type Block = { readonly title: string | null; readonly units: readonly Unit[] }

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/
const NOTE = /^\[\^[^\]]{1,20}\]:/
const ITEM = /^\s{0,12}(?:[-*+]|\d{1,9}[.)])\s/
const ROW = /^\s*\|/
const FENCE = /^\s*(?:```|~~~)/
const RULE = /^\s*(?:[-*_]\s*){3,}$/

/** The statements of a Markdown document, in time linear in its length. */
export function unitsOf(markdown: string): readonly Unit[] {
  const units: { line: number; text: string; kind: Unit['kind'] }[] = []
  let isOpen = false
  let isCode = false
  const add = (line: number, text: string, kind: Unit['kind']) =>
    units.push({ line, text: text.trim(), kind })
  for (const [index, raw] of markdown.split(/\r?\n/).entries()) {
    const line = index + 1
    if (FENCE.test(raw)) {
      isCode = !isCode
      isOpen = false
    } else if (isCode) units.push({ line, text: raw, kind: 'code' })
    else if (raw.trim() === '' || RULE.test(raw)) isOpen = false
    else if (HEADING.test(raw)) {
      add(line, raw, 'heading')
      isOpen = false
    } else if (ROW.test(raw)) {
      add(line, raw, 'row')
      isOpen = false
    } else if (isOpen && !ITEM.test(raw) && !NOTE.test(raw)) {
      const last = units.at(-1)
      if (last !== undefined) last.text += ` ${raw.trim()}`
    } else {
      add(line, raw, NOTE.test(raw) ? 'note' : 'words')
      isOpen = true
    }
  }
  return units.map((unit) =>
    unit.kind === 'code' ? unit : { ...unit, text: unit.text.replace(/\s+/g, ' ') },
  )
}

export function blocksOf(units: readonly Unit[]): readonly Block[] {
  const blocks: { title: string | null; units: Unit[] }[] = [{ title: null, units: [] }]
  const notes: Unit[] = []
  for (const unit of units) {
    if (unit.kind === 'heading') blocks.push({ title: plainUnit(unit.text), units: [] })
    if (unit.kind === 'note') notes.push(unit)
    else blocks.at(-1)?.units.push(unit)
  }
  return [...blocks, { title: null, units: notes }].filter(({ units: found }) => found.length > 0)
}

const ADDRESS = /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>)\]"'`]+/gi

/** Addresses a unit links to or names. */
export const addressesIn = (text: string): readonly string[] => text.match(ADDRESS) ?? []

/** Numbers of the footnotes a unit points at. */
export const notesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\[\^([^\]]{1,20})\](?!:)/g)].map((match) => match[1] as string)

/** What a reader reads of it: without marks, targets of links and footnotes. */
export const plainUnit = (text: string): string =>
  text
    .replace(/^#{1,6}\s+|^\[\^[^\]]{1,20}\]:|^(?:[-*+]|\d{1,9}[.)])\s+|^>\s?/, '')
    .replace(/\[\^[^\]]{1,20}\]/g, ' ')
    .replace(/!?\[([^\]]{0,400})\]\([^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/&#91;/g, '[')
    .replace(/&#93;/g, ']')
    .replace(/(?<!\\)\|/g, ' ; ')
    .replace(/(?<![\\\p{L}\p{N}])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?![\p{L}\p{N}])/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
