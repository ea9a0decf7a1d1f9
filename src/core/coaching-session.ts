import type { CoachingSession, Decision, SessionChoice } from './coaching.ts'
import { textHash, uuidV7 } from './ids.ts'

/** A session and where in it a person stands: at one of its commits, or behind the last one. */
export type Sitting = { readonly session: CoachingSession; readonly at: number }

export type SessionEvent =
  /** What was made of the commit it stands at; `at` in seconds since 1970. */
  | {
      readonly kind: 'write'
      readonly choice: 'rewritten' | 'noted'
      readonly text: string
      readonly at: number
    }
  /** Nothing is made of it now. What was decided about it before stays. */
  | { readonly kind: 'skip'; readonly at: number }
  /** One commit back or on; nothing is decided. */
  | { readonly kind: 'back' }
  | { readonly kind: 'next' }

/** A new session over `commits`, newest first. @param at seconds since 1970 */
export function newSession(repositoryId: string, commits: readonly string[], at: number): CoachingSession {
  const id = uuidV7(at * 1000, textHash(`${repositoryId} ${at} ${commits.join(' ')}`))
  return {
    id,
    repositoryId,
    startedAt: at,
    endedAt: commits.length === 0 ? at : null,
    commits,
    decisions: [],
  }
}

export const decisionOn = ({ decisions }: CoachingSession, oid: string): Decision | null =>
  decisions.find((one) => one.oid === oid) ?? null

/** The commits nothing was decided about yet, in their order. */
export function leftIn({ commits, decisions }: CoachingSession): readonly string[] {
  const decided = new Set(decisions.map(({ oid }) => oid))
  return commits.filter((oid) => !decided.has(oid))
}

export const chosenIn = ({ decisions }: CoachingSession, choice: SessionChoice): readonly Decision[] =>
  decisions.filter((one) => one.choice === choice)

/** The session as it goes on: it stands at the first commit that is left. */
export const resumed = (session: CoachingSession): Sitting => ({ session, at: nextAfter(session, -1) })

/**
 * What an event makes of a sitting. What a person wrote is only ever replaced by what they write later, and a session
 * has ended when nothing is left.
 */
export function stepped(sitting: Sitting, event: SessionEvent): Sitting {
  const { session, at } = sitting
  if (event.kind === 'back') return { session, at: Math.max(0, at - 1) }
  if (event.kind === 'next') return { session, at: Math.min(session.commits.length, at + 1) }
  const oid = session.commits[at]
  if (oid === undefined) return sitting
  if (event.kind === 'skip' && decisionOn(session, oid) !== null)
    return { session, at: nextAfter(session, at) }
  const decision: Decision =
    event.kind === 'skip'
      ? { oid, choice: 'skipped', text: null, at: event.at }
      : { oid, choice: event.choice, text: event.text, at: event.at }
  const decided = withDecision(session, decision)
  return { session: decided, at: nextAfter(decided, at) }
}

/**
 * Without those of `oids` that nothing was decided about: their commits are no longer there.
 * @param at seconds since 1970, for the end of a session that has nothing left then
 */
export function without(session: CoachingSession, oids: ReadonlySet<string>, at: number): CoachingSession {
  const gone = new Set(leftIn(session).filter((oid) => oids.has(oid)))
  if (gone.size === 0) return session
  return ended({ ...session, commits: session.commits.filter((oid) => !gone.has(oid)) }, at)
}

function withDecision(session: CoachingSession, decision: Decision): CoachingSession {
  const others = session.decisions.filter(({ oid }) => oid !== decision.oid)
  return ended({ ...session, decisions: [...others, decision] }, decision.at)
}

const ended = (session: CoachingSession, at: number): CoachingSession => ({
  ...session,
  endedAt: leftIn(session).length === 0 ? at : null,
})

/** The next commit that is left, from the beginning again where none is behind; behind the last one where none is. */
function nextAfter(session: CoachingSession, at: number): number {
  const left = new Set(leftIn(session))
  const isLeft = (oid: string): boolean => left.has(oid)
  const later = session.commits.findIndex((oid, index) => index > at && isLeft(oid))
  if (later >= 0) return later
  const earlier = session.commits.findIndex(isLeft)
  return earlier >= 0 ? earlier : session.commits.length
}
