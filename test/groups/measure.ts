import type { Grouped } from '../../src/analysis/detect/group.ts'
import { isSmall } from '../../src/analysis/detect/maintenance.ts'

/** Pairs of commits: in how many that were put together both are of one pull request, and the other way round. */
export type Rates = { readonly precision: number; readonly recall: number }

export type Agreement = {
  /** Commits with a known pull request, and pull requests of two of them and more. */
  readonly commits: number
  readonly pulls: number
  /** All pairs alike: one pull request of 40 commits has as many as 780 of two. */
  readonly pairs: Rates & { readonly together: number; readonly expected: number }
  /** The pairs of a group of n commits weigh n - 1 together. */
  readonly even: Rates
  /** Every group counts as much as any other: the mean share of its pairs. */
  readonly each: Rates
}

/**
 * Compares groups with the truth over all commits that the truth knows. A commit that is in no group stands alone.
 * Rates of nothing are 1.
 * @param pullOf the pull request of a commit
 * @param groupOf the group of a commit
 */
export function agreement(
  pullOf: ReadonlyMap<string, string>,
  groupOf: ReadonlyMap<string, string>,
): Agreement {
  const inPull = new Map<string, string[]>()
  const inGroup = new Map<string, string[]>()
  for (const [oid, pull] of pullOf) {
    const group = groupOf.get(oid) ?? `alone ${oid}`
    put(inPull, pull, group)
    put(inGroup, group, pull)
  }
  const recall = sharesOf(inPull)
  const precision = sharesOf(inGroup)
  return {
    commits: pullOf.size,
    pulls: recall.length,
    pairs: {
      ...both(precision, recall, ({ pairs }) => pairs),
      together: sum(precision, ({ pairs }) => pairs),
      expected: sum(recall, ({ pairs }) => pairs),
    },
    even: both(precision, recall, ({ size }) => size - 1),
    each: both(precision, recall, () => 1),
  }
}

/**
 * The group of each commit, copies among them.
 * @param gathered what detection would gather by month for being small counts as put together with nothing
 */
export function groupsOf({ h, facts, groups }: Grouped, gathered: boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const group of groups)
    if (!gathered || !isSmall(group, facts))
      for (const i of [...group.commits, ...group.copies]) found.set(h.oids[i] as string, group.key)
  return found
}

type Share = { readonly size: number; readonly pairs: number; readonly share: number }

/** Of each list with more than one label: the share of its pairs that have the same label. */
function sharesOf(lists: ReadonlyMap<string, readonly string[]>): readonly Share[] {
  return [...lists.values()]
    .filter(({ length }) => length > 1)
    .map((labels) => {
      const counts = new Map<string, number>()
      for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
      const same = [...counts.values()].reduce((all, count) => all + pairsOf(count), 0)
      return { size: labels.length, pairs: pairsOf(labels.length), share: same / pairsOf(labels.length) }
    })
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2

const sum = (shares: readonly Share[], of: (share: Share) => number): number =>
  shares.reduce((all, share) => all + of(share), 0)

function both(
  precision: readonly Share[],
  recall: readonly Share[],
  weight: (share: Share) => number,
): Rates {
  const mean = (shares: readonly Share[]): number =>
    shares.length === 0 ? 1 : sum(shares, (one) => one.share * weight(one)) / sum(shares, weight)
  return { precision: mean(precision), recall: mean(recall) }
}

function put(lists: Map<string, string[]>, key: string, label: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [label])
  else list.push(label)
}
