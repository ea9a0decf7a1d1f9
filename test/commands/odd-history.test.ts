import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { storeKinds } from '../../src/core/store-kind.ts'
import { testCraft } from '../context.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, expectFault, jsonOf } from './history.ts'
import { agrees, linesCounted, linesInGit, logJson, trackJson } from './rewriting.ts'

const ada = 'Ada <ada@example.com>'
const dates = ['0', '2147483648', '4102444800', '253402300800', '-1', '18446744073709551616', 'some day', '']
const zones = ['+1400', '+0545', '+5130', '-9999']
const people = ['A <b> C <d@e>', ' <>', 'Just A Name', '<only@mail>', `${ada} 1 +0000\nauthor Eve <e@e>`]
const headers = ['gpgsig -----BEGIN\n x\n -----END', 'unknown header', 'encoding klingon', 'encoding UTF-16']
/** Bytes, each written as the Latin-1 character of the same number. */
const messages = [
  ...['up to\0not this', 'no final newline', '', '\n\n\n'],
  ...['caf\xe9', '\xc0\xaf', '\xed\xa0\x80', 'lone \xed\xb0\x80', '\x93\xfa\x96\x7b', '\xef\xbf\xbd'],
  ...['10\t5\tfake.txt\n', `commit ${'a'.repeat(40)}\n`, '=\n=\n', '\x1e\x1f\x01'],
]

/** A commit object on a branch of its own for each way of being odd. */
function museum(): GitFixture {
  const repo = adasRepository('museum')
  const tree = repo.feed('', ['mktree'])
  const exhibits = [
    ...dates.flatMap((date) => zones.map((zone) => [`${ada} ${date} ${zone}`, 'm'] as const)),
    ...people.map((person) => [`${person} 1767225600 +0000`, 'm'] as const),
    ...headers.map((header) => [`${ada} 1767225600 +0000`, 'm', `\n${header}`] as const),
    ...messages.map((message) => [`${ada} 1767225600 +0000`, message] as const),
  ]
  for (const [i, [ident, message, more = '']] of exhibits.entries()) {
    // git looks at the committer only to sort; a person with two lines of author has one of committer.
    const committer = ident.split('\n')[0]
    const object = `tree ${tree}\nauthor ${ident}\ncommitter ${committer}${more}\n\n${message}`
    repo.raw(Buffer.from(object, 'latin1'), `odd${i}`)
  }
  repo.raw(`tree ${tree}\ncommitter ${ada} 1767225600 +0000\n\nno author`, 'nobody')
  repo.git('symbolic-ref', 'HEAD', 'refs/heads/odd0')
  return repo
}

describe.each(storeKinds)('commits as odd as git can hold them, in a %s store', (store) => {
  let repo: GitFixture
  beforeAll(() => {
    repo = museum()
  })
  const options = () => ({ cwd: repo.path, config: { store } })

  test('are a row each, and shown by every command that shows commits', async () => {
    const craft = testCraft(options())
    const oids = repo.git('rev-list', '--branches').split('\n').sort()
    expect(await trackJson(craft, '--all')).toMatchObject({ commits: oids.length })
    const { code, out, err } = await craft('log', '--json', '--superseded')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(Buffer.from(out, 'utf8').toString('utf8')).toBe(out)
    expect((JSON.parse(out) as { oid: string }[]).map(({ oid }) => oid).sort()).toEqual(oids)
    for (const line of ['log --superseded', 'stats --everybody', 'achievements list', 'track'])
      expect({ line, code: (await craft(...line.split(' '))).code }).toEqual({ line, code: 0 })
  })

  test('belong to no period but that of their date, and dates nobody can read to none', async () => {
    const craft = testCraft(options())
    await craft('track', '--all')
    const years = (await logJson(craft, '--superseded', '--period', '2026')).map(({ committedAt }) =>
      committedAt?.slice(0, 4),
    )
    expect(new Set(years)).toEqual(new Set(['2026']))
    const all = await logJson(craft, '--superseded')
    expect(all.filter(({ committedAt }) => committedAt === null).length).toBeGreaterThan(0)
    expect(all.filter(({ committedAt }) => committedAt?.startsWith('2026'))).toHaveLength(years.length)
  })
})

test('a history with SHA-256 has ids of 64 digits wherever craft says one, also after an amend', async () => {
  const repo = gitFixture({ args: ['--object-format=sha256'] })
  repo.commit('feat: one', { files: { a: 'a\n' } })
  repo.commit('feat: two', { files: { b: 'b\n' } })
  const craft = testCraft({ cwd: repo.path })
  await agrees(craft, repo)
  repo.git('commit', '-q', '--amend', '-m', 'feat: second')
  const said = await agrees(craft, repo)
  expect(said).toMatchObject({ commits: 1, superseded: 1, head: expect.stringMatching(/^[0-9a-f]{64}$/) })
  for (const { oid, parents, supersededBy } of await logJson(craft, '--superseded'))
    for (const id of [oid, ...parents, ...(supersededBy === null ? [] : [supersededBy])])
      expect(id).toMatch(/^[0-9a-f]{64}$/)
  const { out } = await craft('achievements', 'list', '--json')
  expect(out).toContain(repo.git('rev-parse', 'HEAD'))
})

