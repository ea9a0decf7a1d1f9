import { spawn } from 'node:child_process'
import { Fault } from '../../core/errors.ts'

/** What opens a file as a double click does. None of them is a shell: a path is never read as a command. */
const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer.exe' }

/**
 * Opens the file at an absolute path in the program the person has for it, and does not wait for that.
 * @throws Fault('failed') where this machine has nothing to open it with
 */
export function openFile(path: string, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Promise<void> {
  const program = openers[platform] ?? 'xdg-open'
  const child = spawn(program, [path], { env, stdio: 'ignore', detached: true })
  return new Promise((done, failed) => {
    child.once('spawn', () => {
      child.unref()
      done()
    })
    child.once('error', (cause) =>
      failed(
        new Fault('failed', `there is no ${program} to open ${path} with`, 'open it yourself', { cause }),
      ),
    )
  })
}
