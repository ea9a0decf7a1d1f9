import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addressOf } from '../../../src/sources/github/address.ts'
import { findToken } from '../../../src/sources/github/token.ts'
import { temporaryFolder } from '../../fixture/git.ts'

/** A PATH with a gh that runs this. */
function pathWithGh(script: string): string {
  const folder = temporaryFolder()
  const gh = join(folder, 'gh')
  writeFileSync(gh, `#!/bin/sh\n${script}\n`)
  chmodSync(gh, 0o755)
  return folder
}

describe('a token', () => {
  const all = { CRAFT_GITHUB_TOKEN: 'a', GITHUB_TOKEN: 'b', GH_TOKEN: 'c', GH_ENTERPRISE_TOKEN: 'd' }
  const none = { PATH: '' }

  test('is taken from the variable that is meant for craft before the others', async () => {
    const found = async (env: Record<string, string>) =>
      (await findToken({ ...none, ...env }, 'github.com', 'host'))?.from
    expect(await found(all)).toBe('CRAFT_GITHUB_TOKEN')
    expect(await found({ ...all, CRAFT_GITHUB_TOKEN: ' ' })).toBe('GITHUB_TOKEN')
    expect(await found({ GH_TOKEN: 'c' })).toBe('GH_TOKEN')
    expect(await found({ GH_ENTERPRISE_TOKEN: 'd' })).toBeUndefined()
  })

  test('for github.com goes to another host only where a person typed its address', async () => {
    const { GH_ENTERPRISE_TOKEN: _, ...others } = all
    expect(await findToken({ ...none, ...others }, 'ghe.example.com', 'host')).toBeNull()
    expect((await findToken({ ...none, ...others }, 'ghe.example.com', 'address'))?.from).toBe(
      'CRAFT_GITHUB_TOKEN',
    )
    expect((await findToken({ ...none, ...all }, 'ghe.example.com', 'host'))?.from).toBe(
      'GH_ENTERPRISE_TOKEN',
    )
  })

  test('goes to a host that only a remote names where gh is set to that one, or keeps one for it', async () => {
    expect(await findToken({ ...none, ...all }, 'ghe.example.com', 'remote')).toBeNull()
    const set = { ...none, ...all, GH_HOST: 'ghe.example.com' }
    expect((await findToken(set, 'ghe.example.com', 'remote'))?.from).toBe('GH_ENTERPRISE_TOKEN')
    expect(await findToken(set, 'gitlab.com', 'remote')).toBeNull()
    if (process.platform === 'win32') return
    // gh itself would give what is in the environment for any host.
    const PATH = pathWithGh('[ "$GH_ENTERPRISE_TOKEN$GH_TOKEN" ] || echo kept')
    expect(await findToken({ ...all, PATH }, 'ghe.example.com', 'remote')).toEqual({
      value: 'kept',
      from: 'gh auth token',
    })
  })

  test.skipIf(process.platform === 'win32')(
    'is asked of gh last, for that host, and gh may fail',
    async () => {
      const PATH = pathWithGh('[ "$*" = "auth token --hostname ghe.example.com" ] && echo gho_kept')
      expect(await findToken({ PATH }, 'ghe.example.com', 'host')).toEqual({
        value: 'gho_kept',
        from: 'gh auth token',
      })
      expect(await findToken({ PATH }, 'github.com', 'host')).toBeNull()
      expect(
        await findToken({ PATH: pathWithGh('echo not logged in; exit 1') }, 'github.com', 'host'),
      ).toBeNull()
      expect(await findToken({ PATH: pathWithGh('echo two words') }, 'github.com', 'host')).toBeNull()
    },
  )
})

test.each([
  ['github.com', null, 'https://api.github.com', 'github.com'],
  ['octo.ghe.com', null, 'https://api.octo.ghe.com', 'octo.ghe.com'],
  ['ghe.example.com', null, 'https://ghe.example.com/api/v3', 'ghe.example.com'],
  ['github.com', 'https://ghe.example.com/api/v3/', 'https://ghe.example.com/api/v3', 'ghe.example.com'],
  ['github.com', 'https://api.octo.ghe.com', 'https://api.octo.ghe.com', 'octo.ghe.com'],
  ['github.com', 'http://localhost:3000', 'http://localhost:3000', 'localhost:3000'],
])('%s with --api-url %s is asked at %s for repositories of %s', (host, apiUrl, api, named) => {
  expect(addressOf(host, apiUrl)).toEqual({ api, host: named })
})

test.each([
  'http://ghe.example.com',
  'ftp://x',
  'nonsense',
  'https://user:secret@ghe.example.com',
  'https://x/?a=b',
])('%s is no address to send a token to', (url) => {
  expect(() => addressOf('github.com', url)).toThrow(/not an address/)
})
