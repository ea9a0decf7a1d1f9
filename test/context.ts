import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach } from 'vitest'
import { changedFile, listSettings, readConfig } from '../src/config.ts'
import type { Context } from '../src/context.ts'
import type { Config, RawConfig } from '../src/core/config.ts'
import { OutputClosed } from '../src/core/errors.ts'
import type { FileContent, Store } from '../src/core/ports.ts'
import type { Prompt } from '../src/core/prompt.ts'
import type { StoreKind } from '../src/core/store-kind.ts'
import { main } from '../src/main.ts'
import { findAdvisor } from '../src/model/advisor.ts'
import { findEmbedder } from '../src/model/embedding.ts'
import { callKeeper } from '../src/model/keeping.ts'
import { modelHost } from '../src/model/ollama/configured.ts'
import { rehearse } from '../src/model/rehearsal.ts'
import { gitHooks } from '../src/sources/git/hooks/hooks.ts'
import { hookQueue } from '../src/sources/git/hooks/queue.ts'
import { searchRepositories } from '../src/sources/git/search.ts'
import { gitSource } from '../src/sources/git/source.ts'
import { openGitHub } from '../src/sources/github/source.ts'
import { filesIn } from '../src/sources/machine/files.ts'
import { thisMachine } from '../src/sources/machine/machine.ts'
import { ladderAt } from '../src/sources/yaml/ladder.ts'
import { policyAt } from '../src/sources/yaml/policy.ts'
import { jsonlVault } from '../src/store/jsonl/backup.ts'
import { jsonlCare } from '../src/store/jsonl/care.ts'
import { openJsonlStore } from '../src/store/jsonl/store.ts'
import { sqliteVault } from '../src/store/sqlite/backup.ts'
import { sqliteCare } from '../src/store/sqlite/care.ts'
import { searchIndex } from '../src/store/sqlite/search/search.ts'
import { openSqliteStore } from '../src/store/sqlite/store.ts'

export type Ran = { readonly code: number; readonly out: string; readonly err: string }

export type Craft = {
  /** Runs one command line as bin does, and gives back what a person would see. */
  (...argv: string[]): Promise<Ran>
  readonly home: string
  /** The same craft with these variables set. */
  with(env: Readonly<Record<string, string>>): (...argv: string[]) => Promise<Ran>
  /** Files written outside the store, by absolute path. */
  readonly files: ReadonlyMap<string, string>
  /** Paths of the files it opened for the person. */
  readonly shown: readonly string[]
}

type Options = {
  readonly cwd?: string
  readonly now?: string
  readonly width?: number
  readonly config?: Partial<Config>
  readonly env?: Readonly<Record<string, string>>
  /** What another program pipes in, in the pieces it comes in. */
  readonly input?: Iterable<string>
  /** What the person makes of a text in their editor; null where it fails. */
  readonly editor?: (text: string) => string | null
  /** Answers the questions; without it craft may ask none. */
  readonly prompt?: Prompt
  /** Hears how long craft would have waited for GitHub; nothing waits. */
  readonly pauses?: number[]
  /** How long one request to GitHub may take. */
  readonly requestMs?: number
  /** How long a connection to GitHub may take. */
  readonly connectMs?: number
  /** That of another one, whose store it goes on with; a new one where none is named. */
  readonly home?: string
  /** It writes to the disk, as bin does, and not into `files`. */
  readonly onDisk?: boolean
  /** Ctrl-C. */
  readonly signal?: AbortSignal
  /** Does it write to a terminal? */
  readonly isShown?: boolean
  /** After how many pieces of data the reader goes away, as `head` does. */
  readonly closeAfter?: number
}

const asText = (content: FileContent): string => {
  if (typeof content === 'string') return content
  if (content instanceof Uint8Array) return new TextDecoder().decode(content)
  return [...content].map(asText).join('')
}

const homes: string[] = []
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true })
})

