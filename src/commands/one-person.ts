import { type Command, Option } from 'commander'
import type { Context } from '../context.ts'
import type { PeriodFlags } from '../core/period.ts'
import type { Me } from '../core/person.ts'
import type { CommitSource, Store } from '../core/ports.ts'
import {
  existingStore,
  jsonOption,
  personOf,
  type RepoFlag,
  repoOption,
  repositoryIdOf,
  sourceOf,
  upToDate,
  withPeriod,
} from './reading.ts'

export type OnePersonFlags = RepoFlag &
  PeriodFlags & { readonly author?: string; readonly allRepos?: boolean; readonly json?: boolean }

/** The flags of what looks at one person's work, and never at everybody's: so nobody is compared. */
export const withOnePerson = (command: Command): Command =>
  withPeriod(command)
    .addOption(new Option('--mine', 'my work (when nothing else is said)').conflicts('author'))
    .option('--author <name>', "somebody else's: a name or e-mail")
    .option('--all-repos', 'from every stored repository')
    .addOption(repoOption())
    .addOption(jsonOption())

export type OnePerson = {
  readonly store: Store
  readonly source: CommitSource
  readonly subject: Me
  /** Null takes every stored repository. */
  readonly repositoryId: string | null
}

/** Whose work is meant, with achievements as they are now. */
export async function onePerson(context: Context, flags: OnePersonFlags): Promise<OnePerson> {
  const store = await existingStore(context)
  const source = await sourceOf(context, flags)
  const repositoryId = flags.allRepos ? null : await repositoryIdOf(source, store)
  const subject = await personOf(context, source, store, flags, repositoryId)
  await upToDate(context, store, repositoryId ?? undefined, flags.repo)
  return { store, source, subject, repositoryId }
}
