import type { FoundAchievement, FoundCommit, SearchResult } from '../../core/search.ts'
import { achievementJson, commitJson } from './json.ts'

/** What a search found, the best of each kind first. */
export const searchJson = (query: string, { achievements, commits, meaning }: SearchResult) => ({
  query,
  meaning,
  achievements: achievements?.found.map(foundAchievement) ?? null,
  commits: commits?.found.map(foundCommit) ?? null,
  more: { achievements: achievements?.hasMore ?? false, commits: commits?.hasMore ?? false },
})

const foundAchievement = ({ achievement, by, excerpt }: FoundAchievement) => ({
  ...achievementJson(achievement),
  by,
  excerpt,
})

const foundCommit = ({ commit, by, excerpt }: FoundCommit) => ({ ...commitJson(commit), by, excerpt })
