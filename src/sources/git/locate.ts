import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Location } from '../../core/ports.ts'
import { Damage } from './faults.ts'
import type { Setup } from './process.ts'
import { oldGitFault, run } from './run.ts'

/** A location, and where git keeps the list of commits whose parents a shallow clone left behind. */
export type Place = Location & { readonly shallowFile: string }

/**
 * Paths may hold newlines, so a yes or no stands between them; a path that holds these too is known by its being
 * given twice. `--show-cdup` instead of `--show-toplevel`,
 * which is fatal in a bare repository; `--revs-only HEAD` stays silent before the first commit.
 */
const questions = [
  ...['rev-parse', '--path-format=absolute', '--git-common-dir', '--is-shallow-repository'],
  ...['--git-path', 'shallow', '--is-bare-repository', '--show-cdup', '--is-inside-git-dir'],
  ...['--revs-only', 'HEAD'],
]
const ANSWERS =
  /^([\s\S]+?)\n(true|false)\n(\1\/shallow)\n(true|false)\n(?:([\s\S]*?)\n)?(true|false)\n(?:([0-9a-f]{40,64})\n)?$/

/** Finds the repository around `setup.path` with one call of git (two where there is no commit yet). */
export async function locate(setup: Setup): Promise<Place> {
  const { stdout } = await run(setup, questions)
  const match = ANSWERS.exec(stdout.toString('utf8'))
  const [, gitDir, shallow, shallowFile, , up, , head] = match ?? []
  if (gitDir === undefined || shallowFile === undefined || gitDir.startsWith('--'))
    throw (await oldGitFault(setup)) ?? new Error(`git rev-parse gave an answer nobody foresaw: ${stdout}`)
  if (head === undefined) await mustBeUnborn(setup)
  return {
    gitDir,
    workTree: up === undefined ? null : resolve(realpathSync(setup.path), up),
    head: head ?? null,
    shallow: shallow === 'true',
    shallowFile,
  }
}

/** A HEAD that gives no commit is one before the first commit, or broken; only `git log` tells which. */
async function mustBeUnborn(setup: Setup): Promise<void> {
  const { stderr } = await run(setup, ['log', '-1', '--format=', '--no-notes', '--'], { accept: [128] })
  if (/appears to be broken|bad object/.test(stderr)) throw new Damage(setup.path, 'HEAD names no commit')
}
