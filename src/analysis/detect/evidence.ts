import type { Evidence } from '../../core/achievement.ts'
import type { Stamp } from '../../core/time.ts'
import type { Draft } from './draft.ts'
import type { History } from './history.ts'

const item = (kind: Evidence['kind'], target: string, label: string, at: Stamp | null): Evidence => ({
  kind,
  target,
  label,
  at,
  quotation: null,
})

const commitItem = (h: History, i: number): Evidence =>
  item('commit', h.oids[i] as string, h.subjects[i] as string, h.authored[i] ?? h.committed[i] ?? null)

type Work = {
  readonly title: string
  readonly completedAt: Stamp | null
  /** Pull requests that were landed by hand, by what the messages say. */
  readonly landed: readonly string[]
  readonly issues: readonly string[]
  readonly release: string | null
}

/** Receipts of a group: pull request, merges, commits, their copies, reverts, closed issues, release; each in history's order. */
export function evidenceOf(h: History, group: Draft, known: Work): readonly Evidence[] {
  const found: Evidence[] = []
  if (group.pull !== null) found.push(item('pull-request', group.pull, known.title, known.completedAt))
  for (const number of group.pullsToo)
    found.push(item('pull-request', number, `pull request ${number}`, null))
  found.push(...landedAs(group, known))
  for (const i of group.merges) found.push(commitItem(h, i))
  for (const i of group.commits) found.push(commitItem(h, i))
  for (const i of group.copies) found.push(commitItem(h, i))
  for (const i of group.reverts) found.push({ ...commitItem(h, i), kind: 'revert' })
  for (const issue of known.issues)
    found.push(item('issue', issue, /^\d/.test(issue) ? `closes #${issue}` : `closes ${issue}`, null))
  if (known.release !== null) found.push(item('release', known.release, `released in ${known.release}`, null))
  return found
}

/** Where its commits name no other, the pull request that was landed holds all of the work. */
function landedAs({ pull, pullsToo }: Draft, { title, completedAt, landed }: Work): readonly Evidence[] {
  const [number, ...others] = new Set(landed)
  if (number === undefined || others.length > 0 || pull !== null || pullsToo.length > 0) return []
  return [item('pull-request', number, title, completedAt)]
}
