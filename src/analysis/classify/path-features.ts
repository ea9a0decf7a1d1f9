import type { FileMark } from '../../core/commit.ts'
import { markOf } from '../paths.ts'
import { type Role, roleOf } from '../roles.ts'
import type { Emit } from './feature-groups.ts'
import { type Mix, mixOf } from './mix.ts'

/** Of more files than this the first speak for all. */
const MOST_FILES = 60

type Known = {
  readonly role: Role
  readonly mark: FileMark | null
  /** Its folders, file name and extension. */
  readonly names: readonly string[]
}

// The same paths come again and again in a history, and some twenty patterns judge each.
const known = new Map<string, Known>()
const MOST_KNOWN = 20_000

function judged(given: string): Known {
  const before = known.get(given)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  // A path longer than any file system takes is none, and patterns take their time over it.
  const path = given.slice(0, 1000)
  const now = { role: roleOf(path), mark: markOf(path), names: namesOf(path) }
  known.set(given, now)
  return now
}

function namesOf(path: string): readonly string[] {
  const folders = path.toLowerCase().split('/')
  const file = folders.pop() as string
  const dot = file.lastIndexOf('.')
  const names = [`name:${file}`, `ext:${dot <= 0 ? '' : file.slice(dot + 1)}`]
  for (const folder of folders) names.push(`dir:${folder}`)
  if (folders.length === 0) names.push('top')
  return [...new Set(names)]
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
  const files: Known[] = []
  for (const path of all) if (files.length < MOST_FILES) files.push(judged(path))
  tellNames(files, emit)
  const counts = countsOf(files)
  tellRoles(counts, files.length, all.length, emit)
  return { roles: signatureOf(counts), mix: mixOfKnown(files) }
}

/** As `mixOf` of files about which nothing is known but their paths. */
function mixOfKnown(files: readonly Known[]): Mix {
  const filesByRole: Partial<Record<Role, number>> = {}
  const linesByRole: Partial<Record<Role, number>> = {}
  let marked = 0
  for (const { role, mark } of files) {
    if (mark !== null) marked++
    else {
      filesByRole[role] = (filesByRole[role] ?? 0) + 1
      linesByRole[role] = 0
    }
  }
  const nothing = { added: 0, deleted: 0, insertions: 0, deletions: 0 }
  return { files: files.length - marked, marked, ...nothing, filesByRole, linesByRole }
}

function countsOf(files: readonly Known[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { role, mark } of files) counts.set(mark ?? role, (counts.get(mark ?? role) ?? 0) + 1)
  return counts
}

/** Folders, file names and extensions; of many each says less. */
function tellNames(files: readonly Known[], emit: Emit): void {
  const names = files.length === 1 ? (files[0] as Known).names : together(files)
  const each = 1 / Math.sqrt(1 + names.length / 8)
  for (const name of names) emit('path', name, each)
}

function together(files: readonly Known[]): readonly string[] {
  const all = new Set<string>()
  for (const { names } of files) for (const name of names) all.add(name)
  return [...all]
}

function tellRoles(counts: ReadonlyMap<string, number>, seen: number, files: number, emit: Emit): void {
  for (const [role, count] of counts) {
    emit('shape', `has:${role}`, 1)
    emit('shape', `share:${role}`, count / seen)
    if (count === seen) emit('shape', `only:${role}`, 1)
  }
  const size = sizeOf(files)
  const roles = rolesOf(counts)
  emit('shape', `roles:${roles}`, 1)
  emit('shape', `files:${size}`, 1)
  const sole = counts.size === 1 ? roles : 'other'
  emit('shape', `files:${size} ${counts.has('source') ? 'source' : sole}`, 1)
}

function rolesOf(counts: ReadonlyMap<string, number>): string {
  const roles = [...counts.keys()]
  return roles.length === 1 ? (roles[0] as string) : roles.sort().join('+')
}

function sizeOf(files: number): string {
  if (files < 3) return String(files)
  if (files < 6) return '3-5'
  return files < 16 ? '6-15' : '16'
}

/** With source only what came along with it in the name of users or of quality is told apart. */
function signatureOf(counts: ReadonlyMap<string, number>): string {
  if (!counts.has('source')) return rolesOf(counts)
  const tests = counts.has('test') ? '+test' : ''
  return `source${tests}${counts.has('documentation') ? '+documentation' : ''}`
}
