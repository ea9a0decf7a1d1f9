import type { CommitShelf } from '../../core/ports.ts'
import { immediately, type Sqlite } from './database.ts'
import { packFlags, packOids } from './packing.ts'
import type { RepositoryKeys } from './repository-keys.ts'

/** What became of commits after they were stored: who replaced them, and whether any clone still has them. */
export function commitMarks(
  db: Sqlite,
  repositories: RepositoryKeys,
): Pick<CommitShelf, 'supersede' | 'setReachable' | 'flagged'> {
  return {
    supersede(repositoryId, pairs) {
      const key = repositories.require(repositoryId)
      const update = db.prepare('UPDATE commits SET superseded_by = ? WHERE repository = ? AND oid = ?')
      immediately(db, () => {
        for (const { oid, supersededBy } of pairs)
          update.run(supersededBy === null ? null : packOids([supersededBy]), key, packOids([oid]))
      })
    },
    setReachable(repositoryId, oids, reachable) {
      const key = repositories.require(repositoryId)
      if (oids.length === 0) return []
      const mark = db.prepare(
        reachable
          ? 'UPDATE commits SET reachable = 1, superseded_by = NULL WHERE repository = ? AND oid = ? AND reachable = 0'
          : 'UPDATE commits SET reachable = 0 WHERE repository = ? AND oid = ? AND reachable = 1',
      )
      const free = db.prepare(
        'UPDATE commits SET superseded_by = NULL WHERE repository = ? AND superseded_by = ?',
      )
      return immediately(db, () =>
        oids.filter((oid) => {
          const packed = packOids([oid])
          if (mark.run(key, packed).changes === 0) return false
          free.run(key, packed)
          return true
        }),
      )
    },
    flagged(repositoryId, flag) {
      const key = repositories.keyOf(repositoryId)
      if (key === null) return []
      return db
        .prepare<[number, number], { oid: Buffer }>(
          'SELECT oid FROM commits WHERE repository = ? AND flags & ? <> 0',
        )
        .all(key, packFlags([flag]))
        .map(({ oid }) => oid.toString('hex'))
    },
  }
}
