import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach } from 'vitest'
import type { Config } from '../src/config.ts'
import type { Context } from '../src/context.ts'
import { OutputClosed } from '../src/core/errors.ts'
import type { Store } from '../src/core/ports.ts'
import { defaultWeights } from '../src/core/score.ts'
import { main } from '../src/main.ts'
import { gitSource } from '../src/sources/git/source.ts'
import { openSqliteStore } from '../src/store/sqlite/store.ts'

export type Ran = { readonly code: number; readonly out: string; readonly err: string }

export type Craft = {
  /** Runs one command line as bin does, and gives back what a person would see. */
  (...argv: string[]): Promise<Ran>
  readonly home: string
  /** Files written outside the store, by absolute path. */
  readonly files: ReadonlyMap<string, string>
}

type Options = {
  readonly cwd?: string
  readonly now?: string
  readonly width?: number
  readonly config?: Partial<Config>
  /** After how many pieces of data the reader goes away, as `head` does. */
  readonly closeAfter?: number
}

const homes: string[] = []
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true })
})

/** A whole craft whose store, documents and clock are the test's own; git and SQLite are real. */
export function testCraft(options: Options = {}): Craft {
  const home = mkdtempSync(join(tmpdir(), 'craft-test-'))
  homes.push(home)
  const files = new Map<string, string>()
  const run = async (...argv: string[]): Promise<Ran> => {
    const seen = { out: '', err: '' }
    const code = await main(argv, contextOf(options, home, files, seen))
    return { code, out: seen.out, err: seen.err }
  }
  return Object.assign(run, { home, files })
}

function contextOf(
  options: Options,
  home: string,
  files: Map<string, string>,
  seen: { out: string; err: string },
): Context {
  const cwd = options.cwd ?? home
  const now = () => new Date(options.now ?? '2026-03-01T12:00:00Z')
  const screen = { isTerminal: false, color: false, width: options.width ?? 80 }
  const paths = {
    store: join(home, 'craft.db'),
    config: join(home, 'config.json'),
    documents: join(home, 'documents'),
  }
  const state = { store: null as Store | null, quiet: false, verbose: false, pieces: 0 }
  const say = (text: string) => {
    seen.err += `${text}\n`
  }
  return {
    version: '0.0.0-test',
    cwd,
    paths,
    signal: new AbortController().signal,
    interactive: () => false,
    tune: (flags) => Object.assign(state, flags),
    now,
    config: async () => ({
      identity: { emails: [], names: [] },
      detect: { auto: true },
      score: defaultWeights,
      ...options.config,
    }),
    store: async () => {
      state.store ??= openSqliteStore(paths.store, { now, craftVersion: '0.0.0-test' })
      return state.store
    },
    repository: async (path) => gitSource(resolve(cwd, path)),
    close: async () => state.store?.close(),
    files: {
      resolve: (path) => resolve(cwd, path),
      exists: async (path) => (path === paths.store ? existsSync(path) : files.has(resolve(cwd, path))),
      read: async (path) => files.get(resolve(cwd, path)) ?? null,
      write: async (path, content) => {
        files.set(
          resolve(cwd, path),
          typeof content === 'string' ? content : new TextDecoder().decode(content),
        )
      },
    },
    out: {
      stdout: screen,
      stderr: screen,
      data: async (text) => {
        if (options.closeAfter !== undefined && state.pieces >= options.closeAfter) throw new OutputClosed()
        state.pieces++
        seen.out += text
      },
      talk: (text) => {
        if (!state.quiet) say(text)
      },
      detail: (text) => {
        if (state.verbose) say(text)
      },
      warn: say,
      progress: () => ({ update: () => {}, rest: async () => {}, stop: () => {} }),
    },
  }
}
