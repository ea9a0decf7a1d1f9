import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { periodOf } from '../core/period.ts'
import { isMe } from '../core/person.ts'
import type { CommitSource } from '../core/ports.ts'
import type { Tracked } from '../core/tracked.ts'
import type { TrackWish } from '../flows/track.ts'
import { jsonOption, myself } from './reading.ts'
import type { SeveralFlags } from './track-several.ts'

type Flags = SeveralFlags & {
  readonly all?: boolean
  readonly since?: string
  readonly mine?: boolean
  readonly detect: boolean
}

export const trackCommand = (context: Context): Command =>
  new Command('track')
    .description('bring the store up to date with this repository')
    .argument('[revision-range]', 'only these commits, e.g. v1.0..HEAD')
    .option('--all', 'all branches, remote-tracking branches and tags')
    .addOption(reposOption())
    .option('--recursive', 'every repository in that folder and the folders under it')
    .option('--since <date>', 'only commits made on or after this day')
    .option('--mine', 'only commits I wrote')
    .option('-n, --dry-run', 'say what would be read, write nothing')
    .option('--no-detect', 'do not look for achievements in these when they are next shown')
    .addOption(jsonOption())
    .action((range: string | undefined, flags: Flags) => run(context, range, flags))

const reposOption = () =>
  new Option('--repo <path>', 'a repository to read; may be given several times')
    .default([], 'this folder')
    .argParser((path, before: readonly string[]) => [...before, path])

async function run(context: Context, range: string | undefined, flags: Flags): Promise<void> {
  const wish = wishOf(context, range, flags)
  if (flags.recursive || flags.repo.length > 1) {
    const { runSeveral } = await import('./track-several.ts')
    return runSeveral(context, flags, (path) => trackOne(context, path, wish, flags))
  }
  const tracked = await trackOne(context, flags.repo[0] ?? '.', wish, flags)
  if (flags.json) {
    const { toJson, trackJson } = await import('../render/json/json.ts')
    return context.out.data(toJson(trackJson(tracked)))
  }
  const { trackView } = await import('../render/terminal/track-view.ts')
  await context.out.data(trackView({ tracked, detected: null }, context.out.stdout))
}

type Wish = Omit<TrackWish, 'keep'>

/** @throws Fault('usage') for flags that contradict each other and dates nobody can read */
function wishOf(context: Context, range: string | undefined, flags: Flags): Wish {
  if (range !== undefined && flags.all)
    throw new Fault('usage', '--all and a revision range exclude each other', 'keep one of them')
  const since = flags.since === undefined ? null : periodOf({ since: flags.since }, context.now()).since
  return {
    what: range === undefined ? (flags.all ? 'all' : 'head') : { range },
    since: since === null ? null : Date.parse(since) / 1000,
    dryRun: flags.dryRun ?? false,
  }
}

async function trackOne(context: Context, path: string, wish: Wish, flags: Flags): Promise<Tracked> {
  const { track } = await import('../flows/track.ts')
  const { out } = context
  const source = await context.repository(path)
  const keep = flags.mine ? await onlyMine(context, source) : null
  const progress = out.stderr.isTerminal ? out.progress('Reading commits', 0) : null
  const isThere = await isStoreThere(context)
  const open = async () => (wish.dryRun && !isThere ? null : context.commits())
  const tracking = track(source, open, { ...wish, keep }, progress, context.signal)
  // Opened while git looks for the repository; what is wrong with it is told when it is needed.
  if (isThere) context.commits().catch(() => {})
  const tracked = await tracking
  if (!flags.detect && !wish.dryRun && tracked.repository !== null) await hold(context, tracked.repository.id)
  return tracked
}

const isStoreThere = (context: Context): Promise<boolean> => context.files.exists(context.paths.store)

async function onlyMine(context: Context, source: CommitSource): Promise<TrackWish['keep']> {
  const me = await myself(context, source)
  return (author) => isMe(me, author)
}

async function hold(context: Context, repositoryId: string): Promise<void> {
  const { holdDetection } = await import('../flows/detection-state.ts')
  holdDetection(await context.commits(), repositoryId)
}
