import type { CoachingRecord } from '../core/coaching.ts'
import type { Identity } from '../core/commit.ts'
import { isMe } from '../core/person.ts'
import type { CoachingShelf, CommitSource, CommitStore } from '../core/ports.ts'
import type { Coached } from './coach.ts'
import { early } from './early.ts'

export type Keeping = {
  readonly source: CommitSource
  /** The common git directory of the repository, where its checkout is known by. */
  readonly gitDir: string
  /** Opened for this alone, and closed again; null where there is no store. */
  readonly open: () => Promise<CommitStore | null>
  /** Who the settings say I am; asked only where git's own user is not the author. */
  readonly settings: () => Promise<{ readonly emails: readonly string[]; readonly names: readonly string[] }>
  readonly now: () => Date
}

export interface CoachingKeeper {
  /** Remembers it; keeps those it remembers once they are many. */
  add(one: Coached): Promise<void>
  /** Keeps what is left. Throws nothing. @returns why not all could be kept; null where there was nothing in the way */
  finish(): Promise<string | null>
}

const BATCH = 500

/**
 * Keeps in the store what was said of my own commits, if their repository was tracked and their changes were seen
 * whole. What it keeps could be made again, so nothing that goes wrong here is a fault of the run: after the first such
 * thing nothing more is kept.
 */
export function coachingKeeper(keeping: Keeping): CoachingKeeper {
  // git answers while commits are read.
  const user = early(keeping.source.user())
  let waiting: Coached[] = []
  let trouble: string | null = null
  const flush = async (): Promise<void> => {
    const some = waiting
    waiting = []
    if (some.length === 0 || trouble !== null) return
    try {
      await keep(some, user, keeping)
    } catch (cause) {
      trouble = cause instanceof Error ? cause.message : String(cause)
    }
  }
  return {
    async add(one) {
      if (!one.diffKnown || trouble !== null) return
      waiting.push(one)
      if (waiting.length === BATCH) await flush()
    },
    async finish() {
      await flush()
      return trouble
    },
  }
}

async function keep(
  coached: readonly Coached[],
  user: Promise<Identity | null>,
  keeping: Keeping,
): Promise<void> {
  const { gitDir, open, now } = keeping
  const store = await open()
  if (store === null) return
  try {
    const repositoryId = store.repositories.checkout(gitDir)?.repositoryId
    if (repositoryId === undefined) return
    const mine = await ownOf(coached, await user, keeping)
    const createdAt = Math.floor(now().getTime() / 1000)
    const records = mine.map(({ commit: { oid }, coaching, rewrite, advice }): CoachingRecord => {
      return { repositoryId, oid, coaching, rewrite, model: advice?.model ?? null, createdAt }
    })
    const better = withoutLess(records, store.coachings, repositoryId)
    if (better.length > 0) store.coachings.put(better)
  } finally {
    store.close()
  }
}

/** Rules say again what they said before; what a model said of the same commit is dearer, and stays. */
function withoutLess(
  records: readonly CoachingRecord[],
  shelf: CoachingShelf,
  repositoryId: string,
): readonly CoachingRecord[] {
  const [first] = records
  if (first === undefined) return []
  const oids = records.filter(({ model }) => model === null).map(({ oid }) => oid)
  const kept = shelf.judged(repositoryId, oids, first.coaching.coach)
  return records.filter(({ oid, model }) => model !== null || (kept.get(oid)?.model ?? null) === null)
}

/** Those whose author is me: as git says at once, else as the mailmap and the settings say. */
async function ownOf(
  coached: readonly Coached[],
  user: Identity | null,
  { source, settings }: Keeping,
): Promise<readonly Coached[]> {
  const isUser = ({ name, email }: Identity): boolean => name === user?.name && email === user.email
  if (coached.every(({ commit }) => isUser(commit.author))) return coached
  const { meOf } = await import('./subject.ts')
  const me = await meOf(await settings(), source, [])
  if (me === null) return []
  const authors = await source.mailmap(coached.map(({ commit }) => commit.author))
  return coached.filter(({ commit }, index) => isMe(me, authors[index] ?? commit.author))
}
