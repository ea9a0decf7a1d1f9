import { execFileSync } from 'node:child_process'

const people = {
  GIT_AUTHOR_NAME: 'Ada Lovelace',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada Lovelace',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
}

/** What git prints, without the last newline. */
export const gitText = (cwd, args, { input = '', env = {} } = {}) =>
  execFileSync('git', args, {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...people, ...env },
  }).trimEnd()

/** A bare clone that shares its objects with `from` and may grow. */
export function sharedClone(from, folder) {
  gitText(undefined, ['clone', '--quiet', '--bare', '--shared', '--', from, folder])
  return folder
}

let count = 0

/** Adds one commit of one small new file to HEAD's branch, without a work tree. */
export function commitOn(repository) {
  const git = (args, options) => gitText(repository, args, options)
  const env = { GIT_INDEX_FILE: `${repository}/bench-index` }
  count++
  const blob = git(['hash-object', '-w', '--stdin'], { input: `line of ${count}\n` })
  git(['read-tree', 'HEAD'], { env })
  git(['update-index', '--add', '--cacheinfo', `100644,${blob},bench/${count}.txt`], { env })
  const tree = git(['write-tree'], { env })
  const message = `Add the file of run ${count}\n\nSo that there is something new to read.\n`
  const commit = git(['commit-tree', '-p', 'HEAD', tree], { input: message })
  git(['update-ref', 'HEAD', commit])
}
