import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bin, run } from '../../commands/installed.ts'
import { testCraft } from '../../context.ts'
import { canTrace, craft, envOf, type Place, placeIn, works } from '../../faults/injured.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../../fixture/git.ts'
import { generate } from './server/repository.ts'
import { startGitHub, TOKEN } from './server/server.ts'
import { behindTls, canCertify, listening, startProxy } from './server/tls.ts'

const small = { pulls: 2, issues: 3 }

/** craft as it is installed, on a server behind TLS. */
async function secured(host: string) {
  const server = await startGitHub({ 'ada/engine': generate(small) })
  const { port, file } = await behindTls(server)
  const home = temporaryFolder()
  const url = `https://${host}:${port}`
  const line = ['sync', 'github', '--api-url', url, '--repo', 'ada/engine', '--debug']
  const sync = (env: Readonly<Record<string, string>>) =>
    run(process.execPath, [bin, ...line], home, {
      ...{ PATH: '', CRAFT_HOME: home, CRAFT_GITHUB_TOKEN: TOKEN },
      ...env,
    })
  return { server, port, sync, known: { NODE_EXTRA_CA_CERTS: file } }
}

describe.skipIf(!canCertify)('behind TLS (needs openssl)', () => {
  test('a certificate that is not known is refused with what to do, and read where it is named', async () => {
    const { server, sync, known } = await secured('localhost')
    const refused = await sync({})
    expect(refused).toMatchObject({ code: 5, err: expect.stringContaining('NODE_EXTRA_CA_CERTS') })
    expect(server.asked).toEqual([])
    const read = await sync(known)
    expect(read).toMatchObject({ code: 0, err: '', out: expect.stringContaining('2 pull requests') })
  })

  test('a proxy is gone through where the environment names it, and sees no token', async () => {
    const { server, port, sync, known } = await secured('github.test')
    const proxy = await startProxy(port)
    const ran = await sync({ ...known, HTTPS_PROXY: `ada:hidden@127.0.0.1:${proxy.port}` })
    expect(ran).toMatchObject({ code: 0, err: '', out: expect.stringContaining('2 pull requests') })
    expect(proxy.heard[0]).toMatch(new RegExp(`^github\\.test:${port} .*"proxy-authorization":"Basic `))
    expect(proxy.heard.join('')).not.toContain(TOKEN)
    expect(server.asked.length).toBeGreaterThan(1)
  })

  test('a proxy is left alone for what NO_PROXY names', async () => {
    const { port, sync, known } = await secured('localhost')
    const proxy = await startProxy(port)
    const HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`
    expect((await sync({ ...known, HTTPS_PROXY, NO_PROXY: 'localhost' })).code).toBe(0)
    expect(proxy.heard).toEqual([])
  })

  test('a proxy that refuses, or is not there, is named without its password', async () => {
    const { port, sync, known } = await secured('github.test')
    const proxy = await startProxy(port, 407)
    const said = await sync({ ...known, HTTPS_PROXY: `http://ada:hidden@127.0.0.1:${proxy.port}` })
    expect(said.code).toBe(5)
    expect(said.err).toContain('github.test')
    expect(said.err).toContain('its proxy says 407')
    expect(said.err).toContain('HTTPS_PROXY')
    const gone = await sync({ ...known, HTTPS_PROXY: 'http://ada:hidden@127.0.0.1:2' })
    expect(gone).toMatchObject({ code: 5, err: expect.stringContaining('ECONNREFUSED') })
    const nonsense = await sync({ ...known, HTTPS_PROXY: 'nonsense://ada:hidden@x' })
    expect(nonsense).toMatchObject({ code: 2, err: expect.stringContaining('no address of a proxy') })
    for (const { err } of [said, gone, nonsense]) expect(err).not.toMatch(/hidden|canary/)
  })
})

test('a server that is there and never begins to talk is given up, and not tried again', async () => {
  let connections = 0
  const port = await listening(createServer(() => connections++))
  const silent = testCraft({ env: { CRAFT_GITHUB_TOKEN: TOKEN }, connectMs: 100 })
  const ran = await silent('sync', 'github', '--api-url', `https://localhost:${port}`, '--repo', 'ada/engine')
  expect(ran).toMatchObject({ code: 5, err: expect.stringContaining('cannot be reached') })
  expect(connections).toBe(1)
})

/** May a process be given a network with nobody on it? */
const canBeAlone = works('unshare', '-rn', 'true')

const alone = (place: Place, line: string) =>
  run('unshare', ['-rn', process.execPath, bin, ...line.split(' ')], place.cwd, {
    ...envOf(place),
    CRAFT_GITHUB_TOKEN: TOKEN,
  })

describe('without a network', () => {
  let repo: GitFixture
  let place: Place
  beforeAll(async () => {
    repo = gitFixture()
    repo.git('remote', 'add', 'origin', 'https://github.com/ada/engine.git')
    repo.commit('feat: one', { files: { one: 'one\n' } })
    place = placeIn(repo, 'sqlite')
    expect((await craft(place, 'track')).code).toBe(0)
  })

  test
    .skipIf(!canBeAlone)
    .each(['track', 'log', 'detect', 'achievements list', 'search one', 'doctor', 'sync github --offline'])(
    'craft %s works (needs the right to unshare)',
    async (line) => {
      const there = await craft(place, line)
      const here = await alone(place, line)
      expect({ code: here.code, err: here.err }).toEqual({ code: there.code, err: there.err })
      expect(here.code).toBe(0)
    },
  )

  test.skipIf(!canBeAlone)('craft sync github says so (needs the right to unshare)', async () => {
    const ran = await alone(place, 'sync github')
    expect(ran).toMatchObject({ code: 5, out: expect.stringContaining('engine: nothing came') })
    expect(ran.err).toMatch(/github\.com cannot be reached \(E[A-Z_]+\)\nNext: check the connection/)
  })

  test.skipIf(!canTrace).each(['log', 'achievements list', 'doctor', 'sync github --offline'])(
    'craft %s asks nobody but this machine (needs strace)',
    async (line) => {
      const trace = join(temporaryFolder(), 'trace')
      const traced = ['-f', '--quiet=all', '-e', 'trace=socket,connect', '-o', trace, process.execPath, bin]
      const ran = await run('strace', [...traced, ...line.split(' ')], place.cwd, {
        ...envOf(place),
        CRAFT_GITHUB_TOKEN: TOKEN,
      })
      expect(ran.code).toBe(0)
      expect(readFileSync(trace, 'utf8')).not.toMatch(/sin6?_addr=(?!inet_addr\("127\.)/)
    },
  )
})
