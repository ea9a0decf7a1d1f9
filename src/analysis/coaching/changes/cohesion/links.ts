import { areaOf } from '../../../paths.ts'
import type { ShapeFile } from '../../shape.ts'
import { type Groups, groupsOf } from './groups.ts'
import { changedWords, isName, pathWords, stemOf } from './tokens.ts'

/** What two files share, in hundredths of being one thing. */
const NAME = 100
const WORD = 30
const FOLDER = 50
const AREA = 35
const PATH_WORD = 40
const ONE_THING = 100
/** A word in this share of at least so many files is what the commit is about: a rename, an API, a typo. */
const EVERYWHERE = 0.5
const SEVERAL = 3
/** The same handful of lines in so many files is one edit made many times. */
const ALIKE = 4
const FEW_LINES = 8

/** The words of a change, and which files go together. */
export type Links = { readonly groups: Groups; readonly words: readonly ReadonlySet<string>[] }

/**
 * Which of these files belong together. Everything is found by looking files up under what they hold, and neighbours
 * under one key are joined in a chain, so that five thousand files cost five thousand steps.
 */
export function linksOf(files: readonly ShapeFile[], about: ReadonlySet<string>): Links {
  const groups = groupsOf(files.length)
  if (files.length < 2) return { groups, words: [] }
  const words = files.map(changedWords)
  const paths = files.map((file) => new Set(pathWords(file.path)))
  const points = new Map<number, number>()
  const give = (a: number, b: number, given: number): void => {
    const key = a * files.length + b
    const sum = (points.get(key) ?? 0) + given
    points.set(key, sum)
    if (sum >= ONE_THING) groups.join(a, b)
  }
  const isKnown = files.some((file) => file.diff !== null)
  const chain = (keys: (file: ShapeFile, index: number) => Iterable<string>, given: number): void => {
    for (const members of holders(files, keys).values())
      for (let at = 1; at < members.length; at++)
        give(members[at - 1] as number, members[at] as number, given)
  }
  chain((file) => [stemOf(file.path)], ONE_THING)
  chain((file) => [file.path.slice(0, file.path.lastIndexOf('/') + 1)], FOLDER)
  chain((file) => [areaOf(file.path)], isKnown ? AREA : ONE_THING)
  chain((_, index) => paths[index] as Set<string>, isKnown ? PATH_WORD : FOLDER)
  for (const members of holders(files, alike).values())
    if (members.length >= ALIKE) for (const member of members) groups.join(members[0] as number, member)
  joinByWords(files, words, groups, give)
  joinImports(files, words, groups)
  joinSubject(files, words, paths, about, groups)
  return { groups, words }
}

function holders(
  files: readonly ShapeFile[],
  keys: (file: ShapeFile, index: number) => Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  files.forEach((file, index) => {
    for (const key of keys(file, index)) {
      const members = found.get(key)
      if (members === undefined) found.set(key, [index])
      else if (members.at(-1) !== index) members.push(index)
    }
  })
  return found
}

/** A key for files that got the same small edit; only where at least some others can have it too. */
function alike(file: ShapeFile): readonly string[] {
  const lines = file.insertions + file.deletions
  return lines === 0 || lines > FEW_LINES
    ? []
    : [`${file.insertions}:${file.deletions}:${extension(file.path)}`]
}

const extension = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

function joinByWords(
  files: readonly ShapeFile[],
  words: readonly ReadonlySet<string>[],
  groups: Groups,
  give: (a: number, b: number, given: number) => void,
): void {
  for (const [word, members] of holders(files, (_, index) => words[index] as ReadonlySet<string>)) {
    if (members.length < 2) continue
    const isTheme = members.length >= SEVERAL && members.length >= files.length * EVERYWHERE
    for (let at = 1; at < members.length; at++) {
      const [a, b] = [members[at - 1] as number, members[at] as number]
      if (isTheme) groups.join(a, b)
      else give(a, b, isName(word) ? NAME : WORD)
    }
  }
}

/** A changed line that names another changed file most often imports it. */
function joinImports(
  files: readonly ShapeFile[],
  words: readonly ReadonlySet<string>[],
  groups: Groups,
): void {
  const byStem = new Map(files.map((file, index) => [stemOf(file.path), index]))
  words.forEach((set, index) => {
    for (const word of set) {
      const other = byStem.get(word.toLowerCase())
      if (other !== undefined && other !== index) groups.join(index, other)
    }
  })
}

/** Files whose changed words or path are named by the subject are what the commit says it is about. */
function joinSubject(
  files: readonly ShapeFile[],
  words: readonly ReadonlySet<string>[],
  paths: readonly ReadonlySet<string>[],
  about: ReadonlySet<string>,
  groups: Groups,
): void {
  let first = -1
  files.forEach((_, index) => {
    if (
      !mentions(words[index] as ReadonlySet<string>, about) &&
      !mentions(paths[index] as Set<string>, about)
    )
      return
    if (first < 0) first = index
    else groups.join(first, index)
  })
}

function mentions(words: ReadonlySet<string>, about: ReadonlySet<string>): boolean {
  for (const word of about) if (words.has(word)) return true
  return false
}
