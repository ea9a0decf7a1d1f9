import type { FileChange, Identity, StoredCommit } from '../core/commit.ts'
import { fingerprint } from '../core/ids.ts'
import type { Store } from '../core/ports.ts'
import type { Stamp } from '../core/time.ts'
import { batchesOf } from './batches.ts'
import { asItComes, type Meeting } from './by-hand/meeting.ts'
import type { Watch } from './detect.ts'

const MOST_DIFFERENCES = 50

type Marked = readonly [name: string, mark: string]

/**
 * What `copy` lacks of `store` or holds differently, one sentence each and at most 50 of them; empty when `store` may
 * be removed. What `copy` has beside it does not matter. Holds 20 digits of each record of `copy` in memory.
 */
export async function missingFrom(
  copy: Store,
  store: Store,
  watch: Watch,
  meeting: Meeting = asItComes,
): Promise<readonly string[]> {
  const known = new Map<string, string>()
  const differences: string[] = []
  let more = 0
  const look = ([name, mark]: Marked) => {
    const other = known.get(name)
    if (other === mark) return
    if (differences.length === MOST_DIFFERENCES) more++
    else differences.push(other === undefined ? `${name} is missing` : `${name} is not the same`)
  }
  const total = weightOf(copy) + weightOf(store)
  let done = 0
  try {
    for (const [records, take] of [
      [recordsOf(copy, asItComes), ([name, mark]: Marked) => known.set(name, mark)],
      [recordsOf(store, meeting), look],
    ] as const)
      for (const batch of batchesOf(records)) {
        for (const record of batch) take(record)
        done += batch.length
        watch.progress.update(done, total)
        await watch.progress.rest()
        watch.signal.throwIfAborted()
      }
  } finally {
    watch.progress.stop()
  }
  return more === 0 ? differences : [...differences, `${more} more are missing or not the same`]
}

const weightOf = (store: Store): number => store.commits.count() + 2 * store.achievements.count()

/** Every record of a store under a name that a person can find it by. */
function* recordsOf(store: Store, meeting: Meeting): Generator<Marked> {
  for (const repository of store.repositories.list()) {
    const { id, name } = repository
    yield [`repository ${name} (${id})`, markOf(repository)]
    for (const tag of store.repositories.tags(id)) yield [`tag ${tag.name} of ${name} (${id})`, tag.oid]
    for (const { written, canonical } of store.commits.aliases(id))
      yield [
        `the mailmap's answer to ${written.name} <${written.email}> in ${name} (${id})`,
        markOf(person(canonical)),
      ]
  }
  for (const commit of store.commits.list({ withFiles: true, withSuperseded: true }))
    yield [
      `commit ${commit.oid} of repository ${commit.repositoryId}`,
      fingerprint(JSON.stringify(whatGitHolds(commit))),
    ]
  for (const batch of batchesOf(store.achievements.each({ withHidden: true }))) {
    const scores = store.achievements.scores(batch.map((one) => one.id))
    for (const one of batch) {
      const met = meeting.achievement(one)
      if (met === null) continue
      yield [`achievement ${one.origin}`, markOf(met)]
      const score = scores.get(one.id)
      if (score !== undefined) yield [`the score of achievement ${one.origin}`, markOf(score)]
    }
  }
  for (const one of store.coachings.each())
    yield [
      `what coach ${one.coaching.coach} said of commit ${one.oid} of repository ${one.repositoryId}`,
      markOf(one),
    ]
  for (const session of store.coachings.sessions()) yield [`coaching session ${session.id}`, markOf(session)]
  for (const call of store.modelCalls.each()) yield [`model call ${call.id}`, markOf(call)]
  for (const one of store.activities.each({}))
    yield [`${one.kind} ${one.externalId} of ${one.place}`, markOf(one)]
  for (const checkout of store.repositories.checkouts())
    yield [`checkout ${checkout.gitDir}`, markOf(checkout)]
  for (const [key, value] of store.notes()) yield [`note ${key}`, markOf(meeting.note(key, value))]
}

/** A commit's own facts in a fixed order: there are a hundred thousand of them. Git sorts files by path, a store need not. */
const whatGitHolds = (one: StoredCommit): readonly unknown[] => [
  one.parents,
  person(one.authorAsWritten),
  moment(one.authored),
  person(one.committerAsWritten),
  moment(one.committed),
  one.message,
  one.encoding,
  one.flags,
  one.supersededBy,
  one.reachable,
  [...(one.files ?? [])].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path))).map(change),
]

const person = ({ name, email }: Identity): readonly unknown[] => [name, email]
const moment = (stamp: Stamp | null): readonly unknown[] | null =>
  stamp === null ? null : [stamp.seconds, stamp.offset]
const change = (file: FileChange): readonly unknown[] => [
  file.path,
  file.oldPath,
  file.status,
  file.insertions,
  file.deletions,
  file.binary,
  file.submodule,
  file.mark,
]

const markOf = (value: unknown): string => fingerprint(inOrder(value))

/** As JSON, with the fields of each object in one order; one without a value is none, as it is in a file. */
function inOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`
  const fields = value as Readonly<Record<string, unknown>>
  const named = Object.keys(fields)
    .filter((name) => fields[name] !== undefined)
    .sort()
  return `{${named.map((name) => `${JSON.stringify(name)}:${inOrder(fields[name])}`).join()}}`
}
