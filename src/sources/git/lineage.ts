import type { Change, ChangeSums, Lineage } from '../../core/ports.ts'
import type { Fork } from '../../core/repository.ts'
import { diffOutputParser, sentinel } from './diff-output.ts'
import { countingDiff } from './line-counts.ts'
import { commitIds } from './objects.ts'
import { unlessLeftOut } from './partial-clone.ts'
import { asLine, patchIds } from './patch-ids.ts'
import type { Setup } from './process.ts'
import { linesIn, run, start } from './run.ts'
import { everyHead, everyTip } from './selection.ts'

/** Each answer is one process (patch-ids are two), and none where nothing is asked. Ids go in by stdin. */
export const lineageOf = (setup: Setup): Lineage => ({
  async held(oids) {
    return new Set((await commitIds(setup, oids)).filter((oid) => oid !== null))
  },
  async beside(tips, head) {
    if (tips.length === 0) return new Map()
    const lines = await revList(setup, ['--parents'], [...tips, `^${head}`])
    return new Map(
      lines.map((line) => {
        const [oid = '', ...parents] = line.split(' ')
        return [oid, parents]
      }),
    )
  },
  lost: async (tips, kept) =>
    tips.length === 0
      ? []
      : revList(
          setup,
          ['--not', ...everyTip, ...everyHead, '--not'],
          [...tips, ...kept.map((oid) => `^${oid}`)],
        ),
  mainLine: (head, oids) => mainLine(setup, head, oids),
  forks: (tips, head) => forks(setup, tips, head),
  async forkPoint(head, tip) {
    const { stdout } = await run(setup, ['merge-base', head, tip], { accept: [1] })
    return stdout.toString('latin1').trim() || null
  },
  patchIds: (changes) => patchIds(setup, changes),
  sums: (changes) => unlessLeftOut(setup, () => sums(setup, changes), new Map()),
})

/** A branch that takes in the main line again and again has left it in as many places; the latest ones tell all. */
const MOST_BASES = 16

async function forks(setup: Setup, tips: readonly string[], head: string): Promise<readonly Fork[]> {
  if (tips.length === 0) return []
  const wanted = new Set(tips)
  const found: Fork[] = []
  const basesOf = new Map<string, readonly string[]>()
  const args = ['--timestamp', '--parents', '--topo-order', '--reverse']
  for (const line of await revList(setup, args, [...wanted, `^${head}`])) {
    const [at = '', oid = '', ...parents] = line.split(' ')
    const each = parents.map((parent) => basesOf.get(parent) ?? [parent])
    const bases = each.length === 1 ? (each[0] ?? []) : [...new Set(each.flat())].slice(-MOST_BASES)
    basesOf.set(oid, bases)
    if (wanted.has(oid)) found.push({ oid, at: Number(at), bases })
  }
  return found
}

async function revList(setup: Setup, args: readonly string[], input: readonly string[]): Promise<string[]> {
  const { stdout } = await run(setup, ['rev-list', ...args, '--stdin'], {
    input: input.map((line) => `${line}\n`).join(''),
  })
  return stdout.toString('latin1').split('\n').filter(Boolean)
}

/** Goes down the line only until the last one was seen: what is asked about is mostly young. */
async function mainLine(setup: Setup, head: string, oids: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = new Set(oids)
  const found = new Set<string>()
  if (wanted.size === 0) return found
  const git = start(setup, ['rev-list', '--first-parent', '--stdin'])
  git.write(`${head}\n`)
  git.end()
  try {
    for await (const lines of linesIn(git.output)) {
      for (const oid of lines) if (wanted.delete(oid)) found.add(oid)
      if (wanted.size === 0) break
    }
  } finally {
    git.stop()
  }
  return found
}

async function sums(setup: Setup, changes: readonly Change[]): Promise<ReadonlyMap<string, ChangeSums>> {
  if (changes.length === 0) return new Map()
  const input = `${changes.map(asLine).join('')}${sentinel}`
  const { stdout } = await run(setup, countingDiff, { input })
  const [counted = []] = diffOutputParser().feed(stdout)
  return new Map(
    counted.map(({ oid, files }) => [
      oid,
      {
        filesChanged: files.length,
        insertions: files.reduce((sum, file) => sum + file.insertions, 0),
        deletions: files.reduce((sum, file) => sum + file.deletions, 0),
      },
    ]),
  )
}
