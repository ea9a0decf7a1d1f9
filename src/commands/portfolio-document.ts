import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { fingerprint } from '../core/ids.ts'
import {
  type FormatName,
  type PortfolioMaterial,
  type ScoredAchievement,
  templateNames,
} from '../core/portfolio.ts'
import type { FileContent, Files, Store } from '../core/ports.ts'
import type { Format } from '../render/formats.ts'
import type { Template } from '../render/templates/template.ts'

/** What a document tells and how it is written; `format` is null where only its own template knows. */
export type Chosen = { readonly template: Template; readonly format: FormatName | null } & Format

/** One of craft's own templates, in its format or the one asked for; else the one a person wrote under this name. */
export async function chosen(
  context: Context,
  name: string,
  wished: FormatName | undefined,
): Promise<Chosen> {
  const [{ templates }, { formats }] = await Promise.all([
    import('../render/templates/list.ts'),
    import('../render/formats.ts'),
  ])
  const known = templateNames.find((one) => one === name)
  const own = await import('./own-template.ts')
  if (known !== undefined) {
    await own.tellUnused(context, known)
    const template: Template = templates[known]
    const format = wished ?? template.format
    return { template, format, ...formats[format] }
  }
  const { from, extension, render } = await own.ownTemplateNamed(context, name)
  if (wished !== undefined)
    throw new Fault('usage', `${name} is a template for .${extension} files`, 'leave --format out')
  return { template: templates[from], format: extension === 'md' ? 'markdown' : null, extension, render }
}

/** A terminal takes some of a PDF's bytes for orders. */
export function refuseOnScreen(
  context: Context,
  format: FormatName | null,
  output: string | undefined,
): void {
  if (format !== 'pdf' || output !== '-' || !context.out.stdout.isTerminal) return
  throw new Fault('usage', 'a PDF is not for a terminal', 'name a file with -o, or send it on with | or >')
}

/** What goes on to another program is no file that could be opened. */
export function refuseOpening({ open, output }: { readonly open?: boolean; readonly output?: string }): void {
  if (open && output === '-')
    throw new Fault('usage', '--open needs a file, and -o - makes none', 'leave one of them out')
}

/** A path that ends like a folder's names no file, and neither does an empty one. */
export function refuseNoName(output: string | undefined): void {
  if (output === '') throw new Fault('usage', '-o names no file', 'name one, as in: -o review.md')
  if (output !== undefined && /[/\\]$/.test(output))
    throw new Fault('failed', `${output} is a folder`, `name a file in it, as in: -o ${output}review.md`)
}

/** The document would take the place of the only list of what its aliases stand for. */
export function refuseReportInPlace(
  { files }: Pick<Context, 'files'>,
  path: string,
  { output, redactReport }: { readonly output?: string; readonly redactReport?: string },
): void {
  if (output === '-' || redactReport === undefined || files.resolve(redactReport) !== path) return
  throw new Fault('usage', 'document and report would be one file', 'name another with --redact-report')
}

/**
 * Hears a Ctrl-C that came while there was only work to do: nothing is begun or written after it.
 * @throws what the signal was given, where it was
 */
export async function heed({ pause, signal }: Pick<Context, 'pause' | 'signal'>): Promise<void> {
  await pause(0)
  signal.throwIfAborted()
}

/** Opens what was written, where somebody sits who can look at it. */
export async function showDocument(context: Context, path: string): Promise<void> {
  if (context.out.stdout.isTerminal) return context.show(path)
  context.out.warn('Note: not opened, as this is no terminal')
}

/** What it would show of the code is read from the repositories, where they still are. */
export async function withCode(
  context: Context,
  store: Store,
  material: PortfolioMaterial,
  work: readonly ScoredAchievement[],
): Promise<PortfolioMaterial> {
  if (work.length === 0) return material
  const { codeExcerpts } = await import('../flows/code-excerpts.ts')
  return { ...material, code: await codeExcerpts(work, store, context.repository, context.signal) }
}

export type WrittenFile = { readonly bytes: number; readonly sha256: string }

/**
 * Writes a document whole. What stands there already is replaced only with `force`,
 * or when craft wrote it and nobody has changed it since.
 * @throws Fault('failed') where it may not be replaced, or cannot be written
 */
export async function writeDocument(
  { files }: Pick<Context, 'files'>,
  store: Store,
  path: string,
  content: FileContent,
  { force, rights = 'usual' }: { readonly force: boolean; readonly rights?: 'usual' | 'private' },
): Promise<WrittenFile | null> {
  const note = `document:${path}`
  await refuseOthers(files, path, store.note(note), force)
  await (rights === 'private' ? files.write(path, content, rights) : files.rewrite(path, content))
  const written = await files.fingerprint(path)
  if (written !== null) store.setNote(note, written.sha256)
  return written
}

/** @throws Fault('failed') where something stands that craft did not write so */
export async function refuseOthers(
  files: Pick<Files, 'fingerprint' | 'read'>,
  path: string,
  noted: string | null,
  force: boolean,
): Promise<void> {
  const there = await files.fingerprint(path)
  if (there === null || force || noted === there.sha256) return
  // Before there were documents of bytes, craft noted another fingerprint.
  const isOlder = noted !== null && noted.length < there.sha256.length
  if (isOlder && fingerprint((await files.read(path)) ?? '') === noted) return
  throw new Fault(
    'failed',
    `${path} exists and is not as craft wrote it`,
    'name another file with -o, or use --force',
  )
}
