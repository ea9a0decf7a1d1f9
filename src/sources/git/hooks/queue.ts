import {
  appendFileSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../../core/errors.ts'
import { type HookQueue, hookEvents, type Noted } from '../../../core/hook.ts'
import { errnoOf } from '../process.ts'
import { makeFolder } from './make-folder.ts'

const LINE = new RegExp(
  `^(${hookEvents.join('|')})\\t(?:([0-9a-f]{40,64}) ([0-9a-f]{40,64}))?\\t((?:/|[A-Za-z]:).*)$`,
)

/** A hook that was stopped between opening the queue and writing into it has had its time after this. */
const LATE_MS = 60_000

const LARGEST_LOG = 256 * 1024

/**
 * The queue in the folder `state`, which hooks append to at any moment: they take no lock. So a file that was taken is
 * not deleted when it was dealt with, but kept under the name `seen.<bytes>.…` for a minute; should it have grown by
 * then, it is taken again. Taking a note in twice does no harm.
 */
export function hookQueue(state: string, now: () => Date): HookQueue {
  const queue = join(state, 'queue')
  const marker = join(state, 'drainer')
  const logFile = join(state, 'hook.log')
  let taken: { readonly pieces: readonly string[]; readonly notes: number } = { pieces: [], notes: 0 }
  let mine: string | null = null

  const piecesNow = (): readonly string[] =>
    namesIn(state)
      .filter((name) => /^queue\.\d.*(?<!\.tmp)$/.test(name))
      .sort()
  let names = 0
  const nameFor = (suffix: string): string =>
    `queue.${String(now().getTime()).padStart(15, '0')}.${process.pid}-${names++}${suffix}`

  const isOld = (path: string): boolean =>
    now().getTime() - (statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? Number.NaN) > LATE_MS

  /** Takes again what grew after it was dealt with, and removes what did not, and what kills have left unfinished. */
  const tidy = (): void => {
    for (const name of namesIn(state)) {
      const path = join(state, name)
      const size = /^seen\.(\d+)\./.exec(name)?.[1]
      const grew = size !== undefined && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > Number(size)
      if (grew) renameSync(path, join(state, nameFor('.late')))
      else if ((size !== undefined || name.endsWith('.tmp')) && isOld(path)) rmSync(path, { force: true })
    }
  }

  return guarded(state, {
    pending: () =>
      ['queue', ...piecesNow()].reduce((sum, name) => sum + notesIn(textOf(join(state, name))).length, 0),
    begin(turn) {
      const held = markerIn(textOf(marker))
      if (turn !== null && held?.turn !== turn) return false
      if (turn === null && held !== null && isAlive(held)) return false
      makeFolder(state, 0o700)
      mine = turn ?? `${process.pid}-${now().getTime()}`
      writeFileSync(marker, `${process.pid} ${mine} ${bootId()}\n`, { mode: 0o600 })
      return true
    },
    take() {
      tidy()
      if (statSync(queue, { throwIfNoEntry: false }) !== undefined)
        renameSync(queue, join(state, nameFor('')))
      const pieces = piecesNow()
      const notes = pieces.flatMap((name) => notesIn(textOf(join(state, name))))
      taken = { pieces, notes: notes.length }
      return notes
    },
    settle(kept) {
      // Where nothing could be done, nothing is written: the disk may be full.
      if (kept.length > 0 && kept.length === taken.notes) return
      if (kept.length > 0) {
        const path = join(state, nameFor('.kept'))
        writeFileSync(`${path}.tmp`, kept.map(lineOf).join(''), { mode: 0o600 })
        renameSync(`${path}.tmp`, path)
      }
      for (const name of taken.pieces) {
        const path = join(state, name)
        renameSync(path, join(state, `seen.${statSync(path).size}.${name.slice('queue.'.length)}`))
      }
      taken = { pieces: [], notes: 0 }
    },
    end() {
      if (mine !== null && markerIn(textOf(marker))?.turn === mine) rmSync(marker, { force: true })
      mine = null
      // A hook that saw this process alive left its note to it.
      return statSync(queue, { throwIfNoEntry: false }) !== undefined
    },
    log(sentence) {
      const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
      const line = `${now().toISOString()} ${sentence.replace(/\s+/g, ' ')}\n`
      if (size + line.length <= LARGEST_LOG) return appendFileSync(logFile, line, { mode: 0o600 })
      const half = textOf(logFile).slice(-LARGEST_LOG / 2)
      replace(logFile, `${half.slice(half.indexOf('\n') + 1)}${line}`)
    },
    lastWords: (count) => textOf(logFile).split('\n').filter(Boolean).slice(-count),
  })
}

function notesIn(text: string): readonly Noted[] {
  return text.split('\n').flatMap((line): Noted[] => {
    const match = LINE.exec(line)
    if (match === null) return []
    const [, event, fresh, old, gitDir = ''] = match
    const rewritten = fresh === undefined || old === undefined ? null : { old, fresh }
    return [{ event: event as Noted['event'], gitDir, rewritten }]
  })
}

const lineOf = ({ event, gitDir, rewritten }: Noted): string =>
  `${event}\t${rewritten === null ? '' : `${rewritten.fresh} ${rewritten.old}`}\t${gitDir}\n`

type Marker = { readonly pid: number; readonly turn: string; readonly boot: string }

function markerIn(text: string): Marker | null {
  const [pid = '', turn = '', boot = ''] = text.trim().split(' ')
  return /^\d+$/.test(pid) && turn !== '' ? { pid: Number(pid), turn, boot } : null
}

/** As the hooks see it: numbers of processes are used again after a boot. */
function isAlive({ pid, boot }: Marker): boolean {
  if (boot !== bootId()) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errnoOf(error) === 'EPERM'
  }
}

const bootId = (): string => textOf('/proc/sys/kernel/random/boot_id').trim()

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error))) return ''
    throw error
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error))) return []
    throw error
  }
}

function replace(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  const file = openSync(temporary, 'w', 0o600)
  try {
    writeSync(file, text)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
}

/** Faults of the disk, said with the folder's path. */
function guarded<T extends object>(state: string, queue: T): T {
  const entries = Object.entries(queue).map(([name, member]) => [
    name,
    (...args: unknown[]) => {
      try {
        return member(...args)
      } catch (cause) {
        throw new Fault(
          'failed',
          `the queue of the hooks in ${state} cannot be read or written (${errnoOf(cause)})`,
          'check the disk and the rights of that folder',
          { cause },
        )
      }
    },
  ])
  return Object.fromEntries(entries)
}
