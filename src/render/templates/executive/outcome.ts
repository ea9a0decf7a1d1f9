import type { PortfolioMaterial, ScoredAchievement, Sentence } from '../../../core/portfolio.ts'
import { count, listed, number } from '../../words.ts'
import { colleagues } from '../people.ts'
import type { ReceiptBook } from '../receipts.ts'

const NAMED_RELEASES = 3
const WORTH_A_WORD = 50

/** What of it is in the hands of users, and what it closed. */
export function released({ chosen }: PortfolioMaterial, book: ReceiptBook): Sentence | null {
  const work = chosen.map(({ achievement }) => achievement)
  const out = work.filter(({ traces }) => traces.release !== null)
  const issues = issuesClosed(chosen)
  // One issue among hundreds of pieces is not worth a word.
  const closed =
    issues === 0 || issues * WORTH_A_WORD < work.length ? null : `closed ${count(issues, 'issue')}`
  const isOne = work.length === 1
  if (out.length === 0)
    return closed === null ? null : { text: `${isOne ? 'It' : 'Together they'} ${closed}.`, receipts: [] }
  const names = [...new Set(out.map(({ traces }) => traces.release ?? ''))]
  const isNamed = names.length <= NAMED_RELEASES
  const where = isNamed ? listed(names) : `${names.length} releases`
  const also = closed === null ? '' : `${isOne ? ' and' : '; together they'} ${closed}`
  return {
    text: `${shareOf(out.length, work.length)} released, in ${where}${also}.`,
    receipts: isNamed ? releaseReceipts(out, names, book) : [],
  }
}

function shareOf(some: number, all: number): string {
  if (all === 1) return 'It is'
  if (some === all) return `All ${number(all)} pieces are`
  return `${number(some)} of the ${number(all)} ${some === 1 ? 'is' : 'are'}`
}

/** How many different issues the work closed, as its messages say. */
export const issuesClosed = (work: readonly ScoredAchievement[]): number =>
  new Set(
    work.flatMap(({ achievement: { repositoryId, traces } }) =>
      traces.closedIssues.map((key) => `${repositoryId} ${key}`),
    ),
  ).size

const releaseReceipts = (
  work: readonly ScoredAchievement['achievement'][],
  names: readonly string[],
  book: ReceiptBook,
): readonly number[] =>
  names.flatMap((name) => {
    const owner = work.find(({ traces }) => traces.release === name)
    const proof = owner?.evidence.find(({ kind, target }) => kind === 'release' && target === name)
    return owner === undefined || proof === undefined ? [] : [book.cite(proof, owner)]
  })

/** Honest before somebody asks. */
export function takenBack({ chosen }: PortfolioMaterial, book: ReceiptBook): Sentence | null {
  const reverted = chosen.filter(({ achievement }) => achievement.traces.revertedCommits > 0)
  const commits = reverted.reduce((sum, { achievement }) => sum + achievement.traces.revertedCommits, 0)
  if (commits === 0) return null
  const receipts = reverted.slice(0, NAMED_RELEASES).flatMap(({ achievement }) =>
    achievement.evidence
      .filter(({ kind }) => kind === 'revert')
      .slice(0, 1)
      .map((one) => book.cite(one, achievement)),
  )
  return { text: `${count(commits, 'commit')} ${commits === 1 ? 'was' : 'were'} reverted later.`, receipts }
}

const NAMED_PEOPLE = 2

/** With whom. */
export function together({ chosen, subject }: PortfolioMaterial, book: ReceiptBook): Sentence | null {
  if (subject === null) return null
  const people = colleagues(chosen)
  const named = people.slice(0, NAMED_PEOPLE)
  const [first] = named
  if (first === undefined) return null
  const receipts = [
    ...new Set(named.flatMap(({ shared }) => shared.slice(0, 1).flatMap((one) => book.citeWork(one, 1)))),
  ]
  const each = named.map(({ name, shared }) => `${name} (${count(shared.length, 'piece')})`)
  if (people.length === 1) {
    const isReviewer = first.roles.size === 1 && first.roles.has('reviewer')
    const did = isReviewer ? 'reviewed' : 'had a part in'
    const what = chosen.length === 1 ? 'it' : `${number(first.shared.length)} of them`
    return { text: `${first.name} ${did} ${what}.`, receipts }
  }
  if (people.length <= NAMED_PEOPLE) {
    const isOnce = people.every(({ shared }) => shared.length === 1)
    const who = listed(isOnce ? named.map(({ name }) => name) : each)
    return { text: `${who} had a part in it.`, receipts }
  }
  return { text: `${people.length} other people had a part in it, most often ${listed(each)}.`, receipts }
}
