import type { Context } from '../context.ts'
import type { Rewrite } from '../core/coaching.ts'
import { Fault } from '../core/errors.ts'
import type { CommitSource } from '../core/ports.ts'
import type { Coached } from '../flows/coach.ts'
import { advisorFor } from './advisor.ts'
import { waitFor } from './coach-advice.ts'
import type { CoachFlags } from './coach-flags.ts'
import { sourceOf } from './reading.ts'

/** Gives HEAD a better message, where it is the person's alone and they agree. Nothing is changed before that. */
export async function coachApply(context: Context, revision: string, flags: CoachFlags): Promise<void> {
  const [{ amendable, applyRewrite, isApplicable }, { coachCommits }, source] = await Promise.all([
    import('../flows/apply-rewrite.ts'),
    import('../flows/coach.ts'),
    sourceOf(context, flags),
  ])
  const wish = { revision, count: null, withDiff: flags.diff, withRewrite: true }
  const { isOne, commits } = await coachCommits(source, context.files, wish, context.signal)
  if (!isOne) throw new Fault('usage', '--apply is for one commit, the latest', 'craft coach --apply')
  for await (const judged of commits) {
    const { commit } = judged
    const place = await amendable(source, commit.oid)
    const own = await ownRewrite(context, source, commit.oid)
    const coached = own === null ? await advised(context, judged, flags) : { ...judged, rewrite: own }
    const { rewrite } = coached
    if (!isApplicable(rewrite, commit.message)) return nothingToApply(context, coached, flags)
    await agreed(context, coached, place.standing.branch, flags)
    const amended = await applyRewrite(place, rewrite, context.signal)
    if (flags.json) await context.out.data(await jsonOf(coached, amended))
    context.out.talk(`HEAD has the new message now: ${amended.slice(0, 8)}.`)
    context.out.talk(`To take it back: git reset --soft ${commit.oid}`)
  }
}

/** Where the person does not want to wait for a model, nothing is changed either. */
async function advised(context: Context, judged: Coached, flags: CoachFlags): Promise<Coached> {
  const advisor = await advisorFor(context, flags, { byDefault: true })
  const { one, interrupted } = await waitFor(context, judged, advisor, flags)
  if (interrupted !== null) throw interrupted
  return one
}

/** What the person wrote for this commit in a session. */
async function ownRewrite(context: Context, source: CommitSource, oid: string): Promise<Rewrite | null> {
  if (!(await context.files.exists(context.paths.store))) return null
  const { ownWords } = await import('../flows/apply-rewrite.ts')
  return ownWords(await context.commits(), source, oid)
}

async function nothingToApply({ out }: Context, coached: Coached, flags: CoachFlags): Promise<void> {
  if (flags.json) return out.data(await jsonOf(coached, null))
  const { rewriteView } = await import('../render/terminal/rewrite-view.ts')
  const { rewrite, commit, advice } = coached
  out.talk(rewriteView(rewrite, commit.message, out.stderr, advice).trimEnd())
  out.talk('Nothing was changed.')
}

/** @throws Fault('usage') where nobody can be asked, Fault('failed') where the person says no */
async function agreed(
  context: Context,
  { commit, rewrite, advice }: Coached,
  branch: string | null,
  flags: CoachFlags,
): Promise<void> {
  const { out } = context
  if (rewrite === null) return
  const { beforeAndAfter } = await import('../render/terminal/rewrite-view.ts')
  const where = branch === null ? 'HEAD is on no branch.' : `HEAD is on ${branch}.`
  const { safe } = await import('../core/safe-text.ts')
  out.talk(
    `${beforeAndAfter(rewrite, commit.message, out.stderr, advice)}\n\n${safe(where, 'terminal-line')}`,
  )
  if (flags.yes) return
  if (flags.json || !context.interactive())
    throw new Fault('usage', 'nobody is here to agree to another message', 'craft coach --apply --yes')
  const open = rewrite.asks.length
  const question =
    open === 0 ? 'Give HEAD this message?' : 'Give HEAD this message, with what is left to answer?'
  if (!(await (await context.prompt()).confirm(question, open === 0)))
    throw new Fault('failed', 'nothing was changed', 'write it yourself: git commit --amend')
}

async function jsonOf(
  { commit, coaching, rewrite, advice }: Coached,
  amendedTo: string | null,
): Promise<string> {
  const [{ coachingJson }, { toJson }] = await Promise.all([
    import('../render/json/coach.ts'),
    import('../render/json/json.ts'),
  ])
  return toJson({ ...coachingJson(commit.oid, commit.message, coaching, rewrite, advice), amendedTo })
}
