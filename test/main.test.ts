import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import type { Context } from '../src/context.ts'
import { programFor } from '../src/main.ts'
import { testCraft } from './context.ts'
import { gitFixture } from './fixture/git.ts'

/** Help asks its context for nothing but the version and the width. */
const context = { version: '0', out: { stdout: { width: 80 } } } as Context

/** Every command and sub-command there is, as the words that call it. */
const calls = (command: Command, before: readonly string[] = []): readonly (readonly string[])[] =>
  command.commands.flatMap((child) => {
    const words = [...before, child.name()]
    return [words, ...calls(child, words)]
  })

const everyCall = calls(await programFor(context)).map((words) => words.join(' '))

describe('help', () => {
  test.each([[''], ['--help'], ['-h'], ['--quiet --help']])(
    'craft %s prints it and ends with 0',
    async (line) => {
      const { code, out, err } = await testCraft()(...line.split(' ').filter((word) => word !== ''))
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toMatch(/^Usage: craft /)
      for (const call of everyCall) if (!call.includes(' ')) expect(out).toContain(`\n  ${call}`)
    },
  )

  test.each(everyCall)('craft %s --help tells its flags within 80 columns and ends with 0', async (line) => {
    const { code, out, err } = await testCraft()(...line.split(' '), '--help')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(new RegExp(`^Usage: craft ${line}[ |]`))
    expect(out.split('\n').filter((row) => row.length > 80)).toEqual([])
  })

  test('uses the width there is', async () => {
    const { out } = await testCraft({ width: 200 })('--help')
    expect(out.split('\n').some((row) => row.length > 80)).toBe(true)
  })

  test('of a command that needs a sub-command is what it prints without one', async () => {
    const craft = testCraft()
    const help = await craft('achievements', '--help')
    expect(help.out).toContain('show <id>')
    expect(await craft('achievements')).toEqual(help)
    expect(await craft('a')).toEqual(help)
  })
})

test.each(['--version', '-V'])('craft %s prints nothing but the version', async (flag) => {
  expect(await testCraft()(flag)).toEqual({ code: 0, out: '0.0.0-test\n', err: '' })
})

describe('global flags', () => {
  test.each([
    ['before the command', ['--quiet', 'init']],
    ['after it', ['init', '--quiet']],
    ['short', ['init', '-q']],
  ])('may stand %s', async (_, argv) => {
    const repo = gitFixture()
    repo.git('config', 'user.email', 'ada@example.com')
    const craft = testCraft({ cwd: repo.path })
    const { code, err } = await craft(...argv)
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test('--quiet silences talk, never a fault', async () => {
    expect((await testCraft()('--quiet', 'log')).err).toBe(
      'craft: craft has stored nothing yet\nNext: craft track\n',
    )
  })

  test('--debug adds the stack trace, and its causes, to a fault', async () => {
    const repo = gitFixture()
    repo.commit('feat: one')
    const craft = testCraft({ cwd: repo.path })
    const folder = join(craft.home, 'craft.db')
    mkdirSync(folder)
    const plain = await craft('track')
    const { code, out, err } = await craft('track', '--debug')
    rmdirSync(folder)
    expect({ code, out }).toEqual({ code: plain.code, out: '' })
    expect(err.startsWith(`${plain.err}Fault: `)).toBe(true)
    expect(err).toMatch(/\n {4}at /)
    expect(err).toContain('caused by: SqliteError')
  })
})

test('a fault cannot write to the terminal what a person did not type', async () => {
  const { code, err } = await testCraft()('log\u001b[2J\nNext: rm -rf /')
  expect(code).toBe(2)
  expect(err).toBe("craft: unknown command 'log\\u001b[2J Next: rm -rf /'\nNext: craft --help\n")
})
