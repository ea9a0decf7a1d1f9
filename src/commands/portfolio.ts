import { Argument, Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { type Paper, papers, type ThemeName, themeNames } from '../core/look.ts'
import { type PeriodFlags, periodOf } from '../core/period.ts'
import {
  type FormatName,
  formatNames,
  type Portfolio,
  type PortfolioMaterial,
  type ScoredAchievement,
  type TemplateName,
  templateNames,
} from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import type { PortfolioWish } from '../flows/portfolio.ts'
import type { Template } from '../render/templates/template.ts'
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
    .addArgument(new Argument('[template]', 'what to tell').choices(templateNames).default('review'))
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
    .action((template: TemplateName, flags: Flags) => run(context, template, flags))

async function run(context: Context, template: TemplateName, flags: Flags): Promise<void> {
  const store = await existingStore(context)
  const wish = await wishOf(context, store, flags)
  await upToDate(context, store, wish.repositoryId ?? undefined, flags.repo)
  const [{ gatherPortfolio }, { templates }, { forAudience }, { formats }] = await Promise.all([
    import('../flows/portfolio.ts'),
    import('../render/templates/list.ts'),
    import('../render/templates/audience.ts'),
    import('../render/formats.ts'),
  ])
  const { score, document: look } = await context.config()
  const gathered = gatherPortfolio(store, wish, score)
  const { build, codeFor, format: ownFormat } = templates[template] as Template
  const whole = await withCode(context, store, gathered, codeFor?.(gathered) ?? [])
  const supported = await checkedMaterial(context, store, whole, flags)
  const checked = await redactedFor(context, store, supported, flags, wish.subject, (path, text) =>
    writeDocument(context, store, path, text, flags.force ?? false, 'private'),
  )
  const { material } = checked
  const tell = (one: PortfolioMaterial) => forAudience(build(one), wish.audience)
  const portfolio = tell(material)
  const format = flags.format ?? ownFormat
  refuseOnScreen(context, format, flags.output)
  const { extension, render: draw } = formats[format]
  const render = (one: Portfolio) =>
    draw(one, { paper: flags.paper ?? look.paper, theme: flags.theme ?? look.theme })
  const name = `${template}-${wish.period.label.replace(/[^\w.-]+/g, '-')}.${extension}`
  const path = context.files.resolve(flags.output ?? name)
  const document = {
    path,
    format,
    again: (generatedAt: string) => tell({ ...material, generatedAt }),
    render,
  }
  const verdict = flags.verify ? await verify(context, checked, document, flags) : 'supported'
  if (verdict === 'stands') return
  const content = await render(portfolio)
  for (const warning of portfolio.warnings) context.out.warn(`Note: ${safe(warning, 'terminal-line')}`)
  if (flags.output === '-') return context.out.data(content)
  await writeDocument(context, store, path, content, flags.force ?? false)
  await context.out.data(`${safe(path, 'terminal-line')}\n`)
  const { count } = await import('../render/words.ts')
  context.out.talk(
    `${count(material.chosen.length, 'achievement')}, ${count(portfolio.receipts.length, 'receipt')}.`,
  )
  if (verdict === 'draft') refuseUnsupported(path)
}

/** A terminal takes some of a PDF's bytes for orders. */
function refuseOnScreen(context: Context, format: FormatName, output: string | undefined): void {
  if (format !== 'pdf' || output !== '-' || !context.out.stdout.isTerminal) return
  throw new Fault('usage', 'a PDF is not for a terminal', 'name a file with -o, or send it on with | or >')
}

/** What it would show of the code is read from the repositories, where they still are. */
async function withCode(
  context: Context,
  store: Store,
  material: PortfolioMaterial,
  work: readonly ScoredAchievement[],
): Promise<PortfolioMaterial> {
  if (work.length === 0) return material
  const { codeExcerpts } = await import('../flows/code-excerpts.ts')
  return { ...material, code: await codeExcerpts(work, store, context.repository, context.signal) }
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

/**
 * Writes a document whole. What stands there already is replaced only with `force`,
 * or when craft wrote it and nobody has changed it since.
 */
export async function writeDocument(
  context: Context,
  store: Store,
  path: string,
  content: string | Uint8Array,
  force: boolean,
  rights: 'usual' | 'private' = 'usual',
): Promise<void> {
  const note = `document:${path}`
  const there = await context.files.fingerprint(path)
  if (there !== null && !force && store.note(note) !== there.sha256)
    throw new Fault(
      'failed',
      `${path} exists and is not as craft wrote it`,
      'name another file with -o, or use --force',
    )
  await context.files.write(path, content, rights)
  const written = await context.files.fingerprint(path)
  if (written !== null) store.setNote(note, written.sha256)
}
