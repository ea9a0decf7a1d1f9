import type { FileStatus } from '../../core/commit.ts'
import { type Judgement, judge } from '../classify/category.ts'
import { conventionalOf } from '../classify/conventional.ts'
import { type CommitKind, kindOf } from '../classify/kind.ts'
import { type Mix, mixOf } from '../classify/mix.ts'
import { secondOpinion } from '../classify/second-opinion.ts'
import { withoutInstructions } from '../instructions.ts'
import type { Role } from '../roles.ts'
import { type History, parentCount } from './history.ts'
import { ADDED, DELETED, MARKED } from './intake.ts'
import { type PullReference, pullOf } from './references.ts'

/** What one commit says about itself, found once. */
export type Facts = {
  readonly kind: CommitKind
  readonly pull: PullReference | null
  readonly judgement: Judgement
  /** Changed lines a person wrote. */
  readonly lines: number
  readonly files: number
  /** The typed scope, or the `area` of `area: subject`; lower case. */
  readonly scope: string | null
  readonly body: string
  /** Did git subtree write it: a whole project of others in one commit? */
  readonly copied: boolean
}

const SUBTREE = /^Squashed '[^']+' (?:changes|content) from /

// `area: subject`, also `area/part: …` and `a, b: …`.
const AREA = /^([\w./@*+{},-]{2,40}(?:, [\w./@*+-]{2,30})?): \S/

/** Facts of every commit, by its number. Merges get no judgement of their own words. */
export function factsOf(h: History): readonly Facts[] {
  const facts: Facts[] = []
  for (let i = 0; i < h.count; i++) facts.push(factsOfOne(h, i))
  return facts
}

const NO_PARENTS: readonly string[] = []
const TWO_PARENTS: readonly string[] = ['', '']
const MERGED: Judgement = { category: 'maintenance', because: 'a merge', confidence: 0 }

function factsOfOne(h: History, i: number): Facts {
  const message = h.messages[i] as string
  const subject = h.subjects[i] as string
  const parents = parentCount(h, i) > 1 ? TWO_PARENTS : NO_PARENTS
  const kind = kindOf({ message, parents })
  const body = bodyOf(message)
  const mix = mixOfCommit(h, i)
  const typed = conventionalOf(subject)
  return {
    kind,
    pull: pullOf(subject, message),
    judgement: parents === TWO_PARENTS ? MERGED : judged(h, i, kind, subject, body, mix),
    lines: mix.insertions + mix.deletions,
    files: mix.files + mix.marked,
    scope: (typed ? typed.scope : (AREA.exec(subject)?.[1] ?? null))?.toLowerCase() ?? null,
    body,
    copied: SUBTREE.test(subject),
  }
}

/** What the rules say, and the classifier where they are unsure of work whose type nobody typed. */
function judged(h: History, i: number, kind: CommitKind, subject: string, body: string, mix: Mix): Judgement {
  // What is said to whoever judges the work says nothing about its kind.
  const [about, told] = [withoutInstructions(subject), withoutInstructions(body)]
  const ruled = judge(about, told, mix)
  if (kind !== 'work') return ruled
  return secondOpinion(ruled, () => ({ subject: about, body: told, paths: pathsOf(h, i), kind }))
}

function pathsOf(h: History, i: number): readonly string[] {
  const rows = h.files.path.subarray(h.fileFrom[i], h.fileTo[i])
  return Array.from(rows, (path) => h.paths[path] as string)
}

/** All after the first blank line. */
function bodyOf(message: string): string {
  const end = message.search(/\n[ \t\r]*\n/)
  return end < 0 ? '' : message.slice(end).trim()
}

const statusOf = (bits: number): FileStatus =>
  (bits & ADDED) !== 0 ? 'added' : (bits & DELETED) !== 0 ? 'deleted' : 'modified'

/** The files of commit `i` added up by role. */
function mixOfCommit(h: History, i: number): Mix {
  return mixOf(changes(h, i), (path) => path as Role)
}

// The path is replaced by its role: it was judged once for the whole history.
function* changes(h: History, i: number) {
  for (let row = h.fileFrom[i] as number; row < (h.fileTo[i] as number); row++) {
    const bits = h.files.bits[row] as number
    yield {
      path: h.roles[h.files.path[row] as number] as string,
      status: statusOf(bits),
      insertions: h.files.insertions[row] as number,
      deletions: h.files.deletions[row] as number,
      mark: (bits & MARKED) === 0 ? null : ('generated' as const),
    }
  }
}

/** Words that name a kind of chore rather than a matter: a shared one shows little. */
export const isBroadScope = (scope: string): boolean =>
  /^(docs?|tests?|ci|build|deps|deps-dev|core|misc|all|main|src|lib|chore|release|gha|cmake|travis|appveyor|github|readme(\.md)?|changelog(\.md)?|makefile|\*)$/.test(
    scope,
  )
