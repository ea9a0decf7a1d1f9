import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { ModelFault } from '../core/model.ts'
import type { PeriodFlags } from '../core/period.ts'
import type { CommitStore, Store } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import { IndexBusy, type SearchIndex, type SearchResult, type SearchScope } from '../core/search.ts'
import type { ByMeaning } from '../flows/search-meaning.ts'
import { existingCommits, existingStore, listQuery, type RepoFlag, upToDate } from './reading.ts'

export type SearchFlags = RepoFlag &
  PeriodFlags & {
    readonly commits?: boolean
    readonly achievements?: boolean
    readonly number?: number
    readonly author?: string
    readonly mine?: boolean
    readonly allRepos?: boolean
    readonly meaning?: boolean
    readonly deep?: boolean
    readonly allowRemoteModel?: boolean
    readonly json?: boolean
  }

const SCREENFUL = 10
/** Nobody who did not ask for it waits longer for a model. */
const PATIENCE_MS = 700

/** What is looked through: `whole` is null where achievements are not asked for, which are dear to load. */
type Library = {
  readonly commits: CommitStore
  readonly whole: Store | null
  readonly index: SearchIndex
  readonly scope: SearchScope
}

/** Runs one search: brings the index up to date, looks, and prints. */
export async function runSearch(
  context: Context,
  said: readonly string[],
  flags: SearchFlags,
): Promise<void> {
  if (flags.deep && !flags.meaning)
    throw new Fault('usage', '--deep says how far --meaning looks', 'craft search --meaning --deep <words>')
  const { readWords, search } = await import('../flows/search.ts')
  const question = said.join(' ')
  const words = readWords(question)
  const whole = flags.commits ? null : await existingStore(context)
  const commits = whole ?? (await existingCommits(context))
  const limit = flags.number ?? SCREENFUL
  const { limit: _, ...scope } = await listQuery(context, commits, { ...flags, number: limit }, SCREENFUL)
  if (whole !== null) await upToDate(context, whole, scope.repositoryId, flags.repo)
  const index = await context.searchIndex()
  const library = { commits, whole, index, scope }
  try {
    const { mended } = await import('../flows/search-refresh.ts')
    const result = await mended(index, async () => {
      await refresh(context, library, flags)
      const meaning = await meaningFor(context, library, question, flags)
      const shelves = { commits: flags.achievements ? null : commits, achievements: whole }
      return search(shelves, index, { words, scope, limit, meaning })
    })
    await print(context, question, result, flags)
  } finally {
    index.close()
  }
}

const watching = ({ out, signal }: Context) => ({
  progress: (label: string, total: number) => out.progress(label, total),
  signal,
})

async function refresh(
  context: Context,
  { commits, whole, index, scope }: Library,
  flags: SearchFlags,
): Promise<void> {
  const { refreshAchievements, refreshCommits } = await import('../flows/search-refresh.ts')
  const all = () => commits.repositories.list().map(({ id }) => id)
  const ids = scope.repositoryId === undefined ? all() : [scope.repositoryId]
  try {
    if (!flags.achievements) await refreshCommits(commits, index, ids, watching(context))
    if (whole !== null) await refreshAchievements(whole, index, watching(context))
  } catch (fault) {
    if (!(fault instanceof IndexBusy)) throw fault
    context.out.talk('Another craft has been writing the search index for long: the newest may be missing.')
  }
}

/** Null where only words decide: nobody asked for more, or there is nothing to ask. */
async function meaningFor(
  context: Context,
  library: Library,
  question: string,
  flags: SearchFlags,
): Promise<ByMeaning | null> {
  const { index } = library
  const isWished = flags.meaning === true
  // Without being asked to, craft only uses what it was asked to prepare before.
  if (flags.meaning === false || (!isWished && index.models().length === 0)) return null
  const tell = (why: string) => {
    const sentence = `By words alone: ${safe(why, 'terminal-line')}`
    if (isWished) context.out.talk(sentence)
    else context.out.detail(sentence)
    return null
  }
  const vectors = index.meaning()
  if (vectors.index === null) return tell(vectors.because)
  const wish = { allowRemote: flags.allowRemoteModel }
  const { embedder, because } = await context.embedder(wish, isWished ? null : PATIENCE_MS)
  if (embedder === null) return tell(because)
  const { byMeaning, embedMissing, achievementTextOf, commitTextOf, NEWEST_COMMITS } = await import(
    '../flows/search-meaning.ts'
  )
  try {
    const { commits, whole, scope } = library
    const among = { scope, newest: flags.deep ? Number.MAX_SAFE_INTEGER : NEWEST_COMMITS }
    const all = { scope: {}, newest: Number.MAX_SAFE_INTEGER }
    const watch = watching(context)
    if (isWished && whole !== null)
      await embedMissing(vectors.index, embedder, 'achievement', achievementTextOf(whole), all, watch)
    if (isWished && !flags.achievements)
      await embedMissing(vectors.index, embedder, 'commit', commitTextOf(commits), among, watch)
    return await byMeaning(question, vectors.index, embedder, context.signal)
  } catch (fault) {
    if (!(fault instanceof ModelFault) || context.signal.aborted) throw fault
    return tell(fault.hint === null ? fault.message : `${fault.message} (${fault.hint})`)
  }
}

async function print(
  { out }: Context,
  question: string,
  result: SearchResult,
  flags: SearchFlags,
): Promise<void> {
  if (flags.json) {
    const [{ toJson }, { searchJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/search.ts'),
    ])
    return out.data(toJson(searchJson(question, result)))
  }
  const { searchView } = await import('../render/terminal/search-view.ts')
  const text = searchView(result, out.stdout)
  if (text === '') return out.talk('Nothing matches. Next: fewer words, begin*, or --all-repos')
  await out.data(text)
  const hasMore = result.achievements?.hasMore || result.commits?.hasMore
  if (hasMore) out.talk('There is more: -n <count>')
}
