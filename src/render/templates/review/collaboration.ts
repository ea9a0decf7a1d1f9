import type { Collaborator } from '../../../core/achievement.ts'
import type { PortfolioMaterial, Section, Sentence } from '../../../core/portfolio.ts'
import { count, listed } from '../../words.ts'
import { section } from '../document.ts'
import { type Colleague, colleagues } from '../people.ts'
import type { ReceiptBook } from '../receipts.ts'

const MOST_LINES = 10
const RECEIPTS = 3

/** With whom: the people whom commits and trailers name beside the author, and in which work. */
export function collaboration({ chosen, subject }: PortfolioMaterial, book: ReceiptBook): Section {
  // Among everybody's work "with whom" says nothing.
  if (subject === null) return section('collaboration-people', 'Worked with', {})
  const all = alike(colleagues(chosen))
  const more = all.slice(MOST_LINES).reduce((sum, people) => sum + people.length, 0)
  const points = all.slice(0, MOST_LINES).map((people) => told(people, book))
  return section('collaboration-people', 'Worked with', {
    points:
      more > 0
        ? [...points, { text: `… and ${count(more, 'other person', 'other people')}.`, receipts: [] }]
        : points,
  })
}

/** Those with one achievement in the same part are told on one line. */
function alike(people: readonly Colleague[]): readonly (readonly Colleague[])[] {
  const lines = new Map<string, Colleague[]>()
  for (const one of people) {
    const key = one.shared.length === 1 ? `once: ${rolesOf(one)}` : `often: ${one.name}`
    const line = lines.get(key)
    if (line === undefined) lines.set(key, [one])
    else line.push(one)
  }
  return [...lines.values()].flatMap((line) => inLines(line))
}

const NAMES_A_LINE = 10

const inLines = (line: readonly Colleague[]): readonly (readonly Colleague[])[] =>
  line.length <= NAMES_A_LINE ? [line] : [line.slice(0, NAMES_A_LINE), ...inLines(line.slice(NAMES_A_LINE))]

const rolesOf = ({ roles }: Colleague, many = false): string =>
  [...roles]
    .sort()
    .map((role) => (many ? manyWords : roleWords)[role])
    .join(', ')

function told(people: readonly Colleague[], book: ReceiptBook): Sentence {
  const [first] = people
  const pieces = count(first?.shared.length ?? 0, 'achievement')
  const each = people.length === 1 ? '' : ' each'
  const cited = people.flatMap(({ shared }) =>
    shared.slice(0, RECEIPTS).flatMap((one) => book.citeWork(one, 1)),
  )
  return {
    text: `${listed(people.map(({ name }) => name))} (${first === undefined ? '' : rolesOf(first, people.length > 1)}): ${pieces}${each}`,
    receipts: [...new Set(cited)],
  }
}

const roleWords = {
  author: 'wrote some of the commits',
  'co-author': 'co-author',
  reviewer: 'reviewer',
  reviewed: 'whose work was reviewed',
} satisfies Record<Collaborator['role'], string>

const manyWords = { ...roleWords, 'co-author': 'co-authors', reviewer: 'reviewers' }
