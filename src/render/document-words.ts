import type { Chart, Fact, Portfolio, Receipt, Section, Sentence, Table } from '../core/portfolio.ts'
import { shortOid } from './words.ts'

/** `Self review: Mira Castellanos, 1 Dec 2025 – 31 Mar 2026` in the lines it is set in; '' where there is no such part. */
export function titleParts({ title, subject }: Pick<Portfolio, 'title' | 'subject'>): {
  readonly kind: string
  readonly name: string
  readonly when: string
} {
  const [, kind = '', rest = ''] = /^([^:]{1,40}): (.+)$/su.exec(title) ?? []
  const name = subject?.name ?? ''
  if (name === '' || !rest.startsWith(`${name}, `)) return { kind, name: rest || title, when: '' }
  return { kind, name, when: rest.slice(name.length + 2) }
}

const MOST_LARGE = 16

/** Is it short enough to be set large? */
export const isShort = ({ value }: Fact): boolean => value.length <= MOST_LARGE

/** Does that column of a table hold nothing but numbers? */
export const isNumeric = ({ rows }: Table, column: number): boolean =>
  rows.length > 0 && rows.every((row) => /^[+−-]?[\d,.]+%?$/.test(row[column] ?? ''))

/** What one bar of a chart stands for: of `Commits by month`, `Month`; '' where its title does not say. */
export function stepOf({ title }: Pick<Chart, 'title'>): string {
  const step = /\bby (\w+)$/.exec(title)?.[1] ?? ''
  return step.charAt(0).toUpperCase() + step.slice(1)
}

/** What a receipt is called: `pull request 214`, `commit 3c6ef362`. */
export function receiptName({ kind, target }: Pick<Receipt, 'kind' | 'target'>): string {
  if (kind === 'commit' || kind === 'revert') return `${kind} ${shortOid(target)}`
  return kind === 'url' ? target : `${kind.replace('-', ' ')} ${target}`
}

/** Its label, or '' where it only says the name again, as for a release and an issue. */
export const receiptLabel = ({ label, target }: Pick<Receipt, 'label' | 'target'>): string =>
  label.endsWith(target) ? '' : label

/** The address where it is one of the web, else null: nothing but those is followed. */
export const followable = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s]+$/i.test(url) ? url : null

/**
 * What a document says at its foot: when it was written, where its receipts are, which words are not by rules, and of
 * scores only where it tells some.
 * @param notes a clause that says where the receipts are
 */
export function closing({ generatedAt, sections }: ClosingParts, notes: string): string {
  const isScored = sections.some(({ claims }) => claims.length > 0)
  return [
    `Written by craft on ${generatedAt.slice(0, 10)}. ${notes}; what has none was counted from the stored history.`,
    ...sections.flatMap(({ paragraphs }) => paragraphs.flatMap(wordsOf)),
    ...(isScored ? [ABOUT_SCORES] : []),
  ].join(' ')
}

type ClosingParts = {
  readonly generatedAt: Portfolio['generatedAt']
  readonly sections: readonly Pick<Section, 'paragraphs' | 'claims'>[]
}

const ABOUT_SCORES =
  'Scores run from 0 to 100 by written-down rules about the work, not its author: `craft explain` itemises each.'

const PLACES = ['first', 'second', 'third']

function wordsOf({ by }: Sentence, index: number): readonly string[] {
  if (by === undefined) return []
  const which = PLACES[index] ?? `${index + 1}th`
  return [
    `The ${which} paragraph of the summary has the words of ${plainName(by.model)} (${plainName(by.digest.slice(0, 12))}); each sentence of it was held against the facts it rests on.`,
  ]
}

/** A server may call its models as it likes; here a name is nothing but a name. */
const plainName = (name: string): string => `\`${name.replace(/[^\w.:/@-]/g, '')}\``

/** The clause of documents that number their receipts in small. */
export const SMALL_NUMBERS = 'The small numbers lead to the receipts'
