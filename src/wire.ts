import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { addAbortSignal } from 'node:stream'
import { fileURLToPath } from 'node:url'
import envPaths from 'env-paths'
import type { Context, GlobalFlags, Paths } from './context.ts'
import type { Vault } from './core/backup.ts'
import { type Config, isSilent, type RawConfig, usualConfig } from './core/config.ts'
import type { CommitSource, CommitStore, Store } from './core/ports.ts'
import type { GitSetting } from './core/setting.ts'
import { isStoreKind, type StoreKind, storeKinds } from './core/store-kind.ts'
import type { CallKeeper } from './model/keeping.ts'
import type { HookSetup } from './sources/git/hooks/script.ts'
import { codeOf, filesIn } from './sources/machine/files.ts'
import { outputTo, shownDuring } from './sources/machine/output.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The real machine as a Context. Called once, by bin; nothing is opened before it is asked for. */
export function realContext(machine: NodeJS.Process): Context {
  const env: Env = machine.env
  const cwd = workingDirectory(machine)
  const flags: { current: GlobalFlags } = {
    current: { quiet: false, verbose: false, color: true, input: true },
  }
  const version = readVersion()
  const paths = pathsOf(env)
  const { stop, unheard } = interruptsOf(machine)
  let opened: Promise<Opened> | null = null
  const chosen = (): Promise<Opened> => {
    opened ??= openChosen(env, paths, version, config)
    return opened
  }
  /** By the paths that they were asked for with: what git is asked of one at a time, it is asked once. */
  const sources = new Map<string, Promise<CommitSource>>()
  const repository = (path: string): Promise<CommitSource> => {
    const source =
      sources.get(path) ??
      import('./sources/git/source.ts').then(({ gitSource }) => gitSource(resolve(cwd, path)))
    sources.set(path, source)
    return source
  }
  const asked = new Map<string, Promise<readonly GitSetting[]>>()
  const gitSettings = (path: string): Promise<readonly GitSetting[]> => {
    // Where git cannot be asked, whoever needs it will say so.
    const answer = asked.get(path) ?? repository(path).then((source) => source.settings().catch(() => []))
    asked.set(path, answer)
    return answer
  }
  const raw = async (path = '.'): Promise<RawConfig> => ({
    env,
    git: await gitSettings(path),
    file: { path: paths.config, text: await filesIn(cwd).read(paths.config) },
  })
  const config = async (path?: string): Promise<Config> => {
    const said = await raw(path)
    // What checks settings takes longer to load than most commands take in all.
    return isSilent(said) ? usualConfig : (await import('./config.ts')).readConfig(said)
  }
  const out = outputTo(machine, () => flags.current)
  let keeper: CallKeeper | null = null
  // A connection of its own: somebody may be reading over the other one while a model thinks.
  const callStore = async ({ log }: Config['model']): Promise<CommitStore | null> =>
    log && (await filesIn(cwd).exists(paths.store))
      ? (await openChosen(env, paths, version, config, HOOK_PATIENCE_MS)).commits
      : null
  return {
    version,
    cwd,
    paths,
    signal: stop,
    atOnce: (text, work) => unheard(() => shownDuring(machine, text, flags.current.quiet, work)),
    hooks: async (path) => {
      const { gitHooks } = await import('./sources/git/hooks/hooks.ts')
      return gitHooks(resolve(cwd, path), hookSetup(machine, paths, version), env)
    },
    hookQueue: async () => {
      const { hookQueue } = await import('./sources/git/hooks/queue.ts')
      // biome-ignore lint/plugin: the one real clock
      return hookQueue(paths.state, () => new Date())
    },
    hookStore: async (patience) => {
      const patienceMs = patience === 'little' ? HOOK_PATIENCE_MS : undefined
      return (await openChosen(env, paths, version, config, patienceMs)).commits
    },
    pause: (milliseconds) => pauseFor(milliseconds, stop),
    show: async (path) => (await import('./sources/machine/opener.ts')).openFile(path, machine.platform, env),
    out,
    files: filesIn(cwd),
    // Ctrl-C ends the wait for a program that writes nothing.
    input: () => addAbortSignal(stop, machine.stdin.setEncoding('utf8')),
    interactive: () =>
      flags.current.input &&
      machine.stdin.isTTY === true &&
      machine.stderr.isTTY === true &&
      env.TERM !== 'dumb' &&
      !isSet(env.CI),
    prompt: async () => {
      const { terminalPrompt } = await import('./sources/terminal/prompts.ts')
      const { stdin: input, stderr: output } = machine
      return terminalPrompt({ input, output, signal: stop, color: out.stderr.color })
    },
    terminal: async () => {
      const { terminalAt } = await import('./sources/terminal/terminal.ts')
      return terminalAt({ stdin: machine.stdin, screen: machine.stderr }, env)
    },
    tune: (given) => {
      flags.current = given
    },
    // biome-ignore lint/plugin: the one real clock
    now: () => new Date(),
    config,
    settings: async (path) => (await import('./config.ts')).listSettings(await raw(path)),
    changeSetting: async (key, change) => {
      const { changedFile } = await import('./config.ts')
      const { file } = await raw()
      await filesIn(cwd).rewrite(file.path, changedFile(file, key, change))
    },
    commits: async () => (await chosen()).commits,
    store: async () => (await chosen()).whole(),
    openStore: async (kind, path, use) => (await openKind(kind, path, version, use)).whole(),
    storeCare: async () => {
      const kind = chosenKind(env, paths.config) ?? storeKinds[0]
      // biome-ignore lint/plugin: the one real clock
      const options = { now: () => new Date(), craftVersion: version }
      if (kind === 'jsonl')
        return (await import('./store/jsonl/care.ts')).jsonlCare(paths.stores.jsonl, options)
      return (await import('./store/sqlite/care.ts')).sqliteCare(paths.stores.sqlite, options)
    },
    machine: async () => {
      const [{ thisMachine }, { connect }] = await Promise.all([
        import('./sources/machine/machine.ts'),
        import('./store/sqlite/driver.ts'),
      ])
      return thisMachine(env, () => connect(':memory:').close())
    },
    vault: (kind) => vaultOf(kind, paths.stores[kind], version),
    repository,
    repositoriesIn: async (path) => {
      const { searchRepositories } = await import('./sources/git/search.ts')
      return searchRepositories(resolve(cwd, path), stop)
    },
    model: async (wish) => {
      const { modelHost } = await import('./model/ollama/configured.ts')
      return modelHost((await config()).model, wish)
    },
    advisor: async (wish) => {
      const [{ findAdvisor }, { callKeeper }] = await Promise.all([
        import('./model/advisor.ts'),
        import('./model/keeping.ts'),
      ])
      const { model } = await config()
      keeper ??= callKeeper(() => callStore(model), out.detail)
      return findAdvisor(model, wish, { calls: keeper.calls, now: Date.now }, stop)
    },
    rehearsal: async (wish) => {
      const { rehearse } = await import('./model/rehearsal.ts')
      return rehearse((await config()).model, wish, stop)
    },
    embedder: async (wish, patienceMs) => {
      const { findEmbedder } = await import('./model/embedding.ts')
      return findEmbedder((await config()).model, wish, patienceMs, stop)
    },
    searchIndex: async () => {
      const { searchIndex } = await import('./store/sqlite/search/search.ts')
      return searchIndex(paths.search, { store: paths.store })
    },
    ladder: async (path) => (await import('./sources/yaml/ladder.ts')).ladderAt(resolve(cwd, path)),
    github: async (wish) => {
      const { openGitHub } = await import('./sources/github/source.ts')
      const pause = (milliseconds: number) => pauseFor(milliseconds, stop)
      return openGitHub(wish, { env, version, pause, now: Date.now, random: Math.random, ...GITHUB_TIMES })
    },
    redactionPolicy: async (path) => {
      const named = (await config()).redact.policy
      if (path === null && named === '') return null
      const { policyAt } = await import('./sources/yaml/policy.ts')
      return policyAt(path === null ? resolve(dirname(paths.config), named) : resolve(cwd, path))
    },
    // V8 lets garbage pile up to several times what is in use.
    spareMemory: async () => (await import('node:v8')).setFlagsFromString('--heap-growing-percent=30'),
    close: async () => {
      await keeper?.close()
      // A store that could not be opened was complained about already.
      const store = await opened?.catch(() => null)
      for (const sentence of wordsOfDamage(store?.commits.damage ?? [])) out.warn(sentence)
      // Where that can't be noted now, another run will tell.
      const news = await store?.news().catch(() => null)
      if (news) out.warn(`craft: ${news}`)
      store?.commits.close()
    },
  }
}

