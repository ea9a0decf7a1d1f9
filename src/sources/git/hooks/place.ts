import { realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { locate } from '../locate.ts'
import type { Setup } from '../process.ts'
import { run } from '../run.ts'

/** Where git looks for the hooks of one repository. */
export type HooksPlace = {
  readonly gitDir: string
  /** What relative hook paths start from: the work tree's top, or the git directory where there is none. */
  readonly top: string
  readonly folder: string
  /** What leads out of the repository's git directory, core.hooksPath (with git's word for whose it is) or a link; else null. */
  readonly elsewhere: Elsewhere | null
}

export type Elsewhere = { readonly value: string; readonly scope: string | null }

/** @throws Fault('unusable') where there is no repository */
export async function hooksPlace(setup: Setup): Promise<HooksPlace> {
  const { gitDir, workTree } = await locate(setup)
  const top = workTree ?? gitDir
  const set = await hooksPath(setup)
  const folder = set === null ? join(gitDir, 'hooks') : resolve(top, set.value)
  const outside = !isWithin(gitDir, folder)
  return {
    gitDir,
    top,
    folder,
    elsewhere: outside ? (set ?? { value: real(folder), scope: null }) : null,
  }
}

/** What core.hooksPath is set to, but for what craft itself says to every git it starts. */
async function hooksPath(setup: Setup): Promise<Elsewhere | null> {
  const question = ['config', '--null', '--show-scope', '--type=path', '--get-all', 'core.hooksPath']
  const { stdout } = await run(setup, question, { accept: [1] })
  const parts = stdout.toString('utf8').split('\0')
  let found = null
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [scope = '', value = ''] = [parts[i], parts[i + 1]]
    if (scope !== 'command') found = { value, scope }
  }
  return found
}

/** The folder may be a link to one that many repositories share. */
function isWithin(folder: string, path: string): boolean {
  const way = relative(real(folder), real(path))
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== '' && resolve(way) !== way
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
