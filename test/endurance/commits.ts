import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../../src/store/sqlite/driver.ts'
import { env } from './rewritten.ts'

const TREES = 6

type Place = {
  readonly bin: string
  /** Empty; everything is made in it. */
  readonly folder: string
  readonly tell: (line: string) => void
}

export type Committed = {
  readonly commits: number
  /** Troubles of the store that were made while people committed, in words. */
  readonly while: readonly string[]
  readonly troubles: readonly string[]
}

/**
 * Commits from six work trees at once with craft's hooks on, while the store is well, locked, damaged, gone, and its
 * disk is full. No commit may fail or say anything, and one `track --all` afterwards has to have all of them.
 */
export async function surviveCommits({ bin, folder, tell }: Place, commits: number): Promise<Committed> {
  const home = join(folder, 'home')
  const store = join(home, 'craft.db')
  const trees = sixTrees(folder)
  const own = { ...env, CRAFT_HOME: home, CRAFT_STORE: 'sqlite' }
  const craft = (...args: string[]) =>
    spawnSync(process.execPath, [bin, ...args], {
      cwd: trees[0],
      env: own,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
  mkdirSync(home)
  const small = mountSmall(home)
  const troubles: string[] = []
  const done: string[] = []
  try {
    for (const args of [['track'], ['hook', 'install']])
      if (craft(...args).status !== 0) throw new Error(craft(...args).stderr)
    const faults = faultsOf(home, store).filter(({ needsSmall }) => small || !needsSmall)
    for (const [index, { name, make }] of faults.entries()) {
      const share =
        Math.floor((commits * (index + 1)) / faults.length) - Math.floor((commits * index) / faults.length)
      const mend = make()
      troubles.push(...(await commitEverywhere(trees, share, name)))
      mend()
      done.push(name)
      tell(`${share} commits while ${name}: ${troubles.length} troubles`)
    }
    await drained(home)
    const last = craft('track', '--all')
    if (last.status !== 0) troubles.push(`track --all ended with ${last.status}: ${last.stderr}`)
    const log: readonly { readonly oid: string }[] = JSON.parse(craft('log', '--all-repos', '--json').stdout)
    const stored = new Set(log.map(({ oid }) => oid))
    const all = git(folder, ['-C', trees[0] ?? '', 'rev-list', '--all']).split('\n')
    const missing = all.filter((oid) => !stored.has(oid))
    if (missing.length > 0) troubles.push(`${missing.length} of ${all.length} commits are not in the store`)
    if (log.length !== all.length) troubles.push(`${log.length} rows for ${all.length} commits`)
    return { commits: all.length - 1, while: done, troubles }
  } finally {
    await drained(home)
    if (small) spawnSync('sh', ['-c', 'umount -l "$0"', home])
  }
}

type FaultOfStore = {
  readonly name: string
  readonly needsSmall?: boolean
  /** Brings it about, and gives what takes it away. */
  readonly make: () => () => void
}

const nothing = (): void => {}

function faultsOf(home: string, store: string): readonly FaultOfStore[] {
  return [
    { name: 'all is well', make: () => nothing },
    {
      name: 'the store is locked',
      make() {
        const db = connect(store)
        db.exec('BEGIN IMMEDIATE')
        return () => db.close()
      },
    },
    {
      name: 'the store is damaged',
      make() {
        const good = readFileSync(store)
        writeFileSync(store, Buffer.alloc(good.length, 0x5a))
        return () => {
          for (const end of ['-wal', '-shm']) rmSync(store + end, { force: true })
          writeFileSync(store, good)
        }
      },
    },
    {
      name: 'the store is gone',
      make() {
        for (const end of ['', '-wal', '-shm']) rmSync(store + end, { force: true })
        return nothing
      },
    },
    {
      name: 'the disk is full',
      needsSmall: true,
      make() {
        const ballast = join(home, 'ballast')
        const piece = Buffer.alloc(4096)
        try {
          for (;;) appendFileSync(ballast, piece)
        } catch {
          return () => rmSync(ballast, { force: true })
        }
      },
    },
  ]
}

async function commitEverywhere(
  trees: readonly string[],
  commits: number,
  name: string,
): Promise<readonly string[]> {
  const each = async (tree: string, index: number): Promise<readonly string[]> => {
    const found: string[] = []
    const share =
      Math.floor((commits * (index + 1)) / trees.length) - Math.floor((commits * index) / trees.length)
    for (let number = 0; number < share; number++) {
      const said = await run(tree, ['commit', '--quiet', '--allow-empty', '-m', `${name} ${index} ${number}`])
      if (said !== '') found.push(`a commit while ${name}: ${said}`)
    }
    return found
  }
  return (await Promise.all(trees.map(each))).flat()
}

/** What git printed and how it failed; empty where it did neither. */
function run(cwd: string, args: readonly string[]): Promise<string> {
  const child = spawn('git', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code === 0 ? said : `${code}: ${said}`))
  })
}

/** Waits until nobody empties the queue: a store that was locked is tried again for a while. */
async function drained(home: string): Promise<void> {
  const marker = join(home, 'state', 'drainer')
  const isAlive = (): boolean => {
    try {
      process.kill(Number(readFileSync(marker, 'utf8').split(' ')[0]), 0)
      return true
    } catch {
      return false
    }
  }
  while (existsSync(marker) && isAlive()) await wait(50)
}

function sixTrees(folder: string): readonly string[] {
  const first = join(folder, 'tree-0')
  mkdirSync(first, { recursive: true })
  git(first, ['init', '--quiet', '--initial-branch=main'])
  git(first, ['config', 'gc.auto', '0'])
  git(first, ['commit', '--quiet', '--allow-empty', '-m', 'the first'])
  const others = Array.from({ length: TREES - 1 }, (_, index) => join(folder, `tree-${index + 1}`))
  for (const [index, tree] of others.entries())
    git(first, ['worktree', 'add', '--quiet', '-b', `side-${index}`, tree])
  return [first, ...others]
}

/** A small disk of its own, where this user may mount one. */
function mountSmall(home: string): boolean {
  return spawnSync('sh', ['-c', 'mount -t tmpfs -o size=12m tmpfs "$0"', home]).status === 0
}

function git(cwd: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}
