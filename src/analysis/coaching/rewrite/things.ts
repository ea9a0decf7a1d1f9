import type { CoachInput } from '../../../core/coaching.ts'
import { isWritten, type ShapeFile, shapeOf } from '../shape.ts'
import { type Declared, declaredIn } from './declared.ts'

/** What a commit touches, by the names that its paths and its diff have for it. */
export type Things = {
  /** The files that matter most for what it does: code before tests before documents. */
  readonly files: readonly ShapeFile[]
  /** What changed inside those files, most changed lines first. */
  readonly declared: readonly Declared[]
  /** Everything the diff names, in whatever file. */
  readonly all: readonly Declared[]
}

const PLAIN = /^[\w./@+-]+$/

export function thingsOf(input: CoachInput): Things {
  const shape = shapeOf(input)
  const known = shape.files ?? shape.read
  const written = known.filter((file) => isWritten(file))
  const files = telling(written.length > 0 ? written : known).filter(({ path }) => PLAIN.test(path))
  const all = input.diff === null ? [] : declaredIn(input.diff)
  const paths = new Set(files.map(({ path }) => path))
  return { files, declared: all.filter(({ path }) => paths.has(path)), all }
}

const PLACE = { source: 0, test: 1, documentation: 2 } as const

function telling(files: readonly ShapeFile[]): readonly ShapeFile[] {
  const rank = ({ role }: ShapeFile): number => (role in PLACE ? PLACE[role as keyof typeof PLACE] : 1)
  const first = Math.min(...files.map(rank))
  return files.filter((file) => rank(file) === first).sort((a, b) => size(b) - size(a))
}

const size = ({ insertions, deletions }: ShapeFile): number => insertions + deletions

const MOST_NAMES = 2
const ENOUGH = 0.6

/**
 * What was touched in a few words, most precise first: functions where they hold most of the change, files, the folder
 * that has them all. Empty where nothing is known, or nothing they have in common.
 */
export function namesOf({ files, declared }: Things): readonly string[] {
  const [first, second] = files
  if (first === undefined) return []
  const found: string[] = []
  const file = shortPath(first.path)
  const top = declared.slice(0, MOST_NAMES)
  const changed = files.reduce((sum, one) => sum + size(one), 0)
  const held = top.reduce((sum, one) => sum + one.changed, 0)
  if (top.length > 0 && declared.length <= MOST_NAMES && held >= changed * ENOUGH) {
    const names = [...new Set(top.map(({ name }) => name))].join(' and ')
    if (files.length === 1) found.push(`${names} in ${file}`)
    found.push(names)
  }
  if (second === undefined) return [...found, file]
  if (files.length === 2) found.push(`${file} and ${shortPath(second.path)}`)
  const folder = commonFolder(files)
  return folder === '' ? found : [...found, folder]
}

/** Names that many files of a project have. */
const COMMON =
  /^(?:index|main|mod|lib|__init__|README|setup|package|Makefile|CMakeLists|config|utils?|types?|test|tests|app|page|layout|styles?)(?:\.[\w.]+)?$/i

/** The name alone, with its folder where many files are called so. */
export function shortPath(path: string): string {
  const parts = path.split('/')
  const name = parts.at(-1) ?? path
  return COMMON.test(name) && parts.length > 1 ? parts.slice(-2).join('/') : name
}

function commonFolder(files: readonly ShapeFile[]): string {
  let folder = (files[0] as ShapeFile).path.split('/').slice(0, -1)
  for (const { path } of files) {
    const parts = path.split('/')
    const differs = folder.findIndex((part, index) => part !== parts[index])
    if (differs >= 0) folder = folder.slice(0, differs)
  }
  return folder.length === 1 && /^(?:src|lib|test|tests|app|source|packages)$/.test(folder[0] as string)
    ? ''
    : folder.join('/')
}
