import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hookScript, lineFor, programIn, quoted } from '../../../../src/sources/git/hooks/script.ts'
import { gitEnv, gitFixture, temporaryFolder } from '../../../fixture/git.ts'

const setup = {
  node: '/opt/node dir/bin/node',
  craft: "/home/o'brien/craft.js",
  version: '1.2.3',
  state: '/home/ada/.local/state/craft',
  home: '/home/ada',
  places: { CRAFT_HOME: null, XDG_DATA_HOME: '/data $(x) `y`' },
}

const path = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => !/[\0\n]/.test(text))

const shells = [['sh'], ['dash'], ['bash'], ['zsh'], ['ksh'], ['mksh'], ['busybox', 'sh']] as const
const isInstalled = (program: string): boolean =>
  spawnSync(program, ['--help'], { stdio: 'ignore' }).error === undefined

describe('the script of the hooks', () => {
  for (const [shell = '', ...args] of shells)
    test.skipIf(!isInstalled(shell))(`is read without a complaint by ${shell} (needs it installed)`, () => {
      const file = join(temporaryFolder(), 'hook.sh')
      writeFileSync(file, hookScript(setup))
      const { status, stderr } = spawnSync(shell, [...args, '-n', file], { encoding: 'utf8' })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    })

  test('tells which program it starts, whatever its path', () => {
    fc.assert(
      fc.property(path, path, (node, craft) => {
        fc.pre(!/^[A-Za-z]:\\/.test(node) && !/^[A-Za-z]:\\/.test(craft))
        expect(programIn(hookScript({ ...setup, node, craft }))).toEqual({ node, craft })
      }),
    )
    expect(programIn('#!/bin/sh\n')).toBeNull()
  })

  test('has the paths of Windows as its shell takes them, and no carriage return', () => {
    const script = hookScript({
      ...setup,
      node: 'C:\\Program Files\\nodejs\\node.exe',
      craft: 'C:\\Users\\Ada B\\craft.js',
      state: 'C:\\Users\\Ada B\\AppData\\Local\\craft\\Log',
    })
    expect(script).toContain("craft_node='C:/Program Files/nodejs/node.exe'\n")
    expect(script).toContain("craft_state='C:/Users/Ada B/AppData/Local/craft/Log'\n")
    expect(script).not.toContain('\r')
  })

  test('sets the places of craft as they were when it was installed', () => {
    const script = hookScript(setup)
    expect(script).toContain('    unset CRAFT_HOME\n')
    expect(script).toContain("    export XDG_DATA_HOME='/data $(x) `y`'\n")
  })

  test('gives a shell every word as it is', () => {
    fc.assert(
      fc.property(path, (text) => {
        const { stdout } = spawnSync('sh', ['-c', `printf %s ${quoted(text)}`], { encoding: 'utf8' })
        expect(stdout).toBe(text)
      }),
      { numRuns: 30 },
    )
  })

  test('is run by one line of anybody’s hook, which does nothing where there is no craft', () => {
    const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', lineFor('post-commit')], {
      cwd: gitFixture().path,
      env: gitEnv,
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})
