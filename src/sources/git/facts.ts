import type { RepositoryFacts } from '../../core/ports.ts'
import { safeFlags } from './environment.ts'
import { knownFault, strangeFault } from './faults.ts'
import type { Place } from './locate.ts'
import type { Setup } from './process.ts'
import { nameIn, nameOfFolder, withoutCredentials } from './remote-url.ts'

type Ask = (...args: readonly string[]) => Promise<string>

/** Name, remote and default branch. These are asked once a repository, so they may cost simple-git's start-up. */
export async function factsOf(setup: Setup, place: Place): Promise<RepositoryFacts> {
  const ask = await asker(setup)
  const remote = await remoteOf(ask)
  const remoteUrl = remote === null ? null : withoutCredentials(remote.url)
  return {
    name: nameIn(remoteUrl ?? '') || nameOfFolder(place.workTree ?? place.gitDir) || 'repository',
    remoteUrl,
    defaultBranch: await defaultBranchOf(ask, remote?.name ?? 'origin', place.workTree === null),
  }
}

/** Only `raw`, only reading commands, only fixed arguments: simple-git's own parsers hold whole outputs. */
async function asker(setup: Setup): Promise<Ask> {
  const { simpleGit } = await import('simple-git')
  // simple-git refuses to start when these are set, and git does not need them to read.
  const { PAGER, EDITOR, VISUAL, PREFIX, SSH_ASKPASS, ...env } = setup.env
  const git = simpleGit({
    baseDir: setup.path,
    binary: setup.git,
    timeout: { block: setup.silenceMs },
    allowEnvironment: Object.keys(env),
    // Our own flags switch these off; simple-git sees only that they are named.
    unsafe: {
      allowUnsafeCustomBinary: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeHooksPath: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeExec: true,
    },
  }).env(env)
  return async (...args) => {
    try {
      return await git.raw([...safeFlags, ...args])
    } catch (cause) {
      const stderr = cause instanceof Error ? cause.message : String(cause)
      const failure = { code: null, signal: null, stderr, errno: null, ended: null }
      throw knownFault(stderr, setup.path) ?? strangeFault(failure, setup.path)
    }
  }
}

type Remote = { readonly name: string; readonly url: string }

/** `origin` where there is one, else the first that is configured. */
async function remoteOf(ask: Ask): Promise<Remote | null> {
  // Not --get-regexp: where nothing matches it ends with a status that simple-git takes for a failure.
  const entries = (await ask('config', '--null', '--list')).split('\0')
  const remotes = entries.flatMap((entry): Remote[] => {
    const match = /^remote\.(.+)\.url\n([\s\S]+)$/.exec(entry)
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ name: match[1], url: match[2] }]
  })
  return remotes.find((remote) => remote.name === 'origin') ?? remotes[0] ?? null
}

/** What the remote calls its HEAD; else main or master where they exist; else the branch HEAD is on. */
async function defaultBranchOf(ask: Ask, remote: string, bare: boolean): Promise<string | null> {
  const printed = await ask(
    ...['for-each-ref', '--format=%(refname)%00%(symref)%00%(HEAD)'],
    ...['refs/heads', 'refs/remotes/*/HEAD', 'refs/remotes/*/*/HEAD'],
  )
  const refs = printed.split('\n').map((line) => line.split('\0'))
  const remoteHead = refs.find(([name]) => name === `refs/remotes/${remote}/HEAD`)?.[1]
  if (remoteHead) return remoteHead.replace(`refs/remotes/${remote}/`, '')
  const branches = refs.flatMap(([name]) => (name?.startsWith('refs/heads/') ? [name.slice(11)] : []))
  const current = refs.find(([, , head]) => head === '*')?.[0]?.slice(11) ?? null
  if (bare && current !== null) return current
  return ['main', 'master'].find((branch) => branches.includes(branch)) ?? current
}
