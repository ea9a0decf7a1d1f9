import type { CoachingRecord } from '../../core/coaching.ts'
import {
  type Besides,
  besidesFields,
  type Reasons,
  reasonFields,
  type Verdict,
  verdictFields,
} from '../coaching-shape.ts'
import { number, record, text } from '../shape.ts'

/** A row of `coaching` without the repository's key and `recorded_at`. */
export type CoachingRow = {
  readonly oid: Buffer
  readonly coach: string
  readonly kind: string
  readonly quality_score: number
  readonly quality_level: string
  readonly created: number
  readonly reasons: string
}

const verdict = record<Verdict>(verdictFields)
const reasons = record<Reasons & Besides>({ ...reasonFields, ...besidesFields })

/** What a row's `reasons` holds, always in the same order. */
export function reasonsOf({ coaching, rewrite, model }: CoachingRecord): string {
  return JSON.stringify(reasons({ ...coaching, rewrite, model }))
}

/** The record a row holds; null where something else stands there, which nobody misses: it can be made again. */
export function recordOf(
  repositoryId: string,
  row: Readonly<Record<string, unknown>>,
): CoachingRecord | null {
  try {
    const { kind, quality_score: qualityScore, quality_level: qualityLevel } = row
    const { rewrite, model, ...why } = reasons(JSON.parse(text(row.reasons)))
    const judged = verdict({ kind, qualityScore, qualityLevel })
    return {
      repositoryId,
      oid: oidOf(row.oid),
      coaching: { ...judged, ...why, coach: text(row.coach) },
      rewrite,
      model,
      createdAt: number(row.created),
    }
  } catch {
    return null
  }
}

function oidOf(value: unknown): string {
  if (value instanceof Buffer && (value.length === 20 || value.length === 32)) return value.toString('hex')
  throw new Error('no object id')
}
