import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'
import { bundle } from '../../build.mjs'
import type { StoreKind } from '../../src/core/store-kind.ts'

const place = { folder: '', program: '', opener: '' }

beforeAll(async () => {
  // Inside node_modules, so that the external packages are found from there.
  const cache = join(bundle.absWorkingDir, 'node_modules/.cache/craft')
  mkdirSync(cache, { recursive: true })
  place.folder = mkdtempSync(join(cache, 'writer-'))
  place.program = await built(new URL('./writer.ts', import.meta.url))
  place.opener = await built(new URL('./opener.ts', import.meta.url))
})
async function built(source: URL): Promise<string> {
  const outfile = join(place.folder, `${basename(source.pathname, '.ts')}.mjs`)
  await build({ ...bundle, entryPoints: [fileURLToPath(source)], outfile })
  return outfile
}
afterAll(() => rmSync(place.folder, { recursive: true, force: true }))

export type Place = { readonly kind: 'sqlite' | 'jsonl'; readonly path: string }

export type Range = {
  readonly from: number
  readonly to: number
  readonly batch: number
  /** A folder of migrations other than the project's. */
  readonly migrations?: string
}

export type Ended = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** Each call that came back, in order. */
  readonly calls: readonly { readonly to: number; readonly added: number }[]
  readonly err: string
}

/**
 * Runs a process that adds the numbered commits of a range, so many in a call, to a store.
 * @param heard is told after how many calls it has come back, and may kill it
 */
export function write(
  store: Place,
  { from, to, batch, migrations }: Range,
  heard: (calls: number, child: ChildProcess) => void = () => {},
): Promise<Ended> {
  const args = [
    place.program,
    store.kind,
    store.path,
    from,
    to,
    batch,
    ...(migrations === undefined ? [] : [migrations]),
  ]
  const child = spawn(process.execPath, args.map(String), { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    said.out += text
    heard(callsIn(said.out).length, child)
  })
  child.stderr.on('data', (text) => {
    said.err += text
  })
  return new Promise((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, calls: callsIn(said.out), err: said.err })),
  )
}

const callsIn = (out: string): Ended['calls'] =>
  Array.from(out.matchAll(/^added \d+ (\d+) (\d+)\n/gm), ([, to, added]) => ({
    to: Number(to),
    added: Number(added),
  }))

/** What goes wrong where so many threads make each of the stores at the same moment. */
export async function openTogether(
  kind: StoreKind,
  paths: readonly string[],
  companions: number,
): Promise<readonly string[]> {
  const waiting = new Int32Array(new SharedArrayBuffer(4 * paths.length))
  const threads = Array.from(
    { length: companions },
    () => new Worker(place.opener, { workerData: { kind, paths, companions, waiting } }),
  )
  const troubles = await Promise.all(threads.map(async (thread) => (await once(thread, 'message'))[0]))
  return troubles.flat()
}
