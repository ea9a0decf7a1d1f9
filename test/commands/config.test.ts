import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { type Craft, testCraft } from '../context.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, bob, expectFault, jsonOf } from './history.ts'
import { installed } from './installed.ts'

const listOf = async (craft: Craft) =>
  shapes.setting.array().parse(jsonOf(await craft('config', 'list', '--json')))

const settingOf = async (craft: Craft, key: string) => (await listOf(craft)).find((one) => one.key === key)

describe('the settings', () => {
  let repo: GitFixture
  beforeEach(() => {
    repo = adasRepository()
  })

  test('are set, got, listed with where they come from, and unset again', async () => {
    const craft = testCraft({ cwd: repo.path })
    const path = join(craft.home, 'config.json')
    expect(await craft('config', 'path')).toEqual({ code: 0, out: `${path}\n`, err: '' })
    expect(await craft('config', 'set', 'score.ready', '60')).toEqual({ code: 0, out: '', err: '' })
    await craft('config', 'set', 'identity.names', 'Ada, A. L.')
    expect((await craft('config', 'get', 'score.ready')).out).toBe('60\n')
    expect((await craft('config', 'get', 'identity.names')).out).toBe('Ada\nA. L.\n')
    expect(await settingOf(craft, 'score.ready')).toEqual({
      key: 'score.ready',
      value: 60,
      origin: 'file',
      place: path,
    })
    await craft('config', 'unset', 'score.ready')
    expect(await settingOf(craft, 'score.ready')).toMatchObject({ value: 70, origin: 'default', place: null })
    expect((await craft('config', 'list', '--show-origin')).out).toMatch(
      /^identity\.names +your file +Ada, A\. L\.$/m,
    )
  })

  test('come from the environment before git config before the file, and a weaker change says so', async () => {
    repo.git('config', 'craft.detect.auto', 'false')
    const craft = testCraft({ cwd: repo.path })
    expect(await craft('config', 'set', 'detect.auto', 'true')).toEqual({
      code: 0,
      out: '',
      err: 'git config craft.detect.auto (local) wins here over your file.\n',
    })
    expect((await craft('config', 'get', 'detect.auto')).out).toBe('false\n')
    const inEnv = testCraft({ cwd: repo.path, env: { CRAFT_DETECT_AUTO: '1' } })
    expect(await settingOf(inEnv, 'detect.auto')).toMatchObject({ value: true, origin: 'environment' })
    expect((await inEnv('config', 'set', 'detect.auto', 'off')).err).toBe(
      'CRAFT_DETECT_AUTO wins here over your file.\n',
    )
  })

  test('of a repository can’t change who I am, what scores weigh, or a path; they are named, not obeyed', async () => {
    repo.commit('feat: mine', { files: { 'a.ts': 'a\n' } })
    repo.commit('feat: hers', { files: { 'b.ts': 'b\n' }, author: 'Eve <eve@example.com>' })
    for (const [key, value] of [
      ['craft.identity.emails', 'eve@example.com'],
      ['craft.score.reach', '0'],
      ['craft.home', '/tmp/elsewhere'],
    ] as const)
      repo.git('config', key, value)
    const craft = testCraft({ cwd: repo.path })
    const { code, err, out } = await craft('config', 'list', '--json')
    expect(code).toBe(0)
    expect(err.match(/^Not obeyed: craft\.\S+ \(local\) is /gm)).toHaveLength(3)
    expect(new Set(JSON.parse(out).map((one: { origin: string }) => one.origin))).toEqual(
      new Set(['default']),
    )
    await craft('track')
    expect(jsonOf(await craft('log', '--mine', '--json'))).toMatchObject([{ subject: 'feat: mine' }])
  })

  test('of a repository may keep its achievements from being looked for', async () => {
    repo.commit('feat: mine', { files: { 'a.ts': 'a\n' } })
    repo.git('config', 'craft.detect.auto', 'no')
    const craft = testCraft()
    await craft('track', '--repo', repo.path)
    expect(jsonOf(await craft('a', 'list', '--json', '--repo', repo.path))).toEqual([])
    repo.git('config', 'craft.detect.auto', 'yes')
    expect(jsonOf(await craft('a', 'list', '--json', '--repo', repo.path))).toHaveLength(1)
  })

  test.each([
    ['config get nothing', 2, /there is no setting "nothing"\nNext: .*craft config list/],
    ['config set nothing 1', 2, /there is no setting "nothing"/],
    ['config get score.raedy', 2, /no setting "score\.raedy"; did you mean score\.ready\?/],
    ['config set names Ada', 2, /no setting "names"; did you mean identity\.names\?/],
    ['config set identity.emails <a@b>', 2, /identity\.emails is "<a@b>": each must be an address alone/],
    ['config set score.ready high', 2, /score\.ready is "high"/],
    ['config set store jsonl', 2, /work could stay behind in the other\nNext: craft init --store/],
    ['config unset store', 2, /work could stay behind/],
    ['config set score.ready', 2, /missing required argument 'value'/],
    ['config identities add <x>', 2, /neither a name nor an address/],
    ['config identities remove eve@example.com', 1, /"eve@example\.com" is not in .*config\.json/],
    ['config bogus', 2, /unknown command 'bogus'/],
  ])('craft %s ends with %d and writes nothing', async (line, code, says) => {
    const craft = testCraft({ cwd: repo.path })
    expectFault(await craft(...line.split(' ')), { code, says })
    expect(craft.files.size).toBe(0)
  })
})

