import { parentPort, workerData } from 'node:worker_threads'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { now } from '../numbered.ts'

// A thread that makes or opens each of some stores at the same moment as all its companions.
const { paths, companions, waiting } = workerData as {
  readonly paths: readonly string[]
  readonly companions: number
  /** How many have come to the start, one count for each store. */
  readonly waiting: Int32Array
}
const troubles: string[] = []
for (const [at, path] of paths.entries()) {
  Atomics.add(waiting, at, 1)
  while (Atomics.load(waiting, at) < companions);
  try {
    openSqliteStore(path, { now, craftVersion: '0.1.0' }).close()
  } catch (cause) {
    troubles.push(String(cause))
  }
}
parentPort?.postMessage(troubles)
