import type { HookEvent } from '../../../core/hook.ts'
import type { Setup } from '../process.ts'
import { run } from '../run.ts'
import { lineFor } from './script.ts'

/** The first git that runs hooks named in its configuration, beside those in the folder. */
const FIRST = { major: 2, minor: 54 }

/** git takes no name of an event as a hook's name. */
const nameOf = (event: HookEvent): string => `hook.craft-${event}`

export async function hasConfiguredHooks(setup: Setup): Promise<boolean> {
  const { stdout } = await run(setup, ['version'])
  const [, major, minor] = /(\d+)\.(\d+)/.exec(stdout.toString('latin1')) ?? []
  return Number(major) > FIRST.major || (Number(major) === FIRST.major && Number(minor) >= FIRST.minor)
}

export async function isConfigured(setup: Setup, event: HookEvent): Promise<boolean> {
  const { stdout } = await run(setup, ['config', '--local', '--get', `${nameOf(event)}.command`], {
    accept: [1],
  })
  return stdout.toString('utf8').trim() === lineFor(event, '')
}

/** Names craft's part in the repository's own configuration. git gives it the event's arguments and stdin. */
export async function configure(setup: Setup, event: HookEvent): Promise<void> {
  await run(setup, ['config', '--local', `${nameOf(event)}.event`, event])
  await run(setup, ['config', '--local', `${nameOf(event)}.command`, lineFor(event, '')])
}

/** Takes that out again; nothing where it is not there. */
export async function unconfigure(setup: Setup, event: HookEvent): Promise<void> {
  await run(setup, ['config', '--local', '--remove-section', nameOf(event)], { accept: [128] })
}
