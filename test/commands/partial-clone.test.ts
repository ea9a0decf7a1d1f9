import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testCraft } from '../context.ts'
import { fixtureAt, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { logJson, trackJson } from './rewriting.ts'

/** Branches that were squashed and picked from, a mailmap and attributes: all that craft would like to look into. */
function server() {
  const repo = gitFixture()
  const map = 'Ada Lovelace <ada@example.com> <ada@example.com>\n'
  repo.commit('one', { files: { a: 'a\n', '.mailmap': map, '.gitattributes': '*.gen linguist-generated\n' } })
  repo.git('checkout', '-q', '-b', 'side')
  repo.commit('first', { files: { b: 'b\n' } })
  repo.commit('second', { files: { c: 'c\n' } })
  repo.git('checkout', '-q', 'main')
  repo.git('merge', '-q', '--squash', 'side')
  repo.git('commit', '-q', '-m', 'squashed')
  repo.git('checkout', '-q', '-b', 'fix', 'main~1')
  repo.commit('fix', { files: { d: 'd\n' } })
  repo.git('checkout', '-q', 'main')
  repo.git('cherry-pick', 'fix')
  repo.git('config', 'uploadpack.allowFilter', 'true')
  return repo
}

const filters = ['blob:none', 'blob:limit=2', 'tree:0']

test.each(filters.flatMap((filter) => [[filter, '--bare'] as const, [filter, '--no-checkout'] as const]))(
  'a clone with %s (%s) whose server is gone is tracked: rows without numbers, and no fetch',
  async (filter, kind) => {
    const repo = server()
    const path = join(temporaryFolder(), 'clone')
    repo.git('clone', '-q', `--filter=${filter}`, kind, `file://${repo.path}`, path)
    const oids = fixtureAt(path).git('rev-list', '--all').split('\n')
    rmSync(repo.path, { recursive: true })
    const craft = testCraft({ cwd: path })
    const { commits, flagged } = await trackJson(craft, '--all')
    expect(commits).toBe(oids.length)
    expect(Object.keys(flagged)).toEqual(['uncounted'])
    const stored = await logJson(craft, '--superseded')
    expect(stored.map((one) => one.oid).sort()).toEqual(oids.sort())
    const uncounted = stored.filter(({ flags }) => flags.includes('uncounted'))
    expect(new Set(uncounted.map(({ insertions }) => insertions))).toEqual(new Set([0]))
    expect(await trackJson(craft, '--all')).toMatchObject({ commits: 0 })
  },
)
