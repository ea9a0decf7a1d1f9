import { detect } from '../../../src/analysis/detect/detect.ts'
import type { DetectCommit, DetectFile } from '../../../src/analysis/detect/input.ts'
import { markOf } from '../../../src/analysis/paths.ts'
import type { Achievement } from '../../../src/core/achievement.ts'
import type { Identity } from '../../../src/core/commit.ts'
import type { Tag } from '../../../src/core/repository.ts'

export const ada: Identity = { name: 'Ada', email: 'ada@example.org' }
export const bob: Identity = { name: 'Bob', email: 'bob@example.org' }
export const forge: Identity = { name: 'GitHub', email: 'noreply@github.com' }
export const robot: Identity = { name: 'renovate[bot]', email: 'bot@renovateapp.com' }

type Options = {
  readonly by?: Identity
  /** Days since the beginning; else an hour after the commit before. */
  readonly day?: number
  readonly parents?: readonly string[]
  /** Who put it where it is, and on what day, when that is not the author as it was written. */
  readonly landed?: { readonly by: Identity; readonly day: number }
  /** Paths, each with so many added lines (default 40). */
  readonly files?: Readonly<Record<string, number>>
  readonly status?: DetectFile['status']
}

const START = Date.UTC(2025, 2, 3, 9) / 1000

/** A history made by hand: each call adds a commit on top of the one before, unless told its parents. */
export function past() {
  const commits: DetectCommit[] = []
  const tags: Tag[] = []
  let seconds = START

  const commit = (message: string, options: Options = {}): string => {
    seconds = options.day === undefined ? seconds + 3600 : START + options.day * 86_400
    const oid = (commits.length + 1).toString(16).padStart(8, '0').padEnd(40, 'c')
    const last = commits.at(-1)?.oid
    const stamp = { seconds, offset: 60 }
    commits.push({
      oid,
      parents: options.parents ?? (last === undefined ? [] : [last]),
      author: options.by ?? ada,
      authored: stamp,
      committer: options.landed?.by ?? options.by ?? ada,
      committed: options.landed ? { seconds: START + options.landed.day * 86_400, offset: 60 } : stamp,
      message,
      files: Object.entries(options.files ?? {}).map(([path, insertions]) => ({
        path,
        status: options.status ?? 'modified',
        insertions,
        deletions: 0,
        mark: markOf(path),
      })),
    })
    return oid
  }

  return {
    commits,
    commit,
    tag: (name: string, oid: string) => tags.push({ name, oid }),
    found: (head?: string): readonly Achievement[] =>
      [...detect({ repositoryId: 'repo', commits, tags, head: head ?? commits.at(-1)?.oid ?? null })].sort(
        byCompletion,
      ),
  }
}

/** The object ids of the commits a group shows as evidence. */
export const commitsOf = (one: Achievement | undefined): readonly string[] =>
  (one?.evidence ?? []).filter(({ kind }) => kind === 'commit').map(({ target }) => target)

/** The achievement with that rest of its origin, which must be there. */
export function byKey(found: readonly Achievement[], key: string): Achievement {
  const one = found.find(({ origin }) => origin === `repo/${key}`)
  if (one === undefined) throw new Error(`no ${key} among ${found.map(({ origin }) => origin).join(', ')}`)
  return one
}

const byCompletion = (a: Achievement, b: Achievement): number =>
  (a.completedAt?.seconds ?? 0) - (b.completedAt?.seconds ?? 0) || (a.origin < b.origin ? -1 : 1)
