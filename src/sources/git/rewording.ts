import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Fault } from '../../core/errors.ts'
import type { Rewording, Standing } from '../../core/ports.ts'
import { type Environment, personsEnvironment } from './environment.ts'
import type { Place } from './locate.ts'
import { launch, type Setup } from './process.ts'
import { run } from './run.ts'

/** Hooks may test, and a person may have to find their key. */
const HOOKS_MS = 30 * 60_000

/** The files in a work tree's own git directory that say what git is in the middle of. */
const SIGNS: readonly (readonly [file: string, what: string])[] = [
  ['MERGE_HEAD', 'merge'],
  ['rebase-merge', 'rebase'],
  ['rebase-apply', 'rebase'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
  ['sequencer', 'sequence of picks'],
  ['BISECT_LOG', 'bisect'],
]

/**
 * `--only` without paths takes in nothing of the index; `--allow-empty` lets a commit without changes have another
 * message. The message comes as UTF-8, so that is what git must write into the commit, whatever the settings say.
 */
const AMEND = [
  ...['-c', 'i18n.commitEncoding=UTF-8', 'commit', '--quiet', '--amend', '--only', '--allow-empty'],
  ...['--cleanup=verbatim', '--file=-'],
]

/** @param env the person's own, for the commit alone: everything else is asked as always */
export function rewordingOf(setup: Setup, place: () => Promise<Place>, env: Environment): Rewording {
  const persons: Setup = {
    ...setup,
    env: personsEnvironment(env),
    flags: ['--no-pager'],
    silenceMs: HOOKS_MS,
  }
  return {
    standing: async () => {
      const { workTree } = await place()
      if (workTree === null)
        throw new Fault(
          'unusable',
          `${setup.path} has no work tree to commit in`,
          'go to one of its work trees',
        )
      const before = await lookAt(setup)
      return before === null
        ? null
        : { ...before, ...(await kept(setup, before.head)), busy: await busyWith(setup) }
    },
    reword: async (oid, message, signal) => {
      const before = await lookAt(setup)
      if (before?.head !== oid) throw moved()
      await amend(persons, message, signal)
      const after = await lookAt(setup)
      // Between the look and git's own lock somebody may have committed: then it was their commit that was amended.
      if (after === null || after.tree !== before.tree || after.parents.join() !== before.parents.join())
        throw new Fault(
          'failed',
          'another commit was made meanwhile, and it has the new message now',
          'git reflog; git reset --soft HEAD@{1} takes that back',
        )
      return after.head
    },
  }
}

type Look = Pick<Standing, 'head' | 'branch' | 'parents'> & { readonly tree: string }

async function lookAt(setup: Setup): Promise<Look | null> {
  const format = ['--no-patch', '--no-show-signature', '--format=%H%n%T%n%P']
  const [commit, ref] = await Promise.all([
    run(setup, ['show', ...format, 'HEAD', '--'], { accept: [128] }),
    run(setup, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { accept: [1] }),
  ])
  if (commit.code !== 0) return null
  const [head = '', tree = '', parents = ''] = commit.stdout.toString('latin1').split('\n')
  const branch = ref.stdout.toString('utf8').trim()
  return { head, tree, parents: parents.split(' ').filter(Boolean), branch: branch === '' ? null : branch }
}

/** Where else it is held: a name under which others may have it. */
async function kept(setup: Setup, head: string): Promise<Pick<Standing, 'remote' | 'tag'>> {
  const first = async (refs: string): Promise<string | null> => {
    const args = ['for-each-ref', '--count=1', '--format=%(refname:short)', `--contains=${head}`, refs]
    const { stdout } = await run(setup, args)
    return stdout.toString('utf8').trim() || null
  }
  const [remote, tag] = await Promise.all([first('refs/remotes'), first('refs/tags')])
  return { remote, tag }
}

async function busyWith(setup: Setup): Promise<string | null> {
  const { stdout } = await run(setup, ['rev-parse', ...SIGNS.flatMap(([file]) => ['--git-path', file])])
  const paths = stdout.toString('utf8').split('\n')
  return SIGNS.find((_, index) => existsSync(resolve(setup.path, paths[index] ?? '')))?.[1] ?? null
}

/** @throws Fault('failed') with what git, or the hook that refused, said about it */
async function amend(persons: Setup, message: string, signal: AbortSignal): Promise<void> {
  const child = launch(persons, AMEND, 'pipe', signal)
  child.stdin?.end(`${message}\n`, 'utf8')
  let said = ''
  for await (const chunk of child.chunks()) said += chunk.toString('utf8')
  const failure = await child.failure()
  if (failure === null) return
  if (failure.ended === 'interrupted')
    throw new Fault('interrupted', 'interrupted; git log -1 tells what is there')
  const words = `${failure.stderr}\n${said}`.split('\n').filter((line) => line.trim() !== '')
  const last = words.find((line) => /^(?:fatal|error): /.test(line)) ?? words.at(-1) ?? failure.errno
  throw new Fault(
    'failed',
    `git did not amend the commit: ${(last ?? 'no word why').slice(0, 300)}`,
    'see what git and its hooks say: git commit --amend',
  )
}

const moved = (): Fault =>
  new Fault(
    'failed',
    'HEAD moved while the new message was looked at, so nothing was changed',
    'craft coach --apply',
  )
