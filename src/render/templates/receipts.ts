import type { Achievement, Evidence } from '../../core/achievement.ts'
import type { Receipt } from '../../core/portfolio.ts'
import type { Repository } from '../../core/repository.ts'
import { localDay } from '../../core/time.ts'
import { linkTo } from './links.ts'

type Owner = Pick<Achievement, 'repositoryId' | 'evidence'>

/** The receipts of one document, numbered in the order they are first named. */
export type ReceiptBook = {
  /** The number of one piece of evidence, the same one however often it is named. */
  cite(evidence: Evidence, owner: Owner): number
  /** The numbers of what stands for the whole work: its pull request with its commits, or the first of its commits, reviews … */
  citeWork(achievement: Achievement, mostCommits?: number): readonly number[]
  all(): readonly Receipt[]
}

const MOST_COMMITS = 3

export function receiptBook(repositories: readonly Repository[]): ReceiptBook {
  const remotes = new Map(repositories.map((one) => [one.id, one.remoteUrl]))
  const numbers = new Map<string, number>()
  const receipts: Receipt[] = []
  const enter = (
    { kind, target, label, at }: Evidence,
    { repositoryId }: Owner,
    commits: readonly Evidence[],
    moreCommits: number,
  ): number => {
    // Two pull requests of one number exist where a fork came back; their commits tell them apart.
    const key = JSON.stringify([repositoryId, kind, target, commits[0]?.target])
    const known = numbers.get(key)
    if (known !== undefined) return known
    const remote = remotes.get(repositoryId) ?? null
    const url = linkTo(kind, target, remote)
    const number = receipts.length + 1
    numbers.set(key, number)
    receipts.push({
      number,
      kind,
      target: kind === 'url' ? withoutUser(target) : target,
      label,
      url,
      commits: commits.map((one) => ({ oid: one.target, url: linkTo('commit', one.target, remote) })),
      moreCommits,
      day: at === null ? null : localDay(at),
    })
    return number
  }
  const of = ({ evidence }: Owner, kind: Evidence['kind']) => evidence.filter((one) => one.kind === kind)
  const enterPull = (pull: Evidence, owner: Owner): number => {
    const commits = of(owner, 'commit')
    const first = commits.slice(0, MOST_COMMITS)
    return enter(pull, owner, first, commits.length - first.length)
  }
  return {
    cite: (evidence, owner) =>
      evidence.kind === 'pull-request' && evidence.target === of(owner, 'pull-request')[0]?.target
        ? enterPull(evidence, owner)
        : enter(evidence, owner, [], 0),
    citeWork(achievement, mostCommits = MOST_COMMITS) {
      const pull = of(achievement, 'pull-request')[0]
      if (pull !== undefined) return [enterPull(pull, achievement)]
      const commits = of(achievement, 'commit')
      // What no commit shows, a service does.
      if (commits.length === 0)
        return achievement.evidence
          .filter(({ kind }) => kind === 'release' || kind === 'issue' || kind === 'review')
          .slice(0, mostCommits)
          .map((one) => enter(one, achievement, [], 0))
      const first = commits.slice(0, mostCommits)
      const more = commits.length - first.length
      return first.map((one, index) => enter(one, achievement, [], index === first.length - 1 ? more : 0))
    },
    all: () => receipts,
  }
}

// A name and password in an address are nobody's business but the owner's.
const withoutUser = (address: string): string =>
  address.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*@/i, '$1//')