test('messages of any size are cut where a screen ends, and kept as far as the store goes', async () => {
  const repo = adasRepository('large')
  const subjects = ['word '.repeat(2_000_000), 'x'.repeat(3_000_000), 's'.repeat(70_000)]
  for (const subject of subjects) repo.commit(subject, { files: { [`${subject.length}`]: 'a\n' } })
  repo.commit(`feat: many lines\n\n${'line\n'.repeat(20_000)}`, { files: { last: 'a\n' } })
  const craft = testCraft({ cwd: repo.path, width: 100 })
  await agrees(craft, repo)
  const { out } = await craft('log')
  const rows = out.trimEnd().split('\n')
  expect(rows).toHaveLength(4)
  for (const row of rows) expect(row.length).toBeLessThanOrEqual(100)
  expect((await logJson(craft)).map(({ flags }) => flags)).toEqual([
    [],
    [],
    ['message-truncated'],
    ['message-truncated'],
  ])
})

describe('a branch without commits beside others', () => {
  test('has nothing to store, said kindly; --all stores the others', async () => {
    const repo = adasRepository()
    repo.commit('feat: one', { files: { a: 'a\n' } })
    repo.git('checkout', '-q', '--orphan', 'new')
    const craft = testCraft({ cwd: repo.path })
    expect(await craft('track')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^No commits yet in /),
      err: '',
    })
    expect(await trackJson(craft, '--all')).toMatchObject({ commits: 1, head: null })
    expect((await logJson(craft)).map(({ subject }) => subject)).toEqual(['feat: one'])
  })
})

test.each([
  '$(touch x) `y`',
  '"quoted" \'it\'',
  'new\nline',
  '-leading',
  'bidi \u202e',
  '\u001b]0;x\u0007 \u009b2J',
])('a repository in a folder named %j is tracked, and its name acts on no terminal', async (name) => {
  const top = temporaryFolder()
  const repo = gitFixture({ path: join(top, name) })
  repo.commit('feat: one', { files: { a: 'a\n' } })
  const craft = testCraft({ cwd: top })
  const said = await Promise.all([
    craft('track', '--repo', `./${name}`),
    testCraft({ cwd: top })('track', '--recursive'),
    testCraft({ cwd: repo.path })('start'),
    testCraft({ cwd: top })('track', '--repo', `./${name}/nowhere`),
  ])
  expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 3])
  for (const { out, err } of said) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not come through
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  }
  expect(repo.git('status', '--porcelain')).toBe('')
})

test('what was stored stays when the repository is damaged afterwards', async () => {
  const repo = adasRepository()
  repo.commit('feat: one', { files: { a: 'a\n' } })
  const craft = testCraft({ cwd: repo.path })
  await agrees(craft, repo)
  repo.commit('feat: two', { files: { a: 'b\n' } })
  const before = linesInGit(repo)
  const tree = repo.git('rev-parse', 'HEAD^{tree}')
  const object = join(repo.path, '.git', 'objects', tree.slice(0, 2), tree.slice(2))
  renameSync(object, `${object}.aside`)
  const ran = await craft('track')
  expectFault(ran, { code: 3, says: /is damaged or incomplete: .*\nNext: git -C '.*' fsck\n/ })
  expect(ran.err).toContain(repo.path)
  expect((await logJson(craft)).map(({ subject }) => subject)).toEqual(['feat: one'])
  renameSync(`${object}.aside`, object)
  expect(await trackJson(craft)).toMatchObject({ commits: 1 })
  expect(await linesCounted(craft)).toEqual(before)
  expect(jsonOf(await craft('log', '--json'))).toHaveLength(2)
})

describe('one person', () => {
  test('stays one whose address is written in another case, and co-authors are those whose trailers can be read', async () => {
    const repo = adasRepository()
    const trailers = [
      'Co-authored-by: Grace Hopper <grace@example.com>',
      'co-authored-by: GRACE <Grace@Example.COM>',
      'Co-authored-by: <>',
      'Co-authored-by: broken <no address',
      'Co-authored-by:',
    ]
    repo.commit(`feat: one\n\n${trailers.join('\n')}`, { files: { a: 'a\n' } })
    repo.commit('feat: two', { files: { b: 'b\n' }, author: 'Ada <ADA@Example.com>' })
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    expect(jsonOf(await craft('stats', '--json', '--everybody'))).toMatchObject({
      commits: 2,
      people: { authors: 1, coAuthors: [expect.stringMatching(/^Grace/i)] },
    })
    expect(jsonOf(await craft('log', '--json', '--mine'))).toHaveLength(2)
  })
})
