import { resolve, sep } from 'node:path'
import type { Changed } from '../../core/ports.ts'
import { diffOutputParser, sentinel } from './diff-output.ts'
import type { Place } from './locate.ts'
import { cutPatch, patchFlags, patchSettings } from './patches.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'

/** `--cached` compares the index with a tree: files of the work tree are neither opened nor sent through filters. */
const compare = ['diff-index', '--cached', '-M', '-l1000']
const counting = ['-z', '--raw', '--numstat', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none']

/** @param length of the patch, in bytes */
export async function staged(
  setup: Setup,
  place: Place,
  indexFile: string | null,
  length: number,
): Promise<Pick<Changed, 'files' | 'patch'> | null> {
  const here = withIndex(setup, place, indexFile)
  const base = place.head ?? (await emptyTree(setup))
  const [counts, patch] = await Promise.all([
    run(here, [...compare, ...counting, base, '--']),
    run(here, [...patchSettings, ...compare, ...patchFlags, base, '--']),
  ])
  if (counts.stdout.length === 0) return null
  const [chunk] = diffOutputParser().feed(
    Buffer.concat([Buffer.from('index\0'), counts.stdout, Buffer.from(sentinel)]),
  )
  return { files: chunk?.[0]?.files ?? [], patch: cutPatch(patch.stdout, length) }
}

/**
 * `git commit -a` and `git commit <path>` write the commit from an index of their own and tell hooks where it lies.
 * That is believed only of a place in this very repository: the hook may ask about another one.
 */
function withIndex(setup: Setup, place: Place, indexFile: string | null): Setup {
  if (!indexFile) return setup
  const path = resolve(place.workTree ?? setup.path, indexFile)
  return path.startsWith(place.gitDir + sep)
    ? { ...setup, env: { ...setup.env, GIT_INDEX_FILE: path } }
    : setup
}

/** Its id in the format of this repository; git knows the object without having it. */
async function emptyTree(setup: Setup): Promise<string> {
  const { stdout } = await run(setup, ['hash-object', '-t', 'tree', '--stdin'], { input: '' })
  return stdout.toString('latin1').trim()
}
