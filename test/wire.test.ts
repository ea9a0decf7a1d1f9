import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { realContext } from '../src/wire.ts'
import { temporaryFolder } from './fixture/git.ts'

/** As much of a process as a context looks at, with a terminal to write on. */
function machine() {
  const shown: string[] = []
  const stream = Object.assign(new EventEmitter(), { isTTY: true, write: (text: string) => shown.push(text) })
  const process = Object.assign(new EventEmitter(), {
    env: { CRAFT_HOME: temporaryFolder('craft-home-') },
    cwd: () => '/',
    stdin: {},
    stdout: stream,
    stderr: stream,
  })
  return { process, shown, context: realContext(process as unknown as NodeJS.Process) }
}

test('while work goes on that can’t be interrupted nobody listens to Ctrl-C, and a terminal says what it is', async () => {
  const { process, shown, context } = machine()
  const during = await context.atOnce('Working …', async () => [
    process.listenerCount('SIGINT'),
    shown.join(''),
  ])
  expect(during).toEqual([0, 'Working …\r'])
  expect(shown.join('')).toBe('Working …\r\r\u001b[K')
  process.emit('SIGINT')
  expect(context.signal.aborted).toBe(true)
})

test('after such work has failed Ctrl-C is heard again', async () => {
  const { process, context } = machine()
  await expect(context.atOnce('Working …', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(process.listenerCount('SIGINT')).toBe(1)
})
