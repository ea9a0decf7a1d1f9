import type { Achievement } from '../../core/achievement.ts'
import type { ByHand } from '../../core/by-hand.ts'
import type { Role } from '../roles.ts'
import { assemble, type Known } from './assemble.ts'
import { attach, membersOf } from './attach.ts'
import { type Claimed, claim } from './claim.ts'
import { clusterLoose } from './cluster.ts'
import { type Draft, draft, LOOSE } from './draft.ts'
import { type Facts, factsOf } from './facts.ts'
import { type History, historyOf } from './history.ts'
import type { DetectInput } from './input.ts'
import { laterFinder } from './later.ts'
import { gatherSmall, isChore, isSmall } from './maintenance.ts'
import { regroup } from './regroup.ts'
import { releaseFinder } from './releases.ts'
import { settle } from './settle.ts'

/**
 * Finds the achievements in a history: pull requests, merged branches, runs of commits on one matter, and what
 * small change is left by month. The same history gives the same achievements whatever order its commits come in;
 * a commit belongs to one of them at most. They come one by one, after the history was read.
 */
export function* detect(input: DetectInput): Generator<Achievement> {
  const h = historyOf(input.commits)
  const facts = factsOf(h)
  const claimed = claim(h, facts, input.head)
  settle(h, facts, claimed)
  setChoresAside(facts, claimed)
  clusterLoose(h, facts, claimed.owner, claimed.drafts)
  const reverted = attach(h, facts, claimed.owner, claimed.drafts)
  const groups = regroup(h, input.repositoryId, finished(h, facts, claimed), input.byHand ?? NOTHING)
  const known: Known = {
    repositoryId: input.repositoryId,
    h,
    facts,
    reverted,
    merged: claimed.seen,
    later: laterFinder(h),
    release: releaseFinder(h, input.tags),
    role: roleReader(h),
  }
  for (const [index, group] of groups.entries()) {
    yield assemble(known, group)
    input.tell?.(index + 1, groups.length)
  }
}

const NOTHING: ByHand = { decisions: [], held: [] }

/** Releases and dependency bumps outside any pull request never begin a group of work: each waits for its month. */
function setChoresAside(facts: readonly Facts[], { owner, drafts }: Claimed): void {
  facts.forEach((own, i) => {
    if (owner[i] !== LOOSE || !isChore(own)) return
    owner[i] = drafts.push(draft('commits', `work/alone/${i}`)) - 1
  })
}

/** Gives every draft its commits and explanation, drops empty ones, and gathers the small ones by month. */
function finished(h: History, facts: readonly Facts[], { owner, drafts }: Claimed): readonly Draft[] {
  const members = membersOf(owner, drafts.length)
  const kept: Draft[] = []
  const small: Draft[] = []
  drafts.forEach((group, index) => {
    group.commits = members[index] ?? []
    if (group.commits.length === 0) return
    explain(h, group)
    if (isSmall(group, facts)) small.push(group)
    else kept.push(group)
  })
  return [...kept, ...gatherSmall(h, small)]
}

function explain(h: History, group: Draft): void {
  const commits = group.commits.length === 1 ? '1 commit' : `${group.commits.length} commits`
  const merge = group.merges[0]
  const by = merge === undefined ? '' : `merge ${(h.oids[merge] as string).slice(0, 10)}`
  if (group.pull !== null)
    group.because.unshift(
      by === ''
        ? `${commits} naming pull request ${group.pull}`
        : `${commits} of pull request ${group.pull}, brought in by ${by}`,
    )
  else if (group.source === 'merge')
    group.because.unshift(
      `${commits} of ${group.branch === null ? 'one branch' : `branch ${group.branch}`}, brought in by ${by}`,
    )
  else if (group.because.length === 0) group.because.push('one commit that stands for itself')
}

function roleReader(h: History): (path: string) => Role {
  const roles = new Map(h.paths.map((path, id) => [path, h.roles[id] as Role]))
  return (path) => roles.get(path) ?? 'source'
}
