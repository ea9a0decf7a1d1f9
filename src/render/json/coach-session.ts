import type { CoachingSession } from '../../core/coaching.ts'
import { leftIn } from '../../core/coaching-session.ts'
import { isoUtc } from '../../core/time.ts'

const utc = (seconds: number): string => isoUtc({ seconds, offset: 0 })

/** One session as `craft coach session --json` lists it. */
export const sessionJson = (session: CoachingSession) => ({
  id: session.id,
  repositoryId: session.repositoryId,
  startedAt: utc(session.startedAt),
  endedAt: session.endedAt === null ? null : utc(session.endedAt),
  commits: session.commits,
  decisions: session.decisions.map(({ oid, choice, text, at }) => ({
    commitId: oid,
    choice,
    text,
    at: utc(at),
  })),
  left: leftIn(session).length,
})
