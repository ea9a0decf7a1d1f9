import { Command } from 'commander'
import type { Context } from '../context.ts'
import type { CoachingSession } from '../core/coaching.ts'
import { Fault } from '../core/errors.ts'
import { periodOf, secondsOf } from '../core/period.ts'
import type { CoachingShelf, CommitSource } from '../core/ports.ts'
import type { Prepared, SessionItem } from '../flows/coach-session.ts'
import {
  existingCommits,
  jsonOption,
  myself,
  type RepoFlag,
  repoOption,
  repositoryIdOf,
  sourceOf,
  wholeNumber,
} from './reading.ts'

type SessionFlags = RepoFlag & {
  readonly number?: number
  readonly since?: string
  readonly days?: number
  readonly new?: boolean
  readonly again?: boolean
  readonly json?: boolean
}

const MOST_COMMITS = 20
const DAYS = 90

export const coachSessionCommand = (context: Context): Command =>
  new Command('session')
    .description('go through your commits that could be better, one by one')
    .option('-n, --number <count>', `at most so many commits (${MOST_COMMITS})`, wholeNumber(1))
    .option('--days <count>', `commits of so many days (${DAYS})`, wholeNumber(1))
    .option('--since <date>', 'commits from this day on')
    .option('--new', 'begin anew, even where a session can be taken up again')
    .option('--again', 'also commits that were decided on in earlier sessions')
    .addOption(repoOption())
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((_: unknown, self: Command) => run(context, self.optsWithGlobals<SessionFlags>()))

const HELP = `
Nothing in git is changed: what you write is kept in the store, beside the
commit. Stop at any time, with q, Ctrl-C or the power switch; the next session
goes on from there. --json lists the sessions that are kept.
With INK_SCREEN_READER=true nothing is drawn that can't be read out.`

async function run(context: Context, flags: SessionFlags): Promise<void> {
  const from = sinceOf(flags, context.now())
  if (flags.json) return list(context, flags)
  if (!context.interactive())
    throw new Fault('usage', 'a session needs a terminal and somebody at it', 'craft coach -n 20')
  const store = await existingCommits(context)
  const source = await sourceOf(context, flags)
  const repositoryId = await repositoryIdOf(source, store)
  const shelf = store.coachings
  const prepared = await prepare(context, { source, shelf, repositoryId, since: from, flags })
  if (prepared === null) return
  await hold(context, shelf, prepared)
}

/** @throws Fault('usage') where --days and --since are both given, or --since can't be read */
function sinceOf({ since, days }: SessionFlags, now: Date): number {
  if (since !== undefined && days !== undefined)
    throw new Fault('usage', '--days and --since say the same thing twice', 'keep one of them')
  const period = periodOf({ since: since ?? `${days ?? DAYS} days ago` }, now)
  return secondsOf(period).since ?? 0
}

async function list(context: Context, flags: SessionFlags): Promise<void> {
  const store = await existingCommits(context)
  const repositoryId = await repositoryIdOf(await sourceOf(context, flags), store)
  const [{ jsonArray }, { sessionJson }] = await Promise.all([
    import('../render/json/json.ts'),
    import('../render/json/coach-session.ts'),
  ])
  const sessions = store.coachings.sessions(repositoryId).slice(0, flags.number)
  for (const piece of jsonArray(sessions, sessionJson)) await context.out.data(piece)
}

type Wanted = {
  readonly source: CommitSource
  readonly shelf: CoachingShelf
  readonly repositoryId: string
  readonly since: number
  readonly flags: SessionFlags
}

/** The session to go through: the one that was left, if the person wants that, or a new one; null where there is none. */
async function prepare(context: Context, wanted: Wanted): Promise<Prepared | null> {
  const { source, shelf, repositoryId, since, flags } = wanted
  const flow = await import('../flows/coach-session.ts')
  const reading = { source, files: context.files, signal: context.signal }
  const open = flags.new ? null : flow.openSession(shelf, repositoryId)
  if (open !== null && (await wantsToResume(context, open))) {
    const resumed = await flow.resumeSession(reading, open, context.now())
    if (resumed.session !== open) shelf.saveSession(resumed.session)
    if (resumed.session.endedAt === null) return resumed
    context.out.talk('What was left of that session is no longer in the history; a new one begins.')
  }
  const me = await myself(context, source)
  const wish = { me, since, most: flags.number ?? MOST_COMMITS, again: flags.again ?? false }
  const begun = await flow.beginSession(reading, shelf, repositoryId, wish, context.now())
  if (begun !== null) return begun
  context.out.talk('None of your commits of that time needs another look.')
  context.out.talk('Next: craft coach session --days 365, or --again for those you have decided on')
  return null
}

async function wantsToResume(context: Context, session: CoachingSession): Promise<boolean> {
  const [{ leftIn }, { isoUtc }, { count }, prompt] = await Promise.all([
    import('../core/coaching-session.ts'),
    import('../core/time.ts'),
    import('../render/words.ts'),
    context.prompt(),
  ])
  const day = isoUtc({ seconds: session.startedAt, offset: 0 }).slice(0, 10)
  const left = leftIn(session).length
  const all = count(session.commits.length, 'commit')
  return prompt.confirm(`Go on with the session of ${day}? ${left} of its ${all} are left.`, true)
}

/** @throws Fault('interrupted') where the person pressed Ctrl-C; all they decided is kept then, too */
async function hold(context: Context, shelf: CoachingShelf, { session, items }: Prepared): Promise<void> {
  const [{ runSession }, { stateOf }, { resumed }, terminal] = await Promise.all([
    import('../tui/run-session.tsx'),
    import('../tui/session-state.ts'),
    import('../core/coaching-session.ts'),
    context.terminal(),
  ])
  const left = await runSession({
    state: stateOf(resumed(session)),
    items,
    color: context.out.stderr.color,
    keep: (changed) => shelf.saveSession(changed),
    now: () => Math.floor(context.now().getTime() / 1000),
    terminal,
    signal: context.signal,
  })
  await tell(context, left.sitting.session, items)
  if (left.wish === 'interrupt')
    throw new Fault('interrupted', 'stopped; what you decided is kept', 'craft coach session')
}

async function tell(
  context: Context,
  session: CoachingSession,
  items: readonly SessionItem[],
): Promise<void> {
  const { out } = context
  if (session.decisions.length === 0) return out.talk('Nothing was decided, so nothing is kept.')
  const { sessionSummaryView } = await import('../render/terminal/session-summary-view.ts')
  await out.data(sessionSummaryView(session, out.stdout))
  const { leftIn, chosenIn } = await import('../core/coaching-session.ts')
  const rewritten = new Set(chosenIn(session, 'rewritten').map(({ oid }) => oid))
  const head = items.find(({ isHead, commit }) => isHead && rewritten.has(commit.oid))
  out.talk('Nothing in git was changed.')
  if (head !== undefined) out.talk('The latest commit can still take its new message: craft coach --apply')
  if (leftIn(session).length > 0) out.talk('craft coach session goes on with those that are left.')
}
