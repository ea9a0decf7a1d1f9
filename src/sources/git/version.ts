import { Fault } from '../../core/errors.ts'

/**
 * The first with `rev-parse --path-format=absolute`, without which finding a repository takes several calls
 * and breaks in folders whose names hold a newline. It is from March 2021; Ubuntu 22.04 has 2.34, Debian 12 2.39.
 */
const lowest = { major: 2, minor: 31 }

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
