import type { Achievement } from '../../core/achievement.ts'
import type { ByHand } from '../../core/by-hand.ts'
import { alone } from '../activities/alone.ts'
import { aroundOf, type Pull } from '../activities/intake.ts'
import { knownAround } from '../activities/known.ts'
import type { Role } from '../roles.ts'
import { assemble, type Known } from './assemble.ts'
import type { Draft } from './draft.ts'
import { type Grouped, groupCommits } from './group.ts'
import type { History } from './history.ts'
import type { DetectInput } from './input.ts'
import { landedNumbers } from './landed-numbers.ts'
import { laterFinder } from './later.ts'
import { gatherSmall, isSmall } from './maintenance.ts'
import { regroup } from './regroup.ts'
import { releaseFinder } from './releases.ts'

/**
 * Finds the achievements in a history: pull requests, merged branches, runs of commits on one matter, and what
 * small change is left by month. The same history gives the same achievements whatever order its commits come in;
 * a commit belongs to one of them at most. They come one by one, after the history was read.
 */
export function* detect(input: DetectInput): Generator<Achievement> {
  const around = input.activities === undefined ? null : aroundOf(input.activities)
  const grouped = groupCommits(input, around?.pulls)
  const { h, facts, reverted, merged, joined } = grouped
  const wrote = wroteIn(grouped.groups)
  const groups = regroup(h, input.repositoryId, gathered(grouped), input.byHand ?? NOTHING)
  const known: Known = {
    repositoryId: input.repositoryId,
    name: input.name ?? null,
    h,
    facts,
    reverted,
    merged,
    later: laterFinder(h, grouped.touches),
    release: releaseFinder(h, input.tags, input.forks),
    role: roleReader(h),
    landed: landedNumbers(h.messages),
    around: around === null ? null : knownAround(h, around, wrote),
  }
  for (const [index, group] of groups.entries()) {
    yield assemble(known, group)
    input.tell?.(index + 1, groups.length)
  }
  if (known.around !== null)
    yield* alone(known.around, {
      repositoryId: input.repositoryId,
      joined,
      messages: h.messages,
      keys: new Set(groups.map(({ key }) => key)),
    })
}

/** By pull request, the commits that are its own as they are now; also of those that end in a month of small changes. */
function wroteIn(groups: readonly Draft[]): (pull: Pull) => readonly number[] {
  const found = new Map<Pull, readonly number[]>()
  for (const { around, commits } of groups) {
    const [pull] = around
    if (pull !== undefined) found.set(pull, [...commits])
  }
  return (pull) => found.get(pull) ?? []
}

const NOTHING: ByHand = { decisions: [], held: [] }

/** The groups worth naming, and what is small by month. */
function gathered({ h, facts, groups }: Grouped): readonly Draft[] {
  const kept: Draft[] = []
  const small: Draft[] = []
  for (const group of groups) (isSmall(group, facts) ? small : kept).push(group)
  return [...kept, ...gatherSmall(h, small)]
}

function roleReader(h: History): (path: string) => Role {
  const roles = new Map(h.paths.map((path, id) => [path, h.roles[id] as Role]))
  return (path) => roles.get(path) ?? 'source'
}
