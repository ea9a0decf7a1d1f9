import type { Commit, StoredCommit } from '../core/commit.ts'
import type { Store } from '../core/ports.ts'
import { batchesOf } from './batches.ts'
import { handledAt } from './by-hand/journal.ts'
import { asItComes, type Meeting } from './by-hand/meeting.ts'
import type { Watch } from './detect.ts'

/** What a copy found in its source, all of which is in the other store now. */
export type Copied = {
  readonly repositories: number
  readonly checkouts: number
  readonly tags: number
  readonly aliases: number
  readonly commits: number
  readonly achievements: number
  readonly scores: number
  readonly coachings: number
  readonly sessions: number
  readonly modelCalls: number
  readonly activities: number
  readonly notes: number
}

/**
 * Copies everything of `from` into `to`, bit by bit, so that a copy which was killed is finished by the next one.
 * Where both have the same thing, that of `from` wins, or what `meeting` makes of it; tags and the mailmap's answers are replaced
 * for each repository, as `track` does. Everything else in `to` stays.
 * @throws Fault('store'); an AbortError when the signal fires
 */
export async function copyStore(
  from: Store,
  to: Store,
  watch: Watch,
  meeting: Meeting = asItComes,
): Promise<Copied> {
  const { progress, signal } = watch
  const total = from.commits.count() + from.achievements.count()
  let done = 0
  const step = async (count: number): Promise<void> => {
    done += count
    progress.update(done, total)
    await progress.rest()
    signal.throwIfAborted()
  }
  try {
    const history = await copyHistory(from, to, step)
    const work = await copyWork(from, to, step, meeting)
    const coached = await copyCoachings(from, to, step)
    const modelCalls = await copyCalls(from, to, step)
    const activities = await copyActivities(from, to, step)
    // Checkouts and notes say that work is done, so they come after it.
    const checkouts = from.repositories.checkouts()
    for (const checkout of checkouts) to.repositories.saveCheckout(checkout)
    const notes = from.notes()
    for (const [key, value] of notes) to.setNote(key, meeting.note(key, value))
    return {
      ...history,
      ...work,
      ...coached,
      modelCalls,
      activities,
      checkouts: checkouts.length,
      notes: notes.size,
    }
  } finally {
    progress.stop()
  }
}

type Step = (count: number) => Promise<void>

async function copyHistory(from: Store, to: Store, step: Step) {
  const sum = { repositories: 0, tags: 0, aliases: 0, commits: 0 }
  for (const repository of from.repositories.list()) {
    const { id } = repository
    to.repositories.save(repository)
    // Newest first, as git gives them: the order of commits within one second is that of their coming.
    for (const batch of batchesOf(
      from.commits.list({ repositoryId: id, withFiles: true, withSuperseded: true }),
    )) {
      to.commits.add(id, batch.map(asWritten))
      const lost = batch.filter(({ reachable }) => !reachable).map(({ oid }) => oid)
      if (lost.length > 0) to.commits.setReachable(id, lost, false)
      to.commits.supersede(id, batch)
      sum.commits += batch.length
      await step(batch.length)
    }
    const tags = from.repositories.tags(id)
    to.repositories.saveTags(id, tags)
    const aliases = from.commits.aliases(id)
    to.commits.alias(id, aliases)
    sum.repositories += 1
    sum.tags += tags.length
    sum.aliases += aliases.length
  }
  return sum
}

async function copyWork(from: Store, to: Store, step: Step, meeting: Meeting) {
  const sum = { achievements: 0, scores: 0 }
  for (const batch of batchesOf(from.achievements.each({ withHidden: true }))) {
    to.achievements.replace(batch.flatMap((one) => meeting.achievement(one) ?? []))
    const scores = from.achievements.scores(batch.map((one) => one.id))
    to.achievements.putScores([...scores.values()])
    sum.achievements += batch.length
    sum.scores += scores.size
    await step(batch.length)
  }
  return sum
}

/** They are not counted beforehand, so the bar stands still for them. */
async function copyCoachings({ coachings: from }: Store, { coachings: to }: Store, step: Step) {
  const sum = { coachings: 0, sessions: 0 }
  for (const batch of batchesOf(from.each())) {
    to.put(batch)
    sum.coachings += batch.length
    await step(0)
  }
  for (const session of from.sessions()) {
    to.saveSession(session)
    sum.sessions += 1
    await step(0)
  }
  return sum
}

async function copyCalls({ modelCalls: from }: Store, { modelCalls: to }: Store, step: Step) {
  let sum = 0
  for (const batch of batchesOf(from.each())) {
    to.putAll(batch)
    sum += batch.length
    step(batch.length)
  }
  return sum
}

async function copyActivities({ activities: from }: Store, { activities: to }: Store, step: Step) {
  let sum = 0
  for (const batch of batchesOf(from.each({}))) {
    to.put(batch)
    sum += batch.length
    await step(0)
  }
  return sum
}

const asWritten = (commit: StoredCommit): Commit => ({
  oid: commit.oid,
  parents: commit.parents,
  author: commit.authorAsWritten,
  authored: commit.authored,
  committer: commit.committerAsWritten,
  committed: commit.committed,
  message: commit.message,
  encoding: commit.encoding,
  flags: commit.flags,
  files: commit.files ?? [],
})

/** Retires in `copy` the achievements that `store` has no longer; where a person had a hand in one, only
 * those that they removed. */
export function retireGone(store: Store, copy: Store): void {
  for (const { id } of store.repositories.list()) {
    const here = new Set(store.achievements.origins(id))
    const gone = copy.achievements.origins(id).filter((origin) => !here.has(origin))
    if (gone.length === 0) continue
    copy.achievements.retire(id, gone)
    copy.achievements.remove(
      id,
      gone.filter((origin) => handledAt(store, origin) > 0),
    )
  }
}
