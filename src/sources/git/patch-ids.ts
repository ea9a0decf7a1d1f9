import type { Change } from '../../core/ports.ts'
import { Damage } from './faults.ts'
import type { Setup } from './process.ts'
import { type GitProcess, start } from './run.ts'

/** The patch as text, the same whatever is configured; `git patch-id` passes over line numbers and blanks. */
const patchDiff = [
  ...['diff-tree', '--stdin', '-r', '-p', '--root', '--no-renames', '--full-index'],
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=none'],
]

/** A patch is held whole before git may hash it. Larger ones are imports, which nobody picks or amends. */
const largest = 16 * 1024 * 1024

/**
 * git's stable patch-id of each change, by tip: `diff-tree -p` into `patch-id`. For a binary file git would hash the
 * name alone, and for a new mode hardly more: two different changes would look the same, so these have none.
 * Nor has anything where a partial clone lacks what is to be compared.
 */
export async function patchIds(
  setup: Setup,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  if (changes.length === 0) return ids
  const diff = start(setup, patchDiff)
  const hash = start(setup, ['patch-id', '--stable'])
  // Read all the while: a git whose answer nobody takes stops taking patches.
  const answer = textOf(hash)
  answer.catch(() => {}) // thrown when its turn comes
  try {
    diff.write(changes.map(asLine).join(''))
    diff.end()
    await relay(diff, hash)
    hash.end()
    for (const [, id = '', tip = ''] of (await answer).matchAll(/^([0-9a-f]+) ([0-9a-f]+)$/gm))
      ids.set(tip, id)
  } catch (fault) {
    if (!(fault instanceof Damage)) throw fault
  } finally {
    diff.stop()
    hash.stop()
  }
  return ids
}

/** `diff-tree --stdin` takes other parents than a commit's own behind its id. */
export const asLine = ({ tip, base }: Change): string => (base === null ? `${tip}\n` : `${tip} ${base}\n`)

async function textOf({ output }: GitProcess): Promise<string> {
  let text = ''
  for await (const bytes of output) text += bytes.toString('latin1')
  return text
}

type Patch = { lines: string[]; size: number; hasLines: boolean; isBinary: boolean }
const newPatch = (): Patch => ({ lines: [], size: 0, hasLines: false, isBinary: false })

/** Hands on every patch that an id can stand for. Only the first line of one is nothing but an object id. */
async function relay(diff: GitProcess, hash: GitProcess): Promise<void> {
  let patch = newPatch()
  const handOn = async (): Promise<void> => {
    if (!patch.hasLines || patch.isBinary || patch.size > largest) return
    hash.write(`${patch.lines.join('\n')}\n`)
    await hash.taken()
  }
  let rest = ''
  for await (const bytes of diff.output) {
    const text = bytes.toString('latin1')
    if (!text.includes('\n')) {
      rest += text // of a line that may be a file long: not looked through again with every piece
      continue
    }
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (OBJECT_ID.test(line)) {
        await handOn()
        patch = newPatch()
      }
      take(patch, line)
    }
  }
  await handOn()
}

const OBJECT_ID = /^[0-9a-f]{40,64}$/

function take(patch: Patch, line: string): void {
  patch.size += line.length + 1
  if (line.startsWith('@@ ')) patch.hasLines = true
  if (line.startsWith('Binary files ')) patch.isBinary = true
  if (patch.size <= largest) patch.lines.push(line)
  else patch.lines = []
}
