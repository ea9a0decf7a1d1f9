import type { CoachInput, Coaching, CoachingSession, Rewrite } from '../core/coaching.ts'
import { leftIn, newSession, without } from '../core/coaching-session.ts'
import { isMe, type Me } from '../core/person.ts'
import type { CoachingShelf, CommitSource, Files, Said } from '../core/ports.ts'
import { judge } from './coach.ts'
import { type Surrounded, surrounded } from './coach-history.ts'
import { houseSettings } from './house-settings.ts'

/** One commit of a session, with all that is shown of it. */
export type SessionItem = {
  readonly commit: Said
  /** Is it the one that can still be amended? */
  readonly isHead: boolean
  readonly files: CoachInput['files']
  readonly coaching: Coaching
  readonly rewrite: Rewrite | null
}

export type SessionWish = {
  readonly me: Me
  /** Authored at or after, seconds since 1970. */
  readonly since: number
  readonly most: number
  /** Also those decided on in earlier sessions. */
  readonly again: boolean
}

export type Prepared = { readonly session: CoachingSession; readonly items: readonly SessionItem[] }

type Reading = {
  readonly source: CommitSource
  readonly files: Pick<Files, 'read'>
  readonly signal: AbortSignal
}

/** Below this a commit is worth another look. */
const GOOD_ENOUGH = 8.5
/** Commits of a history that a session looks at. */
const MOST_READ = 5000

/** The session that can be taken up again: the latest, if something is left in it. */
export function openSession(shelf: CoachingShelf, repositoryId: string): CoachingSession | null {
  const latest = shelf.sessions(repositoryId)[0]
  return latest !== undefined && leftIn(latest).length > 0 ? latest : null
}

/**
 * A new session over my commits that could be better, newest first; kept only when something is decided in it.
 * @returns null where there is nothing to go through
 */
export async function beginSession(
  reading: Reading,
  shelf: CoachingShelf,
  repositoryId: string,
  wish: SessionWish,
  now: Date,
): Promise<Prepared | null> {
  const before = shelf.sessions(repositoryId).flatMap(({ decisions }) => decisions.map(({ oid }) => oid))
  const decided = new Set(wish.again ? [] : before)
  const items: SessionItem[] = []
  const isWanted = ({ author, authored, oid, parents }: Said): boolean =>
    isMe(wish.me, author) && (authored?.seconds ?? 0) >= wish.since && parents.length < 2 && !decided.has(oid)
  for await (const item of judged(reading, isWanted)) {
    if (couldBeBetter(item.coaching)) items.push(item)
    if (items.length === wish.most) break
  }
  if (items.length === 0) return null
  const commits = items.map(({ commit }) => commit.oid)
  return { session: newSession(repositoryId, commits, secondsOf(now)), items }
}

/** An old session as it stands now: commits that were amended or rebased meanwhile, and not decided on, leave it. */
export async function resumeSession(
  reading: Reading,
  session: CoachingSession,
  now: Date,
): Promise<Prepared> {
  const wanted = new Set(session.commits)
  const found = new Map<string, SessionItem>()
  for await (const item of judged(reading, ({ oid }) => wanted.has(oid))) found.set(item.commit.oid, item)
  const gone = new Set(session.commits.filter((oid) => !found.has(oid)))
  const rest = without(session, gone, secondsOf(now))
  return { session: rest, items: rest.commits.flatMap((oid) => found.get(oid) ?? []) }
}

const secondsOf = (now: Date): number => Math.floor(now.getTime() / 1000)

const couldBeBetter = ({ kind, qualityScore, areasForImprovement }: Coaching): boolean =>
  kind === 'work' && (qualityScore < GOOD_ENOUGH || areasForImprovement.length > 0)

/** The commits of HEAD's latest history that are wanted, judged when they are asked for, newest first. */
async function* judged(
  { source, files, signal }: Reading,
  isWanted: (commit: Said) => boolean,
): AsyncGenerator<SessionItem> {
  const { head, workTree } = await source.locate()
  if (head === null) return
  const judging = judge(source, { withDiff: true, withRewrite: true })
  const latest = { tips: [head], not: [], limit: MOST_READ }
  const commits = surrounded(await source.review(), latest, await houseSettings(files, workTree), signal)
  async function* wanted(): AsyncGenerator<Surrounded> {
    for await (const one of commits) if (isWanted(one.commit)) yield one
  }
  for await (const { commit, input, coaching, rewrite } of judging(wanted(), signal))
    yield { commit, isHead: commit.oid === head, files: input.files, coaching, rewrite }
}
