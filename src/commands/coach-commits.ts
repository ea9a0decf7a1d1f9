import type { Context } from '../context.ts'
import type { CoachAverage } from '../core/coaching.ts'
import type { Advisor } from '../core/model-call.ts'
import type { CommitStore } from '../core/ports.ts'
import type { Coached, CoachedStretch } from '../flows/coach.ts'
import { early } from '../flows/early.ts'
import type { CoachingKeeper } from '../flows/keep-coachings.ts'
import type { CoachRow } from '../render/terminal/coach-list-view.ts'
import type { Reworded } from '../render/terminal/rewrite-view.ts'
import { advisorFor } from './advisor.ts'
import { asker, showAskings, waitFor } from './coach-advice.ts'
import { type CoachFlags, isUnder, refuseUnder } from './coach-flags.ts'
import { sourceOf } from './reading.ts'

/** Coaches commits: one at length, several in a list. */
export async function coachRevision(context: Context, revision: string, flags: CoachFlags): Promise<void> {
  const [{ coachCommits }, { coachingKeeper }, source] = await Promise.all([
    import('../flows/coach.ts'),
    import('../flows/keep-coachings.ts'),
    sourceOf(context, flags),
  ])
  const wish = {
    revision,
    count: flags.number ?? null,
    withDiff: flags.diff,
    withRewrite: flags.rewrite ?? false,
  }
  const stretch = await coachCommits(source, context.files, wish, context.signal)
  if (flags.showPrompt) return showAskings(context, stretch.commits, flags)
  // Looked for while git reads.
  const advisor = early(advisorFor(context, flags, { byDefault: stretch.isOne }))
  const keeper = coachingKeeper({
    source,
    gitDir: stretch.gitDir,
    open: () => storeToKeepIn(context),
    settings: async () => (await context.config(flags.repo)).identity,
    now: context.now,
  })
  const show = stretch.isOne ? showOne : showSeveral
  const { under, total } = await show(context, stretch, flags, keeper, advisor)
  const trouble = await keeper.finish()
  if (trouble !== null) context.out.detail(`The coachings were not kept: ${trouble}.`)
  refuseUnder(under, total, flags.failUnder)
}

/** Null where there is none yet: coaching makes none. Whoever writes it just now is not waited for. */
async function storeToKeepIn(context: Context): Promise<CommitStore | null> {
  return (await context.files.exists(context.paths.store)) ? context.hookStore('little') : null
}

/** How many were shown, and how many of them are below `--fail-under`. */
type Shown = { readonly total: number; readonly under: number }

async function showOne(
  context: Context,
  { commits }: CoachedStretch,
  flags: CoachFlags,
  keeper: CoachingKeeper,
  advisor: Promise<Advisor | null>,
): Promise<Shown> {
  const { out } = context
  let under = 0
  for await (const judged of commits) {
    const { one, interrupted } = await waitFor(context, judged, await advisor, flags)
    if (one.cut) out.detail('Only the beginning of the diff was judged: the rest is too long.')
    await out.data(await textOf(one, flags, out.stdout))
    if (interrupted !== null) throw interrupted
    if (isUnder(one.coaching, flags.failUnder)) under++
    await keeper.add(one)
  }
  return { total: 1, under }
}

async function textOf(
  { commit, coaching, rewrite, advice }: Coached,
  flags: CoachFlags,
  screen: Context['out']['stdout'],
): Promise<string> {
  if (flags.json) {
    const [{ coachingJson }, { toJson }] = await Promise.all([
      import('../render/json/coach.ts'),
      import('../render/json/json.ts'),
    ])
    const words = flags.rewrite ? rewrite : undefined
    return toJson(coachingJson(commit.oid, commit.message, coaching, words, advice))
  }
  const [{ coachView }, { day, shortOid }] = await Promise.all([
    import('../render/terminal/coach-view.ts'),
    import('../render/words.ts'),
  ])
  const about = [shortOid(commit.oid), day(commit.authored), commit.author.name || commit.author.email]
  const words = { message: commit.message, about, coaching, advice }
  const text = coachView(words, { isVerbose: flags.verbose ?? false }, screen)
  return text + (flags.rewrite ? await rewriteText(rewrite, commit.message, screen, advice) : '')
}

async function showSeveral(
  context: Context,
  stretch: CoachedStretch,
  flags: CoachFlags,
  keeper: CoachingKeeper,
  advisor: Promise<Advisor | null>,
): Promise<Shown> {
  const { out } = context
  const ask = await asker<Coached>(context, await advisor, flags)
  const { averaging } = await import('../flows/coach-average.ts')
  const sums = averaging()
  const rows: CoachRow[] = []
  const rewrites: Reworded[] = []
  let under = 0
  let total = 0
  const progress = out.progress('Coaching', stretch.total)
  async function* counted(): AsyncGenerator<Coached> {
    for await (const judged of stretch.commits) {
      const one = await ask(judged)
      sums.add(one.coaching)
      if (isUnder(one.coaching, flags.failUnder)) under++
      progress.update(++total)
      await keeper.add(one)
      yield one
    }
  }
  try {
    if (flags.json) {
      const { coachJson } = await import('../render/json/coach.ts')
      for await (const piece of coachJson(counted(), sums.average, flags.rewrite ?? false))
        await out.data(piece)
      return { total, under }
    }
    const { subjectOf } = await import('../core/message.ts')
    for await (const { commit, coaching, rewrite, advice } of counted()) {
      if (flags.rewrite) rewrites.push({ oid: commit.oid, message: commit.message, rewrite, advice })
      const { kind, qualityScore, qualityLevel } = coaching
      rows.push({ kind, qualityScore, qualityLevel, oid: commit.oid, subject: subjectOf(commit.message) })
    }
  } finally {
    progress.stop()
  }
  if (rewrites.length > 0) {
    const { rewritesView } = await import('../render/terminal/rewrite-view.ts')
    await out.data(rewritesView(rewrites, out.stdout))
  }
  await showList(context, rows, sums.average())
  return { total, under }
}

async function showList(
  { out }: Context,
  rows: readonly CoachRow[],
  average: CoachAverage | null,
): Promise<void> {
  if (rows.length === 0) return out.talk('No commits in that range.')
  const { coachListView } = await import('../render/terminal/coach-list-view.ts')
  await out.data(coachListView(rows, average, out.stdout))
  out.talk('craft coach <commit> says what would make one of them better.')
}

/** What stands under a coaching where a better message was asked for. */
export async function rewriteText(
  rewrite: Coached['rewrite'],
  message: string,
  screen: Context['out']['stdout'],
  advice: Coached['advice'],
): Promise<string> {
  const { rewriteView } = await import('../render/terminal/rewrite-view.ts')
  return `\n${rewriteView(rewrite, message, screen, advice)}`
}