/** A whole craft whose store, documents and clock are the test's own; git and SQLite are real. */
export function testCraft(options: Options = {}): Craft {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'craft-test-'))
  homes.push(home)
  const files = new Map<string, string>()
  const shown: string[] = []
  const running =
    (how: Options) =>
    async (...argv: string[]): Promise<Ran> => {
      const seen = { out: '', err: '' }
      const code = await main(argv, contextOf(how, home, { files, shown }, seen))
      return { code, out: seen.out, err: seen.err }
    }
  return Object.assign(running(options), {
    home,
    files,
    shown,
    with: (env: Readonly<Record<string, string>>) => running({ ...options, env }),
  })
}

const unasked = (): never => {
  throw new Error('a question was asked where nobody answers')
}

function contextOf(
  options: Options,
  home: string,
  { files, shown }: { readonly files: Map<string, string>; readonly shown: string[] },
  seen: { out: string; err: string },
): Context {
  const cwd = options.cwd ?? home
  const now = () => new Date(options.now ?? '2026-03-01T12:00:00Z')
  const screen = { isTerminal: options.isShown ?? false, color: false, width: options.width ?? 80 }
  const stores = { sqlite: join(home, 'craft.db'), jsonl: join(home, 'store') }
  const path = join(home, 'config.json')
  const config = (): Config => ({
    ...readConfig({ env: options.env ?? {}, file: { path, text: files.get(path) ?? null } }),
    ...options.config,
  })
  // Where a test names no server there is none, whatever runs on this machine.
  const modelSettings = () => ({ ...config().model, host: config().model.host || '127.0.0.1:2' })
  const paths = {
    get store() {
      return stores[config().store]
    },
    stores,
    config: path,
    templates: join(home, 'templates'),
    search: join(home, 'search.db'),
    state: join(home, 'state'),
    documents: join(home, 'documents'),
    exports: join(home, 'export'),
    backups: join(home, 'backups'),
  }
  const openStore = (kind: StoreKind, at: string, use: 'read' | 'write'): Store => {
    const how = { now, craftVersion: '0.0.0-test' }
    return kind === 'sqlite'
      ? openSqliteStore(at, how)
      : openJsonlStore(at, { ...how, readonly: use === 'read' })
  }
  const raw = async (path = '.'): Promise<RawConfig> => ({
    env: options.env ?? {},
    git: await gitSource(resolve(cwd, path)).settings(),
    file: { path: paths.config, text: files.get(paths.config) ?? null },
  })
  const state = { store: null as Store | null, quiet: false, verbose: false, pieces: 0 }
  const chosen = (): Store => {
    state.store ??= openStore(config().store, paths.store, 'write')
    return state.store
  }
  const detail = (text: string): void => {
    if (state.verbose) say(text)
  }
  const keeper = callKeeper(
    async () =>
      config().model.log && existsSync(paths.store) ? openStore(config().store, paths.store, 'write') : null,
    detail,
  )
  const say = (text: string) => {
    seen.err += `${text}\n`
  }
  return {
    version: '0.0.0-test',
    cwd,
    paths,
    signal: options.signal ?? new AbortController().signal,
    input: async function* () {
      yield* options.input ?? []
    },
    interactive: () => options.prompt !== undefined,
    prompt: async () => options.prompt ?? unasked(),
    terminal: async () =>
      options.editor === undefined
        ? unasked()
        : { stdin: process.stdin, screen: process.stderr, isSpoken: false, edit: options.editor },
    tune: (flags) => Object.assign(state, flags),
    now,
    config: async (path) => ({ ...readConfig(await raw(path)), ...options.config }),
    settings: async (path) => listSettings(await raw(path)),
    changeSetting: async (key, change) => {
      const { file } = await raw()
      files.set(file.path, changedFile(file, key, change))
    },
    commits: async () => chosen(),
    store: async () => chosen(),
    openStore: async (kind, at, use) => openStore(kind, at, use),
    hooks: async (path) =>
      gitHooks(resolve(cwd, path), {
        node: process.execPath,
        craft: join(home, 'craft.js'),
        version: '0.0.0-test',
        state: paths.state,
        home,
        places: {},
      }),
    hookQueue: async () => hookQueue(paths.state, now),
    hookStore: async () => openStore(config().store, paths.store, 'write'),
    pause: async () => {},
    atOnce: (_, work) => work(),
    show: async (path) => void shown.push(path),
    storeCare: async () =>
      config().store === 'jsonl'
        ? jsonlCare(stores.jsonl, { now, craftVersion: '0.0.0-test' })
        : sqliteCare(stores.sqlite, { now, craftVersion: '0.0.0-test' }),
    machine: async () => thisMachine(options.env ?? process.env, () => {}),
    vault: async (kind) => {
      const how = { now, craftVersion: '0.0.0-test' }
      return kind === 'sqlite' ? sqliteVault(stores.sqlite, how) : jsonlVault(stores.jsonl, how)
    },
    repository: async (path) => gitSource(resolve(cwd, path)),
    repositoriesIn: (path) => searchRepositories(resolve(cwd, path), new AbortController().signal),
    advisor: (wish) =>
      findAdvisor(
        modelSettings(),
        wish,
        { calls: keeper.calls, now: () => now().getTime() },
        new AbortController().signal,
      ),
    redactionPolicy: async (path) => {
      const named = path ?? config().redact.policy
      return named === '' ? null : policyAt(resolve(path === null ? home : cwd, named))
    },
    rehearsal: (wish) => rehearse(modelSettings(), wish, new AbortController().signal),
    ladder: async (path) => ladderAt(resolve(cwd, path)),
    github: (wish) =>
      openGitHub(wish, {
        env: { PATH: '', ...options.env },
        version: '0.0.0-test',
        pause: async (milliseconds) => void options.pauses?.push(milliseconds),
        now: () => now().getTime(),
        retryMs: 1,
        random: () => 0.5,
        connectMs: options.connectMs ?? 5000,
        requestMs: options.requestMs ?? 10_000,
      }),
    model: async (wish) => modelHost(modelSettings(), wish),
    embedder: (wish, patienceMs) =>
      findEmbedder(modelSettings(), wish, patienceMs, new AbortController().signal),
    searchIndex: async () => searchIndex(paths.search, { store: paths.store }),
    spareMemory: async () => {},
    close: async () => {
      await keeper.close()
      state.store?.close()
    },
    files: options.onDisk
      ? filesIn(cwd)
      : {
          resolve: (path) => resolve(cwd, path),
          exists: async (path) =>
            files.has(resolve(cwd, path)) || (Object.values(stores).includes(path) && existsSync(path)),
          read: async (path) => files.get(resolve(cwd, path)) ?? null,
          fingerprint: async (path) => {
            const text = files.get(resolve(cwd, path))
            if (text === undefined) return filesIn(cwd).fingerprint(path)
            const sha256 = createHash('sha256').update(text).digest('hex')
            return { bytes: Buffer.byteLength(text), sha256 }
          },
          holds: async (path, content) => files.get(resolve(cwd, path)) === asText(content),
          rewrite: async (path, content) => {
            files.set(resolve(cwd, path), asText(content))
          },
          write: async (path, content) => {
            files.set(resolve(cwd, path), asText(content))
          },
        },
    out: {
      stdout: screen,
      stderr: screen,
      data: async (content) => {
        if (options.closeAfter !== undefined && state.pieces >= options.closeAfter) throw new OutputClosed()
        state.pieces++
        seen.out += asText(content)
      },
      talk: (text) => {
        if (!state.quiet) say(text)
      },
      detail,
      warn: say,
      waiting: () => ({ stop: () => {} }),
      progress: () => ({ update: () => {}, rest: async () => {}, stop: () => {} }),
    },
  }
}
