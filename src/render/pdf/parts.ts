import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '../../core/errors.ts'

/** Where what makes PDFs was installed: absolute paths of the compiler's file and of the folder of fonts. */
export type Parts = { readonly compiler: string; readonly fonts: string }

/** A font, what Typst wants to know of it before it is read, and its bytes when they are needed. */
export type Font = { readonly info: unknown; read(): Buffer }

/** A line of the fonts' index, which is built with them. */
type IndexLine = { readonly file: string; readonly bytes: number; readonly info: unknown }

const INDEX = 'index.json'
const COMPILER = '@myriaddreamin/typst-ts-web-compiler'

/** @throws Fault('failed') where one of them was not installed */
export const installedParts = (): Parts => ({ compiler: compilerFile(), fonts: fontsFolder() })

/**
 * Gives the compiler's bytes to who can start it.
 * @throws Fault('failed') where it is missing or not what was installed
 */
export function startCompiler<T>({ compiler }: Parts, start: (bytes: Buffer) => T): T {
  const bytes = readPart(compiler)
  try {
    return start(bytes)
  } catch (cause) {
    throw damaged(compiler, cause)
  }
}

/**
 * All fonts, none of them read: few documents need all. A font cut short would be taken for one without characters, and
 * words would be missing without a word, so their sizes are looked at.
 * @throws Fault('failed') where one is missing or not what was installed
 */
export function fontsIn({ fonts }: Parts): readonly Font[] {
  return linesOf(join(fonts, INDEX)).map(({ file, bytes, info }) => {
    const path = join(fonts, file)
    const there = statSync(path, { throwIfNoEntry: false })
    if (there === undefined) throw missing(path)
    if (there.size !== bytes) throw damaged(path)
    return { info, read: () => readPart(path) }
  })
}

function linesOf(index: string): readonly IndexLine[] {
  const lines = parsed(index)
  if (Array.isArray(lines) && lines.every(isLine)) return lines
  throw damaged(index)
}

function parsed(index: string): unknown {
  const text = readPart(index).toString('utf8')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw damaged(index, cause)
  }
}

const isLine = (line: Partial<IndexLine> | null): boolean =>
  typeof line?.file === 'string' && typeof line.bytes === 'number' && typeof line.info === 'object'

function compilerFile(): string {
  try {
    return createRequire(import.meta.url).resolve(`${COMPILER}/wasm`)
  } catch (cause) {
    throw missing(COMPILER, cause)
  }
}

/** The fonts beside the built program; in the project, they are built with it. */
function fontsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (statSync(join(folder, 'dist', 'fonts', INDEX), { throwIfNoEntry: false }) === undefined) {
    const above = dirname(folder)
    if (above === folder) throw missing('dist/fonts')
    folder = above
  }
  return join(folder, 'dist', 'fonts')
}

function readPart(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw missing(path, cause)
  }
}

const missing = (what: string, cause?: unknown): Fault => notWhole(`${what} is missing`, cause)
const damaged = (what: string, cause?: unknown): Fault => notWhole(`${what} is damaged`, cause)

const notWhole = (what: string, cause: unknown): Fault =>
  new Fault(
    'failed',
    `craft cannot make PDFs as it was installed: ${what}`,
    'install craft again, or write another format: --format markdown',
    { cause },
  )
