import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { StoreKind } from '../../../src/core/store-kind.ts'
import { bin, run } from '../../commands/installed.ts'
import { canTrace } from '../../faults/injured.ts'
import { temporaryFolder } from '../../fixture/git.ts'
import { generate } from './server/repository.ts'
import { startGitHub, TOKEN } from './server/server.ts'
import { redirect } from './troubles.ts'

const isPosix = process.platform !== 'win32'

/** A gh that keeps the token, and notes how it was called. */
function pathWithGh(): { readonly PATH: string; readonly called: () => string } {
  const folder = temporaryFolder()
  const log = join(folder, 'log')
  // Without cat or env on the PATH, the shell's own words have to do.
  writeFileSync(
    join(folder, 'gh'),
    `#!/bin/sh\necho "$*" >> ${log}\n(set) | while read -r line; do echo "$line" >> ${log}; done\nread -r token < ${folder}/kept; echo "$token"\n`,
  )
  chmodSync(join(folder, 'gh'), 0o755)
  writeFileSync(join(folder, 'kept'), `${TOKEN}\n`)
  return { PATH: folder, called: () => readFileSync(log, 'utf8') }
}

const sources: readonly string[] = ['CRAFT_GITHUB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'GH_ENTERPRISE_TOKEN']

/** Everything in a folder, whatever is in what. */
const bytesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'))
    .join('\n')

async function syncedWith(env: Readonly<Record<string, string>>, kind: StoreKind, traced: boolean) {
  const server = await startGitHub({
    'ada/engine': generate({ pulls: 3, issues: 3, runs: 2, deployments: 2 }),
  })
  // Another host must not get the token either, wherever the first one leads.
  const elsewhere = await startGitHub()
  const home = temporaryFolder()
  const trace = join(temporaryFolder(), 'trace')
  const line = ['sync', 'github', '--api-url', server.url, '--repo', 'ada/engine', '--debug', '--verbose']
  const craft = () =>
    run(
      ...(traced
        ? ([
            'strace',
            [
              '-f',
              '--quiet=all',
              '-s',
              '500',
              '-e',
              'trace=execve',
              '-o',
              trace,
              process.execPath,
              bin,
              ...line,
            ],
          ] as const)
        : ([process.execPath, [bin, ...line]] as const)),
      home,
      { PATH: '', CRAFT_HOME: home, CRAFT_STORE: kind, ...env },
    )
  const first = await craft()
  server.trouble({
    times: 1,
    when: ({ url }) => url.includes('/issues'),
    answer: redirect(302, `${elsewhere.url}/steal`),
  })
  const second = await craft()
  expect([first.code, second.code]).toEqual([0, 0])
  expect(second.out.replace(/\s+/g, ' ')).toContain('leads to another host')
  const argv = traced ? readFileSync(trace, 'utf8') : ''
  return { server, elsewhere, home, argv, said: [first, second].map(({ out, err }) => out + err).join('\n') }
}

function expectNoToken({
  server,
  elsewhere,
  home,
  argv,
  said,
}: Awaited<ReturnType<typeof syncedWith>>): void {
  for (const text of [said, bytesIn(home), argv, ...server.asked.map(({ url, body }) => url + body)])
    expect(text).not.toContain(TOKEN)
  expect(elsewhere.asked).toEqual([])
  expect(server.asked.length).toBeGreaterThan(5)
  expect(server.asked.every(({ headers }) => headers.authorization?.endsWith(TOKEN))).toBe(true)
}

describe('a token', () => {
  test.each([...sources.map((name) => [name, 'sqlite'] as const), ['CRAFT_GITHUB_TOKEN', 'jsonl'] as const])(
    'from %s is sent to its server and is seen nowhere else (store: %s)',
    async (name, kind) => {
      const seen = await syncedWith({ [name]: TOKEN }, kind, false)
      expect(seen.said).toContain(`the token from ${name}`)
      expectNoToken(seen)
    },
  )

  test.skipIf(!isPosix)('that gh keeps is sent to its server and is seen nowhere else', async () => {
    const { PATH, called } = pathWithGh()
    const seen = await syncedWith({ PATH }, 'sqlite', false)
    expect(seen.said).toContain('the token from gh auth token')
    expectNoToken(seen)
    expect(called()).not.toContain(TOKEN)
  })
})

test.skipIf(!canTrace)(
  'no program that craft starts has the token in its arguments (needs strace)',
  async () => {
    const { PATH } = pathWithGh()
    const seen = await syncedWith({ PATH: `${PATH}:${process.env.PATH}` }, 'sqlite', true)
    expect(seen.argv).toMatch(/execve\(.*"gh", "auth", "token"/)
    expectNoToken(seen)
  },
)
