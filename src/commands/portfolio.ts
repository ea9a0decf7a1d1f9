import { Argument, Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { papers, themeNames } from '../core/look.ts'
import { type PeriodFlags, periodOf } from '../core/period.ts'
import { type FormatName, formatNames, templateNames } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import { early } from '../flows/early.ts'
import type { PortfolioWish } from '../flows/portfolio.ts'
import { type DeliveryFlags, deliver, drawnBy } from './portfolio-delivery.ts'
import { chosen } from './portfolio-document.ts'
import { toldOf } from './portfolio-material.ts'
import { refuseMisuse, refuseReportInPlace } from './portfolio-refusals.ts'
import { refuseUnsupported, verify, withVerifyOptions } from './portfolio-verify.ts'
import { showWordingPrompt, type WordingFlags, withModelOptions, withWording } from './portfolio-wording.ts'
import {
  existingStore,
  type RepoFlag,
  repoOption,
  repositoryIdOf,
  sourceOf,
  subjectOf,
  type WhoseFlags,
  wholeNumber,
  withPeriod,
} from './reading.ts'
import { audienceOption, redactOption, redactReportOption } from './redaction.ts'

type Flags = RepoFlag &
  PeriodFlags &
  WhoseFlags &
  DeliveryFlags &
  WordingFlags & {
    readonly format?: FormatName
    readonly allRepos?: boolean
    readonly minScore?: number
    readonly readyOnly?: boolean
    readonly limit?: number
    readonly list?: boolean
    readonly diff?: string
    readonly json?: boolean
  }

/** Flags that say how a document is written, and what it is to tell, have nothing to say where none is. */
const writingFlags = (
  'output format verify draft redact redactReport force open paper theme audience ' +
  'model allowRemoteModel showPrompt period since until author everybody allRepos repo minScore readyOnly limit'
).split(' ')

export const portfolioCommand = (context: Context): Command =>
  withModelOptions(withVerifyOptions(withPeriod(new Command('portfolio'))))
    .description('write a document about your work, every claim with its receipts')
    .addArgument(
      // Help and completion name those that craft brings; people may have more.
      new Argument('[template]', 'what to tell; or a template of your own')
        .choices(templateNames)
        .argParser((name: string) => name)
        .default('review'),
    )
    .addOption(new Option('--format <format>', "the template's own unless named").choices(formatNames))
    .option('-o, --output <path>', 'where to write it; - for stdout')
    .addOption(
      new Option('--author <name>', 'whose work: a name or e-mail (default: yours)').conflicts('everybody'),
    )
    .option('--everybody', "everybody's work, for a repository told as a whole")
    .option('--all-repos', 'from every stored repository')
    .addOption(repoOption())
    .option('--min-score <points>', 'only achievements with this score or more', wholeNumber(0))
    .option('--ready-only', 'only achievements that are ready for a portfolio')
    .option('--limit <count>', 'at most so many achievements', wholeNumber(1))
    .addOption(
      new Option('--paper <size>', 'of a PDF, or of HTML in print, instead of document.paper').choices(
        papers,
      ),
    )
    .addOption(
      new Option('--theme <name>', 'colours of a PDF or a page of HTML, instead of document.theme').choices(
        themeNames,
      ),
    )
    .addOption(audienceOption())
    .addOption(redactOption())
    .addOption(redactReportOption())
    .option('--force', 'overwrite a file that craft did not write')
    .addOption(new Option('--list', 'what craft wrote so far, newest first').conflicts(writingFlags))
    .addOption(
      new Option('--diff <snapshot>', 'what the same document would say differently now').conflicts([
        'list',
        ...writingFlags,
      ]),
    )
    .addOption(new Option('--json', 'one JSON document instead of words, with --list and --diff'))
    .option('--open', 'open the file when it is written; only from a terminal')
    .action((template: string, flags: Flags, { args }: Command) =>
      run(context, template, flags, args.length > 0),
    )

async function run(context: Context, name: string, flags: Flags, isNamed: boolean): Promise<void> {
  const { list, diff, json = false } = flags
  if ((list || diff !== undefined) && isNamed)
    throw new Fault('usage', `${list ? '--list' : '--diff'} takes no template`, `leave ${name} out`)
  if (list || diff !== undefined) {
    const { diffSnapshot, listSnapshots } = await import('./portfolio-snapshots.ts')
    return diff === undefined ? listSnapshots(context, json) : diffSnapshot(context, diff, json)
  }
  if (json) throw new Fault('usage', '--json goes with --list and --diff', 'for a document use --format json')
  return write(context, name, flags)
}

async function write(context: Context, name: string, flags: Flags): Promise<void> {
  const kind = await chosen(context, name, flags.format)
  refuseMisuse(context, kind.format, flags)
  const { store, wish } = await wishOf(context, flags)
  const fileName = `${name}-${wish.period.label.replace(/[^\w.-]+/g, '-')}.${kind.extension}`
  const path = context.files.resolve(flags.output ?? fileName)
  refuseReportInPlace(context, path, flags)
  const { checked, tell } = await toldOf(context, store, kind.template, wish, flags)
  const asked = { name, template: kind.template, material: checked.material }
  if (flags.showPrompt) return showWordingPrompt(context, asked, flags)
  // What stands is checked against what the store has; nobody is asked for other words meanwhile.
  const mayAsk = !flags.verify || (await isFree(context, path, flags))
  const material = await withWording(context, store, { ...asked, mayAsk }, flags)
  const again = (generatedAt: string) => tell({ ...material, generatedAt })
  const render = await drawnBy(context, kind, flags)
  const verdict = flags.verify
    ? await verify(context, checked, { path, format: kind.format, again, render }, flags)
    : 'supported'
  if (verdict === 'stands') return
  await deliver(
    context,
    store,
    { name, path, wish, material, portfolio: tell(material), kind, render },
    flags,
  )
  if (verdict === 'draft') refuseUnsupported(flags.output === '-' ? 'the document' : path)
}

/** Is a document to be written there, whatever stands there? */
const isFree = async ({ files }: Context, path: string, { output, force }: Flags): Promise<boolean> =>
  output === '-' || force === true || (await files.fingerprint(path)) === null

/** git is asked where this is, and what its settings say, while the store opens. */
async function wishOf(
  context: Context,
  flags: Flags,
): Promise<{ readonly store: Store; readonly wish: PortfolioWish }> {
  const period = periodOf(flags, context.now())
  const opening = early(existingStore(context))
  const source = await sourceOf(context, flags)
  early(context.config(flags.repo))
  const repositoryId = flags.allRepos ? null : await repositoryIdOf(source, opening)
  const store = await opening
  const wish = {
    period,
    subject: await subjectOf(context, source, store, flags, repositoryId),
    repositoryId,
    minScore: flags.minScore ?? null,
    readyOnly: flags.readyOnly ?? false,
    limit: flags.limit ?? null,
    audience: flags.audience,
    now: context.now(),
  }
  return { store, wish }
}
