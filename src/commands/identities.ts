import { Command } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { isEmail } from '../core/person.ts'
import { changeSetting } from './changing.ts'
import { accountsOf, jsonOption, type RepoFlag, repoOption, sourceOf } from './reading.ts'

type Flags = RepoFlag & { readonly json?: boolean }

const what = ['<identity>', 'an e-mail address, or a name as it is written in commits'] as const

export const identitiesCommand = (context: Context): Command =>
  new Command('identities')
    .description('who "me" is, who says so, and which addresses in the store may be mine too')
    .addOption(repoOption())
    .addOption(jsonOption())
    .action((flags: Flags) => show(context, flags))
    .addCommand(
      new Command('add')
        .description('count the work of this name or address as mine')
        .argument(...what)
        .action((identity: string) => changeSetting(context, keyOf(identity), { add: identity })),
    )
    .addCommand(
      new Command('remove')
        .description('no longer')
        .argument(...what)
        .action((identity: string) => changeSetting(context, keyOf(identity), { remove: identity })),
    )

async function show(context: Context, flags: Flags): Promise<void> {
  const [{ knownOf, meFrom }, { proposalsFor }] = await Promise.all([
    import('../flows/subject.ts'),
    import('../flows/identities.ts'),
  ])
  const { out, files, paths } = context
  const accounts = await accountsOf(context)
  const known = await knownOf((await context.config()).identity, await sourceOf(context, flags), accounts)
  const me = meFrom(known, accounts)
  const isStored = await files.exists(paths.store)
  const proposals = me === null || !isStored ? [] : proposalsFor(me, await context.store())
  const shown = { name: me?.name ?? null, known, proposals }
  if (flags.json) {
    const { toJson } = await import('../render/json/json.ts')
    return out.data(toJson(shown))
  }
  if (known.length === 0)
    return out.warn('Nobody says who you are. Next: git config user.email "you@example.com"')
  const { identitiesView } = await import('../render/terminal/settings-view.ts')
  await out.data(identitiesView(shown, out.stdout))
  if (proposals.length > 0) out.talk('Next: craft config identities add <address>, for those that are yours')
}

/** @throws Fault('usage') for a name and an address in one */
function keyOf(identity: string): string {
  if (isEmail(identity)) return 'identity.emails'
  if (!/[<>]/.test(identity) && identity.trim() !== '') return 'identity.names'
  throw new Fault('usage', `"${identity}" is neither a name nor an address`, 'give them one at a time')
}
