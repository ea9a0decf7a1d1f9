import { setFlagsFromString } from 'node:v8'
import { Fault } from '../../core/errors.ts'
import type { Page } from './page.ts'
import { fontsIn, installedParts, startCompiler } from './parts.ts'
import { modules } from './typst/modules.ts'

/**
 * Sets a page's data in type and gives the bytes of the PDF.
 * @throws Fault('failed') where a document is too long for the memory a compiler may have
 */
export type Typeset = (page: Page) => Uint8Array

/** Faults come as lines: file, line and column, what is wrong. */
const AS_LINES = 2

/**
 * Loads Typst and makes the fonts known to it. It has nothing but them and its own modules: no files, no network,
 * no packages. A font is read when the first character of it is needed.
 * @throws Fault('failed') where a part of it was not installed, or not whole
 */
export async function openTypesetter(parts = installedParts()): Promise<Typeset> {
  const { initSync, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler')
  // To optimise Typst, as V8 would by the way, takes three times as long as to set a document with it as it is.
  setFlagsFromString('--liftoff-only')
  const memory = startCompiler(parts, (module) => initSync({ module }))
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const { info, read } of fontsIn(parts)) await builder.add_lazy_font(info, read)
  const compiler = await builder.build()
  for (const [path, source] of Object.entries(modules)) compiler.add_source(path, source)
  return (page) => {
    const input = JSON.stringify(page)
    reserve(memory, input.length)
    const made = inMemory((): Made => compiler.compile('/document.typ', [['page', input]], 'pdf', AS_LINES))
    if (made.result !== undefined) return made.result
    throw new Error(`the typesetter refused a document: ${made.diagnostics?.join('; ')}`)
  }
}

type Made = {
  readonly result?: Uint8Array
  readonly diagnostics?: readonly string[]
}

/** What the compiler's module allocates with, and frees with. */
type Memory = {
  __wbindgen_export(size: number, alignment: number): number
  __wbindgen_export4(pointer: number, size: number, alignment: number): void
}

// Measured over documents of 20 to 1,000 achievements; what is taken and not written to costs no memory.
const TO_START = 48 * 2 ** 20
const A_CHARACTER = 400
const MOST = 2 ** 31

/**
 * Takes the memory that a document of so many characters will need, at once, and gives it back to the compiler's own
 * allocator, which keeps it. It would grow by 64 kB a time, and each time V8 collects all garbage there is: half of the
 * time that a long document takes.
 */
function reserve(memory: Memory, characters: number): void {
  const size = Math.min(TO_START + A_CHARACTER * characters, MOST)
  try {
    memory.__wbindgen_export4(memory.__wbindgen_export(size, 8), size, 8)
  } catch {
    // As much is not to be had at once: then bit by bit, as far as it goes.
  }
}

/** A compiler that got no more memory stops where it is, and says nothing but that. */
function inMemory<T>(compile: () => T): T {
  try {
    return compile()
  } catch (cause) {
    if (!(cause instanceof Error && cause.name === 'RuntimeError')) throw cause
    throw new Fault(
      'failed',
      'this document is too long for a PDF',
      'tell less with --limit, --min-score or a shorter --period, or use --format html',
      { cause },
    )
  }
}
