import type { AchievementEntry, SearchIndex } from '../../../core/search.ts'
import { late, type Sqlite } from '../database.ts'
import { immediate } from './commits.ts'
import { textWriter } from './words.ts'

type Part = Pick<
  SearchIndex,
  'achievements' | 'achievementState' | 'setAchievementState' | 'changeAchievements'
>

/** The achievements of the index. */
export function indexedAchievements(db: Sqlite): Part {
  const texts = late(() => textWriter(db, 'achievement'))
  const keyOf = late(() =>
    db.prepare<[string], { key: number }>('SELECT key FROM achievement_doc WHERE ref = ?'),
  )
  const upsert = late(() =>
    db.prepare<unknown[], { key: number }>(
      `INSERT INTO achievement_doc (ref, repository, at, name, email, hidden, hash) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (ref) DO UPDATE SET repository = excluded.repository, at = excluded.at, name = excluded.name,
         email = excluded.email, hidden = excluded.hidden, hash = excluded.hash, meaning = NULL
       RETURNING key`,
    ),
  )
  const drop = (id: string) => {
    const key = keyOf().get(id)?.key
    if (key === undefined) return
    texts().remove(key)
    db.prepare('DELETE FROM achievement_doc WHERE key = ?').run(key)
  }
  const put = (one: AchievementEntry) => {
    const before = keyOf().get(one.id)?.key
    if (before !== undefined) texts().remove(before)
    const { name, email } = one.author
    const row = upsert().get(one.id, one.repositoryId, one.at, name, email, one.isHidden ? 1 : 0, one.hash)
    if (row !== undefined) texts().add(row.key, one.text)
  }
  return {
    achievements() {
      const rows = db.prepare<[], { ref: string; hash: string }>('SELECT ref, hash FROM achievement_doc')
      return new Map(rows.all().map(({ ref, hash }) => [ref, hash]))
    },
    changeAchievements: immediate(db, (entries: readonly AchievementEntry[], removed: readonly string[]) => {
      for (const id of removed) drop(id)
      for (const one of entries) put(one)
    }),
    achievementState: () =>
      db.prepare<[], { value: string }>("SELECT value FROM fact WHERE name = 'achievements'").get()?.value ??
      null,
    setAchievementState(state) {
      db.prepare("INSERT OR REPLACE INTO fact (name, value) VALUES ('achievements', ?)").run(state)
    },
  }
}
