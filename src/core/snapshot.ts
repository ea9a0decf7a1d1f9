import type { Period } from './period.ts'
import type { Me } from './person.ts'
import type { Audience, FormatName } from './portfolio.ts'

/** How the content of a document was chosen: enough to choose anew, for what has changed since. */
export type DocumentChoice = {
  /** Null takes all repositories of the store. */
  readonly repositoryId: string | null
  readonly subject: Me | null
  readonly minScore: number | null
  readonly readyOnly: boolean
  readonly limit: number | null
  readonly audience: Audience
  /** The policy's path, or true for the usual one; null where nothing was asked to be redacted. */
  readonly redact: string | true | null
  readonly draft: boolean
}

/** What a document said, small enough to be kept: as it was written, so that nothing redacted is in it. */
export type Said = {
  readonly title: string
  /** The best of the work it tells, in that order. */
  readonly claims: readonly SaidClaim[]
  /** How many pieces of work it tells. */
  readonly claimCount: number
  readonly receiptCount: number
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

export type SaidClaim = {
  readonly id: string
  readonly title: string
  readonly score: number
  /** In the words that hold them. */
  readonly figures: readonly string[]
}

/** A document as it was written once. */
export type Snapshot = {
  /** 12 hex digits. */
  readonly id: string
  /** The how manieth writing of this path it was, from 1. */
  readonly number: number
  /** ISO 8601 UTC. */
  readonly at: string
  /** Absolute. */
  readonly path: string
  readonly template: string
  /** Null where only the template knows, which is a person's own then. */
  readonly format: FormatName | null
  readonly period: Period
  readonly bytes: number
  readonly sha256: string
  readonly choice: DocumentChoice
  readonly said: Said
}

/** What became of a document since it was written: `rewritten` by craft again, `changed` by somebody else. */
export const snapshotStates = ['unchanged', 'rewritten', 'changed', 'gone'] as const
export type SnapshotState = (typeof snapshotStates)[number]

export const saidChangeKinds = ['added', 'gone', 'retitled', 'score', 'figures', 'fact', 'receipts'] as const

/** One difference between what a document said and what it would say. */
export type SaidChange = {
  readonly kind: (typeof saidChangeKinds)[number]
  /** The claim's title as it is now (as it was, where it is gone), or the fact's label. */
  readonly about: string
  /** Null for what is no claim. */
  readonly achievementId: string | null
  /** Null where there was nothing. */
  readonly before: string | number | null
  readonly after: string | number | null
}
