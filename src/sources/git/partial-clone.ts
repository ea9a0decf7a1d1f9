import { Damage } from './faults.ts'
import type { Setup } from './process.ts'
import { run, start } from './run.ts'

/** Were objects left out of this clone on purpose? */
export async function isPartialClone(setup: Setup): Promise<boolean> {
  const pattern = '^(extensions\\.partialclone|remote\\..*\\.promisor)$'
  return (await run(setup, ['config', '--get-regexp', pattern], { accept: [1] })).code === 0
}

/** What `ask` gives; `without` where a partial clone lacks the objects for an answer. */
export async function unlessLeftOut<T>(setup: Setup, ask: () => Promise<T>, without: T): Promise<T> {
  try {
    return await ask()
  } catch (fault) {
    if (fault instanceof Damage && (await isPartialClone(setup))) return without
    throw fault
  }
}

type Node = { readonly oid: string; readonly parents: readonly string[] }
type IsHere = (oid: string) => boolean

/**
 * Tells which commits of a partial clone git can diff: both trees and every file version that differs must be here.
 * That has to be known beforehand, because git, asked for a missing object, tries to fetch it and dies.
 */
export function partialClone(
  setup: Setup,
  signal: AbortSignal,
): (commits: readonly Node[]) => Promise<ReadonlySet<string>> {
  let objects: Promise<IsHere> | null = null
  return async (commits) => {
    objects ??= presentObjects(setup, signal)
    const isHere = await objects
    const trees = await rootTrees(setup, commits)
    const hasTree = (oid: string) => isHere(trees.get(oid) ?? '')
    const withTrees = commits.filter(({ oid, parents }) => [oid, ...parents].every(hasTree))
    const changed = await changedBlobs(
      setup,
      withTrees.map((commit) => commit.oid),
    )
    return new Set([...changed].filter(([, blobs]) => blobs.every(isHere)).map(([oid]) => oid))
  }
}

/** 52 bits tell ten million ids apart and fit a number: a sorted list of these is a tenth of a set of strings. */
const keyOf = (oid: string): number => Number.parseInt(oid.slice(0, 13), 16)

/** Lists the trees and file versions in the object store; the only question that never makes git fetch. */
async function presentObjects(setup: Setup, signal: AbortSignal): Promise<IsHere> {
  const format = '--batch-check=%(objecttype) %(objectname)'
  const git = start(setup, ['cat-file', '--batch-all-objects', '--unordered', format], signal)
  const keys: number[] = []
  let rest = ''
  for await (const bytes of git.output) {
    const lines = (rest + bytes.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines)
      if (line.startsWith('blob ') || line.startsWith('tree ')) keys.push(keyOf(line.slice('blob '.length)))
  }
  const sorted = Float64Array.from(keys).sort()
  return (oid) => contains(sorted, keyOf(oid))
}

function contains(sorted: Float64Array, key: number): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return sorted[low] === key
}

/** The root tree of each commit and of its parents. */
async function rootTrees(setup: Setup, commits: readonly Node[]): Promise<ReadonlyMap<string, string>> {
  const input = commits.flatMap(({ oid, parents }) => [oid, ...parents]).map((oid) => `${oid}\n`)
  const { stdout } = await run(setup, ['rev-list', '--no-walk=unsorted', '--format=%T', '--stdin'], {
    input: input.join(''),
  })
  const pairs = stdout.toString('latin1').matchAll(/^commit ([0-9a-f]+)\n([0-9a-f]+)$/gm)
  return new Map([...pairs].map(([, oid = '', tree = '']) => [oid, tree]))
}

const RAW = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) /

/** The file versions each commit changes, from trees alone. A commit with a folder missing is not in the answer. */
async function changedBlobs(setup: Setup, oids: readonly string[]): Promise<Map<string, string[]>> {
  const changed = new Map<string, string[]>()
  if (oids.length === 0) return changed
  const input = oids.map((oid) => `${oid}\n`).join('')
  const args = ['diff-tree', '--stdin', '-r', '-z', '--root', '--raw', '--no-renames', '--always']
  const answer = await run(setup, args, { input }).catch((fault: unknown) => {
    if (fault instanceof Damage) return null
    throw fault
  })
  if (answer === null) return halved(setup, oids)
  const tokens = answer.stdout.toString('latin1').split('\0')
  let blobs: string[] = []
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i] ?? ''
    const raw = RAW.exec(token)
    if (raw === null) {
      blobs = []
      changed.set(token, blobs)
      continue
    }
    blobs.push(...versions(raw))
    i++ // its path
  }
  return changed
}

/** Both sides of a raw record, without the side that is not there and without submodules. */
const versions = ([, oldMode, newMode, oldId = '', newId = '']: RegExpExecArray): string[] => [
  ...(oldMode === '000000' || oldMode === '160000' ? [] : [oldId]),
  ...(newMode === '000000' || newMode === '160000' ? [] : [newId]),
]

async function halved(setup: Setup, oids: readonly string[]): Promise<Map<string, string[]>> {
  if (oids.length === 1) return new Map()
  const middle = oids.length >> 1
  const first = await changedBlobs(setup, oids.slice(0, middle))
  return new Map([...first, ...(await changedBlobs(setup, oids.slice(middle)))])
}
