import type { FileChange } from '../../core/commit.ts'
import { diffOutputParser, sentinel } from './diff-output.ts'
import { Damage } from './faults.ts'
import type { Setup } from './process.ts'
import { start } from './run.ts'

/** Counts lines in several git processes at once: the diffs are nearly all of what reading a history costs. */
export type LineCounter = {
  /** The files of each commit, in the order of `oids`, none of which may be a merge. */
  count(oids: readonly string[]): Promise<readonly (readonly FileChange[])[]>
  stop(): void
}

type Job = {
  readonly oids: readonly string[]
  readonly resolve: (files: readonly (readonly FileChange[])[]) => void
  readonly reject: (reason: unknown) => void
}

type Worker = {
  readonly jobs: readonly Job[]
  take(job: Job): void
  stop(): void
}

/** Everything `git log --numstat` counts by default, with the configurable parts said aloud. */
export const countingDiff: readonly string[] = [
  ...['diff-tree', '--stdin', '-r', '-z', '--root', '--always', '--raw', '--numstat', '-M', '-l1000'],
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=none'],
]

/** A second chunk waits inside git while the first is diffed, so that no process idles while we do other work. */
const depth = 2

/** A shared queue over at most `processes` gits; they are started when there is work for them. */
export function lineCounter(setup: Setup, processes: number, signal?: AbortSignal): LineCounter {
  const queue: Job[] = []
  const workers = new Set<Worker>()

  const hire = (): Worker => {
    const worker = startWorker(setup, signal, (alive) => {
      if (!alive) workers.delete(worker)
      dispatch()
    })
    workers.add(worker)
    return worker
  }
  const dispatch = (): void => {
    for (let job = queue[0]; job !== undefined; job = queue[0]) {
      const freest = [...workers].sort((a, b) => a.jobs.length - b.jobs.length)[0]
      const busy = freest === undefined || freest.jobs.length > 0
      if (!busy) freest.take(job)
      else if (workers.size < processes) hire().take(job)
      else if (freest !== undefined && freest.jobs.length < depth) freest.take(job)
      else return
      queue.shift()
    }
  }
  return {
    count(oids) {
      if (oids.length === 0) return Promise.resolve([])
      return new Promise((resolve, reject) => {
        queue.push({ oids, resolve, reject })
        dispatch()
      })
    },
    stop() {
      for (const worker of workers) worker.stop()
    },
  }
}

/** One git; `free` is called after each job, with false when the process is no longer alive. */
function startWorker(setup: Setup, signal: AbortSignal | undefined, free: (alive: boolean) => void): Worker {
  const git = start(setup, countingDiff, signal)
  const parser = diffOutputParser()
  const jobs: Job[] = []
  let working = false

  const work = async (): Promise<void> => {
    while (jobs.length > 0) {
      const piece = await git.output.next()
      if (piece.done) throw new Damage(setup.path, 'git diff-tree ended before its work was done')
      for (const counted of parser.feed(piece.value)) {
        const job = jobs[0]
        if (job === undefined) continue
        if (counted.length !== job.oids.length || counted.some((commit, i) => commit.oid !== job.oids[i]))
          throw new Damage(setup.path, 'git diff-tree passed over a commit')
        jobs.shift()
        job.resolve(counted.map((commit) => commit.files))
        free(true)
      }
    }
    // Here, not when the promise settles: a job taken in between would wait for a reader that has gone.
    working = false
  }
  return {
    jobs,
    stop: git.stop,
    take(job) {
      jobs.push(job)
      git.write(`${job.oids.join('\n')}\n${sentinel}`)
      if (working) return
      working = true
      work().catch((reason: unknown) => {
        git.stop()
        for (const lost of jobs.splice(0)) lost.reject(reason)
        free(false)
      })
    },
  }
}
