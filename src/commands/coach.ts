import { Command, InvalidArgumentError } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import type { CoachFlags } from './coach-flags.ts'
import { coachInsightsCommand } from './coach-insights.ts'
import { coachProgressCommand } from './coach-progress.ts'
import { coachSessionCommand } from './coach-session.ts'
import { allowRemoteOption, askModelOption, noModelOption } from './model-flags.ts'
import { jsonOption, repoOption, wholeNumber } from './reading.ts'
import { showPromptOption } from './show-prompt.ts'

export const coachCommand = (context: Context): Command =>
  new Command('coach')
    .description('say what would make a commit better')
    .argument('[revision]', 'a commit or a range, e.g. main..HEAD (HEAD)')
    .option('-n, --number <count>', 'so many commits up to there', wholeNumber(1))
    .option('--staged', 'what is staged, with the message of -m or --message-file')
    .option('-m, --message <text>', 'the message of what is staged; several become paragraphs', gather)
    .option(
      '--message-file <file>',
      'the message in this file and what is staged, as a commit-msg hook has them',
    )
    .option('--batch', 'commits as JSON Lines on stdin, a coaching a line on stdout; needs no repository')
    .option('--rewrite', 'a better message too, and the questions that only you can answer')
    .option('--apply', 'give HEAD that message, if nobody else has HEAD and you agree')
    .option('-y, --yes', 'agree to --apply without being asked')
    .option('--fail-under <score>', 'leave with 9 where a commit scores less than this, 0 to 10', scoreOption)
    .option('--no-diff', 'by messages alone, which is faster for many commits')
    .addOption(askModelOption())
    .addOption(noModelOption())
    .addOption(allowRemoteOption())
    .addOption(showPromptOption())
    .addOption(repoOption())
    .addOption(jsonOption())
    .addHelpText('after', HOOK)
    .action((revision: string | undefined, _: unknown, self: Command) =>
      run(context, revision, self.optsWithGlobals<CoachFlags>()),
    )
    .addCommand(coachProgressCommand(context))
    .addCommand(coachInsightsCommand(context))
    .addCommand(coachSessionCommand(context))

const HOOK = `
In a commit-msg hook, craft coach --message-file "$1" says what to do better and
lets every commit pass; with --fail-under it does not.

A line of --batch holds a "message" and may hold "files" and a "diff":
  {"message": "…", "files": [{"path": "…", "added": 1, "deleted": 0}]}
A line that is none is answered by {"error": {"line": 2, "message": "…"}}.

A local model, where one runs, is asked about one commit and what is staged;
about several, and in a hook, only with --model. Its words are marked, and rules
have the last one. Write the commit first: craft coach HEAD~1 --model.

A branch that is called like a command above: craft coach refs/heads/progress.`

const gather = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

function scoreOption(text: string): number {
  const value = Number(text)
  if (!/^\d+(\.\d+)?$/.test(text) || value > 10)
    throw new InvalidArgumentError('It must be a score from 0 to 10.')
  return value
}

async function run(context: Context, revision: string | undefined, flags: CoachFlags): Promise<void> {
  refuseContradictions(revision, flags)
  if (flags.apply) return (await import('./coach-apply.ts')).coachApply(context, revision ?? 'HEAD', flags)
  if (flags.batch) return (await import('./coach-batch.ts')).coachBatch(context, flags)
  if (flags.staged || flags.messageFile !== undefined)
    return (await import('./coach-draft.ts')).coachStaged(context, flags)
  return (await import('./coach-commits.ts')).coachRevision(context, revision ?? 'HEAD', flags)
}

/** @throws Fault('usage') naming two that were given and can't both be meant, or one that is missing */
function refuseContradictions(revision: string | undefined, flags: CoachFlags): void {
  const given: readonly (readonly [string, boolean])[] = [
    ['--batch', flags.batch === true],
    ['--message-file', flags.messageFile !== undefined],
    ['-m', flags.message !== undefined],
    ['--staged', flags.staged === true],
    ['a revision', revision !== undefined],
    ['-n', flags.number !== undefined],
    ['--rewrite', flags.rewrite === true],
    ['--apply', flags.apply === true],
  ]
  const names = given.filter(([, isGiven]) => isGiven).map(([name]) => name)
  for (const [index, name] of names.entries())
    for (const other of names.slice(index + 1))
      if (!together.has(`${name} ${other}`))
        throw new Fault('usage', `${name} and ${other} exclude each other`, 'keep one of them')
  if (flags.message !== undefined && !flags.staged)
    throw new Fault('usage', '-m is the message of what is staged', 'craft coach --staged -m <message>')
  if (flags.staged && flags.message === undefined && flags.messageFile === undefined)
    throw new Fault('usage', '--staged needs a message', 'craft coach --staged -m <message>')
  if (flags.showPrompt && (flags.batch || flags.apply))
    throw new Fault('usage', '--show-prompt shows and does nothing else', 'craft coach --show-prompt')
  if (flags.batch && flags.model !== undefined && flags.model !== false)
    throw new Fault('usage', '--batch is by rules alone', 'craft coach -n 20 --model')
  if (flags.yes && !flags.apply)
    throw new Fault('usage', '--yes agrees to --apply, which was not given', 'craft coach --apply --yes')
}

const together = new Set([
  ...['-m --staged', '--message-file --staged', 'a revision -n'],
  ...['--message-file', '-m', '--staged', 'a revision', '-n'].map((name) => `${name} --rewrite`),
  ...['a revision --apply', '--rewrite --apply'],
])