/** One open store, and the whole of it for those who ask for more than what git is read into. */
type Opened = {
  readonly commits: CommitStore
  readonly whole: () => Promise<Store>
  /** What to tell about the disk it lies on, once. */
  readonly news: () => Promise<string | null>
}

/** Nobody waits for a hook's run, but it must not wait in a person's way either: what it can't store now waits. */
const HOOK_PATIENCE_MS = 250

/** Where there is no connection that is said within ten seconds; a page of GitHub's may take half a minute. */
const GITHUB_TIMES = { retryMs: 600, requestMs: 30_000, connectMs: 8000 }

async function openKind(
  kind: StoreKind,
  path: string,
  craftVersion: string,
  use: 'read' | 'write',
  patienceMs?: number,
): Promise<Opened> {
  const patience = patienceMs === undefined ? {} : { busyTimeoutMs: patienceMs }
  // biome-ignore lint/plugin: the one real clock
  const options = { now: () => new Date(), craftVersion, ...patience }
  if (kind === 'jsonl') {
    const { openJsonlStore } = await import('./store/jsonl/store.ts')
    const store = openJsonlStore(path, { ...options, readonly: use === 'read' })
    return { commits: store, whole: async () => store, news: async () => null }
  }
  const { openSqliteCommits } = await import('./store/sqlite/commit-store.ts')
  const commits = openSqliteCommits(path, options)
  let store: Store | null = null
  const whole = async () => {
    const { withAchievements } = await import('./store/sqlite/store.ts')
    store ??= withAchievements(commits)
    return store
  }
  const news = async () => (await import('./store/sqlite/network.ts')).newsOfDisk(commits)
  return { commits, whole, news }
}

