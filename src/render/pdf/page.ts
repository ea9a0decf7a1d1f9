import type { Look } from '../../core/look.ts'
import type {
  Chart,
  Claim,
  Fact,
  Portfolio,
  Receipt,
  Section,
  Sentence,
  Table,
} from '../../core/portfolio.ts'
import { onPaper } from '../colours.ts'
import {
  closing,
  followable,
  isNumeric,
  isShort,
  receiptLabel,
  receiptName,
  SMALL_NUMBERS,
  titleParts,
} from '../document-words.ts'
import { plain } from '../runs.ts'
import { count, listed, shortOid } from '../words.ts'
import { codeLine, type Inline, inline, widths } from './inline.ts'
import { paperNames } from './look.ts'

/** What the typesetter is given: data alone. Its modules (typst/) decide where and how it stands. */
export type Page = ReturnType<typeof pageOf>

/** A document as data for the typesetter: every text safe and in pieces, every note one that there is. */
export function pageOf(portfolio: Portfolio, look: Look) {
  const { title, subject, repositories, facts, sections, receipts, generatedAt } = portfolio
  const known = new Set(receipts.map(({ number }) => number))
  return {
    paper: paperNames[look.paper],
    theme: onPaper[look.theme],
    title: plain(title),
    author: subject === null ? 'craft' : plain(subject.name),
    date: dateParts(generatedAt),
    masthead: masthead(portfolio),
    places: repositories.map(({ name, url }) => linked(inline(name), url)),
    placesLabel: repositories.length === 1 ? 'Repository' : 'Repositories',
    figures: facts.filter(isShort).map((fact) => ({
      ...factOf(fact),
      width: Math.min(Math.max(fact.value.length, 6), 13),
    })),
    remarks: facts.filter((fact) => !isShort(fact)).map(factOf),
    sections: sections.map((section) => sectionOf(section, known)),
    receipts: receipts.map(receiptOf),
    closing: inline(closing(portfolio, SMALL_NUMBERS)),
  }
}

/** Year, month, day, hour, minute, second, UTC: the only time a document has, so that its bytes stay the same. */
const dateParts = (iso: string): readonly number[] => (iso.match(/\d+/g) ?? []).slice(0, 6).map(Number)

function masthead(portfolio: Portfolio) {
  const { kind, name, when } = titleParts(portfolio)
  return { kind: inline(kind), name: inline(name), when: inline(when) }
}

const factOf = ({ label, value, because }: Fact) => ({
  label: inline(label),
  value: inline(value),
  because: inline(because),
})

type Known = ReadonlySet<number>

const sectionOf = ({ title, paragraphs, charts, claims, points, table }: Section, known: Known) => ({
  title: inline(title),
  paragraphs: paragraphs.map((one) => sentenceOf(one, known)),
  charts: charts.filter(({ bars }) => bars.length > 0).map(chartOf),
  claims: claims.map((one) => claimOf(one, known)),
  points: points.map((one) => sentenceOf(one, known)),
  table: table === null ? null : tableOf(table),
})

const sentenceOf = ({ text, receipts }: Sentence, known: Known) => ({
  text: inline(text),
  notes: receipts.filter((number) => known.has(number)),
})

const chartOf = ({ title, kind, unit, bars, text }: Chart) => ({
  title: inline(title),
  alt: plain(`${title} (${unit}). ${text}`),
  kind,
  // Where the title names what is counted, it is not said twice.
  unit: title.toLowerCase().includes(unit.toLowerCase()) ? [] : inline(unit),
  most: Math.max(...bars.map(({ value }) => value)),
  bars: bars.map(({ label, value }) => ({
    label: inline(label, widths.cell),
    lines: label.split(' ').map((word) => inline(word, widths.cell)),
    value,
  })),
})

function claimOf(claim: Claim, known: Known) {
  const told = new Set(claim.sentences.flatMap(({ receipts }) => receipts))
  return {
    title: inline(claim.title),
    when: inline(claim.when),
    category: claim.category,
    score: claim.score.value,
    notes: claim.receipts.filter((number) => known.has(number) && !told.has(number)),
    sentences: claim.sentences.map((one) => sentenceOf(one, known)),
    figures: claim.figures.map(({ value, quotation, receipts }) => ({
      value: inline(value, widths.cell),
      quotation: inline(quotation),
      notes: receipts.filter((number) => known.has(number)),
    })),
    code: claim.code.map(({ path, lines, moreLines, receipt }) => ({
      path: inline(path),
      lines: lines.map((line) => ({ mark: /^[+-]/.exec(line)?.[0] ?? '', pieces: codeLine(line) })),
      more: moreLines === 0 ? [] : inline(`${count(moreLines, 'more line')} of this change`),
      notes: known.has(receipt) ? [receipt] : [],
    })),
    asides: [
      ...(claim.people.length === 0 ? [] : [inline(`With ${listed(claim.people)}`)]),
      ...(claim.skills.length === 0 ? [] : [inline(`Skills: ${claim.skills.join(', ')}`)]),
      ...claim.details.map((one) => inline(one)),
    ],
  }
}

const tableOf = (table: Table) => ({
  columns: table.columns.map((name, index) => ({
    name: inline(name, widths.cell),
    weight: weightOf([name, ...table.rows.map((row) => row[index] ?? '')]),
    isNumber: isNumeric(table, index),
  })),
  // A row that is short or long would move the cells of all rows after it.
  rows: table.rows.map((row) => table.columns.map((_, index) => inline(row[index] ?? '', widths.cell))),
})

/** How wide a column is against the others: as its longest cell, within bounds. */
const weightOf = (cells: readonly string[]): number =>
  Math.min(Math.max(...cells.map(({ length }) => length), 6), 48)

function receiptOf(receipt: Receipt) {
  const { number, url, commits, moreCommits, day } = receipt
  return {
    number,
    name: linked(inline(receiptName(receipt), widths.cell), url),
    label: inline(receiptLabel(receipt), widths.cell),
    commits: commits.map(({ oid, url: address }) => linked(inline(shortOid(oid)), address)),
    more: moreCommits === 0 ? [] : inline(count(moreCommits, 'more commit')),
    day: day === null ? [] : inline(day),
  }
}

const linked = (text: Inline, url: string | null) => ({ text, url: followable(url) })
