import { type CoachingRecord, type Decision, sessionChoices } from '../../core/coaching.ts'
import type { CommitStore } from '../../core/ports.ts'
import { recordOf } from './coaching-rows.ts'
import type { Sqlite } from './database.ts'
import { hasTable } from './look-through.ts'
import { type Row, readableRows } from './readable-rows.ts'
import { isOid, isUuid, type Lost, rowsBy, shaped, unread } from './salvage-rows.ts'
import { coachingDecision, coachingSession } from './schema.ts'

const BATCH = 100

/**
 * Adds the coachings that can be read of repositories that `fresh` knows.
 * @param ids of repositories by their keys in `old`
 * @returns how many were added
 */
export function salvageCoachings(
  fresh: CommitStore,
  old: Sqlite,
  ids: ReadonlyMap<unknown, string>,
  tell: Lost,
): number {
  if (!hasTable(old, 'coaching')) return 0
  const known = knownIn(fresh)
  let [saved, lost] = [0, 0]
  let batch: CoachingRecord[] = []
  const flush = (): void => {
    fresh.coachings.put(batch)
    saved += batch.length
    batch = []
  }
  for (const row of readableRows(old, 'coaching', unread('coaching', tell))) {
    const repositoryId = ids.get(row.repository)
    const one = repositoryId === undefined || !known.has(repositoryId) ? null : recordOf(repositoryId, row)
    if (one === null) lost++
    else batch.push(one)
    if (batch.length === BATCH) flush()
  }
  flush()
  if (lost > 0) tell(`coaching: ${lost} ${lost === 1 ? 'row' : 'rows'} could not be read whole`)
  return saved
}

/** As `salvageCoachings`, of sessions with what a person decided in them. */
export function salvageSessions(
  fresh: CommitStore,
  old: Sqlite,
  ids: ReadonlyMap<unknown, string>,
  tell: Lost,
): number {
  if (!hasTable(old, 'coaching_session')) return 0
  const known = knownIn(fresh)
  const decisions = rowsBy(old, 'coaching_decision', 'session', 'rowid', tell)
  let saved = 0
  for (const raw of readableRows(old, 'coaching_session', unread('coaching_session', tell))) {
    const row = shaped(coachingSession, raw) ?? shaped(coachingSession, { ...raw, commits: '[]' })
    const repositoryId = ids.get(row?.repository)
    if (row === null || !isUuid(row.id) || repositoryId === undefined || !known.has(repositoryId)) continue
    const { id, started: startedAt, ended: endedAt, key } = row
    const own = (decisions.get(key) ?? []).toSorted((a, b) => Number(a.position) - Number(b.position))
    decisions.delete(key)
    const decided = own.flatMap((one) => decisionOf(one, tell) ?? [])
    const listed = Array.isArray(row.commits) ? row.commits.filter(isOid) : []
    const commits = [...new Set([...listed, ...decided.map(({ oid }) => oid)])]
    fresh.coachings.saveSession({ id, repositoryId, startedAt, endedAt, commits, decisions: decided })
    saved++
  }
  for (const one of [...decisions.values()].flat())
    tell(`what was decided about commit ${String(one.oid)}: its session could not be read`)
  return saved
}

function decisionOf(raw: Row, tell: Lost): Decision | null {
  const row = shaped(coachingDecision, raw)
  const choice = sessionChoices.find((one) => one === row?.choice)
  if (row !== null && choice !== undefined && isOid(row.oid))
    return { oid: row.oid, choice, text: row.text, at: row.at }
  tell(`what was decided about commit ${String(raw.oid)} could not be read whole`)
  return null
}

const knownIn = (fresh: CommitStore): ReadonlySet<string> =>
  new Set(fresh.repositories.list().map(({ id }) => id))
