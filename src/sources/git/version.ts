import { Fault } from '../../core/errors.ts'
import type { GitVersion } from '../../core/ports.ts'
import { abruptFault } from './faults.ts'
import { launch, type Setup } from './process.ts'

/**
 * The first with `rev-parse --path-format=absolute`, without which finding a repository takes several calls
 * and breaks in folders whose names hold a newline. It is from March 2021; Ubuntu 22.04 has 2.34, Debian 12 2.39.
 */
const lowest = { major: 2, minor: 31 }

/**
 * The version of the git that is installed, as it says it, and the lowest craft can use: `2.39.5`, `2.31`.
 * @throws Fault('unusable') when there is none, or it is too old for craft
 */
export async function gitVersion(setup: Setup): Promise<GitVersion> {
  const child = launch(setup, ['version'], 'ignore')
  let printed = ''
  for await (const chunk of child.chunks()) printed += chunk.toString('latin1')
  const failure = await child.failure()
  const found = failure === null ? versionFault(printed) : abruptFault(failure, setup.path, setup.git)
  if (found !== null) throw found
  return {
    found: /\d+(\.\d+)+/.exec(printed)?.[0] ?? printed.trim(),
    lowest: `${lowest.major}.${lowest.minor}`,
  }
}

/** The fault of a git too old to be used, from what `git version` printed; null when it is new enough. */
export function versionFault(printed: string): Fault | null {
  const match = /(\d+)\.(\d+)/.exec(printed)
  if (match === null) return null
  const [major, minor] = [Number(match[1]), Number(match[2])]
  if (major > lowest.major || (major === lowest.major && minor >= lowest.minor)) return null
  return new Fault(
    'unusable',
    `git ${match[0]} is too old for craft`,
    `install git ${lowest.major}.${lowest.minor} or newer`,
  )
}
