import { Option } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import type { Me } from '../core/person.ts'
import { type Audience, audiences } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import type { RedactionPolicy, RedactionReport } from '../core/redaction.ts'
import { safe } from '../core/safe-text.ts'
import type { Checked } from '../flows/verify.ts'

export type RedactFlags = {
  readonly audience: Audience
  readonly redact?: string | true
  readonly redactReport?: string
}

export const audienceOption = () =>
  new Option('--audience <who>', 'whom it is for; public hides private repositories and shows no code')
    .choices(audiences)
    .default('self')

export const redactOption = () =>
  new Option(
    '--redact [file]',
    'aliases for private names, by this policy (YAML), yours, or the built-in one',
  )

export const redactReportOption = () =>
  new Option('--redact-report <file>', 'which name has which alias, for your eyes; - for stderr')

/**
 * The material as its audience may see it, and the same of what stands behind it; what was replaced is told on stderr,
 * or where the person wants it.
 */
export async function redactedFor(
  context: Context,
  store: Store,
  checked: Checked,
  flags: RedactFlags,
  subject: Me | null,
  write: WritePrivate,
): Promise<Checked> {
  const isWished = flags.redact !== undefined
  if (!isWished && flags.audience !== 'public') {
    if (flags.redactReport === undefined) return checked
    throw new Fault('usage', 'nothing is redacted, so there is nothing to report', 'add --redact')
  }
  const { redactPortfolio, policyFor } = await import('../flows/redact.ts')
  const named = typeof flags.redact === 'string' ? flags.redact : null
  const policy = policyFor(await context.redactionPolicy(named), isWished)
  const { material, clean, report, closed } = redactPortfolio(store, checked.material, policy, subject)
  for (const name of closed)
    context.out.talk(
      `${safe(name, 'terminal-line')} is not known to be public, so it has an alias; if it is, say so under "public" in a policy (craft redact --example).`,
    )
  await tellReport(context, report, flags.redactReport, write)
  return { ...checked, material, works: cleaned(checked.works, clean) }
}

const cleaned = (works: Checked['works'], clean: (text: string) => string): Checked['works'] =>
  new Map([...works].map(([id, sources]) => [id, sources.map((one) => ({ ...one, text: clean(one.text) }))]))

/** Writes what only the owner may read. */
export type WritePrivate = (path: string, text: string) => Promise<void>

/** The report on stderr without the names, or with them where the person asks for that. */
export async function tellReport(
  { out, files }: Context,
  report: RedactionReport,
  path: string | undefined,
  write: WritePrivate,
): Promise<void> {
  const { reportLines, reportTable } = await import('../render/redaction/report.ts')
  if (path === '-') return out.warn(reportTable(report).trimEnd())
  for (const line of reportLines(report)) out.talk(line)
  if (path === undefined) return
  const { toJson } = await import('../render/json/json.ts')
  await write(files.resolve(path), path.endsWith('.json') ? toJson(report) : reportTable(report))
}

/** The policy of a file that is named, or of the settings, or the built-in one. */
export async function policyOrDefault(context: Context, path: string | null): Promise<RedactionPolicy> {
  const { policyFor } = await import('../flows/redact.ts')
  return policyFor(await context.redactionPolicy(path), true)
}
