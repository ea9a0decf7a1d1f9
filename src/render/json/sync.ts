import type { ActivityKind } from '../../core/activity.ts'

type Said = { readonly message: string; readonly hint: string | null }

export type SyncShown = {
  /** Was the service asked at all? */
  readonly asked: boolean
  /** What was found in what came; null where nobody looked. */
  readonly detected: { readonly achievements: number; readonly added: number } | null
  readonly tokenFrom: string | null
  readonly requests: number
  readonly synced: {
    readonly places: readonly {
      readonly place: string
      readonly came: readonly {
        readonly kind: ActivityKind
        readonly count: number
        readonly added: number
      }[]
      readonly skipped: readonly { readonly what: string; readonly fault: Said }[]
    }[]
    readonly stopped: Said | null
  } | null
  /** Names of stored repositories that are not on this service. */
  readonly others: readonly string[]
  /** What came of the question where the person contributed; null where it was not asked. */
  readonly contributed: {
    readonly places: readonly string[]
    readonly tooLarge: readonly { readonly place: string; readonly size: number }[]
    readonly hidden: number
  } | null
  /** What is stored after it. */
  readonly stored: readonly { readonly place: string; readonly kind: ActivityKind; readonly count: number }[]
}

const said = ({ message, hint }: Said) => ({ message, hint })

/** What came from a service, what did not and why, and what is stored now. */
export const syncJson = ({
  asked,
  detected,
  tokenFrom,
  requests,
  synced,
  others,
  contributed,
  stored,
}: SyncShown) => ({
  asked,
  token: tokenFrom,
  requests,
  repositories: (synced?.places ?? []).map(({ place, came, skipped }) => ({
    place,
    came: came.map(({ kind, count, added }) => ({ kind, count, new: added })),
    skipped: skipped.map(({ what, fault }) => ({ what, ...said(fault) })),
  })),
  passedOver: others,
  contributed:
    contributed === null
      ? null
      : {
          repositories: contributed.places.length,
          tooLarge: contributed.tooLarge.map(({ place, size }) => ({ place, size })),
          hidden: contributed.hidden,
        },
  stored: stored.map(({ place, kind, count }) => ({ place, kind, count })),
  achievements: detected === null ? null : { all: detected.achievements, new: detected.added },
  stopped: synced === null || synced.stopped === null ? null : said(synced.stopped),
})
