import { Command } from 'commander'
import type { Context } from '../context.ts'
import { safe } from '../core/safe-text.ts'
import { jsonOption, type RepoFlag, repoOption, sourceOf } from './reading.ts'

type Flags = RepoFlag & { readonly json?: boolean }

export const initCommand = (context: Context): Command =>
  new Command('init')
    .description('set craft up for this repository: find out who you are, make the store')
    .option('-y, --yes', 'no questions')
    .addOption(repoOption())
    .addOption(jsonOption())
    .action((flags: Flags) => run(context, flags))

async function run(context: Context, flags: Flags): Promise<void> {
  const { meOf } = await import('../flows/subject.ts')
  const { out, paths } = context
  const source = await sourceOf(context, flags)
  await source.locate()
  const me = await meOf((await context.config()).identity, source)
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