test('the installed program reads its owner’s git config, and leaves one whole file behind', async () => {
  const gitConfig = join(temporaryFolder(), 'gitconfig')
  writeFileSync(gitConfig, '[craft "score"]\n\tready = 60\n')
  const { craft, home } = installed({ path: temporaryFolder() }, { GIT_CONFIG_GLOBAL: gitConfig })
  const own = { CRAFT_HOME: join(home, 'own') }
  for (const line of ['config set score.highlight 80', 'config set detect.auto off'])
    expect(await craft(line, own)).toEqual({ code: 0, out: '', err: '' })
  expect(readdirSync(own.CRAFT_HOME)).toEqual(['config.json'])
  const all = shapes.setting.array().parse(jsonOf(await craft('config list --json', own)))
  expect(all.filter(({ origin }) => origin !== 'default')).toMatchObject([
    { key: 'detect.auto', value: false, origin: 'file' },
    { key: 'score.ready', value: 60, origin: 'git', place: 'global' },
    { key: 'score.highlight', value: 80, origin: 'file' },
  ])
})

test('what is wrong in the file can be taken out of it', async () => {
  const craft = testCraft()
  const files = craft.files as Map<string, string>
  const path = join(craft.home, 'config.json')
  files.set(path, '{ "score": { "raedy": 60 }, "detect": { "auto": false } }')
  expectFault(await craft('config', 'list'), {
    code: 2,
    says: /called score\.raedy; did you mean score\.ready\?\nNext: craft config unset score\.raedy\n/,
  })
  expect(await craft('config', 'unset', 'score.raedy')).toEqual({ code: 0, out: '', err: '' })
  expect(JSON.parse(files.get(path) ?? '')).toEqual({ detect: { auto: false } })
})

describe.skipIf(process.platform === 'win32')('settings kept elsewhere', () => {
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

  /** craft whose config.json is a link to a file in another folder, through a second link. */
  function dotfiles() {
    const [home, folder] = [temporaryFolder(), temporaryFolder()]
    const file = join(folder, 'craft.json')
    symlinkSync('craft.json', join(folder, 'current'))
    symlinkSync(join(folder, 'current'), join(home, 'config.json'))
    const { craft } = installed(adasRepository(), { CRAFT_HOME: home })
    return { craft, home, folder, file }
  }

  test.each([
    ['config set score.ready 60', { score: { ready: 60 }, detect: { auto: false } }],
    ['config identities add ada@old.example', { identity: { emails: ['ada@old.example'] } }],
    ['init --store jsonl', { store: 'jsonl', detect: { auto: false } }],
  ])('are written by craft %s where the link leads, with the rights they had', async (line, expected) => {
    const { craft, home, folder, file } = dotfiles()
    writeFileSync(file, '{ "detect": { "auto": false } }')
    chmodSync(file, 0o600)
    expect(await craft(line)).toMatchObject({ code: 0 })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject(expected)
    expect(modeOf(file)).toBe('600')
    expect(readlinkSync(join(home, 'config.json'))).toBe(join(folder, 'current'))
    expect(readdirSync(folder).sort()).toEqual(['craft.json', 'current'])
  })

  test('are made where the link leads when nothing is there yet', async () => {
    const { craft, home, file } = dotfiles()
    expect(await craft('config set detect.auto off')).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ detect: { auto: false } })
    expect(lstatSync(join(home, 'config.json')).isSymbolicLink()).toBe(true)
  })

  test('keep their rights without a link, too', async () => {
    const home = temporaryFolder()
    const file = join(home, 'config.json')
    writeFileSync(file, '{}', { mode: 0o640 })
    chmodSync(file, 0o660)
    const { craft } = installed(adasRepository(), { CRAFT_HOME: home })
    expect((await craft('config set detect.auto off')).code).toBe(0)
    expect(modeOf(file)).toBe('660')
  })

  test('that are a ring of links are a fault, and stay as they are', async () => {
    const home = temporaryFolder()
    symlinkSync('other', join(home, 'config.json'))
    symlinkSync('config.json', join(home, 'other'))
    const { craft } = installed(adasRepository(), { CRAFT_HOME: home })
    expectFault(await craft('config set detect.auto off'), {
      code: 1,
      says: /config\.json: its links lead in a circle/,
    })
    expect(readdirSync(home).sort()).toEqual(['config.json', 'other'])
  })
})

