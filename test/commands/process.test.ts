import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { expectFault, jsonOf, workshop } from './history.ts'
import { bin, type Env, installed, run } from './installed.ts'

/** Every file under a folder, relative to it. */
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

let repo: GitFixture
beforeAll(() => {
  repo = workshop()
})

describe('where craft keeps things', () => {
  test('is one folder under CRAFT_HOME, and the home folder gets nothing', async () => {
    const folder = join(temporaryFolder(), 'not', 'yet')
    const { craft, home } = installed(repo, { CRAFT_HOME: folder })
    const { code, out, err } = await craft('start')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(join(folder, 'documents', 'workshop', 'review.md'))
    expect(filesUnder(folder)).toEqual(['craft.db', join('documents', 'workshop', 'review.md')])
    expect(readdirSync(home)).toEqual([])
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test.runIf(process.platform === 'linux')('follows XDG_DATA_HOME and XDG_CONFIG_HOME', async () => {
    const [data, config] = [temporaryFolder(), temporaryFolder()]
    const { craft, home } = installed(repo, { XDG_DATA_HOME: data, XDG_CONFIG_HOME: config })
    mkdirSync(join(config, 'craft'))
    writeFileSync(join(config, 'craft', 'config.json'), '{ "detect": { "auto": false } }')
    expect(shapes.track.parse(jsonOf(await craft('track --json')))).toMatchObject({
      commits: 8,
    })
    expect(filesUnder(data)).toEqual([join('craft', 'craft.db')])
    expect(filesUnder(config)).toEqual([join('craft', 'config.json')])
    expect(readdirSync(home)).toEqual([])
  })

  test.runIf(process.platform === 'linux')('is the usual place under the home folder otherwise', async () => {
    const { craft, home } = installed(repo)
    expect((await craft('track')).code).toBe(0)
    expect(filesUnder(home)).toEqual([join('.local', 'share', 'craft', 'craft.db')])
  })

  test('cannot be inside a file: that is a store fault', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, 'mine')
    const { craft } = installed(repo, { CRAFT_HOME: file })
    expectFault(await craft('track'), { code: 4, says: /Next: set CRAFT_HOME to a folder/ })
  })

  test('is not touched by a broken settings file, which is named', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'config.json'), '{ "detect": { "auto": "maybe" } }')
    const { craft } = installed(repo, { CRAFT_HOME: folder })
    expectFault(await craft('init'), { code: 2, says: /config\.json is wrong: detect\.auto/ })
    expect(filesUnder(folder)).toEqual(['config.json'])
  })
})

describe('git', () => {
  test('that is not there is said, with what to do, and no store is made', async () => {
    const folder = join(temporaryFolder(), 'home')
    const { craft } = installed(repo, { CRAFT_HOME: folder, PATH: temporaryFolder() })
    const ran = await Promise.all(['track', 'start', 'init'].map((line) => craft(line)))
    for (const one of ran) expectFault(one, { code: 3, says: /git was not found\nNext: install git/ })
    expect(existsSync(folder)).toBe(false)
  })

  test('that knows nobody is no reason to stop, but for what is only mine', async () => {
    const path = join(temporaryFolder(), 'clone')
    repo.git('clone', '-q', `file://${repo.path}`, path)
    const { craft } = installed({ path })
    expect((await craft('init')).err).toMatch(/^git does not say who you are\. Next: git config user\.email/)
    expect((await craft('track')).code).toBe(0)
    const ran = await Promise.all(['log --mine', 'track --mine', 'portfolio'].map((line) => craft(line)))
    for (const one of ran)
      expectFault(one, { code: 1, says: /git does not say who you are\nNext: git config/ })
    const named = await craft('log --mine --json', { CRAFT_IDENTITY_EMAILS: 'bob@example.com' })
    expect(jsonOf(named)).toHaveLength(2)
  })
})

test('a pipe gets colour only when FORCE_COLOR asks for it, and never with --no-color or --json', async () => {
  const { craft } = installed(repo)
  await craft('track')
  const colored = async (line: string, env: Env) => {
    const { code, out, err } = await craft(line, env)
    // Newer Node itself warns when both variables are set.
    const ours = err.replace(/^\(node:\d+\) Warning: The 'NO_COLOR' env is ignored.*\n\(Use .*\n/, '')
    expect({ code, err: ours }).toEqual({ code: 0, err: '' })
    return out.includes('\u001b[')
  }
  const force = { FORCE_COLOR: '1' }
  const [piped, forced, refused, json] = await Promise.all([
    colored('log', {}),
    colored('log', { ...force, NO_COLOR: '1' }),
    colored('log --no-color', force),
    colored('log --json', force),
  ])
  expect({ piped, forced, refused, json }).toEqual({
    piped: false,
    forced: true,
    refused: false,
    json: false,
  })
})

test('a document makes the folders it needs, replaces only itself, and is never a folder', async () => {
  const { craft } = installed(repo)
  await craft('track')
  const folder = temporaryFolder()
  const path = join(folder, 'for', 'the', 'review.md')
  for (const template of ['review', 'technical'])
    expect((await craft(`portfolio ${template} -o ${path}`)).out).toBe(`${path}\n`)
  appendFileSync(path, 'And I enjoyed it.\n')
  const edited = readFileSync(path, 'utf8')
  const [changed, taken] = await Promise.all([path, folder].map((to) => craft(`portfolio -o ${to}`)))
  expect(changed).toMatchObject({ code: 1, out: '' })
  expect(taken).toMatchObject({ code: 1, out: '' })
  expect(taken?.err).toContain(`craft: ${folder} is a folder\nNext: name another file\n`)
  expect(readFileSync(path, 'utf8')).toBe(edited)
  expect(filesUnder(folder)).toEqual([join('for', 'the', 'review.md')])
})

test.skipIf(!existsSync('/dev/full'))(
  'an answer for which there is no room is a fault in one line',
  async () => {
    const { craft, env } = installed(repo)
    await craft('track')
    for (const line of ['portfolio -o -', 'log --json', 'portfolio --help', '']) {
      const script = `"$0" "$@" ${line} >/dev/full`
      const ran = await run('bash', ['-c', script, process.execPath, bin], repo.path, env)
      expectFault(ran, { code: 1, says: 'cannot write to stdout: the disk is full' })
    }
  },
)
