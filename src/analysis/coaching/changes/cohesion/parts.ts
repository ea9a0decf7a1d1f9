import type { Coaching } from '../../../../core/coaching.ts'
import type { Role } from '../../../roles.ts'
import { isWritten, type Shape, type ShapeFile } from '../../shape.ts'
import type { Cues } from './cues.ts'
import { type Links, linksOf } from './links.ts'
import { nameOf } from './names.ts'
import { pathWords, stemOf } from './tokens.ts'

export type Part = Coaching['parts'][number]

/** Files that go with whatever they are about rather than being a matter of their own. */
const COMPANIONS: readonly Role[] = [
  'test',
  'documentation',
  'example',
  'translation',
  'data',
  'manifest',
  'config',
  'ci',
  'deploy',
]
const MOST_PARTS = 5
/** Fewer changed lines than this are a detail of the rest. */
const A_DETAIL = 4
/** Lines between hunks that are most likely not about the same place. */
const FAR = 20
/** Above this many files only their folders are compared. */
const MOST_FILES = 5000

type Group = { readonly files: ShapeFile[]; lines: number }

/** The parts of a commit by what its files share: the largest first, one where they hang together. */
export function partsOf(files: readonly ShapeFile[], cues: Cues): readonly Part[] {
  const written = files.filter(isWritten).slice(0, MOST_FILES)
  // Of a diff that was cut, the files behind the cut show nothing that could part them from the others.
  const isShown = written.some((file) => file.diff !== null)
  const cores = written.filter((file) => !COMPANIONS.includes(file.role) && (!isShown || file.diff !== null))
  const chosen = cores.length > 0 ? cores : written
  if (chosen.length === 0) return files.length === 0 ? [] : [whole(files)]
  const links = linksOf(chosen, cues.about)
  const groups = cues.isOneEdit || isOnlyTests(chosen, cues) ? [groupAll(chosen)] : grouped(chosen, links)
  return finished(groups, files, links, chosen)
}

/** Tests of one thing lie where its parts lie; only the message can say that they are of several things. */
const isOnlyTests = (files: readonly ShapeFile[], cues: Cues): boolean =>
  files.every(({ role }) => role === 'test' || role === 'documentation') &&
  files.some(({ role }) => role === 'test') &&
  cues.admits === null &&
  cues.joins === null &&
  cues.heaps === null

/** Parts where the files do hang together, but the message says that several things were done: by name of file. */
export function partsByName(files: readonly ShapeFile[]): readonly Part[] {
  const written = files.filter(isWritten).slice(0, MOST_FILES)
  const byStem = new Map<string, Group>()
  for (const file of written.filter(({ role }) => !COMPANIONS.includes(role))) {
    const stem = stemOf(file.path)
    const group = byStem.get(stem) ?? { files: [], lines: 0 }
    group.files.push(file)
    group.lines += file.insertions + file.deletions
    byStem.set(stem, group)
  }
  const large = [...byStem.values()].filter(({ lines }) => lines > 1).sort((a, b) => b.lines - a.lines)
  if (large.length < 2) return []
  return finished(large, files, null, [])
}

/** Functions of a single file that changed apart from each other; the file is in every part. */
export function partsByFunction({ read }: Shape): readonly Part[] {
  const file = read.length === 1 ? (read[0] as ShapeFile) : null
  const headings = new Map<string, number>()
  for (const hunk of file?.diff?.hunks ?? []) {
    const name = /([A-Za-z_$][\w$.-]{2,60})\s*(?:[(:={]|$)/.exec(hunk.heading.slice(0, 200))?.[1]
    if (name !== undefined) headings.set(name, (headings.get(name) ?? 0) + hunk.lines.length)
  }
  if (file === null || headings.size < 2) return []
  return [...headings]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PARTS)
    .map(([name]) => ({ name, paths: [file.path] }))
}

/** Hunks far from each other in the largest file, where nothing else tells them apart. */
export function partsByPlace({ read }: Shape): readonly Part[] {
  const file = read.length === 0 ? null : read.reduce((a, b) => (b.insertions > a.insertions ? b : a))
  const starts = (file?.diff?.hunks ?? []).map((hunk) => hunk.start)
  const apart = starts.filter((start, at) => at === 0 || start - (starts[at - 1] as number) > FAR)
  if (file === null || apart.length < 2) return []
  return apart.slice(0, MOST_PARTS).map((start) => ({ name: `${file.path}:${start}`, paths: [file.path] }))
}

function groupAll(files: readonly ShapeFile[]): Group {
  return { files: [...files], lines: files.reduce((sum, file) => sum + file.insertions + file.deletions, 0) }
}

function grouped(files: readonly ShapeFile[], { groups }: Links): readonly Group[] {
  const found = new Map<number, Group>()
  files.forEach((file, index) => {
    const root = groups.find(index)
    const group = found.get(root) ?? { files: [], lines: 0 }
    group.files.push(file)
    group.lines += file.insertions + file.deletions
    found.set(root, group)
  })
  const sorted = [...found.values()].sort((a, b) => b.lines - a.lines)
  const large = sorted.filter(({ lines }) => lines >= A_DETAIL)
  const [first] = sorted
  if (first === undefined) return []
  if (large.length < 2) return [groupAll(files)]
  for (const small of sorted) if (!large.includes(small)) (large[0] as Group).files.push(...small.files)
  return large
}

/** Gives companions to the group they are about, folds what is beyond the fifth, and names what there is. */
function finished(
  groups: readonly Group[],
  all: readonly ShapeFile[],
  links: Links | null,
  linked: readonly ShapeFile[],
): readonly Part[] {
  const kept = groups.slice(0, MOST_PARTS).map(({ files, lines }) => ({ files: [...files], lines }))
  const rest = groups.slice(MOST_PARTS).flatMap(({ files }) => files)
  const last = kept.at(-1) as Group
  last.files.push(...rest)
  const taken = new Set(kept.flatMap(({ files }) => files))
  const wordsOf = new Map(
    kept.map((group) => [group, new Set(group.files.flatMap((file) => pathWords(file.path)))]),
  )
  for (const file of all) {
    if (taken.has(file)) continue
    const words = pathWords(file.path)
    const about = kept.find((group) => words.some((word) => wordsOf.get(group)?.has(word)))
    ;(about ?? (kept[0] as Group)).files.push(file)
  }
  const cores = groups.slice(0, MOST_PARTS).map(({ files }) => files)
  return kept.map((group, index) => ({
    name:
      rest.length > 0 && group === last
        ? `${last.files.length} other files`
        : nameOf(cores[index] as readonly ShapeFile[], cores, links, linked),
    paths: group.files.map((file) => file.path),
  }))
}

const whole = (files: readonly ShapeFile[]): Part => ({
  name: nameOf(files, [files], null, []),
  paths: files.map((file) => file.path),
})
