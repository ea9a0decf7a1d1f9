import { Argument, Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { type Paper, papers, type ThemeName, themeNames } from '../core/look.ts'
import { type PeriodFlags, periodOf } from '../core/period.ts'
import {
  type FormatName,
  formatNames,
  type Portfolio,
  type PortfolioMaterial,
  templateNames,
} from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import type { PortfolioWish } from '../flows/portfolio.ts'
import { chosen, refuseOnScreen, withCode, writeDocument } from './portfolio-document.ts'
import {
  checkedMaterial,
  refuseUnsupported,
  type VerifyFlags,
  verify,
  withVerifyOptions,
} from './portfolio-verify.ts'
import {
  existingStore,
  type RepoFlag,
  repoOption,
  repositoryIdOf,
  sourceOf,
  subjectOf,
  upToDate,
  type WhoseFlags,
  wholeNumber,
  withPeriod,
} from './reading.ts'
import {
  audienceOption,
  type RedactFlags,
  redactedFor,
  redactOption,
  redactReportOption,
} from './redaction.ts'

type Flags = RepoFlag &
  PeriodFlags &
  WhoseFlags &
  VerifyFlags &
  RedactFlags & {
    readonly format?: FormatName
    readonly output?: string
    readonly allRepos?: boolean
    readonly minScore?: number
    readonly readyOnly?: boolean
    readonly limit?: number
    readonly paper?: Paper
    readonly theme?: ThemeName
    readonly force?: boolean
  }

export const portfolioCommand = (context: Context): Command =>
  withVerifyOptions(withPeriod(new Command('portfolio')))
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
    .option('--author <name>', 'whose work: a name or e-mail (default: yours)')
    .option('--everybody', "everybody's work, for a repository told as a whole")
    .option('--all-repos', 'from every stored repository')
    .addOption(repoOption())
    .option('--min-score <points>', 'only achievements with this score or more', wholeNumber(0))
    .option('--ready-only', 'only achievements that are ready for a portfolio')
    .option('--limit <count>', 'at most so many achievements', wholeNumber(1))
    .addOption(
      new Option('--paper <size>', 'of a PDF, instead of the setting document.paper').choices(papers),
    )
    .addOption(
      new Option('--theme <name>', 'colours of a PDF, instead of document.theme').choices(themeNames),
    )
    .addOption(audienceOption())
    .addOption(redactOption())
    .addOption(redactReportOption())
    .option('--force', 'overwrite a file that craft did not write')
    .action((template: string, flags: Flags) => run(context, template, flags))

async function run(context: Context, name: string, flags: Flags): Promise<void> {
  const { template, format, extension, render: draw, pieces } = await chosen(context, name, flags.format)
  refuseOnScreen(context, format, flags.output)
  const store = await existingStore(context)
  const wish = await wishOf(context, store, flags)
  await upToDate(context, store, wish.repositoryId ?? undefined, flags.repo)
  const [{ gatherPortfolio }, { forAudience }] = await Promise.all([
    import('../flows/portfolio.ts'),
    import('../render/templates/audience.ts'),
  ])
  const { score, document: look } = await context.config()
  const gathered = gatherPortfolio(store, wish, score)
  const whole = await withCode(context, store, gathered, template.codeFor?.(gathered) ?? [])
  // What nothing shows goes before names do: the store knows the names and not their aliases.
  const supported = await checkedMaterial(context, store, whole, flags)
  const checked = await redactedFor(context, store, supported, flags, wish.subject, (path, text) =>
    writeDocument(context, store, path, text, flags.force ?? false, 'private'),
  )
  const { material } = checked
  const tell = (one: PortfolioMaterial) => forAudience(template.build(one), wish.audience)
  const portfolio = tell(material)
  const render = (one: Portfolio) =>
    draw(one, { paper: flags.paper ?? look.paper, theme: flags.theme ?? look.theme })
  const fileName = `${name}-${wish.period.label.replace(/[^\w.-]+/g, '-')}.${extension}`
  const path = context.files.resolve(flags.output ?? fileName)
  const document = {
    path,
    format,
    again: (generatedAt: string) => tell({ ...material, generatedAt }),
    render,
  }
  const verdict = flags.verify ? await verify(context, checked, document, flags) : 'supported'
  if (verdict === 'stands') return
  for (const warning of portfolio.warnings) context.out.warn(`Note: ${safe(warning, 'terminal-line')}`)
  if (flags.output === '-') {
    for (const piece of pieces?.(portfolio) ?? [await render(portfolio)]) await context.out.data(piece)
    return
  }
  await writeDocument(context, store, path, await render(portfolio), flags.force ?? false)
  await context.out.data(`${safe(path, 'terminal-line')}\n`)
  const { count } = await import('../render/words.ts')
  context.out.talk(
    `${count(material.chosen.length, 'achievement')}, ${count(portfolio.receipts.length, 'receipt')}.`,
  )
  if (verdict === 'draft') refuseUnsupported(path)
}

async function wishOf(context: Context, store: Store, flags: Flags): Promise<PortfolioWish> {
  const period = periodOf(flags, context.now())
  const source = await sourceOf(context, flags)
  const repositoryId = flags.allRepos ? null : await repositoryIdOf(source, store)
  return {
    period,
    subject: await subjectOf(context, source, store, flags, repositoryId),
    repositoryId,
    minScore: flags.minScore ?? null,
    readyOnly: flags.readyOnly ?? false,
    limit: flags.limit ?? null,
    audience: flags.audience,
    now: context.now(),
  }
}
