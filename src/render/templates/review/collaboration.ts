import type { Achievement, Collaborator } from '../../../core/achievement.ts'
import type { PortfolioMaterial, Section, Sentence } from '../../../core/portfolio.ts'
import { count } from '../../words.ts'
import { section } from '../document.ts'
import type { ReceiptBook } from '../receipts.ts'

const MOST_PEOPLE = 10
const RECEIPTS = 3

type Together = {
  readonly name: string
  readonly roles: Set<Collaborator['role']>
  pieces: number
  readonly shownBy: Achievement[]
}

/** With whom: the people whom commits and trailers name beside the author, and in which work. */
export function collaboration({ chosen, subject }: PortfolioMaterial, book: ReceiptBook): Section {
  // Among everybody's work "with whom" says nothing.
  if (subject === null) return section('collaboration-people', 'Worked with', {})
  const people = new Map<string, Together>()
  for (const { achievement } of chosen) {
    const seen = new Set<string>()
    for (const { name, email, role } of achievement.collaborators) {
      const called = name || email
      const one = people.get(called) ?? { name: called, roles: new Set(), pieces: 0, shownBy: [] }
      people.set(called, one)
      one.roles.add(role)
      if (seen.has(called)) continue
      seen.add(called)
      one.pieces++
      if (one.shownBy.length < RECEIPTS) one.shownBy.push(achievement)
    }
  }
  const most = [...people.values()].sort((a, b) => b.pieces - a.pieces || (a.name < b.name ? -1 : 1))
  const more = most.length - MOST_PEOPLE
  const points = most.slice(0, MOST_PEOPLE).map((one) => told(one, book))
  return section('collaboration-people', 'Worked with', {
    points:
      more > 0
        ? [...points, { text: `… and ${count(more, 'other person', 'other people')}.`, receipts: [] }]
        : points,
  })
}

const told = ({ name, roles, pieces, shownBy }: Together, book: ReceiptBook): Sentence => ({
  text: `${name} (${[...roles]
    .sort()
    .map((role) => roleWords[role])
    .join(', ')}): ${count(pieces, 'achievement')}`,
  receipts: [...new Set(shownBy.flatMap((one) => book.citeWork(one, 1)))],
})

const roleWords = {
  author: 'wrote some of the commits',
  'co-author': 'co-author',
  reviewer: 'reviewer',
} satisfies Record<Collaborator['role'], string>
