import type { Identity } from '../../core/commit.ts'
import type { History } from '../detect/history.ts'
import { grouped } from '../grouped.ts'
import { type DeployedWith, deployedFinder } from './deployed.ts'
import type { Around, Issue, Pull, Review, Run } from './intake.ts'
import { type PersonOf, personOfLogin } from './people.ts'

/** What a service knows, by what it belongs to. */
export type KnownAround = {
  readonly around: Around
  readonly pull: (number: number) => Pull | null
  readonly issue: (number: number) => Issue | null
  /** Reviews by other people than its author, oldest first. */
  readonly reviewsOf: (pull: Pull) => readonly Review[]
  readonly runsOf: (pull: Pull) => readonly Run[]
  readonly deployedWith: DeployedWith
  readonly person: (login: string) => Identity
}

/** @param wrote for a pull request, the numbers of its commits in the history */
export function knownAround(
  h: History,
  around: Around,
  wrote: (pull: Pull) => readonly number[],
): KnownAround {
  const pulls = new Map(around.pulls.map((pull) => [pull.number, pull]))
  const issues = new Map(around.issues.map((issue) => [issue.number, issue]))
  const reviews = grouped(around.reviews, ({ pull }) => pull)
  const runs = runsByPull(around)
  const person: PersonOf = personOfLogin(h, around.pulls, wrote)
  return {
    around,
    pull: (number) => pulls.get(number) ?? null,
    issue: (number) => issues.get(number) ?? null,
    reviewsOf: ({ number, actor }) =>
      (reviews.get(number) ?? []).filter((one) => one.actor !== null && one.actor !== actor),
    runsOf: ({ number }) => runs.get(number) ?? [],
    deployedWith: deployedFinder(h, around.deployments),
    person,
  }
}

function runsByPull({ pulls, runs }: Around): ReadonlyMap<number, readonly Run[]> {
  const byOid = new Map<string, number>()
  for (const { number, commits, mergeCommit } of pulls)
    for (const oid of mergeCommit === null ? commits : [...commits, mergeCommit]) byOid.set(oid, number)
  const found = new Map<number, Run[]>()
  for (const run of runs) {
    const own = byOid.get(run.oid)
    for (const number of new Set(own === undefined ? run.pulls : [...run.pulls, own])) {
      const known = found.get(number)
      if (known === undefined) found.set(number, [run])
      else known.push(run)
    }
  }
  return found
}
