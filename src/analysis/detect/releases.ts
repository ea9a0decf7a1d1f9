import type { Fork, Tag } from '../../core/repository.ts'
import { type History, parentAt, parentCount } from './history.ts'

/** For a commit and the paths it touched: the earliest tag that contains it, or null. */
export type ReleaseFinder = (i: number, paths: readonly string[]) => string | null

/** More packages than this share one repository only where nobody reads single tags. */
const MOST_PACKAGES = 40
const PACKAGE_TAG = /^(.+?)[@/-]v?\d+\.\d/
const PLAIN_TAG = /^[a-z]*[-_.]?v?\d|^(release|version)[-_/]/i
const BARE_TAG = /^v?\d/
const WORD_TAG = /^([a-z]\w*?)[-_.]v?\d/i
const ANY_RELEASE = /^(?:v|ver|version|r|rel|release|stable|final)$/i
/** `latest`, `before-the-split`: a place in the history that somebody marked, no release. */
const HAS_NUMBER = /\d/
const PREVIEW =
  /^rc[-_]|(\d|[-_.])(rc|alpha|beta|pre|preview|next|canary|dev|nightly|snapshot|insiders?|m)[-_.]?\d*|\d[ab]\d+$/i

/** `1.0.0-2`: npm's preview of 1.0.0, or the second packaging of it. */
const COUNTED = /-\d{1,3}$/

/** A commit that a tag contains with all below it, and when the tagged one was made. */
type Marked = { readonly name: string; readonly i: number; readonly at: number }

/**
 * Looks up releases. Each class of tags (final, preview, one class a package of a monorepo) is spread over the
 * graph once, oldest tag first; a final release is preferred to the preview before it, unless that was
 * long before and of a version that never came.
 * @param forks of tags whose commits are not in `h`, as those on release branches
 */
export function releaseFinder(h: History, tags: readonly Tag[], forks: readonly Fork[] = []): ReleaseFinder {
  const forked = new Map(forks.map((fork) => [fork.oid, fork]))
  const packageOf = packagesOf(h, tags)
  const plain: Marked[] = []
  const packages = new Map<string, Marked[]>()
  for (const tag of tags) {
    const marked = HAS_NUMBER.test(tag.name) ? markedBy(h, tag, forked.get(tag.oid)) : []
    if (marked.length === 0) continue
    const name = packageOf(tag.name)
    if (name === null) plain.push(...marked)
    else packages.set(name, [...(packages.get(name) ?? []), ...marked])
  }
  const global = labels(h, plain)
  const scoped = [...packages]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_PACKAGES)
    .map(([name, marked]) => ({ part: `/${name}/`, of: labels(h, marked) }))
  return (i, paths) => {
    for (const { part, of } of scoped)
      if (paths.length > 0 && paths.every((path) => `/${path}`.includes(part))) return of(i) ?? global(i)
    return global(i)
  }
}

function markedBy(h: History, { name, oid }: Tag, fork: Fork | undefined): readonly Marked[] {
  const own = h.indexOf.get(oid)
  if (own !== undefined) return [{ name, i: own, at: h.times[own] as number }]
  if (fork === undefined) return []
  const bases = fork.bases.flatMap((base) => h.indexOf.get(base) ?? [])
  return bases.map((i) => ({ name, i, at: fork.at }))
}

/** Tells which package of a monorepo a tag is of; null for one of all. */
function packagesOf(h: History, tags: readonly Tag[]): (tag: string) => string | null {
  const hasBare = tags.some(({ name }) => BARE_TAG.test(name))
  let folders: ReadonlySet<string> | null = null
  // `globset-0.4.14` beside `14.0.0` is of the folder that is called so; where all tags are `curl-8_1`, they are of all.
  const isFolder = (word: string): boolean => {
    folders ??= new Set(h.paths.flatMap((path) => path.split('/').slice(0, -1)))
    return folders.has(word)
  }
  return (tag) => {
    const word = hasBare ? WORD_TAG.exec(tag)?.[1] : undefined
    if (word !== undefined && !ANY_RELEASE.test(word) && isFolder(word)) return word
    const name = PLAIN_TAG.test(tag) ? undefined : PACKAGE_TAG.exec(tag)?.[1]
    return name === undefined ? null : name.slice(name.lastIndexOf('/') + 1)
  }
}

function labels(h: History, tags: readonly Marked[]): (i: number) => string | null {
  const sorted = [...tags].sort((a, b) => a.at - b.at || a.i - b.i || byVersion(a.name, b.name))
  const when = new Map(sorted.map(({ name, at }) => [name, at]))
  const isPreview = ({ name, at }: Marked): boolean =>
    PREVIEW.test(name) || (COUNTED.test(name) && (when.get(name.replace(COUNTED, '')) ?? 0) > at)
  const finals = new Set(sorted.filter((tag) => !isPreview(tag)).map(({ name }) => versionOf(name)))
  const final = spread(
    h,
    sorted.filter((tag) => !isPreview(tag)),
  )
  const preview = spread(h, sorted.filter(isPreview))
  return (i) => {
    const [last, first] = [final(i), preview(i)]
    // There was no 18.9: `18.9b0` is what people used for years, until 22.1.0 came.
    const isOvertaken =
      last !== null && first !== null && last.at - first.at > LONG && !finals.has(versionOf(first.name))
    return (isOvertaken ? first : (last ?? first))?.name ?? null
  }
}

/** `18.9` of `v18.9b0` and of `18.9.1`; empty where there are no such numbers. */
const versionOf = (tag: string): string => /\d+[._]\d+/.exec(tag)?.[0].replace('_', '.') ?? ''

/** A year, in seconds. */
const LONG = 365 * 86_400

const byVersion = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1)

/** Every commit gets the first tag that reaches it. */
function spread(h: History, tags: readonly Marked[]): (i: number) => Marked | null {
  const first = firstToReach(
    h,
    tags.map(({ i }) => i),
  )
  return (i) => tags[first(i)] ?? null
}

/** For a commit: the place in `tips` of the first one that reaches it, or -1. Each commit is walked once. */
export function firstToReach(h: History, tips: readonly number[]): (i: number) => number {
  const label = new Int32Array(tips.length === 0 ? 0 : h.count)
  const stack: number[] = []
  tips.forEach((tip, index) => {
    stack.push(tip)
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      if (i < 0 || label[i] !== 0) continue
      label[i] = index + 1
      for (let n = 0; n < parentCount(h, i); n++) stack.push(parentAt(h, i, n))
    }
  })
  return (i) => (label[i] ?? 0) - 1
}
