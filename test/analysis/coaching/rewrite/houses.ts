import { coach } from '../../../../src/analysis/coaching/coach.ts'
import { rewriteOf } from '../../../../src/analysis/coaching/rewrite/rewrite.ts'
import { markOf } from '../../../../src/analysis/paths.ts'
import type { CoachInput, HouseStyle, Neighbours, Rewrite } from '../../../../src/core/coaching.ts'

const style: HouseStyle = {
  commits: 200,
  conventional: 0,
  withBody: 0.5,
  withIssue: 0.1,
  imperative: 0.95,
  capitalised: 1,
  subjectLength: 60,
  configured: null,
}

const houseOf = (more: Partial<HouseStyle>): Neighbours => ({
  style: { ...style, ...more },
  before: [],
  sinceLast: null,
})

/** Houses by what their people write. */
export const houses = {
  none: null,
  plain: houseOf({}),
  small: houseOf({ capitalised: 0 }),
  conventional: houseOf({ conventional: 0.95, capitalised: 0 }),
  past: houseOf({ imperative: 0.1 }),
  strict: houseOf({
    conventional: 1,
    capitalised: 0,
    configured: { maxSubject: 50, types: ['feat', 'fix', 'docs', 'chore'] },
  }),
} as const satisfies Record<string, Neighbours | null>
export type House = keyof typeof houses

/** A commit as the coach is given it; of a diff the files are counted. */
export function commitOf(message: string, diff: string | null = null, paths?: readonly string[]): CoachInput {
  const found = [...(diff ?? '').matchAll(/^\+\+\+ b\/(.+)$/gm)].map((match) => match[1] as string)
  const lines = (sign: string) =>
    (diff ?? '').split('\n').filter((line) => line[0] === sign && line.slice(0, 3) !== sign.repeat(3)).length
  const share = (count: number) => Math.ceil(count / Math.max(1, found.length))
  const files = (paths ?? found).map((path) => ({
    path,
    insertions: share(lines('+')),
    deletions: share(lines('-')),
    binary: false,
    mark: markOf(path),
  }))
  return {
    message,
    parents: 1,
    author: null,
    files: diff === null && paths === undefined ? null : files,
    diff,
  }
}

export const rewritten = (input: CoachInput, house: House = 'none'): Rewrite | null =>
  rewriteOf(input, coach(input, houses[house]), houses[house])

/** What the message would be: the old one where nothing is better. */
export function messageAfter(input: CoachInput, house: House = 'none'): string {
  const rewrite = rewritten(input, house)
  if (rewrite === null) return input.message
  return rewrite.body === '' ? rewrite.subject : `${rewrite.subject}\n\n${rewrite.body}`
}

/** One file's hunk in git's own form; lines begin with their sign. */
export function hunk(path: string, lines: readonly string[], heading = ''): string {
  const count = (sign: string) => lines.filter((line) => line[0] !== sign).length
  const head = `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n`
  return `${head}@@ -10,${count('+')} +10,${count('-')} @@${heading && ` ${heading}`}\n${lines.join('\n')}\n`
}
