import { Damage } from './faults.ts'
import type { Setup } from './process.ts'
import { run, start } from './run.ts'

/** Reads whole objects by id, one request after the other, from a git that stays alive between them. */
export type ObjectReader = {
  /** Asks for objects; git prepares them while we do something else. */
  request(oids: readonly string[]): void
  /** The contents of what was asked for, in that order. Throws Damage when one is not here. */
  receive(oids: readonly string[]): Promise<readonly Buffer[]>
  stop(): void
}

/** `cat-file --batch` tells each object's length before it, so nothing inside an object can look like the next. */
export function objectReader(setup: Setup, signal?: AbortSignal): ObjectReader {
  const git = start(setup, ['cat-file', '--batch'], signal)
  const input = pieces()
  return {
    request: (oids) => git.write(`${oids.join('\n')}\n`),
    stop: git.stop,
    async receive(oids) {
      const objects: Buffer[] = []
      for (const oid of oids) {
        let object = input.next(oid, setup.path)
        for (; object === null; object = input.next(oid, setup.path)) {
          const more = await git.output.next()
          if (more.done) throw new Damage(setup.path, `git stopped before object ${oid}`)
          input.add(more.value)
        }
        objects.push(object)
      }
      return objects
    },
  }
}

const NEWLINE = 0x0a

/** Cuts `<id> <type> <size>\n<bytes>\n` out of a stream that comes in pieces, copying an object at most once. */
function pieces() {
  let held: Buffer[] = []
  let size = 0
  /** Bytes needed before it is worth looking again. */
  let wanted = 1
  const join = (): Buffer => {
    const all = held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held, size)
    held = [all]
    return all
  }
  return {
    add(piece: Buffer): void {
      held.push(piece)
      size += piece.length
    },
    next(oid: string, path: string): Buffer | null {
      if (size < wanted) return null
      const all = join()
      const lineEnd = all.indexOf(NEWLINE)
      if (lineEnd < 0) return null
      const header = all.toString('latin1', 0, lineEnd)
      const length = Number(header.slice(header.lastIndexOf(' ') + 1))
      if (!header.startsWith(`${oid} `) || !Number.isInteger(length))
        throw new Damage(path, `object ${header.slice(0, 200)}`)
      const end = lineEnd + 1 + length
      wanted = size < end + 1 ? end + 1 : 1
      if (size < end + 1) return null
      held = [all.subarray(end + 1)]
      size -= end + 1
      return all.subarray(lineEnd + 1, end)
    },
  }
}

/**
 * For each name the full id of the commit it leads to (through tags), or null: not here, or no commit.
 * @param names anything `git cat-file` takes; from outside only after `rev-parse` has made it an id
 */
export async function commitIds(setup: Setup, names: readonly string[]): Promise<(string | null)[]> {
  if (names.length === 0) return []
  const input = `${names.map((name) => `${name}^{commit}`).join('\n')}\n`
  const { stdout } = await run(setup, ['cat-file', '--batch-check=%(objectname)'], { input })
  const lines = stdout.toString('latin1').split('\n')
  return names.map((_, index) =>
    /^[0-9a-f]{40,64}$/.test(lines[index] ?? '') ? (lines[index] ?? null) : null,
  )
}
