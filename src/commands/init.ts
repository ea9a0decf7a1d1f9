import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import type { Me } from '../core/person.ts'
import type { CommitSource } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import { type StoreKind, storeKinds } from '../core/store-kind.ts'
import { changeSetting } from './changing.ts'
import { offerHook } from './init-hook.ts'
import { jsonOption, type RepoFlag, repoOption, sourceOf, watch } from './reading.ts'

type Flags = RepoFlag & {
  readonly yes?: boolean
  readonly hook?: boolean
  readonly json?: boolean
  readonly store?: StoreKind
}

export const initCommand = (context: Context): Command =>
  new Command('init')
    .description('set craft up for this repository: find out who you are, make the store')
    .option('-y, --yes', 'no questions: the store is made, and nothing else')
    .addOption(
      new Option(
        '--store <kind>',
        'keep the store in one SQLite file, or in a folder of plain files',
      ).choices(storeKinds),
    )
    .option('--hook', 'install the git hooks, too')
    .addOption(repoOption())
    .addOption(jsonOption())
    .action((flags: Flags) => run(context, flags))

async function run(context: Context, flags: Flags): Promise<void> {
  const { meOf } = await import('../flows/subject.ts')
  const source = await sourceOf(context, flags)
  const { head } = await source.locate()
  const known = async () => meOf((await context.config()).identity, source, [])
  const wish = await wishOf(context, flags, { source, head, me: await known() })
  if (wish.store !== null) await choose(context, wish.store)
  for (const email of wish.emails) await changeSetting(context, 'identity.emails', { add: email })
  const isNew = !(await context.files.exists(context.paths.store))
  await context.store()
  await tell(context, flags, isNew, await known())
  await wish.installHook()
  if (wish.track) return importHistory(context, source)
  if (!flags.json) context.out.talk('Next: craft track')
}

/** All that init is to do: the answers to its questions, or what is done without any. */
type Wish = {
  /** null leaves the one that is chosen. */
  readonly store: StoreKind | null
  /** Addresses that are mine from now on. */
  readonly emails: readonly string[]
  readonly installHook: () => Promise<void>
  readonly track: boolean
}

type Here = { readonly source: CommitSource; readonly head: string | null; readonly me: Me | null }

/** Changes nothing, so that whoever leaves at a question leaves everything as it was. */
async function wishOf(context: Context, flags: Flags, { source, head, me }: Here): Promise<Wish> {
  const asks = !flags.yes && !flags.json && context.interactive()
  const prompt = asks ? await context.prompt() : null
  const hook = { repo: flags.repo, isWanted: flags.hook ?? false }
  const store = flags.store ?? null
  if (prompt === null)
    return { store, emails: [], installHook: await offerHook(context, hook, null), track: false }
  const { askIdentity, askStore, askTrack } = await import('./init-questions.ts')
  return {
    emails: await askIdentity(prompt, head === null ? [] : await source.authors(), me),
    store: store ?? (await askStore(context, prompt)),
    installHook: await offerHook(context, hook, prompt),
    track: await askTrack(prompt, head),
  }
}

async function tell(context: Context, flags: Flags, isNew: boolean, me: Me | null): Promise<void> {
  const { out, paths } = context
  if (flags.json) {
    const { toJson } = await import('../render/json/json.ts')
    return out.data(
      toJson({ store: paths.store, created: isNew, name: me?.name ?? null, emails: me?.emails ?? [] }),
    )
  }
  await out.data(`${isNew ? 'Made' : 'Found'} the store ${safe(paths.store, 'terminal-line')}.\n`)
  if (me === null)
    return out.warn('git does not say who you are. Next: git config user.email "you@example.com"')
  await out.data(`${safe(`You are ${me.name} <${me.emails.join(', ')}>.`, 'terminal-line')}\n`)
}

async function importHistory(context: Context, source: CommitSource): Promise<void> {
  const [{ track }, { trackView }] = await Promise.all([
    import('../flows/track.ts'),
    import('../render/terminal/track-view.ts'),
  ])
  const { out } = context
  const wish = { what: 'head', since: null, keep: null, dryRun: false } as const
  const progress = out.progress('Reading commits', 0)
  const tracked = await track(source, () => context.commits(), wish, progress, context.signal)
  await out.data(trackView({ tracked, detected: null }, out.stdout))
  out.talk('Next: craft achievements list')
}
/** Writes the choice into the settings, unless that would leave behind what only the other store holds. */
async function choose(context: Context, wanted: StoreKind): Promise<void> {
  const { chooseStore } = await import('../flows/choose-store.ts')
  const { files, paths } = context
  const text = await files.read(paths.config)
  const open = async (kind: StoreKind) => {
    const path = paths.stores[kind]
    return (await files.exists(path)) ? context.openStore(kind, path, 'write') : null
  }
  const compare = () => watch(context, 'Comparing the stores')
  const changed = await chooseStore(text, wanted, { ...paths, open }, compare)
  if (changed !== null) await files.rewrite(paths.config, changed)
  const { store } = await context.config()
  if (store !== wanted)
    context.out.warn(`CRAFT_STORE is ${store} and wins over the settings, which say ${wanted}.`)
}
