import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Fault } from '../../core/errors.ts'
import type { Search } from '../../core/ports.ts'

/**
 * Looks through the folders under `path` for repositories, in the order of their names: clones and worktrees (a
 * `.git` folder or file), bare repositories, and those inside another's work tree, submodules too. Passed by are
 * hidden folders, `node_modules` and symbolic links; a bare repository inside a work tree is test data, not work.
 * Only names are looked at: nothing is asked of git, so nothing in a repository gets to speak.
 * @throws Fault('unusable') when `path` is no folder, Fault('interrupted') when `signal` fires
 */
export async function searchRepositories(path: string, signal: AbortSignal): Promise<Search> {
  const top = await topOf(resolve(path))
  const repositories: string[] = []
  const skipped: string[] = []
  const waiting = [{ folder: top, insideWorkTree: false }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (signal.aborted) throw new Fault('interrupted', `looking through ${top} was interrupted`)
    const { folder, insideWorkTree } = next
    const entries = await entriesOf(folder)
    const kind = entries === null ? 'closed' : await kindOf(folder, entries)
    if (kind === 'closed') skipped.push(folder)
    if (kind === 'work tree' || (kind === 'bare' && !insideWorkTree)) repositories.push(folder)
    if (entries === null || kind === 'bare') continue
    const inside = insideWorkTree || kind === 'work tree'
    // The last one in is the first one out.
    for (const name of foldersIn(entries).reverse())
      waiting.push({ folder: join(folder, name), insideWorkTree: inside })
  }
  return { repositories, skipped }
}

/** The folder to begin with may be a symbolic link: a person named it. */
async function topOf(path: string): Promise<string> {
  const top = await realpath(path).catch(() => null)
  if (top === null) throw new Fault('unusable', `there is no folder ${path}`, 'name one with --repo')
  if (!(await stat(top)).isDirectory())
    throw new Fault('unusable', `${path} is not a folder`, 'name a folder with --repo')
  return top
}

const entriesOf = (folder: string): Promise<Dirent[] | null> =>
  readdir(folder, { withFileTypes: true }).catch(() => null)

const foldersIn = (entries: readonly Dirent[]): string[] =>
  entries
    .filter((one) => one.isDirectory() && !one.name.startsWith('.') && one.name !== 'node_modules')
    .map((one) => one.name)
    .sort()

/**
 * `closed`: a `.git` folder that git would not take for one. git would go on looking above it, so the folder must
 * not be read as a repository of its own.
 */
async function kindOf(
  folder: string,
  entries: readonly Dirent[],
): Promise<'work tree' | 'bare' | 'closed' | 'plain'> {
  const git = entries.find((one) => one.name === '.git')
  if (git !== undefined) {
    const path = join(folder, '.git')
    const there = await stat(path).catch(() => null)
    if (there?.isFile()) return 'work tree'
    return isGitFolder(namesIn(await entriesOf(path))) ? 'work tree' : 'closed'
  }
  return isGitFolder(namesIn(entries)) ? 'bare' : 'plain'
}

const namesIn = (entries: readonly Dirent[] | null): ReadonlySet<string> =>
  new Set(entries?.map((one) => one.name))

/** What git itself asks for before it believes that a folder is its own; reftable repositories have these too. */
const isGitFolder = (names: ReadonlySet<string>): boolean =>
  ['HEAD', 'objects', 'refs'].every((name) => names.has(name))
