import type { History } from '../detect/history.ts'
import { firstToReach } from '../detect/releases.ts'
import { grouped } from '../grouped.ts'
import type { Deployment } from './intake.ts'

/** How often deploying to one place went well. */
export type Environment = { readonly name: string; readonly succeeded: number; readonly tried: number }

export type Deployed = { readonly deployment: Deployment; readonly environment: Environment }

/** The first successful deployment to each environment that carries a commit, by time. */
export type DeployedWith = (carried: {
  readonly commit: number | null
  readonly oids: readonly string[]
}) => readonly Deployed[]

/** Superseded ones are called inactive, and were in use before. */
const succeeded = ({ outcome }: Deployment): boolean =>
  outcome === 'success' || outcome === 'active' || outcome === 'inactive'
const isOver = (one: Deployment): boolean =>
  succeeded(one) || one.outcome === 'failure' || one.outcome === 'error'

/** A place made for one pull request to look at says nothing of use. */
const PREVIEW = /preview|review|\bpr\b|pull|branch|\d{3,}/i
const MOST_ENVIRONMENTS = 4

/** Looks up what was deployed with a commit: everything below it that was not deployed before. */
export function deployedFinder(h: History, deployments: readonly Deployment[]): DeployedWith {
  const lasting = deployments.filter(({ environment }) => !PREVIEW.test(environment))
  const byName = grouped(lasting, ({ environment }) => environment)
  const finders = [...byName]
    .sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_ENVIRONMENTS)
    .map(([name, all]) => finderOf(h, name, all))
  return (carried) =>
    finders
      .flatMap((find) => find(carried) ?? [])
      .sort((a, b) => a.deployment.createdAt - b.deployment.createdAt)
}

const rank = (environment: string): number => (/prod|live/i.test(environment) ? 0 : 1)

function finderOf(h: History, name: string, all: readonly Deployment[]) {
  const good = all.filter(succeeded)
  const environment = { name, succeeded: good.length, tried: all.filter(isOver).length }
  const byOid = new Map(good.toReversed().map((one) => [one.oid, one]))
  const here = good.flatMap((deployment) => {
    const i = h.indexOf.get(deployment.oid)
    return i === undefined ? [] : [{ deployment, i }]
  })
  const first = firstToReach(
    h,
    here.map(({ i }) => i),
  )
  return ({ commit, oids }: Parameters<DeployedWith>[0]): Deployed | null => {
    const named = oids.map((oid) => byOid.get(oid)).find((one) => one !== undefined)
    const index = commit === null ? -1 : first(commit)
    // Nobody can say how long what the first known one carries had been in use before.
    const deployment = index > 0 ? here[index]?.deployment : named
    return deployment === undefined ? null : { deployment, environment }
  }
}
