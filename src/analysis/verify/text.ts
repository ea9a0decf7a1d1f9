import { EVIDENCE_NEEDED, type Unsupported, type UnsupportedLine } from '../../core/unsupported.ts'
import { contradictions, tokensOf } from './align.ts'
import { type Counterparts, counterpartsIn } from './counterparts.ts'
import { countsIn, type DocumentEvidence, type Grounds } from './grounds.ts'
import { addressesIn, type Block, blocksOf, notesIn, plainUnit, type Unit, unitsOf } from './units.ts'
import { unsupportedWords } from './work.ts'

/**
 * Checks a Markdown document as it stands, whoever wrote it since, in time linear in its length. A statement that the
 * store gives just so, in the same place, is supported. Another one must not contradict the one it was made from, and
 * each number, name, date, link and receipt in it must be in the evidence of the work it tells of.
 */
export function verifyText(text: string, evidence: DocumentEvidence): readonly UnsupportedLine[] {
  const counterparts = counterpartsIn(blocksOf(unitsOf(evidence.expected)), evidence)
  const lines = text.split(/\r?\n/)
  return blocksOf(unitsOf(text)).flatMap((block) =>
    unsupportedBlock(block, counterparts).map(({ unit, ...fault }) => ({
      ...fault,
      line: lineOf(unit, fault.what, lines),
    })),
  )
}

type Found = Unsupported & { readonly unit: Unit }

function unsupportedBlock(block: Block, counterparts: Counterparts): readonly Found[] {
  const place = counterparts.placeOf(block)
  const odd = block.units.filter((unit) => !place.holds(unit))
  if (odd.length === 0) return []
  return odd.flatMap((unit) => {
    const sentence = plainUnit(unit.text)
    if (unit.text.replaceAll('\\', '').includes(EVIDENCE_NEEDED))
      return [{ unit, reason: 'mark', what: EVIDENCE_NEEDED, instead: null, sentence }]
    if (unit.kind === 'code')
      return [{ unit, reason: 'code', what: unit.text.trim(), instead: null, sentence }]
    const was = place.formOf(unit)
    const against = was === null ? null : contradictions(was, tokensOf(unit.text), counterparts.names)
    if (against !== null && against.length > 0) return against.map((one) => ({ ...one, unit, sentence }))
    return ungrounded(unit, sentence, place.grounds()).map((one) => ({ ...one, unit }))
  })
}

function ungrounded(unit: Unit, sentence: string, grounds: Grounds): readonly Unsupported[] {
  const { known, isAddress, isNote, counts } = grounds
  const wrong = (reason: Unsupported['reason'], what: string) => ({ reason, what, instead: null, sentence })
  const links = addressesIn(unit.text).filter((address) => !isAddress(address))
  const notes = notesIn(unit.text).filter((note) => !isNote(note))
  const miscounted = countsIn(sentence).filter(({ key }) => !counts.has(key))
  const bare = addressesIn(sentence).reduce((rest, address) => rest.replaceAll(address, ''), sentence)
  return [
    ...links.map((address) => wrong('link', address)),
    ...notes.map((note) => wrong('receipt', `[^${note}]`)),
    ...miscounted.map(({ raw }) => wrong('number', raw)),
    ...unsupportedWords(bare, known).filter(
      ({ what }) => !miscounted.some(({ raw }) => raw.startsWith(what)),
    ),
  ]
}

/** Where in the document it is, as near as the lines of its statement tell. */
function lineOf(unit: Unit, what: string, lines: readonly string[]): number {
  const first = what.split(/\s/)[0] ?? ''
  for (let line = unit.line; line <= unit.line + MOST_LINES && line <= lines.length; line++) {
    const there = lines[line - 1] ?? ''
    if (there.trim() === '' && line > unit.line) break
    if (first !== '' && there.includes(first)) return line
  }
  return unit.line
}

const MOST_LINES = 200
