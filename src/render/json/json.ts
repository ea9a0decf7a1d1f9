import type { Achievement } from '../../core/achievement.ts'
import type { Advised } from '../../core/advised.ts'
import { type Finding, findingStatuses } from '../../core/checkup.ts'
import type { Identity, StoredCommit } from '../../core/commit.ts'
import type { HookStatus } from '../../core/hook.ts'
import { splitMessage } from '../../core/message.ts'
import type { ScoredAchievement } from '../../core/portfolio.ts'
import type { Score } from '../../core/score.ts'
import { isoUtc, type Stamp } from '../../core/time.ts'
import type { Tracked } from '../../core/tracked.ts'

// JSON.stringify escapes C0 and lone surrogates; these it leaves, and a terminal or an editor may act on them.
const UNSAFE =
  /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g

const escaped = (json: string): string =>
  json.replace(UNSAFE, (found) =>
    Array.from(
      { length: found.length },
      (_, i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  )

/** One JSON document, indented, safe to print: control and direction characters are escaped. Ends with a newline. */
export const toJson = (value: unknown): string => `${escaped(JSON.stringify(value, null, 2))}\n`

/** The same on one line, without its end. */
export const toJsonText = (value: unknown): string => escaped(JSON.stringify(value))

/** The same on one line. */
export const toJsonLine = (value: unknown): string => `${toJsonText(value)}\n`

const PIECE = 65_536

/** As `toJson`, in pieces of about 64 kB, so that a long document is never held whole as text. */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = ''
  for (const part of jsonParts(value, '', LEVELS)) {
    piece += part
    if (piece.length < PIECE) continue
    yield escaped(piece)
    piece = ''
  }
  yield escaped(`${piece}\n`)
}

/** So deep lie the parts of a document that are small: what is in them is not divided any more. */
const LEVELS = 4

function* jsonParts(value: unknown, indent: string, levels: number): Generator<string> {
  const entries = levels === 0 || typeof value !== 'object' || value === null ? [] : Object.entries(value)
  const told = entries.filter(([, one]) => one !== undefined)
  if (told.length === 0) return yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
  const isList = Array.isArray(value)
  let separator = isList ? '[' : '{'
  for (const [key, one] of told) {
    yield `${separator}\n${indent}  ${isList ? '' : `${JSON.stringify(key)}: `}`
    yield* jsonParts(one, `${indent}  `, levels - 1)
    separator = ','
  }
  yield `\n${indent}${isList ? ']' : '}'}`
}

/** A JSON array in pieces of about 64 kB, one item a line, so that a long list is never held whole. */
export function* jsonArray<T>(items: Iterable<T>, shape: (item: T) => unknown): Generator<string> {
  let piece = '['
  let separator = '\n'
  for (const item of items) {
    piece += separator + escaped(JSON.stringify(shape(item)))
    separator = ',\n'
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield `${piece}${separator === '\n' ? '' : '\n'}]\n`
}

const time = (stamp: Stamp | null) => (stamp === null ? null : isoUtc(stamp))
const person = ({ name, email }: Identity) => ({ name, email })

/** One stored commit as `craft log --json` gives it. Times are UTC; offsets are minutes east of it. */
export function commitJson(commit: StoredCommit) {
  const { subject, body, trailers } = splitMessage(commit.message)
  return {
    id: commit.id,
    oid: commit.oid,
    repositoryId: commit.repositoryId,
    parents: commit.parents,
    author: person(commit.author),
    authorAsWritten: person(commit.authorAsWritten),
    authoredAt: time(commit.authored),
    authoredOffset: commit.authored?.offset ?? null,
    committer: person(commit.committer),
    committerAsWritten: person(commit.committerAsWritten),
    committedAt: time(commit.committed),
    committedOffset: commit.committed?.offset ?? null,
    subject,
    body,
    trailers,
    filesChanged: commit.filesChanged,
    insertions: commit.insertions,
    deletions: commit.deletions,
    unworkedLines: commit.unworkedLines,
    encoding: commit.encoding,
    flags: commit.flags,
    supersededBy: commit.supersededBy,
    reachable: commit.reachable,
  }
}

/** One achievement; everything the store has of it. */
export const achievementJson = ({ startedAt, completedAt, evidence, author, ...rest }: Achievement) => ({
  ...rest,
  author: person(author),
  startedAt: time(startedAt),
  startedOffset: startedAt?.offset ?? null,
  completedAt: time(completedAt),
  completedOffset: completedAt?.offset ?? null,
  evidence: evidence.map(({ at, ...proof }) => ({ ...proof, at: time(at) })),
})

/** The numbers of a score without their parts; `craft explain --json` has those. */
const scoreJson = ({ scorer, value, overall, percentile, stated, reach, complexity, dimensions }: Score) => ({
  scorer,
  value,
  overall,
  percentile,
  stated: stated.value,
  reach: reach.value,
  complexity: complexity.value,
  dimensions: Object.fromEntries(Object.entries(dimensions).map(([name, one]) => [name, one.value])),
})

/** Which model had a part in it; its words are in the summary and the figures, its points in the score. */
const adviceJson = (advised: Advised | undefined) =>
  advised === undefined
    ? null
    : {
        model: advised.model,
        digest: advised.digest,
        prompts: advised.prompts,
        summary: advised.summary,
        figures: advised.figures.map(({ quotation }) => quotation),
      }

export const scoredJson = ({ achievement, score, advised }: ScoredAchievement) => ({
  ...achievementJson(achievement),
  score: scoreJson(score),
  advice: adviceJson(advised),
})

/** Every part of a score, and what would raise it. */
export const explainJson = ({
  achievement,
  score,
  raises,
  advised,
}: ScoredAchievement & { readonly raises: readonly string[] }) => ({
  achievement: { id: achievement.id, origin: achievement.origin, title: achievement.title },
  score,
  raises,
  advice: adviceJson(advised),
})

/** What one run of `craft track` brought. */
export const trackJson = ({ repository, counts, ...rest }: Tracked) => ({
  repository: repository === null ? null : { id: repository.id, name: repository.name },
  ...rest,
  ...counts,
})

/** What each hook does, as `craft hook --json` gives it. */
export const hookJson = (
  { gitDir, hooks, program }: HookStatus,
  { pending, log }: { readonly pending: number; readonly log: readonly string[] },
) => ({ gitDir, hooks, program, pending, lastRun: log.at(-1) ?? null })

type OutcomeShape = {
  readonly path: string
  readonly done: Tracked | null
  readonly fault: { readonly kind: string; readonly message: string; readonly hint: string | null } | null
}

/** What a run over several repositories brought in one of them: as `trackJson`, or the fault that ended it. */
export const outcomeJson = ({ path, done, fault }: OutcomeShape) =>
  done === null
    ? { path, kind: fault?.kind, message: fault?.message, hint: fault?.hint ?? null }
    : trackJson(done)

type RepairShape = {
  readonly kept: string
  readonly read: readonly {
    readonly path: string
    readonly done: number | null
    readonly fault: { readonly message: string; readonly hint: string | null } | null
  }[]
  readonly salvaged: {
    readonly commits: number
    readonly achievements: number
    readonly coachings: number
    readonly sessions: number
    readonly modelCalls: number
    readonly activities: number
    readonly lost: readonly string[]
  }
}

/** What a repair of a store did; `repaired` is false and the rest empty where there was nothing to repair. */
export const repairJson = (
  { kind, path }: { readonly kind: string; readonly path: string },
  done: RepairShape | null,
) => ({
  kind,
  path,
  repaired: done !== null,
  kept: done?.kept ?? null,
  repositories: (done?.read ?? []).map((one) => ({
    path: one.path,
    commits: one.done,
    message: one.fault?.message ?? null,
    hint: one.fault?.hint ?? null,
  })),
  salvaged: done?.salvaged ?? nothingSalvaged,
})

const nothingSalvaged = {
  commits: 0,
  achievements: 0,
  coachings: 0,
  sessions: 0,
  modelCalls: 0,
  activities: 0,
  lost: [],
}

/** What the doctor found, check by check. */
export const doctorJson = (findings: readonly Finding[]) => ({
  status: findingStatuses.findLast((status) => findings.some((one) => one.status === status)) ?? 'ok',
  checks: findings.map(({ name, status, says, remedy }) => ({ name, status, says, remedy })),
})
