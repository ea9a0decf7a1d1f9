import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { safe } from '../core/safe-text.ts'
import type { Tracked } from '../core/tracked.ts'
import type { Outcome } from '../flows/track-several.ts'

export type SeveralFlags = {
  /** None stands for the working directory. */
  readonly repo: readonly string[]
  readonly recursive?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

/**
 * Tracks several repositories one after the other: a line for each as it is done, a sum at the end, then what failed.
 * @throws Fault('failed') when some failed, Fault('unusable') when none could be used
 */
export async function runSeveral(
  context: Context,
  flags: SeveralFlags,
  trackOne: (path: string) => Promise<Tracked>,
): Promise<void> {
  const [{ faultOfAll, inEach, sumOfTracked }, { sumView, trackView }] = await Promise.all([
    import('../flows/track-several.ts'),
    import('../render/terminal/track-view.ts'),
  ])
  const { out } = context
  const outcomes: Outcome<Tracked>[] = []
  const { paths, faults } = await targetsOf(context, flags)
  const work = async (path: string): Promise<Tracked> => {
    const fault = faults.get(path)
    if (fault !== undefined) throw fault
    return trackOne(path)
  }
  for await (const outcome of inEach(paths, work)) {
    outcomes.push(outcome)
    if (outcome.done !== null && !flags.json)
      await out.data(trackView({ tracked: outcome.done, detected: null }, out.stdout))
  }
  if (flags.json) {
    const { jsonArray, outcomeJson } = await import('../render/json/json.ts')
    for (const piece of jsonArray(outcomes, outcomeJson)) await out.data(piece)
  }
  const done = outcomes.flatMap((outcome) => outcome.done ?? [])
  if (!flags.json && done.length > 1)
    await out.data(sumView({ ...sumOfTracked(done), dryRun: flags.dryRun ?? false }, out.stdout))
  for (const { path, fault } of outcomes) if (fault !== null) out.warn(faultLine(path, fault))
  const fault = faultOfAll(outcomes)
  if (fault !== null) throw fault
}

/** The repositories that were asked for, each once, as absolute paths; those where there is none fail when they are read. */
async function targetsOf(context: Context, flags: SeveralFlags): Promise<Targets> {
  const named = (flags.repo.length === 0 ? ['.'] : flags.repo).map(context.files.resolve)
  if (!flags.recursive) return { paths: [...new Set(named)], faults: new Map() }
  const paths = new Set<string>()
  const skipped = new Set<string>()
  const faults = new Map<string, Fault>()
  for (const path of named) {
    const search = await context.repositoriesIn(path).catch((error: unknown) => {
      if (error instanceof Fault && error.kind === 'unusable') return error
      throw error
    })
    const found = search instanceof Fault || search.repositories.length > 0 ? search : nothingIn(path)
    if (found instanceof Fault) faults.set(path, found)
    for (const one of found instanceof Fault ? [path] : found.repositories) paths.add(one)
    for (const one of search instanceof Fault ? [] : search.skipped) skipped.add(one)
  }
  for (const folder of skipped)
    context.out.warn(`Passed over ${safe(folder, 'terminal-line')}: it cannot be read.`)
  return { paths: [...paths], faults }
}

type Targets = { readonly paths: readonly string[]; readonly faults: ReadonlyMap<string, Fault> }

const nothingIn = (path: string): Fault =>
  new Fault(
    'unusable',
    `there is no git repository in ${path} or under it`,
    'name a folder that holds repositories with --repo',
  )

function faultLine(path: string, { message, hint }: Fault): string {
  const what = message.includes(path) ? message : `${path}: ${message}`
  return `Failed: ${safe(hint === null ? what : `${what}. Next: ${hint}`, 'terminal-line')}`
}
