import type { LearnedType } from './type-model.ts'

/** Points added to the score of a type. Made by hand: the training data holds no diffs. */
export type DiffClue = readonly [type: LearnedType, points: number]

const MOST_DIFF = 65_536
const COMMENT =
  /^\s*(?:\/\/|\/\*|\*(?:\s|\/|$)|#(?!\s*(?:include|define|if|endif|else|pragma|undef|error)\b|\[|!)|<!--|--\s|"""|;;)/

/** What the changed lines of a unified diff say about the type of a change; only its beginning is read. */
export function diffClues(diff: string): readonly DiffClue[] {
  const { lines, comments, removed, added } = linesOf(diff.slice(0, MOST_DIFF))
  if (lines === 0) return []
  if (removed !== '' && removed === added) return [['style', 3]]
  return comments === lines ? [['docs', 2]] : []
}

type Lines = {
  /** Changed ones that are not blank. */
  readonly lines: number
  readonly comments: number
  /** All that went and all that came, without white space. */
  readonly removed: string
  readonly added: string
}

function linesOf(diff: string): Lines {
  let [lines, comments, removed, added] = [0, 0, '', '']
  let inHunk = false
  for (const line of diff.split('\n')) {
    if (line.startsWith('@@')) inHunk = true
    else if (line.startsWith('diff --git ')) inHunk = false
    const sign = inHunk ? line[0] : undefined
    if (sign !== '+' && sign !== '-') continue
    const text = line.slice(1)
    const bare = text.replace(/\s+/g, '')
    if (bare === '') continue
    lines++
    if (COMMENT.test(text)) comments++
    if (sign === '+') added += bare
    else removed += bare
  }
  return { lines, comments, removed, added }
}

/** The paths a diff names, for changes whose files nobody told. */
export function pathsOfDiff(diff: string): readonly string[] {
  const found = new Set<string>()
  for (const [, path] of diff
    .slice(0, MOST_DIFF)
    .matchAll(/^diff --git a\/[^\n]{1,1000} b\/([^\n]{1,1000})$/gm))
    found.add(path as string)
  return [...found]
}
