import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import {
  type HookEvent,
  type HookState,
  type HookStatus,
  type Hooks,
  hookEvents,
} from '../../../core/hook.ts'
import { type Environment, safeEnvironment } from '../environment.ts'
import type { Setup } from '../process.ts'
import { hasBlock, notShell, withBlock, withoutBlock } from './block.ts'
import { configure, hasConfiguredHooks, isConfigured, unconfigure } from './configured.ts'
import { type HookFile, readHook, removeHook, writeHook } from './hook-file.ts'
import { type Managed, managerOf, removerOf } from './managers.ts'
import { type Elsewhere, type HooksPlace, hooksPlace } from './place.ts'
import { type HookSetup, hookScript, lineFor, programIn } from './script.ts'

/** The hooks of the repository that `path` is in; its core.hooksPath and all files that are not craft's stay as they are. */
export function gitHooks(path: string, program: HookSetup, env: Environment = process.env): Hooks {
  const setup: Setup = { git: 'git', path, env: safeEnvironment(env), silenceMs: 60_000 }
  return {
    status: async () => statusOf(setup, await hooksPlace(setup)),
    install: async () => {
      const place = await hooksPlace(setup)
      await install(setup, place, program)
      return statusOf(setup, place)
    },
    uninstall: async () => {
      const place = await hooksPlace(setup)
      await uninstall(setup, place)
      return statusOf(setup, place)
    },
  }
}

/** In the git directory that all work trees share, so that it goes where the repository goes. */
const folderOf = ({ gitDir }: HooksPlace): string => join(gitDir, 'craft')
const scriptOf = (place: HooksPlace): string => join(folderOf(place), 'hook.sh')

async function install(setup: Setup, place: HooksPlace, program: HookSetup): Promise<void> {
  writeIfOther(scriptOf(place), hookScript(program), 0o644)
  for (const event of hookEvents) {
    const hook = readHook(fileOf(place, event))
    if (obstacleTo(place, event, hook) === null) {
      const way = relative(place.folder, scriptOf(place)).replaceAll('\\', '/')
      writeIfOther(fileOf(place, event), withBlock(hook?.text ?? null, event, way), 0o755)
    } else if (!runsCraft(place, event, hook) && (await hasConfiguredHooks(setup))) {
      await configure(setup, event)
    }
  }
}

async function uninstall(setup: Setup, place: HooksPlace): Promise<void> {
  // Where core.hooksPath was set after the installation, craft's part is in the folder that git no longer looks at.
  const folders = new Set([join(place.gitDir, 'hooks'), ...(place.elsewhere === null ? [place.folder] : [])])
  for (const event of hookEvents) {
    await unconfigure(setup, event)
    for (const folder of folders) {
      const file = join(folder, event)
      const hook = readHook(file)
      if (hook === null || hook.isLink || !hasBlock(hook.text)) continue
      const before = withoutBlock(hook.text)
      if (before === null) removeHook(file)
      else writeHook(file, before, 0o755)
    }
  }
  removeHook(folderOf(place))
}

function writeIfOther(path: string, text: string, mode: number): void {
  // Other bytes than ASCII stand in paths of the script; hooks are Latin-1 as read.
  const bytes = path.endsWith('.sh') ? Buffer.from(text).toString('latin1') : text
  if (readHook(path)?.text !== bytes) writeHook(path, bytes, mode)
}

async function statusOf(setup: Setup, place: HooksPlace): Promise<HookStatus> {
  const script = readHook(scriptOf(place))
  const program = script === null ? null : programIn(Buffer.from(script.text, 'latin1').toString())
  const hooks: HookState[] = []
  for (const event of hookEvents) hooks.push(await stateOf(setup, place, event, program !== null))
  return {
    gitDir: place.gitDir,
    hooks,
    program: program && { ...program, isThere: existsSync(program.node) && existsSync(program.craft) },
  }
}

async function stateOf(
  setup: Setup,
  place: HooksPlace,
  event: HookEvent,
  hasScript: boolean,
): Promise<HookState> {
  const file = fileOf(place, event)
  const hook = readHook(file)
  const obstacle = obstacleTo(place, event, hook)
  const shown = { event, place: file, says: null, line: null }
  if (hasScript && (await isConfigured(setup, event)) && (await hasConfiguredHooks(setup)))
    return { ...shown, state: 'installed', place: 'git config' }
  if (obstacle !== null) {
    const by = obstacle.manager === null ? 'a line in it' : obstacle.manager.name
    if (hasScript && runsCraft(place, event, hook))
      return { ...shown, state: 'installed', says: `run by ${by}` }
    return { ...shown, state: 'blocked', says: obstacle.says, line: obstacle.line }
  }
  if (!hasScript || hook === null || !hasBlock(hook.text)) return { ...shown, state: 'absent' }
  const remover = removerOf(place, event)
  return remover === null || remover.runsCraft
    ? { ...shown, state: 'installed' }
    : { ...shown, state: 'installed', says: `${remover.name} removes it at its next run`, line: remover.line }
}

/** git runs craft's part, though craft did not write it: a person put the line there. */
function runsCraft(place: HooksPlace, event: HookEvent, hook: HookFile | null): boolean {
  if (hook === null || !hook.isExecutable) return false
  const manager = managerOf(place, event, hook.text)
  return manager?.runsCraft === true || hook.text.includes(`sh "$f" ${event}`)
}

type Obstacle = {
  readonly says: string
  readonly line: HookState['line']
  readonly manager: Managed | null
}

/** Why craft does not write a hook; null where it may. */
function obstacleTo(place: HooksPlace, event: HookEvent, hook: HookFile | null): Obstacle | null {
  const file = fileOf(place, event)
  const manager = managerOf(place, event, hook?.text ?? null)
  if (manager !== null) return { says: `${manager.name} writes this hook`, line: manager.line, manager }
  const line = { file, text: lineFor(event) }
  const say = (says: string, added: HookState['line'] = line): Obstacle => ({
    says,
    line: added,
    manager: null,
  })
  if (place.elsewhere !== null) return say(`${nameOf(place.elsewhere)}, which is not this repository's own`)
  if (hook === null) return null
  if (hook.isLink) return say('it is a link to a file elsewhere')
  const other = notShell(hook.text)
  if (other !== null) return say(`it is ${other}`)
  return hook.isExecutable ? null : say('git passes it over, because it is not executable', null)
}

const nameOf = ({ value, scope }: Elsewhere): string =>
  scope === null ? `its folder is a link to ${value}` : `core.hooksPath (${scope}) is ${value}`

const fileOf = (place: HooksPlace, event: HookEvent): string => join(place.folder, event)
