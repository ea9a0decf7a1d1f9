import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../../src/core/ports.ts'
import type { StoreKind } from '../../src/core/store-kind.ts'
import { missingFrom } from '../../src/flows/compare-stores.ts'
import { track } from '../../src/flows/track.ts'
import { gitSource } from '../../src/sources/git/source.ts'
import { openJsonlStore } from '../../src/store/jsonl/store.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { bin, type Env, run } from '../commands/installed.ts'
import type { Ran } from '../context.ts'
import { type GitFixture, gitEnv, temporaryFolder } from '../fixture/git.ts'

/** Runs a program without a word, and says whether it is there and went well. */
export const works = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0

/** May this machine's processes be traced, and their calls be made to fail? */
export const canTrace = works('strace', '-f', '--quiet=all', '-o', '/dev/null', 'true')

/** May mounts be made that only one process and its children see? */
export const canMount = works('unshare', '-m', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/mnt')

/** A repository to run in and a home of its own, with a store of one kind. */
export type Place = { readonly cwd: string; readonly home: string; readonly kind: StoreKind }

export const envOf = ({ home, kind }: Pick<Place, 'home' | 'kind'>): Env => ({
  ...gitEnv,
  HOME: home,
  CRAFT_HOME: home,
  CRAFT_STORE: kind,
})

export const placeIn = (repo: Pick<GitFixture, 'path'>, kind: StoreKind): Place => ({
  cwd: repo.path,
  home: temporaryFolder('craft-home-'),
  kind,
})

/** The same place with a copy of its home. */
export function copyOf(place: Place): Place {
  const home = temporaryFolder('craft-home-')
  cpSync(place.home, home, { recursive: true })
  return { ...place, home }
}

export const craft = (place: Place, line: string): Promise<Ran> =>
  run(process.execPath, [bin, ...line.split(' ')], place.cwd, envOf(place))

/** Which calls fail, how, and from the how manieth on of its kind; `3` is one call alone, `3+` all from there. */
export type Injury = { readonly call: string; readonly error: string; readonly when: string }

export type Traced = Ran & {
  /** The traced calls in their order, one a line, as strace shows them. */
  readonly calls: readonly string[]
}

/** Runs the built program and gives those of its calls that have to do with a path under `folder`, in their order. */
export async function watched(place: Place, line: string, calls: string, folder: string): Promise<Traced> {
  const ran = await strace(place, line, ['-e', `trace=${calls}`])
  return { ...ran, calls: ran.calls.filter((call) => call.includes(folder)) }
}

/**
 * Runs the built program and traces what it does to the files of its store, and to no others: what it prints, what git
 * does and what Node reads must not fail, or the test would be about them.
 */
export async function traced(
  place: Place,
  line: string,
  calls: string,
  injuries: readonly Injury[] = [],
  files: readonly string[] = filesOf(place),
): Promise<Traced> {
  const faults = injuries.map(({ call, error, when }) => `inject=${call}:error=${error}:when=${when}`)
  const paths = files.flatMap((path) => ['-P', path])
  return strace(place, line, [...[`trace=${calls}`, ...faults].flatMap((how) => ['-e', how]), ...paths])
}

async function strace(place: Place, line: string, wish: readonly string[]): Promise<Traced> {
  const log = join(temporaryFolder('craft-trace-'), 'log')
  const how = ['-f', '--seccomp-bpf', '--quiet=all', '-y', '-s', '0', '-o', log]
  const argv = [...how, ...wish, process.execPath, bin, ...line.split(' ')]
  const ran = await run('strace', argv, place.cwd, envOf(place))
  return { ...ran, calls: readFileSync(log, 'utf8').trimEnd().split('\n') }
}

export const storeOf = ({ home, kind }: Pick<Place, 'home' | 'kind'>): string =>
  join(home, kind === 'sqlite' ? 'craft.db' : 'store')

const labels = ['craft.json', '.gitignore', '.gitattributes', 'lock']
const tables = ['achievements', 'aliases', 'checkouts', 'commits', 'notes', 'repositories', 'scores', 'tags']

function filesOf(place: Place): readonly string[] {
  const store = storeOf(place)
  if (place.kind === 'sqlite') return ['', '-wal', '-shm', '-journal'].map((end) => store + end)
  return [store, ...[...labels, ...tables.map((name) => `${name}.jsonl`)].map((name) => join(store, name))]
}

export function open(place: Pick<Place, 'home' | 'kind'>): Store {
  const options = { now: () => new Date(0), craftVersion: '0.0.0-test' }
  return place.kind === 'sqlite'
    ? openSqliteStore(storeOf(place), options)
    : openJsonlStore(storeOf(place), options)
}

const nobody = { update: () => {}, rest: async () => {}, stop: () => {} }
const watch = { progress: nobody, signal: new AbortController().signal }

/** How the store of `place` differs from that of `undisturbed`, one sentence each; how often track ran is not compared. */
export async function differences(place: Place, undisturbed: Place): Promise<readonly string[]> {
  const [one, two] = [place, undisturbed].map((each) => ({ ...open(each), notes: () => new Map() }))
  if (one === undefined || two === undefined) return ['there are no two']
  try {
    return [
      ...(one.damage ?? []),
      ...(await missingFrom(one, two, watch)),
      ...(await missingFrom(two, one, watch)),
    ]
  } finally {
    one.close()
    two.close()
  }
}

/** One run of `craft track` in this process, with no fault in its way. */
export async function trackInPeace(place: Place): Promise<void> {
  const store = open(place)
  try {
    const wish = { what: 'head', since: null, keep: null, dryRun: false } as const
    await track(gitSource(place.cwd, { env: gitEnv }), async () => store, wish, null, watch.signal)
  } finally {
    store.close()
  }
}

/** Does `work` with each of `list`, two at a time. */
export async function eachOf<T>(list: Iterable<T>, work: (one: T) => Promise<void>): Promise<void> {
  const rest = list[Symbol.iterator]()
  const worker = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value)
  }
  await Promise.all([worker(), worker()])
}
