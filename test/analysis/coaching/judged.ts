import { readFileSync } from 'node:fs'
import { judgeMessage } from '../../../src/analysis/coaching/message/message.ts'
import type { CoachFinding, CoachInput } from '../../../src/core/coaching.ts'

/** A public commit, read and judged by a person before any rule existed. */
export type Judged = {
  readonly project: string
  readonly oid: string
  /** Cut to 3,000 characters; addresses of people are taken out. */
  readonly message: string
  /** The first twelve, as path, insertions and deletions. */
  readonly files: readonly (readonly [path: string, insertions: number, deletions: number])[]
  readonly fileCount: number
  readonly lines: number
  /** Only `work` was judged. */
  readonly kind: string
  readonly quality?: 'good' | 'middling' | 'bad'
  readonly what?: boolean
  readonly why?: boolean
  /** Two messages with the same number are of equal length within a tenth, and one is better. */
  readonly pair?: number
  /** One in three, never looked at while the rules were tuned. */
  readonly aside: boolean
}

const readJudged = (name: string): readonly Judged[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judged)

/** Nineteen projects; judged before there were rules. */
export const judged = readJudged('judged.jsonl')

/** Five other projects; judged after the rules were written and before any score of them was seen. */
export const judgedLater = readJudged('judged-later.jsonl')

export const inputOf = ({ message, files }: Judged, isFilesKnown = true): CoachInput => ({
  message,
  parents: 1,
  author: null,
  files: isFilesKnown
    ? files.map(([name, insertions, deletions]) => ({
        path: name,
        insertions,
        deletions,
        binary: false,
        mark: null,
      }))
    : null,
  diff: null,
})

export const scoreOf = (findings: readonly CoachFinding[]): number =>
  Math.max(0, Math.min(10, 5 + findings.reduce((sum, finding) => sum + finding.points, 0)))

export type Agreement = {
  readonly count: number
  /** How often a good message is above a bad one; ties count half. */
  readonly auc: number
  /** The same for good against all others. */
  readonly aucOthers: number
  readonly pairs: number
  readonly pairsWon: number
  /** Over all good-and-bad couples of equal length within a tenth, not only the marked pairs. */
  readonly aucEqual: number
  readonly what: { readonly precision: number; readonly recall: number }
  readonly why: { readonly precision: number; readonly recall: number }
}

/** How far the rules agree with the judgements. */
export function agreement(commits: readonly Judged[], isFilesKnown = true): Agreement {
  const rows = commits
    .filter((commit) => commit.kind === 'work')
    .map((commit) => {
      const findings = judgeMessage(inputOf(commit, isFilesKnown), null)
      const has = (rule: string): boolean => findings.some((finding) => finding.rule === rule)
      return {
        commit,
        score: scoreOf(findings),
        what: has('message/what-said'),
        why: has('message/why-said'),
      }
    })
  type Row = (typeof rows)[number]
  const of = (quality: string): Row[] => rows.filter((row) => row.commit.quality === quality)
  const isEqual = (a: Row, b: Row): boolean => {
    const [x, y] = [a.commit.message.length, b.commit.message.length]
    return Math.abs(x - y) <= 0.1 * Math.max(x, y)
  }
  const rank = { good: 2, middling: 1, bad: 0 }
  const couples = rows.flatMap((a) => {
    const b = rows.find(
      (row) => row !== a && row.commit.pair === a.commit.pair && a.commit.pair !== undefined,
    )
    return b && rank[a.commit.quality ?? 'bad'] > rank[b.commit.quality ?? 'bad'] ? [[a, b] as const] : []
  })
  return {
    count: rows.length,
    auc: aucOf(product(of('good'), of('bad'))),
    aucOthers: aucOf(product(of('good'), [...of('middling'), ...of('bad')])),
    pairs: couples.length,
    pairsWon: aucOf(couples),
    aucEqual: aucOf(product(of('good'), [...of('middling'), ...of('bad')]).filter(([a, b]) => isEqual(a, b))),
    what: precisionOf(
      rows,
      (row) => row.what,
      (row) => row.commit.what === true,
    ),
    why: precisionOf(
      rows,
      (row) => row.why,
      (row) => row.commit.why === true,
    ),
  }
}

const product = <T>(some: readonly T[], others: readonly T[]): (readonly [T, T])[] =>
  some.flatMap((a) => others.map((b) => [a, b] as const))

const aucOf = (couples: readonly (readonly [{ score: number }, { score: number }])[]): number =>
  couples.reduce((sum, [a, b]) => sum + (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0), 0) /
  couples.length

function precisionOf<T>(rows: readonly T[], seen: (row: T) => boolean, is: (row: T) => boolean) {
  const both = rows.filter((row) => seen(row) && is(row)).length
  return { precision: both / rows.filter(seen).length, recall: both / rows.filter(is).length }
}
