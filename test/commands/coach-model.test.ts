import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CoachAnswer } from '../../src/analysis/prompts/coach.ts'
import { shapes } from '../../src/render/json/schemas.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { testCraft } from '../context.ts'
import type { GitFixture } from '../fixture/git.ts'
import { serving } from '../model/served.ts'
import { type Engine, scripted } from '../model/server/engine.ts'
import type { ServerOptions } from '../model/server/server.ts'
import { adasRepository, expectFault, jsonOf } from './history.ts'

const CODE = 'export function splitRow(text: string) {\n  return text.split(",")\n}\n'
const TRAILERS = 'Fixes: #12\nSigned-off-by:  Ada <ada@example.org>'

function workroom(message = `fix bug\n\n${TRAILERS}`): GitFixture {
  const repo = adasRepository()
  repo.commit('Split rows\n\nSales sends lists by mail.', { files: { 'src/row.ts': CODE } })
  repo.commit(message, { files: { 'src/row.ts': CODE.replace('","', 'separator') } })
  return repo
}

const plausible: CoachAnswer = {
  saysWhat: false,
  whatQuotation: '',
  saysWhy: false,
  whyQuotation: '',
  oneChange: 'one',
  feedback: 'The subject does not say which bug. Name splitRow and the separator.',
  rewrite: { subject: 'Split rows at the separator', body: 'splitRow splits text at the separator.' },
  questions: ['Which files have another separator than a comma?'],
}
const says = (change: Partial<CoachAnswer> = {}): string => JSON.stringify({ ...plausible, ...change })
const always =
  (text: string): Engine =>
  () => ({ content: text })

async function room(options: ServerOptions, repo = workroom(), width = 80) {
  const server = await serving({ models: ['gemma4:e4b'], ...options })
  const craft = testCraft({ cwd: repo.path, width, env: { OLLAMA_HOST: server.url } })
  return { server, craft, repo, asked: () => server.bodies('/api/chat').length }
}

describe('craft coach with a model', () => {
  test('marks what it says, and shows the message it would write', async () => {
    const { craft } = await room({ engine: always(says()) })
    const { code, out, err } = await craft('coach', '--rewrite')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.slice(out.indexOf('\nSays'))).toMatchInlineSnapshot(`
      "
      Says gemma4:e4b
        The subject does not say which bug. Name splitRow and the separator.

      A better message, says gemma4:e4b
          Split rows at the separator

          splitRow splits text at the separator.

          Fixes: #12
          Signed-off-by: Ada <ada@example.org>

      Only you can answer these
        ? What went wrong in splitRow before this fix, and when?
        ? Which files have another separator than a comma? (gemma4:e4b)
      "
    `)
  })

  test('gives all of it as JSON that keeps to its schema, with findings that add up', async () => {
    const { craft } = await room({ engine: always(says()) })
    const one = shapes.coaching.parse(jsonOf(await craft('coach', '--rewrite', '--json')))
    expect(one.coachedBy.model).toMatchObject({ name: 'gemma4:e4b', prompt: 'coach/1' })
    expect(one.feedback).toBe(plausible.feedback)
    expect(one.rewrite).toMatchObject({ subject: plausible.rewrite.subject })
    expect(one.rewrittenBy).toMatchObject({ subject: 'model', body: 'model' })
    for (const [name, start] of [
      ['message', 5],
      ['changes', 7],
    ] as const) {
      const { score, findings } = one.aspects[name]
      const sum = findings.reduce((points, finding) => points + finding.points, Number(start))
      expect(score).toBeCloseTo(Math.min(10, Math.max(0, sum)), 1)
    }
    const alone = shapes.coaching.parse(jsonOf(await craft('coach', '--no-model', '--rewrite', '--json')))
    expect(alone).toMatchObject({
      coachedBy: { model: null },
      feedback: null,
      dropped: [],
      rewrittenBy: null,
    })
  })

  test('keeps trailers byte for byte, and drops those that nobody wrote', async () => {
    const rewrite = {
      subject: 'Split rows at the separator',
      body: 'Reviewed-by: Linus <l@example.org>\nFixes: #13',
    }
    const { craft } = await room({ engine: always(says({ rewrite })) })
    const { rewrite: made } = shapes.coaching.parse(jsonOf(await craft('coach', '--rewrite', '--json')))
    expect(made?.body).toBe(TRAILERS)
  })

  test.each<[string, Partial<CoachAnswer>]>([
    [
      'a number',
      { feedback: 'It saves 47 seconds.', rewrite: { subject: 'Split 47 rows at once', body: '' } },
    ],
    [
      'a person',
      { feedback: 'Ask Linus Torvalds.', rewrite: { subject: 'Split rows for Linus Torvalds', body: '' } },
    ],
    [
      'a file',
      { feedback: 'See src/parser.ts.', rewrite: { subject: 'Split rows in src/parser.ts', body: '' } },
    ],
    [
      'a commit',
      { feedback: 'As in deadbeefcafe.', rewrite: { subject: 'Split rows as in deadbeefcafe', body: '' } },
    ],
    [
      'a link',
      { feedback: 'See https://evil.test/x.', rewrite: { subject: 'Split https://evil.test', body: '' } },
    ],
    [
      'a reason',
      { feedback: '', rewrite: { subject: 'Split rows', body: 'This avoids crashes in production.' } },
    ],
    ['a picture', { feedback: '![x](http://evil.test/?a)', rewrite: { subject: '<img src=x>', body: '' } }],
    [
      'control characters',
      { feedback: '\u001b[31mred\u202e', rewrite: { subject: 'Split\u001b[2J rows', body: '' } },
    ],
    [
      'another language',
      { feedback: 'Der Betreff sagt nicht, was geändert wurde.', rewrite: { subject: '', body: '' } },
    ],
  ])('lets nothing through that it invented: %s', async (_, change) => {
    const { craft } = await room({ engine: always(says({ questions: [], ...change })) })
    const one = shapes.coaching.parse(jsonOf(await craft('coach', '--rewrite', '--json')))
    const alone = shapes.coaching.parse(jsonOf(await craft('coach', '--rewrite', '--json', '--no-model')))
    expect(one.feedback).toBeNull()
    expect(one.rewrite?.body).toBe(alone.rewrite?.body)
    expect(one.dropped.length).toBeGreaterThan(0)
    const shown = await craft('coach', '--rewrite', '--verbose')
    expect(shown.out).toContain('Left out of what gemma4:e4b said')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(shown.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect((await craft('coach', '--rewrite')).out).not.toMatch(
      /\b47\b|Linus|parser\.ts|deadbeef|evil|production/,
    )
  })

  test.each<[string, readonly string[], number]>([
    ['in a fence', [`Here:\n\`\`\`json\n${says()}\n\`\`\``], 1],
    ['the second time', ['{"saysWhat": NaN}', says()], 2],
    ['behind a wrong word', [says().replace('"one"', '"high"'), says()], 2],
    ['behind a key too many', [says().replace('{', '{"score":101,'), says()], 2],
  ])('takes an answer that comes %s', async (_, replies, count) => {
    const { craft, asked } = await room({ engine: scripted(...replies) })
    const one = shapes.coaching.parse(jsonOf(await craft('coach', '--json')))
    expect(one.feedback).toBe(plausible.feedback)
    expect(asked()).toBe(count)
  })

  test.each(['fault-prose', 'fault-out-of-range', 'fault-crash', 'fault-half-line', 'fault-empty'])(
    'gives the rules their word where the model is of no use: %s',
    async (fault) => {
      const { craft } = await room({ models: [`llama3.2:${fault}`] })
      const given = await craft('coach', '--rewrite')
      const alone = await craft('coach', '--rewrite', '--no-model')
      expect(given.out).toBe(alone.out)
      expect(given.code).toBe(0)
      expect(given.err).toMatch(/^By rules alone: /)
    },
  )

  test('gives the rules their word where the question does not fit the context in force', async () => {
    const { craft } = await room({ largestContext: 512, engine: always(says()) })
    const given = await craft('coach')
    expect(given.out).toBe((await craft('coach', '--no-model')).out)
    expect(given.err).toMatch(/^By rules alone: /)
  })
})

