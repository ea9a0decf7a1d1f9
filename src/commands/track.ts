import { Command } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { periodOf } from '../core/period.ts'
import { isMe } from '../core/person.ts'
import type { CommitSource } from '../core/ports.ts'
import type { TrackWish } from '../flows/track.ts'
import { jsonOption, myself, type RepoFlag, repoOption, sourceOf } from './reading.ts'

type Flags = RepoFlag & {
  readonly all?: boolean
  readonly since?: string
  readonly mine?: boolean
  readonly dryRun?: boolean
  readonly detect: boolean
  readonly json?: boolean
}

export const trackCommand = (context: Context): Command =>
  new Command('track')
    .description('bring the store up to date with this repository')
    .argument('[revision-range]', 'only these commits, e.g. v1.0..HEAD')
    .option('--all', 'all branches, remote-tracking branches and tags')
    .addOption(repoOption())
    .option('--since <date>', 'only commits made on or after this day')
    .option('--mine', 'only commits I wrote')
    .option('-n, --dry-run', 'say what would be read, write nothing')
    .option('--no-detect', 'do not look for achievements in these when they are next shown')
    .addOption(jsonOption())
    .action((range: string | undefined, flags: Flags) => run(context, range, flags))

async function run(context: Context, range: string | undefined, flags: Flags): Promise<void> {
  if (range !== undefined && flags.all)
    throw new Fault('usage', '--all and a revision range exclude each other', 'keep one of them')
  const { track } = await import('../flows/track.ts')
  const { out } = context
  const source = await sourceOf(context, flags)
  const wish = await wishOf(context, source, range, flags)
  const progress = out.stderr.isTerminal ? out.progress('Reading commits', 0) : null
  const open = async () => (wish.dryRun && !(await isStoreThere(context)) ? null : context.store())
  const tracked = await track(source, open, wish, progress, context.signal)
  if (!flags.detect && !wish.dryRun && tracked.repository !== null) await hold(context, tracked.repository.id)
  if (flags.json) {
    const { toJson, trackJson } = await import('../render/json/json.ts')
    return out.data(toJson(trackJson(tracked)))
  }
  const { trackView } = await import('../render/terminal/track-view.ts')
  await out.data(trackView({ tracked, detected: null }, out.stdout))
}

const isStoreThere = (context: Context): Promise<boolean> => context.files.exists(context.paths.store)

async function wishOf(
  context: Context,
  source: CommitSource,
  range: string | undefined,
  flags: Flags,
): Promise<TrackWish> {
  const since = flags.since === undefined ? null : periodOf({ since: flags.since }, context.now()).since
  return {
    what: range === undefined ? (flags.all ? 'all' : 'head') : { range },
    since: since === null ? null : Date.parse(since) / 1000,
    keep: flags.mine ? await onlyMine(context, source) : null,
    dryRun: flags.dryRun ?? false,
  }
}

async function onlyMine(context: Context, source: CommitSource): Promise<TrackWish['keep']> {
  const me = await myself(context, source)
  return (author) => isMe(me, author)
}

async function hold(context: Context, repositoryId: string): Promise<void> {
  const { holdDetection } = await import('../flows/detect.ts')
  holdDetection(await context.store(), repositoryId, (await context.config()).score)
}
