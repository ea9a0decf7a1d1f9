import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import type { Achievement, EditableField } from '../core/achievement.ts'
import type { StatedWords } from '../core/by-hand.ts'
import { Fault } from '../core/errors.ts'
import type { Store } from '../core/ports.ts'
import { isoUtc, type Stamp } from '../core/time.ts'
import type { Changed, Sign } from '../flows/by-hand/change.ts'
import { settleChange } from './achievement-changed.ts'
import {
  isEmpty,
  type WordFlags,
  withWords,
  wordsFromEditor,
  wordsFromInput,
  wordsOf,
} from './achievement-flags.ts'
import { existingStore, jsonOption, type RepoFlag, repoOption, sourceOf, upToDate } from './reading.ts'

type JsonFlag = { readonly json?: boolean }
type EditFlags = WordFlags & RepoFlag & JsonFlag & { readonly reset?: readonly string[] }

const resettable: Readonly<Record<string, EditableField>> = {
  title: 'title',
  description: 'description',
  category: 'category',
  started: 'startedAt',
  completed: 'completedAt',
  tags: 'tags',
  summary: 'summary',
  figures: 'figures',
  evidence: 'evidence',
  ready: 'ready',
  pinned: 'pinned',
  hidden: 'hidden',
}

const HELP = `
What you say here is yours: no later run changes it. Empty words take a
summary or a date away; --reset gives fields back to detection. Without any of
these, $VISUAL or $EDITOR opens; with --json alone, a JSON document is read
from stdin (craft schema achievement-input).`

export const editCommand = (context: Context): Command =>
  withWords(new Command('edit'))
    .description('say in your own words what an achievement was')
    .argument('<id>', 'its id, or the beginning of it')
    .addOption(
      new Option('--reset <fields...>', 'let detection say it again').choices(Object.keys(resettable)),
    )
    .addOption(repoOption())
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((id: string, flags: EditFlags) => edit(context, id, flags))

async function edit(context: Context, id: string, flags: EditFlags): Promise<void> {
  const store = await existingStore(context)
  await upToDate(context, store)
  const { achievementById } = await import('../flows/achievements.ts')
  const one = achievementById(store, id)
  const changed =
    flags.reset === undefined
      ? await say(context, store, one, flags)
      : await giveBack(context, store, one, { ...flags, reset: flags.reset })
  if (changed === null) return context.out.talk('Nothing was said, so nothing was changed.')
  await settleChange(context, store, changed, flags)
}

async function giveBack(
  context: Context,
  store: Store,
  { id }: Achievement,
  { reset: names, ...flags }: EditFlags & { readonly reset: readonly string[] },
): Promise<Changed> {
  if (!isEmpty(wordsOf(flags)))
    throw new Fault('usage', '--reset says nothing new', 'edit in a step of its own')
  const { reset } = await import('../flows/by-hand/change.ts')
  const fields = names.flatMap((name) => resettable[name] ?? [])
  return reset(store, id, fields, context.now())
}

/** Null where an editor was left without a change. */
async function say(
  context: Context,
  store: Store,
  one: Achievement,
  flags: EditFlags,
): Promise<Changed | null> {
  const given = wordsOf(flags)
  const words = isEmpty(given) ? await otherWords(context, one, flags) : given
  if (words === null || isEmpty(words)) return null
  const [{ edit: keep }, { addEvidence }, { statedBy }] = await Promise.all([
    import('../flows/by-hand/change.ts'),
    import('../flows/by-hand/evidence.ts'),
    import('../flows/by-hand/stated.ts'),
  ])
  const source = await sourceOf(context, flags)
  const places = { source, files: context.files, store, repositoryId: one.repositoryId }
  const stated = await statedBy(words, context.now(), places)
  const how = stated.evidence === undefined ? keep : addEvidence
  return how(store, one.id, stated, context.now())
}

async function otherWords(context: Context, one: Achievement, flags: EditFlags): Promise<StatedWords | null> {
  if (flags.json) return wordsFromInput(context)
  const there = wordsIn(one)
  const words = await wordsFromEditor(context, there, `craft achievements edit ${one.id} --title "…"`)
  return words === null ? null : differing(there, words)
}

/** Only what a person can type again; figures and evidence come beside those that are there. */
const wordsIn = (one: Achievement): StatedWords => ({
  title: one.title,
  description: one.description,
  category: one.category,
  started: dayOf(one.startedAt),
  completed: dayOf(one.completedAt),
  tags: one.tags,
  summary: one.summary ?? '',
})

const dayOf = (stamp: Stamp | null): string => (stamp === null ? '' : isoUtc(stamp))

function differing(there: StatedWords, words: StatedWords): StatedWords {
  const plain = (value: unknown): string =>
    String(value ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  const names = [...new Set([...Object.keys(there), ...Object.keys(words)])] as (keyof StatedWords)[]
  const changed = names.filter((name) => plain(there[name]) !== plain(words[name]))
  return Object.fromEntries(changed.map((name) => [name, words[name] ?? (name === 'tags' ? [] : '')]))
}

const signs = {
  hide: 'leave an achievement out of every list and document',
  unhide: 'bring a hidden achievement back',
  pin: 'put an achievement before all others',
  unpin: 'let it stand where its score puts it',
  ready: 'mark an achievement as ready for a portfolio',
  unready: 'take that mark away',
} as const satisfies Record<Sign, string>

/** One command for each mark a person can give or take. */
export const signCommands = (context: Context): readonly Command[] =>
  (Object.keys(signs) as Sign[]).map((sign) =>
    new Command(sign)
      .description(signs[sign])
      .argument('<id>', 'its id, or the beginning of it')
      .addOption(jsonOption())
      .action(async (id: string, flags: JsonFlag) => {
        const store = await existingStore(context)
        await upToDate(context, store)
        const { mark } = await import('../flows/by-hand/change.ts')
        await settleChange(context, store, mark(store, id, sign, context.now()), flags)
      }),
  )

export const undoCommand = (context: Context): Command =>
  new Command('undo')
    .description('take back the latest change you made to achievements; the last 20 can be taken back')
    .addOption(jsonOption())
    .action(async (flags: JsonFlag) => {
      const store = await existingStore(context)
      const { undo } = await import('../flows/by-hand/undo.ts')
      await settleChange(context, store, undo(store, context.now()), { ...flags, undone: true })
    })