describe('who is asked, and when', () => {
  test('nobody is nagged where no server runs; who asked for a model is told', async () => {
    const craft = testCraft({ cwd: workroom().path })
    const { out, err } = await craft('coach')
    expect(err).toBe('')
    const told = await craft('coach', '--model')
    expect(told).toMatchObject({ code: 0, out })
    expect(told.err).toMatch(/^By rules alone: no model server answers at .*\n$/)
    expect((await craft('coach', '--verbose')).err).toContain('By rules alone')
  })

  test('a list and a hook ask only with --model, one commit and what is staged also without', async () => {
    const { craft, asked, repo } = await room({ engine: always(says()) })
    ;(craft.files as Map<string, string>).set(`${repo.path}/message`, 'wip\n')
    await craft('coach', '-n', '2')
    await craft('coach', '--message-file', 'message')
    await craft('coach', '--no-model')
    expect(asked()).toBe(0)
    await craft('coach')
    expect(asked()).toBe(1)
    await craft('coach', '-n', '2', '--model')
    expect(asked()).toBe(3)
    repo.write('src/row.ts', CODE.replace('","', '"|"'))
    repo.git('add', '-A')
    expect((await craft('coach', '--staged', '-m', 'wip', '--rewrite')).out).toContain('Says gemma4:e4b')
    expect(asked()).toBe(4)
  })

  test('a merge is not asked about', async () => {
    const { craft, asked } = await room({}, workroom("Merge branch 'main' into rows"))
    expect((await craft('coach', '--model')).code).toBe(0)
    expect(asked()).toBe(0)
  })

  test('--show-prompt prints what would be sent, and sends nothing', async () => {
    const { craft, asked } = await room({ engine: always(says()) })
    const { out } = await craft('coach', '--show-prompt', '--rewrite')
    expect(out).toContain('+  return text.split(separator)')
    expect(asked()).toBe(0)
    expectFault(await craft('coach', '--show-prompt', '--apply'), { code: 2, says: /shows and does nothing/ })
  })

  test('what is kept says which model had a part in it, and rules alone do not replace it', async () => {
    const { craft } = await room({ engine: always(says()) })
    await craft('track')
    await craft('coach')
    await craft('coach', '--no-model')
    const store = openSqliteStore(join(craft.home, 'craft.db'), { now: () => new Date(0), craftVersion: '0' })
    const models = [...store.coachings.each()].map(({ model }) => model?.name)
    store.close()
    expect(models).toEqual(['gemma4:e4b'])
  })
})
