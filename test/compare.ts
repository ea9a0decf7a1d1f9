/** `npm run compare -- <path> …`: reads repositories with craft and with git and prints where they differ. */
import { gitSource } from '../src/sources/git/source.ts'
import { compareWithGit } from './fixture/compare-with-git.ts'

const shown = 20
let differing = 0
for (const path of process.argv.slice(2)) {
  const { commits, insertions, deletions, differences } = await compareWithGit(
    gitSource(path),
    path,
    process.env,
  )
  for (const difference of differences.slice(0, shown)) process.stdout.write(`${difference}\n`)
  if (differences.length > shown) process.stdout.write(`… and ${differences.length - shown} more\n`)
  const verdict = differences.length === 0 ? 'the same as git' : `${differences.length} differences`
  process.stdout.write(`${path}: ${commits} commits, +${insertions} -${deletions}: ${verdict}\n`)
  differing += differences.length
}
process.exitCode = differing === 0 ? 0 : 1
