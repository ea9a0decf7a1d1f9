import { excerptOf, hitsIn } from '../analysis/search/excerpt.ts'
import { searchWords } from '../analysis/search/query.ts'
import { achievementBody } from '../analysis/search/texts.ts'
import type { StoredCommit } from '../core/commit.ts'
import { splitMessage } from '../core/message.ts'
import type { CommitStore, Store } from '../core/ports.ts'
import type {
  Excerpt,
  FoundAchievement,
  FoundBy,
  FoundCommit,
  FoundList,
  SearchHit,
  SearchIndex,
  SearchKind,
  SearchResult,
  SearchScope,
  SearchTerm,
  SearchWords,
} from '../core/search.ts'
import type { ByMeaning } from './search-meaning.ts'

/** Looks for words and, where `meaning` is given, for what is near them. `limit` is for each kind. */
export type SearchWish = {
  readonly words: SearchWords
  readonly scope: SearchScope
  readonly limit: number
  readonly meaning: ByMeaning | null
}

/** Characters of text around a hit. */
const ROOM = 160
const PAGE = 50
/** Of the nearest by meaning so many are looked at: what is further is about something else. */
const NEAREST = 20
/** The usual constant of reciprocal rank fusion: the first of one list weighs little more than its second. */
const FUSION = 60

/** @throws as `searchWords` */
export const readWords = (text: string): SearchWords => searchWords(text)

/** Looks through the shelves that are given. */
export const search = (
  shelves: { readonly commits: CommitStore | null; readonly achievements: Store | null },
  index: SearchIndex,
  wish: SearchWish,
): SearchResult => ({
  achievements: shelves.achievements && searchAchievements(shelves.achievements, index, wish),
  commits: shelves.commits && searchCommits(shelves.commits, index, wish),
  meaning: wish.meaning?.model ?? null,
})

/** Commits that count, by what the index has of them. */
const searchCommits = (store: CommitStore, index: SearchIndex, wish: SearchWish): FoundList<FoundCommit> =>
  collect(index, 'commit', wish, ({ ref, repositoryId }, by) => {
    const commit = store.commits.find(ref, repositoryId).find(({ oid }) => oid === ref)
    if (commit === undefined || commit.supersededBy !== null || !commit.reachable) return null
    return { commit, by, excerpt: excerptOfCommit(commit, wish.words.wanted) }
  })

/** Achievements that nobody hid. */
const searchAchievements = (
  store: Store,
  index: SearchIndex,
  wish: SearchWish,
): FoundList<FoundAchievement> =>
  collect(index, 'achievement', wish, ({ ref }, by) => {
    const achievement = store.achievements.find(ref).find(({ id }) => id === ref)
    if (achievement === undefined || achievement.hidden) return null
    const { title } = achievement
    return { achievement, by, excerpt: besides(title, achievementBody(achievement), wish.words.wanted) }
  })

function collect<T>(
  index: SearchIndex,
  kind: SearchKind,
  wish: SearchWish,
  look: (hit: SearchHit, by: FoundBy) => T | null,
): FoundList<T> {
  const found: T[] = []
  for (const { hit, by } of candidates(index, kind, wish)) {
    const one = look(hit, by)
    if (one === null) continue
    if (found.length === wish.limit) return { found, hasMore: true }
    found.push(one)
  }
  return { found, hasMore: false }
}

type Candidate = { readonly hit: SearchHit; readonly by: FoundBy }

/** By both first as their ranks say, then what only words find, for as long as somebody asks. */
function* candidates(index: SearchIndex, kind: SearchKind, wish: SearchWish): Generator<Candidate> {
  const { words, scope, meaning } = wish
  const first = index.find(kind, words, scope, { limit: PAGE, offset: 0 })
  const near = meaning?.nearest(kind, scope, NEAREST) ?? []
  yield* fused(first, near)
  const told = new Set(near.map(keyOf))
  let page = first
  for (let offset = PAGE; page.length === PAGE; offset += PAGE) {
    page = index.find(kind, words, scope, { limit: PAGE, offset })
    for (const hit of page) if (!told.has(keyOf(hit))) yield { hit, by: 'words' }
  }
}

const keyOf = ({ repositoryId, ref }: SearchHit): string => `${repositoryId} ${ref}`

/** Reciprocal rank fusion: what stands high in both lists comes first. */
function fused(byWords: readonly SearchHit[], byMeaning: readonly SearchHit[]): readonly Candidate[] {
  const ranked = new Map<string, Candidate & { readonly weight: number }>()
  const weightOf = (rank: number): number => 1 / (FUSION + rank + 1)
  for (const [rank, hit] of byWords.entries())
    ranked.set(keyOf(hit), { hit, by: 'words', weight: weightOf(rank) })
  for (const [rank, hit] of byMeaning.entries()) {
    const other = ranked.get(keyOf(hit))
    const by = other === undefined ? 'meaning' : 'both'
    ranked.set(keyOf(hit), { hit, by, weight: weightOf(rank) + (other?.weight ?? 0) })
  }
  // The order of what weighs the same is that of the lists.
  return [...ranked.values()].sort((a, b) => b.weight - a.weight)
}

function excerptOfCommit(commit: StoredCommit, terms: readonly SearchTerm[]): Excerpt | null {
  const { subject, body } = splitMessage(commit.message)
  return besides(subject, body, terms)
}

/** What of `body` has words that the title lacks; null where the title has them all. */
function besides(title: string, body: string, terms: readonly SearchTerm[]): Excerpt | null {
  const inTitle = new Set(hitsIn(title, terms).map(({ term }) => term))
  const missing = terms.filter((_, index) => !inTitle.has(index))
  return missing.length === 0 ? null : excerptOf(body, missing, ROOM)
}
