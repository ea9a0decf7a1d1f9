import { type Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import type { FormatName, Portfolio, PortfolioMaterial } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import { hasTypedWords, type UnsupportedLine } from '../core/unsupported.ts'
import type { Checked } from '../flows/verify.ts'

export type VerifyFlags = { readonly verify?: boolean; readonly draft?: boolean }

/** The flags that say what becomes of words that nothing shows. */
export const withVerifyOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--verify',
        'check each number, name, date and link against the store: of a document that stands already, or of the new one; exit 9 if anything is unsupported',
      ),
    )
    .option('--draft', 'mark what nothing shows instead of leaving it out')

/** The material with only what the store shows, or in a draft with marks. @throws Fault('failed') where nothing is left */
export async function checkedMaterial(
  context: Context,
  store: Store,
  gathered: PortfolioMaterial,
  { verify = false, draft = false }: VerifyFlags,
): Promise<Checked> {
  const isPlain = !verify && !gathered.chosen.some(({ achievement }) => hasTypedWords(achievement))
  if (isPlain) return { material: gathered, unsupported: [], works: new Map() }
  const { checkMaterial } = await import('../flows/verify.ts')
  const checked = checkMaterial(store, gathered, { all: verify, draft })
  const { unsupported } = checked
  if (!verify && unsupported.length > 0) {
    const { count } = await import('../render/words.ts')
    const what = count(unsupported.length, 'statement')
    const done = draft ? `${what} marked as without evidence` : `${what} left out that nothing shows`
    context.out.warn(`Note: ${done}; see which with: craft portfolio --verify`)
  }
  if (checked.material.chosen.length === 0 && !verify)
    throw new Fault(
      'failed',
      'nothing of this has evidence',
      'see what is missing with --verify, or use --draft',
    )
  return checked
}

/** A document about to be written, and how it is made. */
export type Written = {
  readonly path: string
  readonly format: FormatName | null
  /** The same document of another moment, which it tells at its foot. */
  again(generatedAt: string): Portfolio
  render(portfolio: Portfolio): string | Promise<string | Uint8Array>
}

/** `stands`: the document that is there already is supported. `supported` and `draft`: it may be written. */
export type Verdict = 'stands' | 'supported' | 'draft'

/**
 * Prints what nothing shows: of what the store says in people's own words, and in the document that stands at the path,
 * unless it is to be overwritten.
 * @throws Fault('check') where there is such a thing, but for a draft that is still to be written
 */
export async function verify(
  context: Context,
  checked: Checked,
  document: Written,
  { output, force = false, draft = false }: VerifyFlags & OutputFlags,
): Promise<Verdict> {
  const { path } = document
  const there = output === '-' || force ? null : await context.files.read(path)
  const lines = there === null ? [] : await unsupportedLines(context, checked, document, there)
  const { unsupported } = checked
  if (unsupported.length + lines.length > 0) {
    const { unsupportedView } = await import('../render/terminal/unsupported-view.ts')
    // Not stdout, where a document may go.
    context.out.warn(unsupportedView(unsupported, lines, context.out.stderr).trimEnd())
    return there === null && draft ? 'draft' : refuseUnsupported(there === null ? 'the document' : path)
  }
  if (there === null) return 'supported'
  context.out.talk(`${safe(path, 'terminal-line')} stays as it is: the store shows all that it says.`)
  return 'stands'
}

type OutputFlags = { readonly output?: string; readonly force?: boolean }

async function unsupportedLines(
  context: Context,
  checked: Checked,
  { path, format, again, render }: Written,
  text: string,
): Promise<readonly UnsupportedLine[]> {
  const { checkRecord, checkText, writtenOn } = await import('../flows/verify.ts')
  const now = `${context.now().toISOString().slice(0, 19)}Z`
  const portfolio = again(writtenOn(text, checked.material.generatedAt, now))
  const expected = await render(portfolio)
  if (typeof expected === 'string' && (format === 'json' || format === 'html'))
    return checkRecord(text, expected)
  if (typeof expected === 'string' && format === 'markdown')
    return checkText(text, checked, portfolio, expected)
  if (format === 'pdf') return (await context.files.holds(path, expected)) ? [] : refuseAnother(context, path)
  throw new Fault('usage', `${safe(path, 'terminal-line')} can't be read back`, 'check it as Markdown')
}

/**
 * A PDF is drawn once more and held against what stands, byte for byte: its words can't be told apart any more.
 * @throws Fault('check')
 */
async function refuseAnother({ files, store }: Context, path: string): Promise<never> {
  const [{ snapshotsIn }, written] = await Promise.all([
    import('../flows/snapshots.ts'),
    files.fingerprint(path),
  ])
  const snapshot = snapshotsIn(await store()).find(
    (one) => one.path === path && one.sha256 === written?.sha256,
  )
  const name = safe(path, 'terminal-line')
  throw snapshot === undefined
    ? new Fault('check', `${name} is not as craft wrote it`, 'write it again with --force')
    : new Fault(
        'check',
        `${name} says something else than the store shows now`,
        `craft portfolio --diff ${snapshot.id} tells what; or give the flags that it was written with`,
      )
}

/** @throws Fault('check') */
export const refuseUnsupported = (where: string): never => {
  throw new Fault(
    'check',
    `${safe(where, 'terminal-line')} says what nothing shows`,
    'do what is said above; --draft writes a new document with marks',
  )
}
