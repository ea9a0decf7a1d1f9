import type { Collaborator } from '../../../core/achievement.ts'
import type { PortfolioMaterial, Section, Sentence } from '../../../core/portfolio.ts'
import { count } from '../../words.ts'
import { section } from '../document.ts'
import { type Colleague, colleagues } from '../people.ts'
import type { ReceiptBook } from '../receipts.ts'

const MOST_PEOPLE = 10
const RECEIPTS = 3

/** With whom: the people whom commits and trailers name beside the author, and in which work. */
export function collaboration({ chosen, subject }: PortfolioMaterial, book: ReceiptBook): Section {
  // Among everybody's work "with whom" says nothing.
  if (subject === null) return section('collaboration-people', 'Worked with', {})
  const most = colleagues(chosen)
  const more = most.length - MOST_PEOPLE
  const points = most.slice(0, MOST_PEOPLE).map((one) => told(one, book))
  return section('collaboration-people', 'Worked with', {
    points:
      more > 0
        ? [...points, { text: `… and ${count(more, 'other person', 'other people')}.`, receipts: [] }]
        : points,
  })
}

const told = ({ name, roles, shared }: Colleague, book: ReceiptBook): Sentence => ({
  text: `${name} (${[...roles]
    .sort()
    .map((role) => roleWords[role])
    .join(', ')}): ${count(shared.length, 'achievement')}`,
  receipts: [...new Set(shared.slice(0, RECEIPTS).flatMap((one) => book.citeWork(one, 1)))],
})

const roleWords = {
  author: 'wrote some of the commits',
  'co-author': 'co-author',
  reviewer: 'reviewer',
  reviewed: 'whose work was reviewed',
} satisfies Record<Collaborator['role'], string>
