import { isOther } from '../analysis/coaching/rewrite/rewrite.ts'
import type { Rewrite } from '../core/coaching.ts'
import { Fault } from '../core/errors.ts'
import { messageOf, splitMessage } from '../core/message.ts'
import type { CommitSource, CommitStore, Rewording, Standing } from '../core/ports.ts'

/** The latest commit, which may be amended, and the way to do it. */
export type Amendable = { readonly standing: Standing; readonly rewording: Rewording }

/**
 * The commit that `oid` is, where it may be given another message: the latest one, that nobody else has yet.
 * @throws Fault('usage') where it is another commit, Fault('failed') saying why it must stay as it is
 */
export async function amendable(source: CommitSource, oid: string): Promise<Amendable> {
  const rewording = await source.rewording()
  const standing = await rewording.standing()
  if (standing === null) throw new Fault('failed', 'there is no commit yet', 'git commit')
  if (standing.head !== oid)
    throw new Fault('usage', 'only the latest commit can be given another message', 'craft coach --apply')
  const why = whyNot(standing)
  if (why !== null) throw why
  return { standing, rewording }
}

const ANOTHER = 'leave it, and write the next one better: craft coach --staged -m <message>'

function whyNot({ busy, parents, remote, tag }: Standing): Fault | null {
  if (busy !== null)
    return new Fault(
      'failed',
      `a ${busy} is going on here, so HEAD stays as it is`,
      'git status tells how to end it',
    )
  if (parents.length > 1)
    return new Fault('failed', 'HEAD is a merge of what others wrote, so it stays as it is', ANOTHER)
  if (remote !== null)
    return new Fault('failed', `HEAD is on ${remote} already, so others may have it`, ANOTHER)
  if (tag !== null) return new Fault('failed', `HEAD is in the tag ${tag}, so it stays as it is`, ANOTHER)
  return null
}

/** The message that a person wrote for a commit in a session, if they did: their words go before all others. */
export async function ownWords(
  store: Pick<CommitStore, 'repositories' | 'coachings'>,
  source: CommitSource,
  oid: string,
): Promise<Rewrite | null> {
  const { gitDir } = await source.locate()
  const repositoryId = store.repositories.checkout(gitDir)?.repositoryId
  if (repositoryId === undefined) return null
  const decisions = store.coachings.sessions(repositoryId).flatMap((session) => session.decisions)
  const written = decisions
    .filter((one) => one.oid === oid && one.choice === 'rewritten')
    .sort((a, b) => b.at - a.at)[0]
  if (written?.text == null) return null
  const { subject, body } = splitMessage(written.text)
  return { subject, body, kept: [], asks: [] }
}

/** Is there a message to give it: other words, and a subject? */
export const isApplicable = (rewrite: Rewrite | null, message: string): rewrite is Rewrite =>
  rewrite !== null && rewrite.subject !== '' && isOther(rewrite, message)

/** Amends with git. @returns the new id @throws Fault('failed') where HEAD moved or git refuses */
export const applyRewrite = (
  { standing, rewording }: Amendable,
  rewrite: Rewrite,
  signal: AbortSignal,
): Promise<string> => rewording.reword(standing.head, messageOf(rewrite), signal)