describe('who I am', () => {
  const identitiesOf = async (craft: Craft) =>
    shapes.identities.parse(jsonOf(await craft('config', 'identities', '--json')))

  test('is what git says, what the mailmap makes of it, and what I add; each with who says so', async () => {
    const repo = adasRepository()
    repo.commit('docs: map', { files: { '.mailmap': 'Ada Lovelace <ada@new.example> <ADA@example.com>\n' } })
    const craft = testCraft({ cwd: repo.path })
    await craft('config', 'identities', 'add', 'ada@old.example')
    await craft('config', 'identities', 'add', 'Lovelace, Ada')
    await craft('config', 'identities', 'add', 'Ada@New.example')
    expect(await identitiesOf(craft)).toEqual({
      name: 'Lovelace, Ada',
      known: [
        { kind: 'name', value: 'Lovelace, Ada', from: ['settings'] },
        { kind: 'email', value: 'ada@old.example', from: ['settings'] },
        { kind: 'email', value: 'Ada@New.example', from: ['settings', 'mailmap'] },
        { kind: 'name', value: 'Ada Lovelace', from: ['mailmap'] },
        { kind: 'name', value: 'Ada', from: ['git'] },
        { kind: 'email', value: 'ada@example.com', from: ['git'] },
      ],
      proposals: [],
    })
    await craft('config', 'identities', 'remove', 'ADA@old.example')
    expect((await identitiesOf(craft)).known.map(({ value }) => value)).not.toContain('ada@old.example')
  })

  test('takes in commits that the mailmap gives me, though git’s user is the old address', async () => {
    const repo = adasRepository()
    repo.commit('docs: map', {
      files: {
        '.mailmap': 'Countess <c@x.example> <ada@example.com>\nCountess <c@x.example> <k@y.example>\n',
      },
    })
    repo.commit('feat: from the other desk', { author: 'King <k@y.example>', files: { a: 'a\n' } })
    repo.commit('feat: not mine', { author: bob, files: { b: 'b\n' } })
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    expect(jsonOf(await craft('log', '--mine', '--json'))).toMatchObject([
      { subject: 'feat: from the other desk' },
      { subject: 'docs: map' },
    ])
  })

  test('may be more: addresses under my names are proposed, and adding one counts its work as mine', async () => {
    const repo = adasRepository()
    repo.commit('feat: one', { files: { a: 'a\n' }, author: 'Ada L <ada@example.com>' })
    repo.commit('feat: two', { files: { b: 'b\n' }, author: 'Ada L <ada@work.example>' })
    repo.commit('feat: three', { files: { c: 'c\n' }, author: 'ada <ADA@home.example>' })
    repo.commit('feat: four', { files: { d: 'd\n' }, author: 'Ada <a@uni.example>' })
    repo.commit('feat: five', { files: { e: 'e\n' }, author: bob })
    const craft = testCraft({ cwd: repo.path })
    expect((await identitiesOf(craft)).proposals).toEqual([])
    await craft('track')
    expect((await identitiesOf(craft)).proposals).toEqual([
      { email: 'a@uni.example', name: 'Ada', because: '"Ada" is your name', counted: true },
      { email: 'ADA@home.example', name: 'ada', because: '"ada" is your name', counted: false },
      {
        email: 'ada@work.example',
        name: 'Ada L',
        because: '"Ada L" is also the name of ada@example.com',
        counted: false,
      },
    ])
    const mine = async () => (jsonOf(await craft('log', '--mine', '--json')) as unknown[]).length
    expect(await mine()).toBe(2)
    await craft('config', 'identities', 'add', 'ada@work.example')
    expect(await mine()).toBe(3)
    const { code, out, err } = await craft('config', 'identities')
    expect(code).toBe(0)
    expect(out).toMatch(/^You are Ada\n\ne-mail {2}settings {4}ada@work\.example\n/)
    expect(out).toContain(
      'Perhaps yours too\na@uni.example\n  "Ada" is your name, so it is counted already\n',
    )
    expect(err).toMatch(/^Next: craft config identities add <address>/)
  })
})
