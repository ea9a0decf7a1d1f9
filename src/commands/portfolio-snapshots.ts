import type { Context } from '../context.ts'
import type { FormatName } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import type { DocumentChoice, Snapshot } from '../core/snapshot.ts'
import type { PortfolioWish } from '../flows/portfolio.ts'
import type { Document } from '../flows/snapshots.ts'
import { chosen, type WrittenFile } from './portfolio-document.ts'
import { toldOf } from './portfolio-material.ts'
import type { VerifyFlags } from './portfolio-verify.ts'
import { existingStore } from './reading.ts'
import type { RedactFlags } from './redaction.ts'

/** Lists the documents that craft wrote, and what became of each. */
export async function listSnapshots(context: Context, json: boolean): Promise<void> {
  const { out, files, cwd } = context
  const store = await existingStore(context)
  const { snapshotsIn, standingOf } = await import('../flows/snapshots.ts')
  const all = await standingOf(snapshotsIn(store), files)
  if (json) {
    const [{ toJson }, { snapshotJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/snapshot.ts'),
    ])
    return out.data(toJson(all.map(snapshotJson)))
  }
  if (all.length === 0) return out.talk('No document was written yet. Next: craft portfolio')
  const { snapshotsView } = await import('../render/terminal/snapshots-view.ts')
  await out.data(snapshotsView(all, cwd, out.stdout))
}

/** Tells what a document would say differently if it were written now, chosen as it was then. Writes nothing. */
export async function diffSnapshot(context: Context, id: string, json: boolean): Promise<void> {
  const { out, files } = context
  const store = await existingStore(context)
  const { changesSince, snapshotNamed, snapshotsIn, standingOf } = await import('../flows/snapshots.ts')
  const snapshot = snapshotNamed(store, id)
  const changes = changesSince(snapshot, await writtenNow(context, store, snapshot))
  if (json) {
    const [{ toJson }, { snapshotDiffJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/snapshot.ts'),
    ])
    const standing = await standingOf(snapshotsIn(store), files)
    const state = standing.find((one) => one.snapshot.id === snapshot.id)?.state ?? 'gone'
    return out.data(toJson(snapshotDiffJson(snapshot, state, changes)))
  }
  const { snapshotDiffView } = await import('../render/terminal/snapshots-view.ts')
  await out.data(snapshotDiffView(snapshot, changes, out.stdout))
}

async function writtenNow(
  context: Context,
  store: Store,
  { template: name, format, period, choice }: Snapshot,
): Promise<Document> {
  const { redact, draft, audience, ...rest } = choice
  // A template of the person's own knows its format by itself.
  const { template } = await chosen(context, name, format ?? undefined)
  const wish = { ...rest, audience, period, now: context.now() }
  const flags = { repo: '.', audience, draft, ...(redact === null ? {} : { redact }) }
  const { checked, tell } = await toldOf(context, store, template, wish, flags)
  return { portfolio: tell(checked.material), chosen: checked.material.chosen }
}

type Written = {
  readonly path: string
  readonly template: string
  readonly format: FormatName | null
  readonly file: WrittenFile
}

/** Remembers what a document said that was just written. */
export async function remember(
  context: Context,
  store: Store,
  { file, ...where }: Written,
  wish: PortfolioWish,
  flags: RedactFlags & VerifyFlags,
  document: Document,
): Promise<void> {
  const { recordSnapshot } = await import('../flows/snapshots.ts')
  const { period, now, ...rest } = wish
  const at = `${now.toISOString().slice(0, 19)}Z`
  const choice = { ...rest, redact: redactOf(context, flags), draft: flags.draft ?? false }
  recordSnapshot(store, { ...where, ...file, at, period, choice }, document)
}

const redactOf = (
  { files }: Pick<Context, 'files'>,
  { redact }: Pick<RedactFlags, 'redact'>,
): DocumentChoice['redact'] => (typeof redact === 'string' ? files.resolve(redact) : (redact ?? null))
