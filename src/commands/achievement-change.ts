import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import type { Achievement, EditableField } from '../core/achievement.ts'
import type { StatedWords } from '../core/by-hand.ts'
import { Fault } from '../core/errors.ts'
import { isoUtc, type Stamp } from '../core/time.ts'
import type { Sign } from '../flows/by-hand/change.ts'
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
  const now = context.now()
  const [{ achievementById }, changes, { statedBy }] = await Promise.all([
    import('../flows/achievements.ts'),
    import('../flows/by-hand/change.ts'),
    import('../flows/by-hand/stated.ts'),
  ])
  const one = achievementById(store, id)
  const given = wordsOf(flags)
  if (flags.reset !== undefined) {
    if (!isEmpty(given)) throw new Fault('usage', '--reset says nothing new', 'edit in a step of its own')
    const fields = flags.reset.flatMap((name) => resettable[name] ?? [])
    return settleChange(context, store, changes.reset(store, one.id, fields, now), flags)
  }
  const words = isEmpty(given) ? await otherWords(context, one, flags) : given
  if (words === null) return context.out.talk('There is no title, so nothing was changed.')
  const { evidence: _, ...rest } = words
  const places = {
    source: await sourceOf(context, flags),
    files: context.files,
    store,
    repositoryId: one.repositoryId,
  }
  const stated = await statedBy(words, now, places)
  const { addEvidence } = await import('../flows/by-hand/evidence.ts')
  const isProof = stated.evidence !== undefined
  if (isProof && isEmpty(rest))
    return settleChange(context, store, addEvidence(store, one.id, stated, now), flags)
  const { evidence: proofs, ...said } = stated
  const changed = store.together(() => {
    const edited = changes.edit(store, one.id, said, now)
    if (proofs === undefined) return edited
    const proven = addEvidence(store, one.id, { evidence: proofs }, now)
    return { ...edited, needsDetection: proven.needsDetection, said: edited.said ?? proven.said }
  })
  await settleChange(context, store, changed, flags)
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
