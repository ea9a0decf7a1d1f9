import { Command } from 'commander'
import type { Context } from '../context.ts'
import type { StatedWords } from '../core/by-hand.ts'
import { Fault } from '../core/errors.ts'
import type { Places } from '../flows/by-hand/evidence.ts'
import { settleChange } from './achievement-changed.ts'
import {
  isEmpty,
  type WordFlags,
  withWords,
  wordsFromEditor,
  wordsFromInput,
  wordsOf,
} from './achievement-flags.ts'
import {
  existingStore,
  jsonOption,
  myself,
  type RepoFlag,
  repoOption,
  repositoryIdOf,
  sourceOf,
  upToDate,
} from './reading.ts'

type Flags = WordFlags & RepoFlag & { readonly json?: boolean }

const HELP = `
Without any of these, $VISUAL or $EDITOR opens with a form; with --json alone,
a JSON document is read from stdin (craft schema achievement-input).
A figure needs --because: craft invents none, and proves none for you.`

export const addCommand = (context: Context): Command =>
  withWords(new Command('add'))
    .description('add work that no commit shows')
    .addOption(repoOption())
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((flags: Flags) => run(context, flags))

async function run(context: Context, flags: Flags): Promise<void> {
  const store = await existingStore(context)
  const source = await sourceOf(context, flags)
  const repositoryId = await repositoryIdOf(source, store)
  const words = await wordsGiven(context, flags)
  if (words === null) return context.out.talk('There is no title, so nothing was added.')
  if (words.title === undefined)
    throw new Fault(
      'usage',
      'an achievement needs a title',
      'give it one: craft achievements add --title "…"',
    )
  const [{ statedBy }, { add }] = await Promise.all([
    import('../flows/by-hand/stated.ts'),
    import('../flows/by-hand/add.ts'),
  ])
  const places: Places = { source, files: context.files, store, repositoryId }
  const stated = await statedBy(words, context.now(), places)
  const { name, emails } = await myself(context, source)
  await upToDate(context, store, repositoryId, flags.repo)
  const work = {
    repositoryId,
    author: { name, email: emails[0] ?? '' },
    stated: { ...stated, title: stated.title ?? '' },
  }
  await settleChange(context, store, add(store, work, context.now()), flags)
}

async function wordsGiven(context: Context, flags: Flags): Promise<StatedWords | null> {
  const words = wordsOf(flags)
  if (!isEmpty(words)) return words
  if (flags.json) return wordsFromInput(context)
  return wordsFromEditor(context, {}, 'craft achievements add --title "…"')
}
