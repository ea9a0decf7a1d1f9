import { markOf } from '../../../src/analysis/paths.ts'
import type { CoachFinding, CoachInput } from '../../../src/core/coaching.ts'

/** A hunk as its lines, each with its sign: `+new`, `-old`, ` same`. */
type Lines = readonly string[]

/** One commit from lines with signs by path, one hunk a list; the diff is written as git writes it. */
export function commitOf(
  message: string,
  changes: Readonly<Record<string, Lines | readonly Lines[]>>,
  more: Partial<CoachInput> = {},
): CoachInput {
  const files = Object.entries(changes).map(([path, lines]) => ({ path, hunks: hunksOf(lines) }))
  return {
    message,
    parents: 1,
    author: { name: 'Ada', email: 'ada@example.org' },
    files: files.map(({ path, hunks }) => ({
      path,
      insertions: hunks.flat().filter((line) => line.startsWith('+')).length,
      deletions: hunks.flat().filter((line) => line.startsWith('-')).length,
      binary: false,
      mark: markOf(path),
    })),
    diff: files.map(({ path, hunks }) => diffOf(path, hunks)).join(''),
    ...more,
  }
}

const hunksOf = (lines: Lines | readonly Lines[]): readonly Lines[] =>
  typeof lines[0] === 'string' || lines.length === 0 ? [lines as Lines] : (lines as readonly Lines[])

function diffOf(path: string, hunks: readonly Lines[]): string {
  const written = hunks.map((lines, index) => {
    const old = lines.filter((line) => !line.startsWith('+')).length
    const now = lines.filter((line) => !line.startsWith('-')).length
    const start = 1 + index * 100
    return `@@ -${start},${old} +${start},${now} @@\n${lines.join('\n')}\n`
  })
  return `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${written.join('')}`
}

/** The rules that took points. */
export const taken = (findings: readonly CoachFinding[]): readonly string[] =>
  findings.filter(({ points }) => points < 0).map(({ rule }) => rule)

/** Where an aspect ends that starts at 7. */
export const scored = (findings: readonly CoachFinding[]): number =>
  Math.min(10, Math.max(0, 7 + findings.reduce((sum, { points }) => sum + points, 0)))
