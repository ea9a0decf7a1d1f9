import type { Patch } from '../../core/ports.ts'
import { sentinel } from './diff-output.ts'
import { Damage } from './faults.ts'
import type { Setup } from './process.ts'
import { start } from './run.ts'

/**
 * How a patch is asked for. Plumbing takes no heed of most that is configured about diffs; what it does heed, and what
 * attributes may name, is set back or switched off here: no program of the repository runs.
 */
export const patchFlags: readonly string[] = [
  ...['-p', '-r', '-M', '-l1000', '--unified=3', '--abbrev=7', '--src-prefix=a/', '--dst-prefix=b/'],
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=none', '--submodule=short'],
]

/** Go before the name of the command: there are no flags for them. Paths in other scripts stand as they are. */
export const patchSettings: readonly string[] = [
  ...['-c', 'diff.suppressBlankEmpty=false'],
  ...['-c', 'core.quotePath=false'],
]

/** Reads patches of commits, one chunk after the other, from a git that stays alive between them. */
export type PatchReader = {
  /** The patch of each, in the order of `oids`, none of which may be a merge. May be called before the last answer. */
  take(oids: readonly string[]): Promise<readonly Patch[]>
  stop(): void
}

/** @param length how many bytes of each patch are kept; the rest is never held in memory */
export function patchReader(setup: Setup, length: number, signal?: AbortSignal): PatchReader {
  const args = [...patchSettings, 'diff-tree', '--stdin', '--root', '--always', ...patchFlags]
  const git = start(setup, args, signal)
  const parser = patchParser(length)
  const read = async (oids: readonly string[]): Promise<readonly Patch[]> => {
    git.write(`${oids.join('\n')}\n${sentinel}`)
    for (;;) {
      const piece = await git.output.next()
      if (piece.done) throw new Damage(setup.path, 'git diff-tree ended before its work was done')
      const found = parser.feed(piece.value)
      if (found === null) continue
      if (found.length !== oids.length || found.some((one, i) => one.oid !== oids[i]))
        throw new Damage(setup.path, 'git diff-tree passed over a commit')
      return found.map(({ text, cut }) => ({ text, cut }))
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    stop: git.stop,
    take(oids) {
      if (oids.length === 0) return Promise.resolve([])
      const patches = last.then(() => read(oids))
      last = patches.catch(() => {}) // whoever asked for them is told
      return patches
    },
  }
}

type PatchOf = Patch & { readonly oid: string }

const NEWLINE = 0x0a
const OBJECT_ID = /^[0-9a-f]{40,64}$/

/**
 * Parses the stream of `diff-tree --stdin --always -p`: a line with an id before each patch. Lines of a patch begin
 * with a blank, a sign or a word of git's, so none passes for an id or for the sentinel that ends a chunk.
 */
export function patchParser(length: number): { feed(bytes: Buffer): readonly PatchOf[] | null } {
  let chunk: PatchOf[] = []
  let oid: string | null = null
  let patch = bounded(length)
  /** The beginning of a line whose end has not come yet; of a very long one only as much as may be kept. */
  let begun: Buffer = Buffer.alloc(0)
  let isOverlong = false
  const settle = (): void => {
    if (oid !== null) chunk.push({ oid, ...patch.end() })
    patch = bounded(length)
    oid = null
  }
  const line = (bytes: Buffer): boolean => {
    if (bytes.length === sentinel.length && bytes[0] === 0x3d) return true
    if (bytes.length <= 65 && OBJECT_ID.test(bytes.toString('latin1', 0, bytes.length - 1))) {
      settle()
      oid = bytes.toString('latin1', 0, bytes.length - 1)
    } else patch.add(bytes)
    return false
  }
  return {
    feed(bytes) {
      let done: readonly PatchOf[] | null = null
      let at = 0
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
        const rest = bytes.subarray(at, end + 1)
        at = end + 1
        const whole = begun.length === 0 ? rest : Buffer.concat([begun, rest])
        begun = begun.length === 0 ? begun : Buffer.alloc(0)
        if (isOverlong) {
          isOverlong = false
          patch.close()
        } else if (line(whole)) {
          settle()
          done = chunk
          chunk = []
        }
      }
      if (at < bytes.length && !isOverlong) {
        begun =
          begun.length + bytes.length - at > length + 65
            ? Buffer.alloc(0)
            : Buffer.concat([begun, bytes.subarray(at)])
        isOverlong = begun.length === 0
      }
      return done
    },
  }
}

/** Takes whole lines as long as they have room. */
function bounded(length: number) {
  let lines: Buffer[] = []
  let size = 0
  let cut = false
  return {
    add(line: Buffer): void {
      cut ||= size + line.length > length
      if (cut) return
      lines.push(line)
      size += line.length
    },
    close(): void {
      cut = true
    },
    end(): Patch {
      const text = Buffer.concat(lines, size).toString('utf8')
      lines = []
      return { text, cut }
    },
  }
}

/** The beginning of one patch, as much as has room. */
export function cutPatch(bytes: Buffer, length: number): Patch {
  if (bytes.length <= length) return { text: bytes.toString('utf8'), cut: false }
  return { text: bytes.toString('utf8', 0, bytes.lastIndexOf(NEWLINE, length - 1) + 1), cut: true }
}
