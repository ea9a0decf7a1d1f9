import type { Portfolio, PortfolioMaterial, Section, Table } from '../../core/portfolio.ts'
import { count, number } from '../words.ts'
import { balanceWarnings } from './balance.ts'
import { monthInWords } from './dates.ts'
import { factsOf } from './facts.ts'
import { webAddress } from './links.ts'
import type { ReceiptBook } from './receipts.ts'

type Head = {
  readonly template: string
  readonly title: string
  /** The usual ones where none are given. */
  readonly facts?: Portfolio['facts']
  /** What to tell the owner beside whether the document is balanced. */
  readonly warnings?: readonly string[]
}

/** A document around its sections: what every template has alike. */
export function documentOf(
  material: PortfolioMaterial,
  head: Head,
  sections: readonly Section[],
  book: ReceiptBook,
): Portfolio {
  const { subject, period, generatedAt, repositories } = material
  return {
    schema: 'craft.portfolio/1',
    template: head.template,
    title: head.title,
    subject,
    period,
    generatedAt,
    repositories: repositories.map(({ name, remoteUrl }) => ({
      name,
      url: webAddress(remoteUrl)?.href ?? null,
    })),
    facts: head.facts ?? factsOf(material),
    sections: sections.filter(
      ({ paragraphs, charts, claims, points, table }) =>
        paragraphs.length + charts.length + claims.length + points.length > 0 || table !== null,
    ),
    receipts: book.all(),
    warnings: [...(head.warnings ?? []), ...namesakeWarnings(material), ...balanceWarnings(material)],
  }
}

/** Somebody else may have the same first name. */
const namesakeWarnings = ({ subject, byNameAlone }: PortfolioMaterial): readonly string[] =>
  subject === null || byNameAlone === 0
    ? []
    : [
        `${count(byNameAlone, 'commit')} ${byNameAlone === 1 ? 'is' : 'are'} counted for the name alone, from addresses not known as those of ${subject.name}: another's? See: craft config identities`,
      ]

/** A section with only what is given. */
export const section = (id: string, title: string, parts: Partial<Section>): Section => ({
  paragraphs: [],
  charts: [],
  claims: [],
  points: [],
  table: null,
  ...parts,
  id,
  title,
})

/** Commits and achievements by month, where there is more than one month. */
export function monthTable({ months }: PortfolioMaterial): Table | null {
  if (months.length < 2) return null
  const rows = months.map((one) => [monthInWords(one.month), number(one.commits), number(one.achievements)])
  return { columns: ['Month', 'Commits', 'Achievements'], rows }
}

/** Whose document: a person, or the repositories when everybody is told. */
export const subjectOf = ({ subject, repositories }: PortfolioMaterial): string =>
  subject?.name ?? repositories.map(({ name }) => name).join(', ')
