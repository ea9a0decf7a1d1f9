import type { Tag } from '../../core/repository.ts'
import { commitIds } from './objects.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'

/** Every tag that leads to a commit, sorted by name; tags of trees and blobs are passed over. */
export async function tags(setup: Setup): Promise<readonly Tag[]> {
  const { stdout } = await run(setup, [
    'for-each-ref',
    '--format=%(objectname) %(refname:strip=2)',
    'refs/tags',
  ])
  const refs = stdout
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ target: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }))
  // git peels nested tags here; for-each-ref does so only in newer versions.
  const commits = await commitIds(
    setup,
    refs.map((ref) => ref.target),
  )
  return refs.flatMap(({ name }, index) => {
    const oid = commits[index]
    return oid ? [{ name, oid }] : []
  })
}
