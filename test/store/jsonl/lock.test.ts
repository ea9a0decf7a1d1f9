import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import { type Holder, thisHolder } from '../../../src/store/jsonl/holder.ts'
import { withLock } from '../../../src/store/jsonl/lock.ts'
import { temporaryFolder } from '../../fixture/git.ts'

const newLock = (): string => join(temporaryFolder('craft-lock-'), 'lock')

const held = (path: string, change: Partial<Holder>): void =>
  writeFileSync(path, JSON.stringify({ ...thisHolder(), ...change }))

/** The number of a process that is over. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

const namesBeside = (path: string): string[] => readdirSync(join(path, '..'))

describe('the lock', () => {
  test('is there while the work is done and gone after it, however it ends', () => {
    const path = newLock()
    expect(withLock(path, () => existsSync(path))).toBe(true)
    expect(() =>
      withLock(path, () => {
        throw new Error('work')
      }),
    ).toThrow('work')
    expect(namesBeside(path)).toEqual([])
  })

  test('held by a living process makes others wait, then say who holds it', () => {
    const path = newLock()
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    try {
      held(path, { pid: other.pid as number, born: '' })
      expect(() => withLock(path, () => 'taken', 100)).toThrow(
        expect.objectContaining({ kind: 'store', message: expect.stringContaining(`process ${other.pid}`) }),
      )
      expect(existsSync(path)).toBe(true)
    } finally {
      other.kill('SIGKILL')
    }
  })

  test('that goes from one to the next is waited for, however long that takes', () => {
    const path = newLock()
    const turns = `let left = 40
      setInterval(() => {
        if (left-- === 0) { fs.unlinkSync(process.argv[1]); process.exit() }
        const holder = { ...JSON.parse(process.argv[2]), pid: process.pid, born: '', nonce: String(left) }
        fs.writeFileSync(process.argv[1], JSON.stringify(holder))
      }, 40)`
    const others = spawn(process.execPath, ['-e', turns, path, JSON.stringify(thisHolder())])
    try {
      held(path, { pid: others.pid as number, born: '' })
      expect(withLock(path, () => 'taken', 1000)).toBe('taken')
    } finally {
      others.kill('SIGKILL')
    }
  })

  test.each([
    ['a process that is gone', () => ({ pid: deadPid() })],
    ['an earlier process with a number that is used again', () => ({ born: 'another boot 12' })],
  ])('left by %s is broken', (_, change) => {
    const path = newLock()
    held(path, change())
    expect(withLock(path, () => 'taken', 100)).toBe('taken')
    expect(namesBeside(path)).toEqual([])
  })

  test('left without a name by a kill is broken after a second', () => {
    const path = newLock()
    writeFileSync(path, '')
    expect(withLock(path, () => 'taken', 3000)).toBe('taken')
    expect(namesBeside(path)).toEqual([])
  })

  test('of another machine is never broken', () => {
    const path = newLock()
    held(path, { host: 'elsewhere', pid: deadPid() })
    expect(() => withLock(path, () => 'taken', 50)).toThrow(Fault)
    expect(existsSync(path)).toBe(true)
  })

  test('is broken also where the one who was breaking it was killed', () => {
    const path = newLock()
    held(path, { pid: deadPid(), nonce: 'dead' })
    held(`${path}.dead`, { pid: deadPid(), nonce: 'dead-too' })
    expect(withLock(path, () => 'taken', 100)).toBe('taken')
    expect(namesBeside(path)).toEqual([])
  })
})
