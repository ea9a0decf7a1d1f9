import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Fault } from '../../core/errors.ts'
import type { Page } from './page.ts'
import { modules } from './typst/modules.ts'

/** Sets a page's data in type and gives the bytes of the PDF. */
export type Typeset = (page: Page) => Uint8Array

/** A font file and what Typst wants to know of it before it is read. */
type Font = { readonly file: string; readonly info: unknown }

const installed = createRequire(import.meta.url)
/** Faults come as lines: file, line and column, what is wrong. */
const AS_LINES = 2

/**
 * Loads Typst and makes the fonts known to it. It has nothing but them and its own modules: no files, no network,
 * no packages. A font is read when the first character of it is needed, so that few documents pay for all of them.
 * @throws Fault('failed') where either was not installed
 */
export async function openTypesetter(folder = fontsFolder()): Promise<Typeset> {
  const { initSync, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler')
  // To optimise Typst, as V8 would by the way, takes three times as long as to set a document with it as it is.
  setFlagsFromString('--liftoff-only')
  initSync({ module: readPart(wasmFile()) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const { file, info } of fontsIn(folder)) {
    const path = join(folder, file)
    if (!existsSync(path)) throw missing(path)
    await builder.add_lazy_font(info, () => readPart(path))
  }
  const compiler = await builder.build()
  for (const [path, source] of Object.entries(modules)) compiler.add_source(path, source)
  return (page) => {
    const made: Made = compiler.compile('/document.typ', [['page', JSON.stringify(page)]], 'pdf', AS_LINES)
    if (made.result !== undefined) return made.result
    throw new Error(`the typesetter refused a document: ${made.diagnostics?.join('; ')}`)
  }
}

type Made = {
  readonly result?: Uint8Array
  readonly diagnostics?: readonly string[]
}

function wasmFile(): string {
  try {
    return installed.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  } catch (cause) {
    throw missing('@myriaddreamin/typst-ts-web-compiler', cause)
  }
}

/** The fonts beside the built program; in the project, they are built with it. */
function fontsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'dist', 'fonts', 'index.json'))) {
    const above = dirname(folder)
    if (above === folder) throw missing('dist/fonts')
    folder = above
  }
  return join(folder, 'dist', 'fonts')
}

const fontsIn = (folder: string): readonly Font[] =>
  JSON.parse(readPart(join(folder, 'index.json')).toString('utf8'))

function readPart(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw missing(path, cause)
  }
}

const missing = (what: string, cause?: unknown): Fault =>
  new Fault(
    'failed',
    `craft was installed without what it makes PDFs with: ${what} is missing`,
    'install craft again, or write another format: --format markdown',
    { cause },
  )
