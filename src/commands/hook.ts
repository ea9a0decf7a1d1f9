import { Command } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import type { HookStatus } from '../core/hook.ts'
import { jsonOption, type RepoFlag, repoOption } from './reading.ts'

type Flags = RepoFlag & { readonly json?: boolean }

export const hookCommand = (context: Context): Command =>
  new Command('hook')
    .description('git hooks that note each commit, so that you need not run craft track')
    .addCommand(
      sub('install', 'add craft to post-commit, post-merge and post-rewrite here', context, install),
    )
    .addCommand(sub('uninstall', 'give these hooks back as they were', context, uninstall))
    .addCommand(sub('status', 'which hooks run craft, and what they noted', context, status))
    .addCommand(
      new Command('drain')
        .description('bring in now what hooks noted; they start this themselves')
        .option('--turn <word>', 'given by a hook to the run it starts')
        .action((flags: { readonly turn?: string }) => drain(context, flags.turn ?? null)),
    )

const sub = (
  name: string,
  what: string,
  context: Context,
  run: (context: Context, flags: Flags) => Promise<void>,
): Command =>
  new Command(name)
    .description(what)
    .addOption(repoOption())
    .addOption(jsonOption())
    .action((flags: Flags) => run(context, flags))

async function install(context: Context, flags: Flags): Promise<void> {
  const status = await (await context.hooks(flags.repo)).install()
  await show(context, status, flags)
  const missing = status.hooks.filter(({ state }) => state !== 'installed')
  if (missing.length > 0)
    throw new Fault(
      'failed',
      `${missing.map(({ event }) => event).join(', ')} ${missing.length > 1 ? 'do' : 'does'} not run craft`,
      'do what is said above, then: craft hook status',
    )
}

async function uninstall(context: Context, flags: Flags): Promise<void> {
  await show(context, await (await context.hooks(flags.repo)).uninstall(), flags)
}

async function status(context: Context, flags: Flags): Promise<void> {
  await show(context, await (await context.hooks(flags.repo)).status(), flags)
}

async function show(context: Context, status: HookStatus, { json }: Flags): Promise<void> {
  const queue = await context.hookQueue()
  const waiting = { pending: queue.pending(), log: queue.lastWords(1) }
  if (json) {
    const { hookJson, toJson } = await import('../render/json/json.ts')
    return context.out.data(toJson(hookJson(status, waiting)))
  }
  const { hookView } = await import('../render/terminal/hook-view.ts')
  await context.out.data(hookView(status, waiting, context.out.stdout))
}

/** A hook's own run says nothing and never fails: nobody reads it. What went wrong stands in the log. */
async function drain(context: Context, turn: string | null): Promise<void> {
  const queue = await context.hookQueue()
  if (!queue.begin(turn)) {
    if (turn === null) context.out.talk('Another craft is bringing in what hooks noted.')
    return
  }
  const { drain: drainQueue } = await import('../flows/drain.ts')
  const done = await drainQueue({
    queue,
    sourceAt: context.repository,
    open: () => context.hookStore(turn === null ? 'usual' : 'little'),
    pause: turn === null ? null : context.pause,
    signal: context.signal,
  })
  if (turn !== null) return
  const { drainedView } = await import('../render/terminal/hook-view.ts')
  await context.out.data(drainedView(done))
  if (done.kept > 0)
    throw new Fault(
      'store',
      `${done.kept === 1 ? '1 note of hooks could not be stored, and waits' : `${done.kept} notes of hooks could not be stored, and wait`}`,
      'craft doctor',
    )
}
