import type { FileMark } from '../../core/commit.ts'
import { markOf } from '../paths.ts'
import { type Role, roleOf } from '../roles.ts'
import type { Emit } from './feature-groups.ts'
import { type Mix, mixOf } from './mix.ts'

/** Of more files than this the first speak for all. */
const MOST_FILES = 60

type Known = { readonly role: Role; readonly mark: FileMark | null }

// The same paths come again and again in a history, and some twenty patterns judge each.
const known = new Map<string, Known>()
const MOST_KNOWN = 20_000

function judged(path: string): Known {
  const before = known.get(path)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const now = { role: roleOf(path), mark: markOf(path) }
  known.set(path, now)
  return now
}

/** What the files of a change are for, as one word (`source+test`, `documentation`, `?` for none), and their mix. */
export type PathsSeen = { readonly roles: string; readonly mix: Mix }

const NO_PATHS: PathsSeen = { roles: '?', mix: mixOf([]) }

/** Tells `emit` what the changed paths say. */
export function tellPaths(all: readonly string[], emit: Emit): PathsSeen {
  if (all.length === 0) {
    emit('shape', 'paths:none', 1)
    return NO_PATHS
  }
  // A path longer than any file system takes is none, and patterns take their time over it.
  const paths = all.slice(0, MOST_FILES).map((path) => path.slice(0, 1000))
  const mix = mixOf(
    paths.map((path) => ({
      path,
      status: 'modified',
      insertions: 0,
      deletions: 0,
      mark: judged(path).mark,
    })),
    (path) => judged(path).role,
  )
  tellNames(paths, emit)
  const counts = countsOf(paths)
  tellRoles(counts, paths.length, all.length, emit)
  return { roles: signatureOf(counts), mix }
}

function countsOf(paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const { role, mark } = judged(path)
    counts.set(mark ?? role, (counts.get(mark ?? role) ?? 0) + 1)
  }
  return counts
}

/** Folders, file names and extensions; of many each says less. */
function tellNames(paths: readonly string[], emit: Emit): void {
  const names = new Set<string>()
  for (const path of paths) {
    const parts = path.toLowerCase().split('/')
    const file = parts.pop() as string
    const dot = file.lastIndexOf('.')
    names.add(`name:${file}`)
    names.add(`ext:${dot <= 0 ? '' : file.slice(dot + 1)}`)
    for (const part of parts) names.add(`dir:${part}`)
    if (parts.length === 0) names.add('top')
  }
  const each = 1 / Math.sqrt(1 + names.size / 8)
  for (const name of names) emit('path', name, each)
}

function tellRoles(counts: ReadonlyMap<string, number>, seen: number, files: number, emit: Emit): void {
  for (const [role, count] of counts) {
    emit('shape', `has:${role}`, 1)
    emit('shape', `share:${role}`, count / seen)
    if (count === seen) emit('shape', `only:${role}`, 1)
  }
  const size = sizeOf(files)
  emit('shape', `roles:${together(counts)}`, 1)
  emit('shape', `files:${size}`, 1)
  const sole = counts.size === 1 ? together(counts) : 'other'
  emit('shape', `files:${size} ${counts.has('source') ? 'source' : sole}`, 1)
}

const together = (counts: ReadonlyMap<string, number>): string => [...counts.keys()].sort().join('+')

function sizeOf(files: number): string {
  if (files < 3) return String(files)
  if (files < 6) return '3-5'
  return files < 16 ? '6-15' : '16'
}

/** With source only what came along with it in the name of users or of quality is told apart. */
function signatureOf(counts: ReadonlyMap<string, number>): string {
  if (!counts.has('source')) return together(counts)
  return ['source', ...['test', 'documentation'].filter((role) => counts.has(role))].join('+')
}
