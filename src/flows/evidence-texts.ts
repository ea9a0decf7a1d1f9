import { type AdvisedOn, advisedOn } from '../analysis/impact/advised/evidence.ts'
import type { Material } from '../analysis/prompts/achievement.ts'
import type { Achievement, Evidence } from '../core/achievement.ts'
import type { FileChange, StoredCommit } from '../core/commit.ts'
import type { CommitStore } from '../core/ports.ts'

const MOST_COMMITS = 40
const MOST_PATHS = 12

/** Everything stored that an achievement rests on: messages with the files they changed, titles, what people added. */
export function evidenceOf(store: CommitStore, achievement: Achievement): AdvisedOn {
  const commits = achievement.evidence.filter(({ kind }) => kind === 'commit').slice(0, MOST_COMMITS)
  const found = commits.flatMap(
    ({ target }) => commitWithFiles(store, achievement.repositoryId, target) ?? [],
  )
  const messages = found.map(({ oid, message }) => ({ id: oid, text: message }))
  const others = achievement.evidence.filter(({ kind }) => !['commit', 'revert', 'release'].includes(kind))
  return advisedOn(achievement, [...messages, ...others.map(asText)], found.flatMap(pathsOf))
}

const asText = ({ target, label, quotation }: Evidence) => ({
  id: target,
  text: quotation === null ? label : `${label}\n\n${quotation}`,
})

/** Commits are found by their second; how many files each changed is not known without reading them. */
export function commitWithFiles(store: CommitStore, repositoryId: string, oid: string): StoredCommit | null {
  const [found] = store.commits.find(oid, repositoryId)
  const since = found?.committed?.seconds
  if (found === undefined || since === undefined) return found ?? null
  const query = { repositoryId, since, until: since + 1, withFiles: true, withSuperseded: true }
  return [...store.commits.list(query)].find((one) => one.oid === oid) ?? found
}

const lines = ({ insertions, deletions }: FileChange): number => insertions + deletions

function pathsOf({ oid, files }: StoredCommit): readonly { readonly id: string; readonly text: string }[] {
  const worked = (files ?? []).filter(({ mark }) => mark === null)
  if (worked.length === 0) return []
  const told = worked.toSorted((a, b) => lines(b) - lines(a)).slice(0, MOST_PATHS)
  // A paragraph each, so that a path that speaks to its reader is left out alone.
  const text = told.map((file) => `${file.path} (+${file.insertions} −${file.deletions})`).join('\n\n')
  return [{ id: oid, text }]
}

const ID_SHOWN = 10

/** As prompts take it: object ids as people write them. */
export const materialOf = ({ achievement, evidence, paths }: AdvisedOn): Material => ({
  achievement,
  evidence: [...evidence, ...paths].map(({ id, text }) => ({
    id: /^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, ID_SHOWN) : id,
    text,
  })),
})
