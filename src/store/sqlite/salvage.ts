import { isByHand } from '../../core/achievement.ts'
import type { Salvaged } from '../../core/checkup.ts'
import type { Store } from '../../core/ports.ts'
import type { Checkout } from '../../core/repository.ts'
import { fromRows } from './achievement-rows.ts'
import type { Sqlite } from './database.ts'
import { type Row, readableRows } from './readable-rows.ts'
import { salvageActivities } from './salvage-activities.ts'
import { salvageCalls } from './salvage-calls.ts'
import { salvageCoachings, salvageSessions } from './salvage-coachings.ts'
import { salvageCommits } from './salvage-commits.ts'
import { isOid, isUuid, type Lost, nobody, rowsBy, shaped, unread } from './salvage-rows.ts'
import { achievement, checkout, evidence, figure, note, repository, tag } from './schema.ts'

/** Saves the repositories that can be read, with roots, tags and what their mailmaps said: git is asked again, where it is there. */
export function salvageRepositories(old: Sqlite, fresh: Store): void {
  const roots = rowsBy(old, 'repository_root', 'repository', 'repository')
  const tags = rowsBy(old, 'tag', 'repository', 'repository')
  for (const raw of readableRows(old, 'repository', nobody)) {
    const row = shaped(repository, raw)
    if (row === null || !isUuid(row.id)) continue
    const { key, recordedAt: _, ...facts } = row
    const own = (roots.get(key) ?? []).map(({ root }) => String(root)).filter(isOid)
    fresh.repositories.save({ ...facts, roots: own.sort() })
    const known = (tags.get(key) ?? []).flatMap((one) => shaped(tag, one) ?? [])
    if (known.length > 0)
      fresh.repositories.saveTags(
        row.id,
        known.map(({ name, oid }) => ({ name, oid })),
      )
  }
}

/** Where repositories were on this machine, and up to where they had been read. */
export function salvageCheckouts(old: Sqlite): readonly Checkout[] {
  const ids = repositoryIds(old)
  return [...readableRows(old, 'checkout', nobody)].flatMap((raw) => {
    const row = shaped(checkout, raw)
    const repositoryId = row === null ? undefined : ids.get(row.repository)
    if (row === null || repositoryId === undefined) return []
    const { gitDir, tips, shallow } = row
    return [{ repositoryId, gitDir, tips: tips.filter(isOid), shallow }]
  })
}

/** Adds to `fresh` what `old` has beyond it: what a person typed, and commits that git does not have any more. */
export function salvageInto(fresh: Store, old: Sqlite, keepNote: (key: string) => boolean): Salvaged {
  const lost: string[] = []
  const tell: Lost = (sentence) => lost.push(sentence)
  const ids = repositoryIds(old)
  const commits = salvageCommits(fresh, old, ids)
  const achievements = salvageAchievements(fresh, old, ids, tell)
  const coachings = salvageCoachings(fresh, old, ids, tell)
  const sessions = salvageSessions(fresh, old, ids, tell)
  const modelCalls = salvageCalls(fresh, old, tell)
  const activities = salvageActivities(fresh, old, tell)
  for (const raw of readableRows(old, 'note', unread('note', tell))) {
    const row = shaped(note, raw)
    if (row !== null && !row.key.startsWith('craft:') && keepNote(row.key)) fresh.setNote(row.key, row.value)
  }
  return { commits, achievements, coachings, sessions, modelCalls, activities, lost }
}

function salvageAchievements(
  fresh: Store,
  old: Sqlite,
  ids: ReadonlyMap<unknown, string>,
  tell: Lost,
): number {
  const proofs = rowsBy(old, 'evidence', 'achievement', 'achievement', tell)
  const figures = rowsBy(old, 'figure', 'achievement', 'rowid', tell)
  const known = new Set(fresh.repositories.list().map(({ id }) => id))
  let saved = 0
  for (const raw of readableRows(old, 'achievement', unread('achievement', tell))) {
    const row = shaped(achievement, raw)
    const repositoryId = ids.get(row?.repository)
    if (row === null || repositoryId === undefined || !known.has(repositoryId)) {
      tell(`achievement "${String(raw.title)}" could not be read whole`)
      continue
    }
    const own = (table: Map<unknown, Row[]>) => (table.get(row.key) ?? []).toSorted(byPosition)
    const one = fromRows(
      row,
      repositoryId,
      own(proofs).flatMap((proof) => shaped(evidence, proof) ?? []),
      own(figures).flatMap((number) => shaped(figure, number) ?? []),
    )
    if (!isByHand(one)) continue
    fresh.achievements.replace([one])
    saved++
  }
  return saved
}

const byPosition = (a: Row, b: Row): number => Number(a.position) - Number(b.position)

function repositoryIds(old: Sqlite): ReadonlyMap<unknown, string> {
  const rows = [...readableRows(old, 'repository', nobody)]
  return new Map(rows.flatMap(({ key, id }) => (isUuid(id) ? [[key, id] as const] : [])))
}
