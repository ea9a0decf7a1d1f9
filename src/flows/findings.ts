import { type Finding, fault, fine, type Machine, type Program, warning } from '../core/checkup.ts'
import { Fault } from '../core/errors.ts'
import type { HookStatus } from '../core/hook.ts'
import type { Location } from '../core/ports.ts'
import type { Settings } from '../core/setting.ts'

/** Where one stands. Nothing there is broken by standing outside of a repository, so that is only a warning. */
export function repositoryFinding(found: Location | Fault): Finding {
  if (found instanceof Fault) return warning('repository', found.message, found.hint)
  const { gitDir, workTree, head, shallow } = found
  const where = workTree ?? `${gitDir} (bare)`
  if (shallow)
    return warning(
      'repository',
      `${where} is a shallow clone: older work is not in it`,
      'git fetch --unshallow',
    )
  return fine('repository', head === null ? `${where}, without a commit yet` : where)
}

/** Whether git runs craft's part of the hooks. Nobody has to have them; half of them is worse than none. */
export function hooksFinding(found: HookStatus | Fault): Finding {
  if (found instanceof Fault) return fine('hooks', 'none: this is no repository')
  const { hooks, program } = found
  const installed = hooks.filter(({ state }) => state === 'installed')
  if (program === null || installed.length === 0)
    return fine('hooks', 'not installed here; craft hook install has git note new commits')
  if (!program.isThere)
    return warning('hooks', `the program they start is gone: ${program.craft}`, 'craft hook install')
  const others = hooks.filter((hook) => !installed.includes(hook))
  if (others.length === 0) return fine('hooks', `${installed.map(({ event }) => event).join(', ')} run craft`)
  const names = others.map(({ event, says }) => (says === null ? event : `${event} (${says})`))
  return warning('hooks', `these do not run craft: ${names.join(', ')}`, 'craft hook status')
}

/** What hooks noted comes in within seconds; what stays could not be stored. */
export function queueFinding(pending: number | Fault): Finding {
  if (pending instanceof Fault) return fault('queue', 'failed', pending.message, pending.hint)
  if (pending === 0) return fine('queue', 'nothing that hooks noted waits')
  const many = pending === 1 ? '1 note of hooks waits' : `${pending} notes of hooks wait`
  return warning('queue', `${many} to be brought in`, 'craft hook drain')
}

/** Other programs go by the same name: which of them a shell runs, and how to run this one anyway. */
export function craftsFinding(crafts: readonly Program[], gitCrafts: readonly Program[]): Finding {
  const [first] = crafts
  const other = crafts.find(({ isThis }) => !isThis)
  const viaGit = gitCrafts[0]?.isThis === true
  if (first === undefined)
    return fine('programs', viaGit ? 'no craft on the PATH; git craft works' : 'no craft on the PATH')
  if (other === undefined) return fine('programs', `craft is ${first.path}`)
  const says = first.isThis
    ? `craft is ${first.path}; another program of that name comes later: ${other.path}`
    : `craft is another program, ${first.path}, that comes first on the PATH`
  return warning(
    'programs',
    says,
    viaGit ? 'run this one as: git craft' : 'put the folder of this craft before it on the PATH',
  )
}

/** The Node that runs, and whether the store can be opened with it. */
export function nodeFinding({ version, wanted, driverFault }: ReturnType<Machine['node']>): Finding {
  if (!isWithin(version, wanted))
    return fault(
      'node',
      'failed',
      `version ${version}; craft needs ${wanted}`,
      'install a newer Node: https://nodejs.org',
    )
  if (driverFault !== null)
    return fault(
      'node',
      'failed',
      `the SQLite driver does not load: ${driverFault}`,
      'npm rebuild better-sqlite3',
    )
  return fine('node', `version ${version}; the SQLite driver loads`)
}

/** Understands `>=20.19`, which is all that package.json says. */
function isWithin(version: string, wanted: string): boolean {
  const lowest = /^>=\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(wanted)
  if (lowest === null) return true
  const have = version.split('.').map(Number)
  for (const [index, text] of lowest.slice(1).entries()) {
    const difference = (have[index] ?? 0) - Number(text ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}

const WRITABLE_BY_OTHERS = 0o022

/** Whether the settings can be read, which of git's are not obeyed, and who else may change the file. */
export function settingsFindings(
  path: string,
  settings: Settings | Fault,
  mode: number | null,
): readonly Finding[] {
  const open =
    mode !== null && (mode & WRITABLE_BY_OTHERS) !== 0
      ? [warning('settings rights', `${path} can be changed by other users`, `chmod go-w '${path}'`)]
      : []
  if (settings instanceof Fault)
    return [fault('settings', 'failed', settings.message, settings.hint), ...open]
  const { list, ignored } = settings
  const own = list.filter(({ origin }) => origin !== 'default').length
  const [first, ...more] = ignored
  if (first !== undefined) {
    const others = more.length > 0 ? `, and ${more.length} more` : ''
    return [warning('settings', `not obeyed: ${first}${others}`, 'craft config list --show-origin'), ...open]
  }
  const where = mode === null ? `no file at ${path}` : path
  const set = own === 0 ? 'nothing is set' : `${own} of ${list.length} are set`
  return [fine('settings', `${where}; ${set}`), ...open]
}

const DAY = 86_400

/** A clock that is behind what has already happened makes every "since" wrong. */
export function clockFinding(now: Date, newestCommit: number | null, builtAt: number | null): Finding {
  const seconds = Math.floor(now.getTime() / 1000)
  const at = now.toISOString().slice(0, 16).replace('T', ' ')
  const late = (since: number | null): boolean => since !== null && seconds < since - DAY
  const remedy = 'set the clock of this machine, or look at that commit with: craft log -n 1'
  if (late(newestCommit))
    return warning('clock', `${at} UTC is before the newest stored commit (${dayOf(newestCommit)})`, remedy)
  if (late(builtAt))
    return warning(
      'clock',
      `${at} UTC is before this craft was built (${dayOf(builtAt)})`,
      'set the clock of this machine',
    )
  return fine('clock', `${at} UTC`)
}

/** Dates of commits can be absurd; what no calendar holds is shown as seconds. */
function dayOf(seconds: number | null): string {
  const date = new Date((seconds ?? 0) * 1000)
  return Number.isNaN(date.getTime()) ? `${seconds} s` : date.toISOString().slice(0, 10)
}

const MB = 1024 * 1024
const LOWEST_ROOM = 100 * MB

/** Room for the store to grow, and for a second one while it is brought up to date or repaired. */
export function diskFinding(path: string, free: number | null, storeBytes: number): Finding {
  if (free === null) return fine('disk', `how much room there is at ${path} cannot be told`)
  const says = `${megabytes(free)} free where the store is, which takes ${megabytes(storeBytes)}`
  if (free < LOWEST_ROOM || free < 2 * storeBytes) return warning('disk', says, 'make room there')
  return fine('disk', says)
}

const megabytes = (bytes: number): string => {
  const whole = bytes / MB
  if (whole >= 1024) return `${Math.round(whole / 1024)} GB`
  return `${whole > 0 && whole < 1 ? 'less than 1' : Math.round(whole)} MB`
}
