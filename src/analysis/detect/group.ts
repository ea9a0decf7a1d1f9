import type { Pull } from '../activities/intake.ts'
import { joinPulls } from '../activities/join.ts'
import { attach, membersOf, type Reverted } from './attach.ts'
import { attachCopies, claimBranches } from './branches.ts'
import { type Claimed, claim } from './claim.ts'
import { clusterLoose } from './cluster.ts'
import { type Draft, draft, LOOSE } from './draft.ts'
import { type Facts, factsOf } from './facts.ts'
import { type History, historyOf } from './history.ts'
import type { DetectInput } from './input.ts'
import { isChore } from './maintenance.ts'
import { settle } from './settle.ts'
import { type Touches, touchesByPath } from './touches.ts'

/** A history and its commits put together, before anything is gathered for being small or decided by hand. */
export type Grouped = {
  readonly h: History
  readonly facts: readonly Facts[]
  readonly reverted: Reverted
  /** Is a commit reachable from the main line's tip? */
  readonly merged: Uint8Array
  readonly touches: Touches
  /** Numbers of the given pull requests whose commits are here. */
  readonly joined: ReadonlySet<number>
  /** Each with its commits, of which it has at least one, and the reasons that put them together. */
  readonly groups: readonly Draft[]
}

/**
 * Finds out which commits of a history belong together: each is in one group at most. Reads `commits` once.
 * @param pulls what a service knows of pull requests
 */
export function groupCommits(
  { commits, head, tags }: Pick<DetectInput, 'commits' | 'head' | 'tags'>,
  pulls: readonly Pull[] = [],
): Grouped {
  const h = historyOf(commits)
  const facts = factsOf(h)
  const claimed = claim(h, facts, head)
  const copies = settle(h, facts, claimed)
  const touches = touchesByPath(h)
  claimBranches(h, facts, claimed, copies, { tags, touches })
  setChoresAside(facts, claimed)
  clusterLoose(h, facts, claimed.owner, claimed.drafts)
  const joined = joinPulls(h, claimed, pulls)
  attachCopies(copies, claimed)
  const reverted = attach(h, facts, claimed.owner, claimed.drafts)
  return { h, facts, reverted, merged: claimed.seen, touches, joined, groups: explained(h, claimed) }
}

/** Releases and dependency bumps outside any pull request never begin a group of work: each waits for its month. */
function setChoresAside(facts: readonly Facts[], { owner, drafts }: Claimed): void {
  facts.forEach((own, i) => {
    if (owner[i] !== LOOSE || !isChore(own)) return
    owner[i] = drafts.push(draft('commits', `work/alone/${i}`)) - 1
  })
}

/** Gives every draft its commits and explanation, and drops empty ones. */
function explained(h: History, { owner, drafts }: Claimed): readonly Draft[] {
  const members = membersOf(owner, drafts.length)
  return drafts.filter((group, index) => {
    group.commits = members[index] ?? []
    if (group.commits.length > 0) explain(h, group)
    return group.commits.length > 0
  })
}

function explain(h: History, group: Draft): void {
  const commits = group.commits.length === 1 ? '1 commit' : `${group.commits.length} commits`
  const merge = group.merges[0]
  const by = merge === undefined ? '' : `merge ${(h.oids[merge] as string).slice(0, 10)}`
  const isKnown = group.around.length > 0
  if (group.pull !== null)
    group.because.unshift(
      by === ''
        ? `${commits} ${isKnown ? 'of' : 'naming'} pull request ${group.pull}`
        : `${commits} of pull request ${group.pull}, brought in by ${by}`,
    )
  else if (group.source === 'merge')
    group.because.unshift(
      `${commits} of ${group.branch === null ? 'one branch' : `branch ${group.branch}`}, brought in by ${by}`,
    )
  else if (group.because.length === 0) group.because.push('one commit that stands for itself')
}
