import { wordsOf } from '../analysis/activities/intake.ts'
import type { Source } from '../analysis/grounding/quotations.ts'
import type { Achievement } from '../core/achievement.ts'
import type { CommitStore } from '../core/ports.ts'
import { placeTold } from './around.ts'

/** What a service's own texts say of an achievement: its pull requests and issues, by their numbers. */
export type TextsAround = (achievement: Achievement) => readonly Source[]

/**
 * Looks up what pull requests and issues say that are evidence of `achievements`: titles, and bodies of what is the work
 * itself; an issue that it closed is by somebody else. Reads what a service knows of a repository once.
 */
export function textsAround(store: CommitStore, achievements: readonly Achievement[]): TextsAround {
  const wanted = new Map<string, Set<string>>()
  for (const { repositoryId, evidence } of achievements) {
    const keys = wanted.get(repositoryId) ?? new Set()
    for (const { kind, target } of evidence)
      if (kind === 'pull-request' || kind === 'issue') keys.add(`${kind} ${target}`)
    if (keys.size > 0) wanted.set(repositoryId, keys)
  }
  const found = new Map<string, Text>()
  for (const [repositoryId, keys] of wanted)
    for (const [key, text] of textsOf(store, repositoryId, keys)) found.set(`${repositoryId} ${key}`, text)
  return ({ repositoryId, evidence, source }) =>
    evidence.flatMap(({ kind, target }): readonly Source[] => {
      const text = found.get(`${repositoryId} ${kind} ${target}`)
      if (text === undefined) return []
      return [{ id: target, text: kind === source || kind === 'pull-request' ? text.whole : text.title }]
    })
}

type Text = { readonly title: string; readonly whole: string; readonly updatedAt: number }

function textsOf(
  store: CommitStore,
  repositoryId: string,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Text> {
  const found = new Map<string, Text>()
  const place = placeTold(store, repositoryId)
  if (place === null) return found
  for (const kind of ['pull-request', 'issue'] as const) {
    if (![...wanted].some((key) => key.startsWith(`${kind} `))) continue
    for (const one of store.activities.each({ place, kind })) {
      if (one.kind !== 'pull-request' && one.kind !== 'issue') continue
      const key = `${kind} ${one.facts.number}`
      const { title, updatedAt } = one
      // A number is of one thing; where a repository took another's place, the later one is what it means now.
      if (!wanted.has(key) || (found.get(key)?.updatedAt ?? 0) > updatedAt) continue
      found.set(key, { title, whole: wordsOf(one), updatedAt })
    }
  }
  return found
}
