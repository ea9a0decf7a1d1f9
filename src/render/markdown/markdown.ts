import type {
  Chart,
  Claim,
  ClaimFigure,
  CodeExcerpt,
  Portfolio,
  Receipt,
  Section,
  Sentence,
  Table,
} from '../../core/portfolio.ts'
import { safe } from '../../core/safe-text.ts'
import { closing, receiptLabel, stepOf } from '../document-words.ts'
import { isSame, said } from '../provenance.ts'
import { count, listed, number } from '../words.ts'

const line = (text: string): string => safe(text, 'markdown-line')

/** A document as CommonMark with GitHub's tables and footnotes: it reads well raw, and every claim is footnoted. */
export function markdown(portfolio: Portfolio): string {
  const blocks = [
    `# ${line(portfolio.title)}`,
    ...head(portfolio),
    ...portfolio.sections.flatMap(section),
    '---',
    closing(portfolio, 'The notes are receipts'),
    portfolio.receipts.map(receipt).join('\n'),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function head({ repositories, facts }: Portfolio): readonly string[] {
  const places = repositories.map(({ name, url }) => (url === null ? line(name) : link(line(name), url)))
  return [
    places.length === 0 ? '' : `${places.length === 1 ? 'Repository' : 'Repositories'}: ${places.join(', ')}`,
    facts.length === 0
      ? ''
      : table({
          columns: ['What', 'How much', 'How it was counted'],
          rows: facts.map(({ label, value, because }) => [label, value, because]),
        }),
  ]
}

function section({ title, paragraphs, charts, claims, points, table: rows }: Section): readonly string[] {
  return [
    `## ${line(title)}`,
    ...paragraphs.map(sentence),
    ...chartBlocks(charts),
    ...claims.map(claim),
    list(points.map(sentence)),
    ...(rows === null ? [] : [table(rows)]),
  ]
}

function claim({
  title,
  when,
  category,
  sentences,
  details,
  figures,
  code,
  skills,
  people,
  receipts,
  score,
}: Claim): string {
  const told = new Set([...sentences, ...figures].flatMap((one) => one.receipts))
  const rest = receipts.filter((number) => !told.has(number))
  const about = [`${line(when)}`, category, `score ${score.value}`]
  const points = [
    ...(people.length === 0 ? [] : [`With ${listed(people.map(line))}`]),
    ...(skills.length === 0 ? [] : [`Skills: ${skills.map(line).join(', ')}`]),
    ...details.map(line),
  ]
  return [
    `### ${line(title)}`,
    `*${about.join(' · ')}*${notes(rest)}`,
    figures.map((one) => figure(one, sentences)).join(' · '),
    sentences.map(sentence).join(' '),
    list(points),
    ...code.map(excerpt),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

/** In bold what stands out; with the words it comes from unless a sentence has them already. */
function figure({ value, quotation, provenance, receipts }: ClaimFigure, told: readonly Sentence[]): string {
  if (provenance !== undefined)
    return `**${line(value)}** (${said[provenance](isSame(quotation, value) ? null : line(quotation))})${notes(receipts)}`
  if (told.some(({ text }) => text.includes(quotation))) return `**${line(value)}**${notes(receipts)}`
  const at = quotation.indexOf(value)
  if (at < 0) return `**${line(value)}** (“${line(quotation)}”)${notes(receipts)}`
  const [before, after] = [quotation.slice(0, at), quotation.slice(at + value.length)].map(line)
  return `“${before}${before ? ' ' : ''}**${line(value)}**${after ? ' ' : ''}${after}”${notes(receipts)}`
}

/** What changed, as a diff; a fence longer than any in it, so that nothing in it ends it. */
function excerpt({ path, lines, moreLines, receipt: note }: CodeExcerpt): string {
  const shown = lines.map((one) => safe(one, 'terminal-line'))
  const longest = Math.max(0, ...shown.flatMap((one) => (one.match(/`+/g) ?? []).map(({ length }) => length)))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  const more = moreLines === 0 ? '' : ` (${count(moreLines, 'more line')} changed beside these)`
  return `From ${codeSpan(path)}${more}:${notes([note])}\n\n${fence}diff\n${shown.join('\n')}\n${fence}`
}

const codeSpan = (text: string): string =>
  /`/.test(text) ? line(text) : `\`${safe(text, 'terminal-line')}\``

/** Nothing is drawn here: charts are tables of their numbers, and those over the same time share one. */
function chartBlocks(charts: readonly Chart[]): readonly string[] {
  const blocks: string[] = []
  const left = [...charts]
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const labels = labelsOf(first)
    const same = [first, ...left.filter((one) => labelsOf(one) === labels)]
    left.splice(0, left.length, ...left.filter((one) => !same.includes(one)))
    blocks.push(table(numbersOf(same)))
  }
  return blocks
}

const labelsOf = ({ bars }: Chart): string => bars.map(({ label }) => label).join('\n')

const numbersOf = (charts: readonly Chart[]): Table => ({
  columns: [
    charts[0] === undefined ? '' : stepOf(charts[0]),
    ...charts.map(({ unit }) => unit.charAt(0).toUpperCase() + unit.slice(1)),
  ],
  rows: (charts[0]?.bars ?? []).map(({ label }, row) => [
    label,
    ...charts.map(({ bars }) => number(bars[row]?.value ?? 0)),
  ]),
})

const sentence = ({ text, receipts }: Sentence): string => `${line(text)}${notes(receipts)}`

const notes = (receipts: readonly number[]): string => receipts.map((number) => `[^${number}]`).join('')

const list = (points: readonly string[]): string => points.map((point) => `- ${point}`).join('\n')

function table({ columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.map(line).join(' | ')} |`
  return [row(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n')
}

function receipt(one: Receipt): string {
  const { number, kind, target: what, url, commits, moreCommits, day } = one
  const label = receiptLabel(one)
  const parts = [
    url === null ? nameOf(kind, what) : link(nameOf(kind, what), url),
    ...(label === '' ? [] : [line(label)]),
    ...commits.map(({ oid, url: at }) => (at === null ? oidWords(oid) : link(oidWords(oid), at))),
    ...(moreCommits > 0 ? [count(moreCommits, 'more commit')] : []),
    ...(day === null ? [] : [day]),
  ]
  return `[^${number}]: ${parts.join(', ')}`
}

const nameOf = (kind: Receipt['kind'], target: string): string => {
  if (kind === 'commit' || kind === 'revert') return `${kind} ${oidWords(target)}`
  return kind === 'url' ? line(target) : `${kind.replace('-', ' ')} ${line(target)}`
}

const oidWords = (oid: string): string => `\`${oid.slice(0, 10)}\``

// An escaped bracket inside a link's text confuses some readers of Markdown; as an entity it does not.
const link = (name: string, url: string): string =>
  `[${name.replace(/\\\[/g, '&#91;').replace(/\\\]/g, '&#93;')}](${target(url)})`

/** Only what `URL` made of an http address comes here; the few characters that end a link target are escaped. */
const target = (url: string): string =>
  url.replace(/[()<>\s\\]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  )
