import type { Tag } from '../../core/repository.ts'
import { Damage } from './faults.ts'
import { commitIds } from './objects.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'

/** Every tag that leads to a commit, sorted by name; tags of trees and blobs are passed over. */
export async function tags(setup: Setup): Promise<readonly Tag[]> {
  const listed = await refsOf(setup)
  const byOid = new Map(listed.map((ref) => [ref.oid, ref]))
  const refs = listed.map((ref) => seenThrough(ref, byOid))
  const unsure = refs.filter(({ type }) => type === 'tag' || type === null)
  const commits = await commitIds(
    setup,
    unsure.map(({ target }) => target),
  )
  const found = new Map(unsure.map((ref, index) => [ref, commits[index] ?? null]))
  return refs.flatMap((ref) => {
    const oid = ref.type === 'commit' ? ref.target : (found.get(ref) ?? null)
    return oid === null ? [] : [{ name: ref.name, oid }]
  })
}

/** A tag, its own object, and what it leads to, one tag further; `type` is null where git was not asked for it. */
type Ref = {
  readonly name: string
  readonly oid: string
  readonly target: string
  readonly type: string | null
}

/** Only newer versions of git look behind a tag of a tag. Mostly the inner one has a name as well, and is in the list. */
function seenThrough(ref: Ref, byOid: ReadonlyMap<string, Ref>): Ref {
  const inner = ref.type === 'tag' ? byOid.get(ref.target) : undefined
  return inner === undefined ? ref : { ...ref, target: inner.target, type: inner.type }
}

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
        ? { name: name.join(' '), oid, type: inner, target: innerOid }
        : { name: name.join(' '), oid, type, target: oid },
    )
  } catch (fault) {
    if (!(fault instanceof Damage)) throw fault
    // One of them leads to something that is not there: nobody can tell which but by asking for each.
    const answers = await ask('%(objectname)')
    return answers.map(([oid = '', ...name]) => ({ name: name.join(' '), oid, type: null, target: oid }))
  }
}
