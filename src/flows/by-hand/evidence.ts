import { applied } from '../../analysis/by-hand/apply.ts'
import type { Achievement, Evidence } from '../../core/achievement.ts'
import type { Stated } from '../../core/by-hand.ts'
import { Fault } from '../../core/errors.ts'
import { subjectOf } from '../../core/message.ts'
import type { CommitSource, Files, Store } from '../../core/ports.ts'
import { achievementById } from '../achievements.ts'
import { type Changed, called, changeOne, inTime, secondsAt } from './change.ts'
import { claimCommits } from './group.ts'
import { noteChange } from './journal.ts'

/** Where evidence that a person names is looked for. */
export type Places = {
  readonly source: CommitSource
  readonly files: Files
  readonly store: Store
  readonly repositoryId: string
}

const plain = (kind: Evidence['kind'], target: string, label: string): Evidence => ({
  kind,
  target,
  label,
  at: null,
  quotation: null,
})

/**
 * What a person names as evidence: a link, `#123` or `ABC-12`, `!123` for a pull request, a file, `note: …`, or a
 * commit in any of git's words. Files stay where they are; what tells whether they are still the same is kept.
 * @throws Fault('usage') where it is none of them
 */
export async function evidenceNamed(named: string, places: Places): Promise<Evidence> {
  const text = named.trim()
  if (/^https?:\/\/\S+$/i.test(text)) return plain('url', text, text)
  const note = /^note:\s*(\S.*)$/is.exec(text)?.[1]
  if (note !== undefined) return plain('note', note, note)
  const issue = /^#(\d{1,9})$|^([A-Z][A-Z0-9]{1,9}-\d{1,7})$/.exec(text)
  if (issue !== null) return plain('issue', (issue[1] ?? issue[2]) as string, text)
  const pull = /^(?:!|PR\s?#?)(\d{1,9})$/i.exec(text)?.[1]
  if (pull !== undefined) return plain('pull-request', pull, `pull request ${pull}`)
  const isId = /^[0-9a-f]{7,64}$/i.test(text)
  return (
    (isId ? await commitNamed(text, places) : null) ??
    (await fileNamed(text, places)) ??
    commitOrFault(text, places)
  )
}

async function commitOrFault(text: string, places: Places): Promise<Evidence> {
  const found = text === '' ? null : await commitNamed(text, places)
  if (found !== null) return found
  throw new Fault(
    'usage',
    `"${text}" is neither a stored commit nor a file, a link, an issue (#123) or a pull request (!123)`,
    'for words, write "note: …"; for a new commit, first: craft track',
  )
}

async function commitNamed(text: string, { source, store, repositoryId }: Places): Promise<Evidence | null> {
  const oid = await objectId(text, source)
  const commit = oid === null ? undefined : store.commits.find(oid, repositoryId)[0]
  if (commit === undefined) return null
  return {
    ...plain('commit', commit.oid, subjectOf(commit.message)),
    at: commit.authored ?? commit.committed,
  }
}

/** Null where git knows no such commit, or the words mean several. */
async function objectId(text: string, source: CommitSource): Promise<string | null> {
  try {
    const { tips, not } = await source.resolve(text)
    return tips.length === 1 && not.length === 0 ? (tips[0] as string) : null
  } catch (error) {
    if (error instanceof Fault && error.kind === 'usage') return null
    throw error
  }
}

async function fileNamed(text: string, { files }: Places): Promise<Evidence | null> {
  const path = files.resolve(text.replace(/^file:(?!\/\/)/, ''))
  const print = text === '' ? null : await files.fingerprint(path)
  if (print === null) return null
  const label = path.split(/[\\/]/).at(-1) ?? path
  return { ...plain('file', path, label), quotation: `sha256 ${print.sha256}, ${print.bytes} bytes` }
}

/**
 * Adds evidence and figures to an achievement. Commits come into one that craft found as its own work, out of the one
 * they were in; manual work only points at them. After the first, detection has to run.
 * @throws Fault('usage') as `achievementById`, and for merges and for commits of another repository
 */
export function addEvidence(store: Store, idPrefix: string, stated: Stated, now: Date): Changed {
  const edit = { kind: 'evidence', verb: 'added evidence to', now } as const
  return store.together(() => {
    const one = achievementById(store, idPrefix)
    const isOwn = ({ kind, target }: Evidence): boolean =>
      one.evidence.some((other) => other.kind === kind && other.target === target)
    const added = (stated.evidence ?? []).filter((proof) => proof.kind !== 'commit' || !isOwn(proof))
    const commits =
      one.source === 'manual' ? [] : added.flatMap(({ kind, target }) => (kind === 'commit' ? target : []))
    const { evidence: _, ...others } = stated
    const rest = commits.length === 0 ? added : added.filter(({ kind }) => kind !== 'commit')
    const next: Stated = rest.length === 0 ? others : { ...others, evidence: rest }
    if (commits.length === 0)
      return changeOne(store, one.id, edit, (it) =>
        Object.keys(next).length === 0 ? it : inTime(applied(it, next)),
      )
    return claimAndAdd(store, one, { commits, stated: next }, now)
  })
}

function claimAndAdd(
  store: Store,
  one: Achievement,
  { commits, stated }: { readonly commits: readonly string[]; readonly stated: Stated },
  now: Date,
): Changed {
  const { repositoryId, origin } = one
  for (const oid of commits)
    if ((store.commits.find(oid, repositoryId)[0]?.parents.length ?? 0) > 1)
      throw new Fault(
        'usage',
        `${oid.slice(0, 10)} is a merge, which is no work of its own`,
        'name the commits it brought in',
      )
  const decision = claimCommits(store, one, commits)
  const said = `added evidence to ${called(one)}`
  const before = [{ origin, achievement: one }]
  noteChange(store, { kind: 'evidence', said, at: secondsAt(now), repositoryId, before, decision })
  if (Object.keys(stated).length > 0) store.achievements.replace([inTime(applied(one, stated))])
  return { kind: 'evidence', said, repositoryId, ids: [one.id], needsDetection: true }
}

/**
 * Takes evidence away that a person added, all that is named or none.
 * @param named as `evidenceNamed` reads it, or as it is shown: by its target or label
 * @throws Fault('usage') where it is not there, or is what the history shows
 */
export async function removeNamed(
  id: string,
  named: readonly string[],
  places: Places,
  now: Date,
): Promise<Changed> {
  const meant: (readonly [string, Evidence | null])[] = []
  // A file may be gone, and an issue needs no look: what can't be read is meant as it is shown.
  for (const text of named) meant.push([text, await evidenceNamed(text, places).catch(faultAsNull)])
  const edit = { kind: 'evidence', verb: 'removed evidence from', now } as const
  return changeOne(places.store, id, edit, (one) => {
    const gone = new Set(meant.map(([text, proof]) => removable(one, text, proof)))
    const left = one.evidence.filter((proof) => !gone.has(proof))
    return applied({ ...one, evidence: left }, { evidence: [] })
  })
}

const faultAsNull = (error: unknown): null => {
  if (error instanceof Fault && error.kind === 'usage') return null
  throw error
}

function removable(one: Achievement, text: string, named: Evidence | null): Evidence {
  const found = one.evidence.find(
    (proof) => proof.target === text || proof.label === text || (named !== null && isSame(proof, named)),
  )
  const see = `craft achievements show ${one.id}`
  if (found === undefined)
    throw new Fault('usage', `${called(one)} has no evidence "${text}"`, `see it with: ${see}`)
  if (one.source === 'manual' || !isOfHistory(one, found)) return found
  throw new Fault(
    'usage',
    'the history shows that evidence, so detection would bring it back',
    `to take commits out of it: craft achievements split ${one.id} <commit>`,
  )
}

const isSame = (a: Evidence, b: Evidence): boolean => a.kind === b.kind && a.target === b.target

const isOfHistory = (one: Achievement, { kind, target }: Evidence): boolean =>
  kind === 'commit' ||
  kind === 'revert' ||
  kind === 'release' ||
  kind === 'review' ||
  kind === 'workflow-run' ||
  kind === 'deployment' ||
  (kind === 'issue' && one.traces.closedIssues.includes(target)) ||
  (kind === 'pull-request' && one.origin.includes(`/pull/${target}`))
