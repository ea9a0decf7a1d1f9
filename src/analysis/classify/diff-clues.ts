import type { LearnedType } from './type-model.ts'

/** Points added to the score of a type. Made by hand: the training data holds no diffs. */
export type DiffClue = readonly [type: LearnedType, points: number]

const MOST_DIFF = 65_536
const COMMENT =
  /^\s*(?:\/\/|\/\*|\*(?:\s|\/|$)|#(?!\s*(?:include|define|if|endif|else|pragma|undef|error)\b|\[|!)|<!--|--\s|"""|;;)/

/** What the changed lines of a unified diff say about the type of a change; only its beginning is read. */
export function diffClues(given: string): readonly DiffClue[] {
  const diff = given.slice(0, MOST_DIFF)
  const { lines, comments, removed, added } = countsOf(diff)
  if (lines === 0) return []
  if (removed > 0 && removed === added && isSameText(diff)) return [['style', 3]]
  return comments === lines ? [['docs', 2]] : []
}

type Counts = {
  /** Changed ones that are not blank. */
  readonly lines: number
  /** How many of them are comments; not counted on behind the first that is none. */
  readonly comments: number
  /** Characters that went and that came, without white space. */
  readonly removed: number
  readonly added: number
}

function countsOf(diff: string): Counts {
  const counts = { lines: 0, comments: 0, removed: 0, added: 0 }
  eachChanged(diff, (at, end) => {
    let written = 0
    for (let i = at + 1; i < end; i++) if (!isBlank(diff.charCodeAt(i))) written++
    if (written === 0) return
    if (counts.lines === counts.comments && COMMENT.test(diff.slice(at + 1, end))) counts.comments++
    counts.lines++
    if (diff.charCodeAt(at) === PLUS) counts.added += written
    else counts.removed += written
  })
  return counts
}

/** Is what came what went, but for white space? */
function isSameText(diff: string): boolean {
  let [removed, added] = ['', '']
  eachChanged(diff, (at, end) => {
    const bare = diff.slice(at + 1, end).replace(/\s+/g, '')
    if (diff.charCodeAt(at) === PLUS) added += bare
    else removed += bare
  })
  return removed === added
}

const PLUS = 43
const MINUS = 45

/** Tells where each line begins and ends that was added or removed: its sign stands at `at`. */
function eachChanged(diff: string, take: (at: number, end: number) => void): void {
  let inHunk = false
  for (let at = 0; at < diff.length; ) {
    const newline = diff.indexOf('\n', at)
    const end = newline < 0 ? diff.length : newline
    const sign = diff.charCodeAt(at)
    if (inHunk && (sign === PLUS || sign === MINUS)) take(at, end)
    else if (diff.startsWith('@@', at)) inHunk = true
    else if (diff.startsWith('diff --git ', at)) inHunk = false
    at = end + 1
  }
}

/** What `\s` takes for white space. */
const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && BEYOND_ASCII.test(String.fromCharCode(code)))

const BEYOND_ASCII = /\s/

/** The paths a diff names, for changes whose files nobody told. */
export function pathsOfDiff(diff: string): readonly string[] {
  const found = new Set<string>()
  for (const [, path] of diff
    .slice(0, MOST_DIFF)
    .matchAll(/^diff --git a\/[^\n]{1,1000} b\/([^\n]{1,1000})$/gm))
    found.add(path as string)
  return [...found]
}
