import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { fingerprint } from '../core/ids.ts'
import { type FormatName, templateNames } from '../core/portfolio.ts'
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

export type WrittenFile = { readonly bytes: number; readonly sha256: string }

/**
 * Writes a document whole. What stands there already is replaced only with `force`,
 * or when craft wrote it and nobody has changed it since.
 * @throws Fault('failed') where it may not be replaced, or cannot be written
 */
export async function writeDocument(
  { files, pause }: Pick<Context, 'files' | 'pause'>,
  store: Store,
  path: string,
  content: FileContent,
  { force, rights = 'usual' }: { readonly force: boolean; readonly rights?: 'usual' | 'private' },
): Promise<WrittenFile | null> {
  const note = `document:${path}`
  const noted = () => (store.note(note) ?? '').split(' ').filter((one) => one !== '')
  if (!(await isOurs(files, path, noted())) && !force) {
    // Another run may have written it this moment, and notes it now.
    await pause(TO_NOTE_MS)
    if (!(await isOurs(files, path, noted()))) throw notOurs(path)
  }
  await (rights === 'private' ? files.write(path, content, rights) : files.rewrite(path, content))
  const written = await files.fingerprint(path)
  if (written !== null)
    store.setNote(note, [...new Set([written.sha256, ...noted()])].slice(0, KEPT).join(' '))
  return written
}

/** Longer than from the end of a file's writing to its note. */
const TO_NOTE_MS = 300
/** Of two runs that write one file at once, the last to note need not be the last to write. */
const KEPT = 3

/** Whether nothing stands there, or what craft wrote. */
async function isOurs(
  files: Pick<Files, 'fingerprint' | 'read'>,
  path: string,
  noted: readonly string[],
): Promise<boolean> {
  const there = await files.fingerprint(path)
  if (there === null || noted.includes(there.sha256)) return true
  // Before there were documents of bytes, craft noted another fingerprint.
  const older = noted.filter(({ length }) => length < there.sha256.length)
  return older.length > 0 && older.includes(fingerprint((await files.read(path)) ?? ''))
}

const notOurs = (path: string): Fault =>
  new Fault(
    'failed',
    `${path} exists and is not as craft wrote it`,
    'name another file with -o, or use --force',
  )
