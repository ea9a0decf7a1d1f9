import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { type PeriodFlags, periodOf, secondsOf } from '../core/period.ts'
import type { Account, Me } from '../core/person.ts'
import type { CommitSource, CommitStore, Store } from '../core/ports.ts'

/** The store for commands that only read: they never make one. */
export async function existingStore(context: Context): Promise<Store> {
  await refuseWithout(context)
  return context.store()
}

/** As `existingStore`, for commands that ask for no achievements. */
export async function existingCommits(context: Context): Promise<CommitStore> {
  await refuseWithout(context)
  return context.commits()
}

/** @throws Fault('failed') where there is no store */
export async function refuseWithout({ files, paths }: Context): Promise<void> {
  if (!(await files.exists(paths.store)))
    throw new Fault('failed', 'craft has stored nothing yet', 'craft track')
}

export type RepoFlag = { readonly repo: string }

export const repoOption = () =>
  new Option('--repo <path>', 'the repository to look at').default('.', 'this folder')

export const jsonOption = () => new Option('--json', 'one JSON document instead of words')

export const sourceOf = (context: Context, flags: RepoFlag): Promise<CommitSource> =>
  context.repository(flags.repo)

/** The three ways to name a span of time, alike in every command. */
export const withPeriod = (command: Command): Command =>
  command
    .option('--period <span>', '2026, 2026-Q3, 2026-09, last-quarter, this-week …')
    .option('--since <date>', 'from this day on: 2026-03-01, "30 days ago"')
    .option('--until <date>', 'up to and with this day')

export type ListFlags = RepoFlag &
  PeriodFlags & {
    readonly number?: number
    readonly author?: string
    readonly mine?: boolean
    readonly allRepos?: boolean
    readonly json?: boolean
  }

/** What every list lets a person choose by. `screenful` is how many are shown unless `-n` or `--json` say otherwise. */
export const withListOptions = (command: Command, screenful: number): Command =>
  withPeriod(command)
    .option('-n, --number <count>', `how many (${screenful}; all with --json)`, wholeNumber(0))
    .option('--author <part>', 'only authors with this in name or e-mail')
    .option('--mine', 'only mine')
    .option('--all-repos', 'of every stored repository')
    .addOption(repoOption())
    .addOption(jsonOption())

type ListQuery = {
  readonly repositoryId?: string
  readonly since?: number
  readonly until?: number
  readonly limit?: number
  readonly author?: string
  readonly mine?: Me
}

/** The flags of `withListOptions` as a query for the store. */
export async function listQuery(
  context: Context,
  store: CommitStore,
  flags: ListFlags,
  screenful: number,
): Promise<ListQuery> {
  const period = periodOf(flags, context.now())
  const limit = flags.number ?? (flags.json ? null : screenful)
  const source = await sourceOf(context, flags)
  return {
    ...(flags.allRepos ? {} : { repositoryId: await repositoryIdOf(source, store) }),
    ...secondsOf(period),
    ...(limit === null ? {} : { limit }),
    ...(flags.author === undefined ? {} : { author: flags.author }),
    ...(flags.mine ? { mine: await myself(context, source) } : {}),
  }
}

/** The stored repository `source` is. @throws Fault('failed') when it was never tracked */
export async function repositoryIdOf(
  source: CommitSource,
  store: CommitStore | Promise<CommitStore>,
): Promise<string> {
  const { storedHere } = await import('../flows/here.ts')
  return (await storedHere(source, store)).repository.id
}

/** Who `--mine` means. @throws Fault('failed') when neither settings nor git know */
export async function myself(context: Context, source: CommitSource): Promise<Me> {
  const { requireMe } = await import('../flows/subject.ts')
  return requireMe((await context.config()).identity, source, await accountsOf(context))
}

/** My accounts on services, as far as the store knows; makes no store. */
export async function accountsOf(context: Context): Promise<readonly Account[]> {
  if (!(await context.files.exists(context.paths.store))) return []
  const { accountsIn } = await import('../flows/accounts.ts')
  return accountsIn(await context.commits())
}

/** One person's work: the one's that `--author` names, or mine. */
export async function personOf(
  context: Context,
  source: CommitSource,
  store: CommitStore,
  { author }: Pick<WhoseFlags, 'author'>,
  repositoryId: string | null,
): Promise<Me> {
  if (author === undefined) return myself(context, source)
  const { personNamed } = await import('../flows/subject.ts')
  const within = repositoryId === null ? store.repositories.list().map((one) => one.id) : [repositoryId]
  return personNamed(author, store, within)
}

export type WhoseFlags = { readonly author?: string; readonly everybody?: boolean }

/** Whose work is meant: the one `--author` names, everybody's (null), or mine when nothing is said. */
export async function subjectOf(
  context: Context,
  source: CommitSource,
  store: CommitStore,
  flags: WhoseFlags,
  repositoryId: string | null,
): Promise<Me | null> {
  return flags.everybody ? null : personOf(context, source, store, flags, repositoryId)
}

/** A whole number from `min` on, for commander. */
export const wholeNumber =
  (min: number) =>
  (text: string): number => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < min || !Number.isSafeInteger(value))
      throw new InvalidArgumentError(`It must be a whole number from ${min} on.`)
    return value
  }

/**
 * Brings achievements up to date with what is stored: of one repository, or of all. Looking for them is put off until
 * somebody wants to see some, so that `track` after a commit takes no longer than git does.
 * @param repo whose git configuration may say not to
 */
export async function upToDate(
  context: Context,
  store: Store,
  repositoryId?: string,
  repo = '.',
): Promise<void> {
  const { detect, score } = await context.config(repo)
  if (!detect.auto) return
  const { needsDetection } = await import('../flows/detection-state.ts')
  const { isScored } = await import('../flows/scored.ts')
  const ids = repositoryId === undefined ? store.repositories.list().map(({ id }) => id) : [repositoryId]
  for (const id of ids) {
    if (needsDetection(store, id))
      await (await import('../flows/detect.ts')).detectIn(store, id, score, watch(context))
    // Other weights are no reason to look through the history again.
    if (!isScored(store, id, score)) (await import('../flows/score.ts')).scoreRepository(store, id, score)
  }
}

/** What long work without waiting is given. */
export function watch(context: Context, label = 'Looking for achievements') {
  void context.spareMemory()
  return { progress: context.out.progress(label, 0), signal: context.signal }
}
