import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, fault, fine, type StoreInspection, warning } from '../../core/checkup.ts'
import { Fault } from '../../core/errors.ts'
import type { Store } from '../../core/ports.ts'
import { storeFault } from './faults.ts'
import { isLabelled } from './folder.ts'
import { holder, isGone } from './holder.ts'
import { openFolder } from './store.ts'

export type InspectOptions = { readonly craftVersion: string }

type Seen = Pick<StoreInspection, 'newestCommit' | 'canBeRepaired'> & { readonly finding: Finding }

const NAME = 'store'
const REPAIR = 'craft doctor --repair'
const OTHERS = 0o077

/** Looks at the store in `folder` line by line; nothing is made, mended or locked. */
export function inspectJsonl(folder: string, { craftVersion }: InspectOptions): StoreInspection {
  const names = namesIn(folder)
  const seen = names instanceof Error ? unreachable(folder, names) : look(folder, names, craftVersion)
  const list = names instanceof Error ? [] : names
  return {
    kind: 'jsonl',
    path: folder,
    exists: list.length > 0 || names instanceof Error,
    bytes: list.reduce((sum, name) => sum + sizeOf(join(folder, name)), 0),
    newestCommit: seen.newestCommit,
    canBeRepaired: seen.canBeRepaired,
    findings: [seen.finding, ...rights(folder, list), ...lock(folder), ...leftovers(folder, list)],
  }
}

function namesIn(folder: string): readonly string[] | Error {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : (error as Error)
  }
}

const sizeOf = (path: string): number => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() ? found.size : 0
}

const seen = (finding: Finding, canBeRepaired = false): Seen => ({
  finding,
  canBeRepaired,
  newestCommit: null,
})

function unreachable(folder: string, error: NodeJS.ErrnoException): Seen {
  const isFile = error.code === 'ENOTDIR' && existsSync(folder)
  const says = isFile ? `${folder} is a file, not a store` : `${folder} cannot be looked at (${error.code})`
  return seen(fault(NAME, 'store', says, isFile ? 'move it away' : `chmod u+rwx '${folder}'`))
}

function look(folder: string, names: readonly string[], craftVersion: string): Seen {
  if (names.length === 0) return seen(fine(NAME, `nothing stored yet; the first run makes ${folder}`))
  try {
    if (names.some((name) => name.endsWith('.jsonl')) && !isLabelled(folder))
      return seen(fault(NAME, 'store', `${folder} has no craft.json that says what it is`, REPAIR), true)
    const { store } = openFolder(folder, { craftVersion, readonly: true, now: () => new Date(0) })
    try {
      return inside(folder, store)
    } finally {
      store.close()
    }
  } catch (error) {
    const known = storeFault(folder, error)
    if (!(known instanceof Fault)) throw error
    return seen(fault(NAME, 'store', known.message, known.hint))
  }
}

function inside(folder: string, store: Store): Seen {
  const newestCommit = newestIn(store)
  const commits = store.commits.count()
  store.repositories.checkouts()
  store.achievements.count()
  store.achievements.scores([])
  store.coachings.judged('', [], '')
  store.coachings.sessions()
  store.modelCalls.list(0)
  store.activities.counts()
  store.notes()
  for (const { id } of store.repositories.list()) {
    store.repositories.tags(id)
    store.commits.aliases(id)
  }
  const [first, ...more] = store.damage ?? []
  if (first !== undefined) {
    const says = `${folder} is damaged: ${first}${more.length > 0 ? `, and ${more.length} more` : ''}`
    return { finding: fault(NAME, 'store', says, REPAIR), newestCommit, canBeRepaired: true }
  }
  const says = `${folder} (jsonl): ${commits} ${commits === 1 ? 'commit' : 'commits'}; every line can be read`
  return { finding: fine(NAME, says), newestCommit, canBeRepaired: false }
}

function newestIn(store: Store): number | null {
  for (const { committed } of store.commits.list({ limit: 1, withSuperseded: true }))
    return committed?.seconds ?? null
  return null
}

function rights(folder: string, names: readonly string[]): readonly Finding[] {
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0
  // Nobody reaches the files through a folder that is closed.
  if (process.platform === 'win32' || names.length === 0 || (mode & OTHERS) === 0) return []
  const open = names.find(
    (name) => ((statSync(join(folder, name), { throwIfNoEntry: false })?.mode ?? 0) & OTHERS) !== 0,
  )
  if (open === undefined) return []
  const says = `${join(folder, open)} can be read by other users of this machine`
  return [warning('store rights', says, `chmod -R go= '${folder}'`)]
}

function lock(folder: string): readonly Finding[] {
  const path = join(folder, 'lock')
  try {
    const who = holder(JSON.parse(readFileSync(path, 'utf8')))
    if (isGone(who)) return [fine('store lock', 'left by a run that was killed; the next one takes it away')]
    const says = `process ${who.pid} on ${who.host.split(' ')[0]} is writing the store now; others wait for it`
    return [warning('store lock', says, `if nothing is running there: rm '${path}'`)]
  } catch {
    return []
  }
}

function leftovers(folder: string, names: readonly string[]): readonly Finding[] {
  const left = names.filter((name) => name.endsWith('.tmp'))
  if (left.length === 0) return []
  const says = `files that killed runs left in ${folder}: ${left.join(', ')}`
  return [warning('store copies', says, `rm ${left.map((name) => `'${join(folder, name)}'`).join(' ')}`)]
}
