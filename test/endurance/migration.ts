import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../../src/store/sqlite/driver.ts'
import { applyMissing, readMigrations } from '../../src/store/sqlite/migrations.ts'
import { killAgainAndAgain, type Ordeal, type Scenario } from './scenario.ts'
import { lookAt } from './soundness.ts'
import { differences, seenIn } from './uninterrupted.ts'

/** A store as the first craft that was published would have left it is opened by today's. */
export const migration: Scenario = {
  name: 'migration',
  kinds: ['sqlite'],
  async survive(ordeal, kills, seed) {
    const { program, history, expected } = ordeal
    const old = oldStore(ordeal)
    const whole = lookAt({ ...program, home: expected.before.home }, history.lines).commits
    history.show('before')
    return killAgainAndAgain(
      ordeal,
      'migration',
      { kills, seed },
      {
        args: ['log', '-n', '1'],
        prepare() {
          rmSync(program.home, { recursive: true, force: true })
          mkdirSync(program.home, { recursive: true })
          cpSync(old, join(program.home, 'craft.db'))
        },
        async look() {
          const { commits, troubles } = lookAt(program, history.lines)
          const lost = commits === whole ? [] : [`${commits} of ${whole} commits are there`]
          return {
            state: `at schema ${versionOf(join(program.home, 'craft.db'))}`,
            troubles: [...troubles, ...lost],
          }
        },
        ended: async () => differences(await seenIn(program), expected.before.seen),
      },
    )
  },
}

function versionOf(path: string): number {
  const db = connect(path)
  const version = Number(db.pragma('user_version', { simple: true }))
  db.close()
  return version
}

/** The rows of today's store in the tables and columns that there were at first. */
function oldStore({ program, expected }: Ordeal): string {
  const path = `${program.home}-old.db`
  rmSync(path, { force: true })
  const { folder, tags } = readMigrations()
  const db = connect(path)
  applyMissing(db, '0.0.1', { folder, tags: tags.slice(0, 1) })
  db.pragma('foreign_keys = OFF')
  db.prepare('ATTACH ? AS today').run(join(expected.before.home, 'craft.db'))
  const tables = db
    .prepare<[], { name: string; columns: string }>(
      `SELECT m.name, group_concat('"' || c.name || '"') AS columns
       FROM main.sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' GROUP BY m.name`,
    )
    .all()
  for (const { name, columns } of tables)
    db.exec(`INSERT OR REPLACE INTO main."${name}" (${columns}) SELECT ${columns} FROM today."${name}"`)
  db.exec('DETACH today')
  db.close()
  return path
}
