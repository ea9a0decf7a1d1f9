import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import type { FormatName } from '../core/portfolio.ts'

type Flags = { readonly output?: string; readonly open?: boolean; readonly redactReport?: string }

/** What can be seen to be wrong before anything is read. @throws Fault('usage'), Fault('failed') for a folder */
export function refuseMisuse(context: Context, format: FormatName | null, flags: Flags): void {
  refuseOnScreen(context, format, flags)
  refuseOpening(flags)
  refuseNoName(flags)
}

/** A terminal takes some of a PDF's bytes for orders. */
function refuseOnScreen(context: Context, format: FormatName | null, { output }: Flags): void {
  if (format !== 'pdf' || output !== '-' || !context.out.stdout.isTerminal) return
  throw new Fault('usage', 'a PDF is not for a terminal', 'name a file with -o, or send it on with | or >')
}

/** What goes on to another program is no file that could be opened. */
function refuseOpening({ open, output }: Flags): void {
  if (open && output === '-')
    throw new Fault('usage', '--open needs a file, and -o - makes none', 'leave one of them out')
}

/** A path that ends like a folder's names no file, and neither does an empty one. */
function refuseNoName({ output }: Flags): void {
  if (output === '') throw new Fault('usage', '-o names no file', 'name one, as in: -o review.md')
  if (output !== undefined && /[/\\]$/.test(output))
    throw new Fault('failed', `${output} is a folder`, `name a file in it, as in: -o ${output}review.md`)
}

/** The document would take the place of the only list of what its aliases stand for. */
export function refuseReportInPlace(
  { files }: Pick<Context, 'files'>,
  path: string,
  { output, redactReport }: Flags,
): void {
  if (output === '-' || redactReport === undefined || files.resolve(redactReport) !== path) return
  throw new Fault('usage', 'document and report would be one file', 'name another with --redact-report')
}
