import type { Role } from '../../../roles.ts'
import { redacted } from '../../secret-forms.ts'
import type { ShapeFile } from '../../shape.ts'
import type { Links } from './links.ts'
import { isName, stemOf } from './tokens.ts'

const ROLES: Readonly<Partial<Record<Role, string>>> = {
  test: 'tests',
  documentation: 'documentation',
  ci: 'CI',
  build: 'build',
  deploy: 'deployment',
  manifest: 'dependencies',
  config: 'configuration',
  translation: 'translations',
  example: 'examples',
}
const NAMED_ENOUGH = 24

/** What the files of a part have in common and those of the others don't: role, file, folder, or a name they share. */
export function nameOf(
  files: readonly ShapeFile[],
  parts: readonly (readonly ShapeFile[])[],
  links: Links | null,
  linked: readonly ShapeFile[],
): string {
  const [first] = files
  if (first === undefined) return ''
  if (files.length === 1) return first.path
  const others = parts.filter((part) => part !== files)
  const role = ROLES[first.role]
  const isOneRole = files.every((file) => file.role === first.role)
  if (role !== undefined && isOneRole && !others.flat().some((file) => file.role === first.role)) return role
  const stem = stemOf(first.path)
  if (files.every((file) => stemOf(file.path) === stem)) return stem
  const folder = folderOf(files)
  if (folder !== '' && !others.flat().some((file) => file.path.startsWith(`${folder}/`))) return folder
  return sharedName(files, others, links, linked) ?? largestOf(files).path
}

/** The deepest folder that holds all of them. */
function folderOf(files: readonly ShapeFile[]): string {
  let folder = (files[0] as ShapeFile).path.split('/').slice(0, -1)
  for (const { path } of files) {
    const parts = path.split('/')
    let same = 0
    while (same < folder.length && folder[same] === parts[same]) same++
    folder = folder.slice(0, same)
  }
  return folder.join('/')
}

/** The made-up name that most of these files change, and no other part does. */
function sharedName(
  files: readonly ShapeFile[],
  others: readonly (readonly ShapeFile[])[],
  links: Links | null,
  linked: readonly ShapeFile[],
): string | null {
  if (links === null || others.length === 0) return null
  const indexOf = new Map(linked.map((file, index) => [file, index]))
  const wordsOf = (file: ShapeFile): ReadonlySet<string> => links.words[indexOf.get(file) ?? -1] ?? new Set()
  const counts = new Map<string, number>()
  for (const file of files.slice(0, NAMED_ENOUGH))
    for (const word of wordsOf(file)) if (isName(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const foreign = others.flat().map(wordsOf)
  const best = [...counts]
    .filter(([word, held]) => held >= 2 && !foreign.some((words) => words.has(word)))
    .sort(([a, x], [b, y]) => y - x || b.length - a.length)[0]
  return best === undefined ? null : redacted(best[0])
}

const largestOf = (files: readonly ShapeFile[]): ShapeFile =>
  files.reduce((a, b) => (b.insertions + b.deletions > a.insertions + a.deletions ? b : a))
