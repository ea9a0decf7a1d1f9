import type { FileChange, StoredCommit } from '../../core/commit.ts'
import type { QuestionKind, Trace } from '../../core/insights.ts'
import { paragraphsOf, subjectOf } from '../../core/message.ts'
import { isMe, type Me } from '../../core/person.ts'
import { localHour } from '../../core/time.ts'
import { kindOf } from '../classify/kind.ts'
import { mergedBranchOf, revertTarget } from '../detect/references.ts'
import { roleOf } from '../roles.ts'
import { traceOf } from './together.ts'

/** Longer messages are looked at as far as they say what they are about. */
const LONGEST = 4096

const FLAKY =
  /\bflak(?:y|es?|iness)\b|\bintermittent(?:ly)?\b.{0,40}\b(?:fail|test)|\b(?:unstable|racy|timing[- ](?:sensitive|dependent)|non-?deterministic) (?:unit )?tests?\b|\btests?\b.{0,40}\b(?:intermittent(?:ly)?|non-?deterministic|racy|unstable|timing issues?)\b/i
const URGENT =
  /\bhot-?fix(?:es)?\b|\b(?:production|prod|live|service|site) (?:incident|outage|is down|was down|breakage)\b|\boutages?\b|\bpost-?mortem\b|\bsev-?[0-3]\b|\bincident (?:response|report|#?\d|follow-?up)\b|\bemergency (?:fix|release|patch|rollback|revert)\b|\brolls? ?back (?:the )?(?:release|deploy)/i
const HOTFIX_BRANCH = /(^|[/_-])hot-?fix/i
const MENDING =
  /\b(?:fix(?:e[sd])?|re-?land|re-?apply|re-?add|restore|again|properly|correct(?:ly)?|avoid)\b/i

const REVERTS = /revert|back(?:ed)? ?out/i
const FORTNIGHT = 14 * 86_400
const MONTH = 30 * 86_400
const NIGHT = { from: 22, to: 6 }

export type OwnTraces = {
  /** Commits of the period, oldest first, with their files; of others' only when they were is kept. */
  add(commit: StoredCommit): void
  of(kind: Exclude<QuestionKind, 'reviews' | 'newcomers' | 'incident'>): readonly Trace[]
  incidents(): readonly Incident[]
}

/** Something was taken back within a month of its commit, and mended within two weeks of that. */
export type Incident = { readonly revert: Trace; readonly fix: Trace; readonly days: number }

type Revert = {
  readonly trace: Trace
  readonly repositoryId: string
  readonly sources: ReadonlySet<string>
  fix: Trace | null
}

/** Finds what one person's own commits may hide: each commit is at most one kind of trace. */
export function gatheringTraces(me: Me): OwnTraces {
  const found = { urgent: [], 'flaky-tests': [], dependencies: [], documentation: [] } as Record<
    'urgent' | 'flaky-tests' | 'dependencies' | 'documentation',
    Trace[]
  >
  const reverts: Revert[] = []
  const recent = recentCommits()
  return {
    add(commit) {
      const isHasty = isMe(me, commit.author) && recent.isTakenBackBy(commit)
      recent.add(commit)
      if (!isMe(me, commit.author)) return
      const trace = traceOf(commit)
      if (trace === null) return
      const kind = kindOf(commit)
      if (kind === 'revert') {
        if (isHasty)
          reverts.push({
            trace,
            repositoryId: commit.repositoryId,
            sources: sourcesOf(commit.files),
            fix: null,
          })
        return
      }
      mend(reverts, commit, trace)
      const hidden = hiddenKind(commit, kind)
      if (hidden !== null) found[hidden].push(trace)
    },
    of: (kind) => found[kind],
    incidents: () =>
      reverts.flatMap(({ trace: revert, fix }) =>
        fix === null
          ? []
          : [{ revert, fix, days: Math.round((fix.at.seconds - revert.at.seconds) / 86_400) }],
      ),
  }
}

/** The commits of the last month before the one that is looked at, by the names that reverts have for them. */
function recentCommits() {
  const byOid = new Map<string, number>()
  const subjects = new Map<string, number>()
  const seconds = ({ committed }: StoredCommit): number => committed?.seconds ?? 0
  const forget = (names: Map<string, number>, before: number): void => {
    for (const [name, at] of names) {
      if (at >= before) return
      names.delete(name)
    }
  }
  const plain = (subject: string): string => subject.replace(/\s*\([#!]\d+\)\s*$/, '').toLowerCase()
  return {
    add(commit: StoredCommit): void {
      byOid.set(commit.oid, seconds(commit))
      subjects.set(`${commit.repositoryId} ${plain(subjectOf(commit.message))}`, seconds(commit))
    },
    /** Is it a revert of one of them? What was in use for longer is given up, which nobody need have suffered from. */
    isTakenBackBy(commit: StoredCommit): boolean {
      const message = commit.message.slice(0, LONGEST)
      if (!REVERTS.test(message)) return false
      for (const names of [byOid, subjects]) forget(names, seconds(commit) - MONTH)
      const { oids, subject } = revertTarget(subjectOf(message), message)
      if (subject !== null && subjects.has(`${commit.repositoryId} ${plain(subject)}`)) return true
      return oids.some(
        (oid) => byOid.has(oid) || (oid.length < 40 && [...byOid.keys()].some((one) => one.startsWith(oid))),
      )
    },
  }
}

/** The first of one's own commits that mends the same code soon after it was taken back. */
function mend(reverts: readonly Revert[], commit: StoredCommit, trace: Trace): void {
  if (commit.parents.length > 1 || !MENDING.test(trace.label)) return
  const sources = sourcesOf(commit.files)
  for (const revert of reverts) {
    const later = trace.at.seconds - revert.trace.at.seconds
    if (revert.fix !== null || later < 0 || later > FORTNIGHT) continue
    if (revert.repositoryId !== commit.repositoryId) continue
    if ([...sources].some((path) => revert.sources.has(path))) revert.fix = trace
  }
}

const sourcesOf = (files: readonly FileChange[] | null): ReadonlySet<string> =>
  new Set(
    (files ?? [])
      .filter(({ path, mark }) => mark === null && roleOf(path) === 'source')
      .map(({ path }) => path),
  )

function hiddenKind(
  commit: StoredCommit,
  kind: ReturnType<typeof kindOf>,
): 'urgent' | 'flaky-tests' | 'dependencies' | 'documentation' | null {
  const message = commit.message.slice(0, LONGEST)
  const { subject } = paragraphsOf(message)
  if (kind === 'merge') return HOTFIX_BRANCH.test(mergedBranchOf(subject).name ?? '') ? 'urgent' : null
  if (URGENT.test(subject)) return 'urgent'
  if (kind === 'dependency') return 'dependencies'
  if (kind !== 'work') return null
  const roles = new Set(
    (commit.files ?? []).filter(({ mark }) => mark === null).map(({ path }) => roleOf(path)),
  )
  if (roles.has('test') && FLAKY.test(message)) return 'flaky-tests'
  return roles.size === 1 && roles.has('documentation') ? 'documentation' : null
}

/** Was it written between ten in the evening and six in the morning, by the writer's own clock? */
export const isAtNight = ({ at }: Trace): boolean => {
  const hour = localHour(at)
  return hour >= NIGHT.from || hour < NIGHT.to
}
