import type { Tag } from '../../core/repository.ts'
import { Damage } from './faults.ts'
import { commitIds } from './objects.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'

/** Every tag that leads to a commit, sorted by name; tags of trees and blobs are passed over. */
export async function tags(setup: Setup): Promise<readonly Tag[]> {
  const refs = await refsOf(setup)
  // Only newer versions of git look behind a tag of a tag here.
  const unsure = refs.filter(({ type }) => type === 'tag' || type === null)
  const commits = await commitIds(
    setup,
    unsure.map(({ oid }) => oid),
  )
  const found = new Map(unsure.map((ref, index) => [ref, commits[index] ?? null]))
  return refs.flatMap((ref) => {
    const oid = ref.type === 'commit' ? ref.oid : (found.get(ref) ?? null)
    return oid === null ? [] : [{ name: ref.name, oid }]
  })
}

/** What a tag leads to, one tag further; its type is null where git was not asked for it. */
type Ref = { readonly name: string; readonly oid: string; readonly type: string | null }

async function refsOf(setup: Setup): Promise<readonly Ref[]> {
  const ask = async (fields: string): Promise<readonly string[][]> => {
    const { stdout } = await run(setup, [
      'for-each-ref',
      `--format=${fields} %(refname:strip=2)`,
      'refs/tags',
    ])
    const lines = stdout.toString('utf8').split('\n').filter(Boolean)
    return lines.map((line) => line.split(' '))
  }
  try {
    const answers = await ask('%(objecttype) %(objectname) %(*objecttype) %(*objectname)')
    return answers.map(([type = '', oid = '', inner = '', innerOid = '', ...name]) =>
      type === 'tag'
        ? { name: name.join(' '), type: inner, oid: innerOid }
        : { name: name.join(' '), type, oid },
    )
  } catch (fault) {
    if (!(fault instanceof Damage)) throw fault
    // One of them leads to something that is not there: nobody can tell which but by asking for each.
    const answers = await ask('%(objectname)')
    return answers.map(([oid = '', ...name]) => ({ name: name.join(' '), type: null, oid }))
  }
}
