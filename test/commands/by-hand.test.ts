import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { type Craft, testCraft } from '../context.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { scriptedPrompt } from '../prompt.ts'
import { adasRepository, expectFault, jsonOf, trackedOnce, workshop } from './history.ts'

const CRAFT = fileURLToPath(new URL('../../bin/craft.js', import.meta.url))

let repo: GitFixture
let tracked: Awaited<ReturnType<typeof trackedOnce>>
let craft: Craft
beforeAll(async () => {
  repo = workshop()
  tracked = await trackedOnce(repo)
})
beforeEach(() => {
  craft = tracked()
})

const listed = async (...more: readonly string[]) =>
  shapes.achievement.array().parse(jsonOf(await craft('a', 'list', '--json', ...more)))
const titled = async (word: string) => {
  const found = (await listed()).find(({ title }) => title.toLowerCase().includes(word))
  if (found === undefined) throw new Error(`no achievement tells of ${word}`)
  return found
}
const shown = async (id: string) => shapes.achievement.parse(jsonOf(await craft('a', 'show', id, '--json')))
/** A change, with what it said of it on stderr left out. */
const change = async (...argv: readonly string[]) => {
  const { code, out, err } = await craft('a', ...argv, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return shapes.change.parse(JSON.parse(out))
}
const commitsOf = ({ evidence }: Awaited<ReturnType<typeof shown>>): string[] =>
  evidence.filter(({ kind }) => kind === 'commit').map(({ target }) => target)

const MENTORED = ['add', '--title', 'Mentored two people', '--category', 'collaboration'] as const

describe('achievements add', () => {
  test('keeps what a person says, with figures that name where they come from, and nothing else', async () => {
    const done = await change(
      ...[...MENTORED, '--completed', '2026-02-01', '--tag', 'people', '--tag', 'a, b'],
      ...['--hours', '40/month', '--because', 'survey', '--evidence', 'https://example.com/a'],
      ...['--evidence', 'HEAD', '--evidence', '#12', '--evidence', 'note: they said so'],
    )
    expect(done).toMatchObject({ change: 'added', done: true, undone: false })
    expect(done.achievements[0]).toMatchObject({
      title: 'Mentored two people',
      category: 'collaboration',
      source: 'manual',
      author: { name: 'Ada', email: 'ada@example.com' },
      completedAt: '2026-02-01T00:00:00Z',
      startedAt: null,
      tags: ['people', 'a', 'b'],
      summary: null,
      figures: [{ name: 'hours', value: 40, provenance: 'stated', quotation: '40/month: survey' }],
      evidence: [
        { kind: 'url', target: 'https://example.com/a' },
        { kind: 'commit', target: repo.git('rev-parse', 'HEAD'), label: 'fix: round prices to cents' },
        { kind: 'issue', target: '12' },
        { kind: 'note', target: 'they said so' },
      ],
    })
  })

  test('takes the same as JSON, and says which part of it is none', async () => {
    const input = (text: string) => tracked({ input: [text.slice(0, 9), text.slice(9)] })
    const taken = input('{"title":"From a form","tags":["x"],"percent":"-30","because":"bench"}')
    const done = shapes.change.parse(jsonOf(await taken('a', 'add', '--json')))
    expect(done.achievements[0]).toMatchObject({
      title: 'From a form',
      tags: ['x'],
      figures: [{ value: 30 }],
    })
    for (const [text, says] of [
      ['{"title":5}', /: title: /],
      ['{"titel":"x"}', /titel/],
      ['no', /no JSON/],
      ['{"summary":"x"}', /needs a title/],
    ] as const)
      expectFault(await input(text)('a', 'add', '--json'), { code: 2, says })
  })

  test('opens an editor with a form where nothing is said, and keeps nothing without a title', async () => {
    const forms: string[] = []
    const editing = (write: (form: string) => string | null) =>
      tracked({
        prompt: scriptedPrompt().prompt,
        editor: (form) => {
          forms.push(form)
          return write(form)
        },
      })
    const { code, out } = await editing(
      (form) =>
        `${form.replace('Title:', 'Title: Held a talk').replace('Tags:', 'Tags: talk, team')}\nTo 80 people.\n\nIn May.`,
    )('a', 'add')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Added “Held a talk”.') })
    expect(forms[0]).toMatch(/^# Say what you know/)
    expect(await editing((form) => form)('a', 'add')).toEqual({
      code: 0,
      out: '',
      err: 'There is no title, so nothing was added.\n',
    })
    expectFault(await editing(() => null)('a', 'add'), { code: 1, says: /the editor failed/ })
    expectFault(await editing(() => 'Titel: x')('a', 'add'), { code: 2, says: /no line that craft knows/ })
    expectFault(await craft('a', 'add'), { code: 2, says: /nothing was said/ })
  })

  test('refuses what it can not read, and the same work twice', async () => {
    for (const [flags, says] of [
      [['--hours', '40/month'], /where it comes from/],
      [['--because', 'me'], /no.* is none|there is none/],
      [['--category', 'featur'], /no category "featur"/],
      [['--started', '2026-03-01', '--completed', '2026-02-01'], /end before it began/],
      [['--evidence', 'no such thing'], /neither a stored commit nor a file/],
    ] as const)
      expectFault(await craft('a', 'add', '--title', 'x', ...flags), { code: 2, says })
    await change(...MENTORED)
    expectFault(await craft('a', ...MENTORED), { code: 2, says: /is there already/ })
    expect(await listed('--manual')).toHaveLength(1)
  })
})

describe('evidence by hand', () => {
  test('of a file is its size and sum, of a measurement a before and an after', async () => {
    const path = join(repo.path, 'shot.txt')
    writeFileSync(path, 'abc')
    const { id } = await titled('invoices')
    await change(
      'evidence',
      id,
      'add',
      'shot.txt',
      '--before',
      '12 min',
      '--after',
      '3 min',
      '--because',
      'CI',
    )
    const one = await shown(id)
    expect(one.evidence.find(({ kind }) => kind === 'file')).toMatchObject({
      target: path,
      label: 'shot.txt',
      quotation: 'sha256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad, 3 bytes',
    })
    expect(one.figures).toContainEqual(
      expect.objectContaining({ baseline: 12, achieved: 3, provenance: 'stated' }),
    )
    await craft('detect')
    expect((await shown(id)).evidence).toEqual(one.evidence)
    await change('evidence', id, 'remove', 'shot.txt')
    expect((await shown(id)).evidence.some(({ kind }) => kind === 'file')).toBe(false)
  })

  test('that the history shows is not taken away, and a merge is no work', async () => {
    const one = await titled('invoices')
    const [commit = ''] = commitsOf(one)
    expectFault(await craft('a', 'evidence', one.id, 'remove', commit), { code: 2, says: /history shows/ })
    expectFault(await craft('a', 'evidence', one.id, 'remove', '#99'), { code: 2, says: /no evidence "#99"/ })
    const other = await titled('import')
    const merge = repo.git('rev-parse', ':/^Merge pull')
    expectFault(await craft('a', 'evidence', other.id, 'add', merge), { code: 2, says: /is a merge/ })
  })
})

describe('merge and split', () => {
  test('hold through every later look at the history, and are taken back by undo', async () => {
    const before = await listed()
    const [a, b] = [await titled('import'), await titled('cache')]
    const done = await change('merge', a.id.slice(0, 20), b.id)
    expect(done.achievements).toMatchObject([{ id: a.id, title: a.title, completedAt: b.completedAt }])
    const all = [...commitsOf(a), ...commitsOf(b)].sort()
    repo.git('tag', 'again')
    await craft('track')
    repo.git('tag', '-d', 'again')
    await craft('track')
    await craft('detect')
    const one = await shown(a.id)
    expect(commitsOf(one).sort()).toEqual(all)
    expect(one.figures.map(({ quotation }) => quotation)).toContain('from 40 minutes to 4 minutes')
    expect((await listed()).length).toBe(before.length - 1)

    const apart = await change('split', a.id, ...commitsOf(b))
    expect(apart.achievements.map((it) => commitsOf(it))).toEqual([commitsOf(a), commitsOf(b)])
    await change('undo')
    expect(commitsOf(await shown(a.id)).sort()).toEqual(all)
    expect((await change('undo')).undone).toBe(true)
    expect(await listed()).toEqual(before)
  })

  test('follow the work when it is rebased, as do words and hiding', async () => {
    const own = adasRepository('rebased')
    own.commit('base', { files: { base: 'b\n' }, date: '2026-01-01T09:00:00Z' })
    for (const [index, name] of ['one', 'two', 'three', 'four'].entries())
      own.commit(`feat(${name}): bring ${name} to everybody`, {
        files: { [`${name}/a.ts`]: `export const ${name} = 1\n`.repeat(60) },
        date: `2026-0${index + 2}-01T09:00:00Z`,
      })
    craft = testCraft({ cwd: own.path, now: '2026-09-01T09:00:00Z' })
    await craft('track')
    const [one, two, three, four] = [
      await titled('one'),
      await titled('two'),
      await titled('three'),
      await titled('four'),
    ]
    await change('merge', one.id, two.id)
    await change('edit', three.id, '--title', 'Three in my words')
    await change('hide', four.id)
    own.git('commit', '-q', '--allow-empty', '-m', 'more')
    own.git('rebase', '-q', '--root', '--force-rebase', '--committer-date-is-author-date', '--exec', 'true')
    own.git('-c', 'user.name=Else', 'rebase', '-q', '--root', '--force-rebase')
    await craft('track')
    const now = await listed()
    expect(now.map(({ title }) => title)).toContain('Three in my words')
    expect(now.some(({ title }) => /four|two to|bring three/i.test(title))).toBe(false)
    expect(await shown(one.id)).toMatchObject({ size: { commits: 2 } })
    expect((await shown(three.id)).title).toBe('Three in my words')
    expect((await listed('--hidden')).map(({ id }) => id)).toEqual([four.id])
  })

  test('refuse what can not be, and change nothing then', async () => {
    const before = await listed()
    const [a, b] = [await titled('import'), await titled('cache')]
    const [commit = ''] = commitsOf(b)
    expectFault(await craft('a', 'merge', a.id, a.id), { code: 2, says: /two different/ })
    expectFault(await craft('a', 'split', b.id, commit), { code: 2, says: /nothing would be left/ })
    expectFault(await craft('a', 'split', a.id, commit), { code: 2, says: /no commit of/ })
    expectFault(await craft('a', 'undo'), { code: 1, says: /no change to take back/ })
    expect(await listed()).toEqual(before)
  })
})

describe('what is lost for good', () => {
  test('is asked about, and can be taken back all the same', async () => {
    await change(...MENTORED)
    const before = await listed()
    const { id } = await titled('mentored')
    expectFault(await craft('a', 'remove', id), { code: 2, says: /nobody is here to agree/ })
    await change('remove', id, '--yes')
    expect(await listed('--manual')).toEqual([])
    await change('undo')
    expect(await listed()).toEqual(before)
  })

  test('is nothing that would be found again: that is hidden', async () => {
    const { id } = await titled('cache')
    expect((await change('remove', id)).change).toBe('hidden')
    await craft('detect')
    expect((await listed()).some((one) => one.id === id)).toBe(false)
    expect((await listed('--hidden')).map((one) => one.id)).toEqual([id])
    await change('unhide', id)
    expect((await listed()).some((one) => one.id === id)).toBe(true)
  })
})

test('fields given back to detection say again what the history says', async () => {
  const before = await titled('cache')
  await change('edit', before.id, '--title', 'Mine', '--tag', 'mine', '--summary', 'Short.')
  expect(await shown(before.id)).toMatchObject({ title: 'Mine', tags: ['mine'], summary: 'Short.' })
  await change('edit', before.id, '--reset', 'title', 'tags')
  expect(await shown(before.id)).toMatchObject({ title: before.title, tags: before.tags, summary: 'Short.' })
  await change('undo')
  expect(await shown(before.id)).toMatchObject({ title: 'Mine', tags: ['mine'], summary: 'Short.' })
})

describe('two people at once', () => {
  const running = async (home: string, ...argv: readonly string[]) =>
    promisify(execFile)(process.execPath, [CRAFT, 'a', ...argv], {
      cwd: repo.path,
      env: { ...process.env, CRAFT_HOME: home },
    })

  test.each(['sqlite', 'jsonl'])('lose nothing of what either of them said (%s)', async (store) => {
    const home = temporaryFolder()
    const env = { ...process.env, CRAFT_HOME: home, CRAFT_STORE: store }
    await promisify(execFile)(process.execPath, [CRAFT, 'init', '--yes', '--store', store], {
      cwd: repo.path,
      env,
    })
    await promisify(execFile)(process.execPath, [CRAFT, 'track'], { cwd: repo.path, env })
    const { stdout } = await running(home, 'list', '--json')
    const id = shapes.achievement.array().parse(JSON.parse(stdout))[0]?.id ?? ''
    await Promise.all([
      running(home, 'edit', id, '--title', 'Mine'),
      running(home, 'edit', id, '--summary', 'Short.'),
      running(home, 'pin', id),
      running(home, 'add', '--title', 'Something else'),
    ])
    const now = shapes.achievement.parse(JSON.parse((await running(home, 'show', id, '--json')).stdout))
    expect(now).toMatchObject({ title: 'Mine', summary: 'Short.', pinned: true })
    for (let left = 4; left > 0; left--) await running(home, 'undo')
    await expect(running(home, 'undo')).rejects.toThrow(/no change to take back/)
    expect(JSON.parse((await running(home, 'list', '--json')).stdout)).toEqual(JSON.parse(stdout))
  })
})

describe('whatever runs afterwards', () => {
  const runs: readonly (readonly string[])[] = [
    ['track'],
    ['track', '--all'],
    ['detect'],
    ['score'],
    ['doctor', '--repair'],
    ['export'],
    ['import', 'EXPORT'],
    ['portfolio', 'technical', '--force'],
    ['a', 'list'],
    ['backup'],
  ]
  test.each(['sqlite', 'jsonl'] as const)('nothing a person said is changed (%s)', async (store) => {
    craft = testCraft({ cwd: repo.path, config: { store } })
    await craft('track')
    await craft('export')
    const found = await titled('import')
    await change(
      'edit',
      found.id,
      '--title',
      'In my words',
      '--category',
      'business',
      '--evidence',
      'note: yes',
    )
    await change('pin', (await titled('invoices')).id)
    await change(...MENTORED)
    await change('merge', found.id, (await titled('cache')).id)
    const mine = async () =>
      (await listed()).map(({ score: _, recordedAt: __, ...one }: Record<string, unknown>) => one)
    const before = await mine()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...runs), { minLength: 1, maxLength: 4 }),
        async (sequence) => {
          for (const words of sequence) {
            const argv = words.map((word) => (word === 'EXPORT' ? join(craft.home, 'export') : word))
            expect([0, 1]).toContain((await craft(...argv)).code)
          }
          expect(await mine()).toEqual(before)
        },
      ),
      { numRuns: 6 },
    )
  })
})
