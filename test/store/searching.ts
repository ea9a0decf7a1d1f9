import type { Progress, Store } from '../../src/core/ports.ts'
import type { SearchIndex, SearchScope } from '../../src/core/search.ts'
import { readWords, search } from '../../src/flows/search.ts'
import { mended, refreshAchievements, refreshCommits, type Watching } from '../../src/flows/search-refresh.ts'

// Nothing of vitest in here: a process that a test starts is made of this, too.

const silent: Progress = { update: () => {}, rest: async () => {}, stop: () => {} }

/** Watched by somebody to whom `rest` happens after each batch. */
export const watchedBy = (rest: () => void = () => {}, signal = new AbortController().signal): Watching => ({
  progress: () => ({ ...silent, rest: async () => rest() }),
  signal,
})

export async function refresh(store: Store, index: SearchIndex, watching = watchedBy()): Promise<void> {
  const ids = store.repositories.list().map(({ id }) => id)
  await refreshCommits(store, index, ids, watching)
  await refreshAchievements(store, index, watching)
}

/** Brings the index up to date and looks: what a person would see, the best first. */
export async function lookFor(
  store: Store,
  index: SearchIndex,
  text: string,
  scope: SearchScope = {},
  limit = 100,
) {
  const words = readWords(text)
  return mended(index, async () => {
    await refresh(store, index)
    const result = search({ commits: store, achievements: store }, index, {
      words,
      scope,
      limit,
      meaning: null,
    })
    return {
      commits: (result.commits?.found ?? []).map(({ commit }) => commit.message),
      achievements: (result.achievements?.found ?? []).map(({ achievement }) => achievement.title),
      result,
    }
  })
}
