import { Command } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { settleChange } from './achievement-changed.ts'
import { isEmpty, type WordFlags, withFigures, wordsOf } from './achievement-flags.ts'
import { existingStore, jsonOption, type RepoFlag, repoOption, sourceOf, upToDate } from './reading.ts'

type Flags = WordFlags & RepoFlag & { readonly json?: boolean }
type Verb = 'add' | 'remove'

const verbs: readonly Verb[] = ['add', 'remove']

const HELP = `
Evidence is a commit, an issue (#123, ABC-12), a pull request (!123), a link, a
file or "note: …". Of a file its size and SHA-256 are kept, not its content. A
commit named here becomes part of work that craft found, out of any other.`

export const evidenceCommand = (context: Context): Command =>
  withFigures(new Command('evidence'))
    .description('add evidence to an achievement by hand, or take it away again')
    .argument('<id>', 'its id, or the beginning of it')
    .argument('<verb>', 'add or remove')
    .argument('[what...]', 'evidence; may be left out where --before and --after are given')
    .addOption(repoOption())
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((id: string, verb: string, what: string[], flags: Flags) => run(context, id, verb, what, flags))

async function run(
  context: Context,
  id: string,
  given: string,
  what: readonly string[],
  flags: Flags,
): Promise<void> {
  const verb = verbs.find((one) => one === given)
  if (verb === undefined)
    throw new Fault(
      'usage',
      `evidence is added or removed, not "${given}"`,
      `craft achievements evidence ${id} add <what>`,
    )
  const words = wordsOf(flags)
  if (what.length === 0 && (verb === 'remove' || isEmpty(words)))
    throw new Fault('usage', 'no evidence was named', `craft achievements evidence ${id} ${verb} <what>`)
  const store = await existingStore(context)
  await upToDate(context, store)
  const [{ achievementById }, { addEvidence, removeNamed }, { statedBy }] = await Promise.all([
    import('../flows/achievements.ts'),
    import('../flows/by-hand/evidence.ts'),
    import('../flows/by-hand/stated.ts'),
  ])
  const { id: whole, repositoryId } = achievementById(store, id)
  const places = { source: await sourceOf(context, flags), files: context.files, store, repositoryId }
  const now = context.now()
  if (verb === 'add') {
    const stated = await statedBy({ ...words, ...(what.length === 0 ? {} : { evidence: what }) }, now, places)
    return settleChange(context, store, addEvidence(store, whole, stated, now), flags)
  }
  const changed = await removeNamed(whole, what, places, now)
  await settleChange(context, store, changed, flags)
}
