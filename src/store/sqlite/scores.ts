import type { AchievementShelf } from '../../core/ports.ts'
import type { Score } from '../../core/score.ts'
import { immediately, late, type Sqlite } from './database.ts'

type Row = {
  readonly id: string
  readonly scorer: string
  readonly value: number
  readonly overall: number
  readonly percentile: number | null
  readonly readings: Buffer
}

type Readings = Pick<Score, 'stated' | 'reach' | 'complexity' | 'dimensions'>

/** Scores by achievement; the row written last is the one that counts. */
export function scoreShelf(db: Sqlite, now: () => Date): Pick<AchievementShelf, 'putScores' | 'scores'> {
  return {
    putScores(scores) {
      const recordedAt = Math.floor(now().getTime() / 1000)
      const insert = db.prepare(
        `INSERT OR REPLACE INTO score (achievement, scorer, value, overall, percentile, readings, recorded_at)
         SELECT key, ?, ?, ?, ?, ?, ? FROM achievement WHERE id = ?`,
      )
      immediately(db, () => {
        for (const { achievementId, scorer, value, overall, percentile, ...readings } of scores)
          insert.run(scorer, value, overall, percentile, pack(readings), recordedAt, achievementId)
      })
    },
    scores(achievementIds) {
      const rows = db
        .prepare<[string], Row>(
          `SELECT a.id, s.scorer, s.value, s.overall, s.percentile, s.readings FROM json_each(?) wanted
           JOIN achievement a ON a.id = wanted.value JOIN score s ON s.achievement = a.key
           ORDER BY s.rowid`,
        )
        .all(JSON.stringify(achievementIds))
      return new Map(
        rows.map(({ id, readings, ...row }) => [id, { achievementId: id, ...row, ...unpack(readings) }]),
      )
    },
  }
}

// It takes longer to load than a page of achievements takes to read, and most runs see no score.
const zlib = late(() => process.getBuiltinModule('node:zlib'))
const pack = (readings: Readings): Buffer => zlib().deflateRawSync(JSON.stringify(readings), { level: 1 })
const unpack = (packed: Buffer): Readings => JSON.parse(zlib().inflateRawSync(packed).toString())
