import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { safe } from '../core/safe-text.ts'
import { type StoreKind, storeKinds } from '../core/store-kind.ts'
import { jsonOption, type RepoFlag, repoOption, sourceOf, watch } from './reading.ts'

type Flags = RepoFlag & { readonly json?: boolean; readonly store?: StoreKind }

export const initCommand = (context: Context): Command =>
  new Command('init')
    .description('set craft up for this repository: find out who you are, make the store')
    .option('-y, --yes', 'no questions')
    .addOption(
      new Option(
        '--store <kind>',
        'keep the store in one SQLite file, or in a folder of plain files',
      ).choices(storeKinds),
    )
    .addOption(repoOption())
    .addOption(jsonOption())
    .action((flags: Flags) => run(context, flags))

async function run(context: Context, flags: Flags): Promise<void> {
  const { meOf } = await import('../flows/subject.ts')
  const { out, paths } = context
  const source = await sourceOf(context, flags)
  await source.locate()
  const me = await meOf((await context.config()).identity, source)
  if (flags.store !== undefined) await choose(context, flags.store)
  const isNew = !(await context.files.exists(paths.store))
  await context.store()
  if (flags.json) {
    const { toJson } = await import('../render/json/json.ts')
    return out.data(
      toJson({ store: paths.store, created: isNew, name: me?.name ?? null, emails: me?.emails ?? [] }),
    )
  }
  const who = me === null ? null : `You are ${me.name} <${me.emails.join(', ')}>.`
  await out.data(`${isNew ? 'Made' : 'Found'} the store ${safe(paths.store, 'terminal-line')}.\n`)
  if (who !== null) await out.data(`${safe(who, 'terminal-line')}\n`)
  if (who === null) out.warn('git does not say who you are. Next: git config user.email "you@example.com"')
  out.talk('Next: craft track')
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
  if (changed !== null) await files.write(paths.config, changed)
  const { store } = await context.config()
  if (store !== wanted)
    context.out.warn(`CRAFT_STORE is ${store} and wins over the settings, which say ${wanted}.`)
}
