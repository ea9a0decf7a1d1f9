import { expect, test } from 'vitest'
import { adasRepository } from '../../commands/history.ts'
import { testCraft } from '../../context.ts'
import { generate } from './server/repository.ts'
import { startGitHub, TOKEN } from './server/server.ts'
import { flat } from './synced.ts'

test('without a name, the stored repositories whose remotes are there are synced, in either store', async () => {
  const server = await startGitHub({ 'ada/engine': generate({ pulls: 3, reviews: 0 }) })
  const here = adasRepository('engine')
  here.commit('one')
  here.git('remote', 'add', 'origin', `${server.url}/ada/engine.git`)
  const elsewhere = adasRepository('elsewhere')
  elsewhere.commit('another')
  elsewhere.git('remote', 'add', 'origin', 'https://gitlab.com/ada/elsewhere.git')
  for (const kind of ['sqlite', 'jsonl']) {
    const craft = testCraft({ cwd: here.path, env: { CRAFT_GITHUB_TOKEN: TOKEN, CRAFT_STORE: kind } })
    expect((await craft('track', '--repo', here.path, '--repo', elsewhere.path)).code).toBe(0)
    const ran = await craft('sync', 'github', '--api-url', server.url)
    expect({ kind, code: ran.code, err: ran.err }).toEqual({ kind, code: 0, err: '' })
    expect(flat(ran.out)).toContain(`${server.host}/ada/engine: 3 pull requests (3 new)`)
    expect(flat(ran.out)).toContain('Not there: elsewhere')
    const before = server.asked.length
    expect(flat((await craft('sync', 'github', '--api-url', server.url)).out)).not.toContain('new)')
    expect(server.asked.length - before).toBe(5)
    expect((await craft('sync', 'github', '--offline')).out).toContain('3 pull requests')
    // A token for GitHub is not for whatever host a remote names.
    expect(await craft('sync', 'github')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no stored repository'),
    })
    expect(server.asked.length - before).toBe(5)
  }
})
