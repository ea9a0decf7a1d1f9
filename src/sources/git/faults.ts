import { Fault } from '../../core/errors.ts'

/** How a git process ended when it did not end well. */
export type Failure = {
  readonly code: number | null
  readonly signal: string | null
  readonly stderr: string
  /** What spawn itself reported, e.g. `ENOENT`. */
  readonly errno: string | null
  /** Ended by us: it said nothing for too long, it said too much, or the person asked to stop. */
  readonly ended: 'hung' | 'flooded' | 'interrupted' | 'stopped' | null
}

/** Objects are missing or broken. Apart from other faults because a second look, or a partial clone, may explain it. */
export class Damage extends Fault {
  constructor(path: string, detail: string) {
    super(
      'unusable',
      `the repository at ${path} is damaged or incomplete: ${detail}`,
      `git -C '${path}' fsck`,
    )
  }
}

type Rule = { readonly when: RegExp; readonly fault: (path: string, line: string) => Fault }

const unusable = (message: string, hint: string): Fault => new Fault('unusable', message, hint)

const damage = new RegExp(
  [
    ...[
      'bad object',
      'bad tree',
      'invalid object',
      'not a (?:valid|tree) object',
      'corrupt',
      'inflate',
      'appears to be broken',
    ],
    ...['missing (?:blob|tree|commit|object)', 'is missing', 'object file .* is empty', 'packfile .* cannot'],
    ...['(?:unable to|could not|cannot|can not|failed to) (?:read|find|fetch|parse|open object)'],
    'unable to normalize alternate',
  ].join('|'),
  'i',
)

/** First match wins. The words are those of git with LC_ALL=C, from 2.31 to today. */
const rules: readonly Rule[] = [
  {
    when: /dubious ownership|unsafe repository/,
    fault: (path) =>
      unusable(
        `${path} belongs to another user, and git refuses to read it`,
        `if you trust it: git config --global --add safe.directory '${path}'`,
      ),
  },
  {
    when: /bad (?:numeric |boolean )?config|could not expand include/i,
    fault: (path, line) =>
      unusable(
        `git does not understand the configuration of ${path}: ${line}`,
        'git config --list --show-origin',
      ),
  },
  {
    when: /permission denied/i,
    fault: (path, line) => unusable(`you may not read all of ${path}: ${line}`, `ls -la '${path}'`),
  },
  { when: damage, fault: (path, line) => new Damage(path, line) },
  {
    when: /not a git repository/i,
    fault: (path) =>
      unusable(`${path} is not a git repository`, 'run craft inside a repository, or name one with --repo'),
  },
  {
    when: /Expected git repo version|unknown repository extension|unknown extension/i,
    fault: (path) =>
      unusable(`${path} was made by a newer git than the one installed here`, 'install a newer git'),
  },
]

const longest = 300

/** The line of stderr that says what went wrong, without git's own prefix. */
function telling(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const line =
    lines.find((one) => one.startsWith('fatal: ')) ?? lines.find((one) => one.startsWith('error: '))
  return (line ?? lines[0] ?? '').replace(/^(fatal|error|warning): /, '').slice(0, longest)
}

/** git's stderr in a person's words; null when no rule knows it. */
export function knownFault(stderr: string, path: string): Fault | null {
  const line = telling(stderr)
  return rules.find(({ when }) => when.test(stderr))?.fault(path, line) ?? null
}

/** The fault of a process that did not even get to speak for itself; null when stderr has to tell. */
export function abruptFault(failure: Failure, path: string, git: string): Fault | null {
  if (failure.ended === 'interrupted' || failure.ended === 'stopped' || failure.signal === 'SIGINT')
    return new Fault('interrupted', `reading ${path} was interrupted`)
  if (failure.ended === 'hung')
    return unusable(
      `git gave no answer about ${path} in time`,
      'check the disk and run git fsck, then try again',
    )
  if (failure.ended === 'flooded')
    return unusable(`git's answer about ${path} is too long to hold`, 'git fsck')
  if (failure.errno === 'ENOENT')
    return unusable(`${git} was not found`, 'install git, or put it on the PATH: https://git-scm.com')
  if (failure.errno !== null)
    return unusable(`${git} could not be started (${failure.errno})`, 'git --version')
  if (failure.signal !== null)
    return unusable(
      `git was killed (${failure.signal}) while reading ${path}`,
      'free some memory and try again',
    )
  return null
}

/** For failures nobody foresaw: git's own words. */
export const strangeFault = (failure: Failure, path: string): Fault =>
  unusable(
    `git could not read ${path}: ${telling(failure.stderr) || `it ended with status ${failure.code}`}`,
    `git -C '${path}' fsck`,
  )
