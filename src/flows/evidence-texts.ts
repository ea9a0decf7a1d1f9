import type { Source } from '../analysis/grounding/quotations.ts'
import { type AdvisedOn, advisedOn } from '../analysis/impact/advised/evidence.ts'
import type { Material } from '../analysis/prompts/achievement.ts'
import type { Achievement, Evidence } from '../core/achievement.ts'
import type { FileChange, StoredCommit } from '../core/commit.ts'
import type { CommitStore } from '../core/ports.ts'
import type { TextsAround } from './around-texts.ts'

const MOST_COMMITS = 40
const MOST_PATHS = 12

/**
 * Everything stored that an achievement rests on: messages with the files they changed, pull requests with their bodies,
 * titles, what people added.
 * @param around looks up what a service says of it
 */
export function evidenceOf(store: CommitStore, achievement: Achievement, around: TextsAround): AdvisedOn {
  const commits = achievement.evidence.filter(({ kind }) => kind === 'commit').slice(0, MOST_COMMITS)
  const found = commits.flatMap(
    ({ target }) => commitWithFiles(store, achievement.repositoryId, target) ?? [],
  )
  const messages = found.map(({ oid, message }) => ({ id: oid, text: message }))
  const others = achievement.evidence.filter(({ kind }) => !['commit', 'revert', 'release'].includes(kind))
  const told = around(achievement)
  const texts = others.map((one) => withBody(asText(one), told))
  return advisedOn(achievement, [...messages, ...texts], found.flatMap(pathsOf))
}

/** A label is the title, most often: then the whole text says it, too. */
function withBody({ id, text }: Source, told: readonly Source[]): Source {
  const whole = told.find((one) => one.id === id)?.text ?? ''
  if (whole === '' || text.includes(whole)) return { id, text }
  return { id, text: whole.includes(text) ? whole : `${text}\n\n${whole}` }
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
