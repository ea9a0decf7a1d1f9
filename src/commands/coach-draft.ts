import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import type { CoachedDraft } from '../flows/coach-draft.ts'
import { advisorFor } from './advisor.ts'
import { showAskings, waitFor } from './coach-advice.ts'
import { rewriteText } from './coach-commits.ts'
import { type CoachFlags, isUnder, refuseUnder } from './coach-flags.ts'
import { sourceOf } from './reading.ts'

/**
 * Coaches what is about to be committed. As a commit-msg hook it lets everything pass that `--fail-under` does not
 * refuse; a message without words is left to git, which refuses it with words of its own.
 */
export async function coachStaged(context: Context, flags: CoachFlags): Promise<void> {
  const { messageFile } = flags
  const message =
    messageFile === undefined ? (flags.message ?? []).join('\n\n') : await textIn(context, messageFile)
  if (messageFile === undefined && message.trim() === '')
    throw new Fault('usage', 'the message is empty', 'craft coach --staged -m <message>')
  const [{ coachDraft }, source] = await Promise.all([
    import('../flows/coach-draft.ts'),
    sourceOf(context, flags),
  ])
  const draft = {
    message,
    isFile: messageFile !== undefined,
    needsChanges: flags.staged ?? false,
    withRewrite: flags.rewrite ?? false,
  }
  const judged = await coachDraft(source, context.files, draft, context.now(), context.signal)
  if (flags.showPrompt) return showAskings(context, [judged], flags)
  const advisor = await advisorFor(context, flags, { byDefault: messageFile === undefined })
  const { one: coached, interrupted } = await waitFor(context, judged, advisor, flags)
  if (coached.cut) context.out.detail('Only the beginning of the diff was judged: the rest is too long.')
  await show(context, coached, flags)
  if (interrupted !== null) throw interrupted
  refuseUnder(isUnder(coached.coaching, flags.failUnder) ? 1 : 0, 1, flags.failUnder)
}

async function textIn({ files }: Context, path: string): Promise<string> {
  const text = await files.read(files.resolve(path))
  if (text === null) throw new Fault('usage', `there is no file ${path}`, 'name the file with the message')
  return text
}

async function show(
  { out }: Context,
  { message, coaching, rewrite, advice }: CoachedDraft,
  flags: CoachFlags,
): Promise<void> {
  if (flags.json) {
    const [{ coachingJson }, { toJson }] = await Promise.all([
      import('../render/json/coach.ts'),
      import('../render/json/json.ts'),
    ])
    const words = flags.rewrite ? rewrite : undefined
    return out.data(toJson(coachingJson(null, message, coaching, words, advice)))
  }
  const { coachHookView, coachView } = await import('../render/terminal/coach-view.ts')
  if (flags.staged) {
    const words = { message, about: ['staged'], coaching, advice }
    const text = coachView(words, { isVerbose: flags.verbose ?? false }, out.stdout)
    return out.data(text + (flags.rewrite ? await rewriteText(rewrite, message, out.stdout, advice) : ''))
  }
  if (message.trim() === '') return out.talk('The message is empty, so there is nothing to coach.')
  const text = coachHookView(coaching, out.stdout)
  if (text !== '') await out.data(text)
  if (flags.rewrite && rewrite !== null)
    await out.data(await rewriteText(rewrite, message, out.stdout, advice))
}
