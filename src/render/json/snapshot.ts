import type { SaidChange, Snapshot, SnapshotState } from '../../core/snapshot.ts'

/** A writing of a document as `craft portfolio --list --json` gives it. */
export const snapshotJson = ({
  snapshot: { id, at, path, template, format, period, bytes, sha256, choice, said },
  state,
}: {
  readonly snapshot: Snapshot
  readonly state: SnapshotState
}) => ({
  id,
  at,
  path,
  template,
  format,
  period,
  audience: choice.audience,
  isRedacted: choice.redact !== null || choice.audience === 'public',
  bytes,
  sha256,
  claims: said.claimCount,
  receipts: said.receiptCount,
  state,
})

/** What changed since one, as `craft portfolio --diff --json` gives it. */
export const snapshotDiffJson = (
  snapshot: Snapshot,
  state: SnapshotState,
  changes: readonly SaidChange[],
) => ({
  snapshot: snapshotJson({ snapshot, state }),
  changes,
})