async function openChosen(
  env: Env,
  paths: Paths,
  version: string,
  config: () => Promise<Config>,
  patienceMs?: number,
): Promise<Opened> {
  const kind = chosenKind(env, paths.config) ?? (await config()).store
  return openKind(kind, paths.stores[kind], version, 'write', patienceMs)
}

/** What hooks are to know for as long as they are installed: a program with a window starts them with other variables. */
function hookSetup(machine: NodeJS.Process, paths: Paths, version: string): HookSetup {
  const { env } = machine
  const set = (name: string): readonly [string, string | null] => [name, env[name] ? env[name] : null]
  return {
    node: machine.execPath,
    craft: fileURLToPath(new URL('../bin/craft.js', import.meta.url)),
    version,
    state: paths.state,
    home: homedir(),
    places: Object.fromEntries(
      ['CRAFT_HOME', 'CRAFT_STORE', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_STATE_HOME'].map(set),
    ),
  }
}

async function vaultOf(kind: StoreKind, path: string, craftVersion: string): Promise<Vault> {
  if (kind === 'sqlite') return (await import('./store/sqlite/backup.ts')).sqliteVault(path, { craftVersion })
  // biome-ignore lint/plugin: the one real clock
  return (await import('./store/jsonl/backup.ts')).jsonlVault(path, { now: () => new Date(), craftVersion })
}

const wordsOfDamage = ([first, ...more]: readonly string[]): readonly string[] =>
  first === undefined
    ? []
    : [
        `craft: the store is damaged: ${first}${more.length > 0 ? `, and ${more.length} more` : ''}`,
        'Next: craft doctor --repair; it keeps what cannot be read beside the store',
      ]

/**
 * The store that the settings name, without the cost of checking all of them; null where that can't be seen, and
 * `readConfig` will say what is wrong.
 */
function chosenKind(env: Env, configPath: string): StoreKind | null {
  const named = env.CRAFT_STORE?.trim() || kindInFile(configPath)
  return isStoreKind(named) ? named : null
}

function kindInFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')).store ?? storeKinds[0]
  } catch (cause) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(cause)) ? storeKinds[0] : null
  }
}

/** package.json stands one folder above both src/ and the built dist/. */
function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '0'
}

/** The folder may have been deleted under us; by the name the shell has for it, git says what is wrong. */
function workingDirectory(machine: NodeJS.Process): string {
  try {
    return machine.cwd()
  } catch {
    return resolve('/', machine.env.PWD ?? '')
  }
}

function interruptsOf(machine: NodeJS.Process) {
  const controller = new AbortController()
  const stop = () => controller.abort()
  machine.once('SIGINT', stop)
  machine.once('SIGTERM', stop)
  /** Meanwhile nobody listens, so that the system ends craft by itself: a listener would wait for the work. */
  const unheard = async <T>(work: () => Promise<T>): Promise<T> => {
    machine.off('SIGINT', stop)
    try {
      return await work()
    } finally {
      if (!controller.signal.aborted) machine.once('SIGINT', stop)
    }
  }
  return { stop: controller.signal, unheard }
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== 'false'

/** XDG folders on Linux, the platform's own on macOS and Windows; CRAFT_HOME puts everything into one folder. */
function pathsOf(env: Env): Paths {
  const home = env.CRAFT_HOME
  const folders = home
    ? { data: resolve(home), config: resolve(home), log: resolve(home, 'state') }
    : envPaths('craft', { suffix: '' })
  const config = join(folders.config, 'config.json')
  const stores = { sqlite: join(folders.data, 'craft.db'), jsonl: join(folders.data, 'store') }
  return {
    get store() {
      return stores[chosenKind(env, config) ?? storeKinds[0]]
    },
    stores,
    config,
    templates: join(folders.config, 'templates'),
    search: join(folders.data, 'search.db'),
    // Where XDG is followed, logs go to the state folder.
    state: folders.log,
    documents: join(folders.data, 'documents'),
    exports: join(folders.data, 'export'),
    backups: join(folders.data, 'backups'),
  }
}

async function pauseFor(milliseconds: number, stop: AbortSignal): Promise<void> {
  const { setTimeout } = await import('node:timers/promises')
  await setTimeout(milliseconds, undefined, { signal: stop }).catch(() => {})
}
