import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { chances, tokens } from '../analysis/secrets/planted.ts'
import { type Craft, testCraft } from '../context.ts'
import type { GitFixture } from '../fixture/git.ts'
import { answering, type Said } from '../model/answering.ts'
import { serving } from '../model/served.ts'
import { type Engine, scripted } from '../model/server/engine.ts'
import type { ServerOptions } from '../model/server/server.ts'
import { jsonOf, trackedOnce, workshop } from './history.ts'

/** Eight of each kind that is known by its looks. */
const chance = chances(7)
const secrets = Object.values(tokens).flatMap((token) => Array.from({ length: 8 }, () => token(chance)))

let repo: GitFixture
let tracked: (options?: NonNullable<Parameters<typeof testCraft>[0]>) => Craft
beforeAll(async () => {
  repo = workshop()
  const body = `Support had 300 complaints a month about it.\n\n${secrets.join('\n')}`
  repo.commit(`fix: keep addresses in one form (#20)\n\n${body}`, {
    files: { 'src/address.ts': 'export const form = 1\n'.repeat(40) },
    date: '2026-02-20T09:00:00Z',
  })
  tracked = await trackedOnce(repo)
})

const helpful: Said = {
  summary: 'Addresses are kept in one form. Support had 300 complaints a month. It uses Kafka.',
  figures: [
    { quotation: '300 complaints', value: 300, unit: 'complaints', of: 'count', direction: 'none' },
    { quotation: '500 complaints', value: 500, unit: 'complaints', of: 'count', direction: 'none' },
  ],
  business: {
    level: 'clear',
    quotation: 'Support had 300 complaints a month about it',
    reason: 'Support had complaints about it.',
  },
}

let craft: Craft
beforeEach(() => {
  craft = tracked()
})

const idOf = async (word: string, of: Craft = craft): Promise<string> => {
  const all = shapes.achievement.array().parse(jsonOf(await of('achievements', 'list', '--json')))
  const found = all.find(({ title }) => title.toLowerCase().includes(word))
  if (found === undefined) throw new Error(`no achievement tells of ${word}`)
  return found.id
}

async function asked(engine: Engine, options: ServerOptions = {}) {
  const server = await serving({ engine, ...options })
  const id = await idOf('addresses')
  const withModel = craft.with({ OLLAMA_HOST: server.url })
  return { server, id, withModel, scored: await withModel('score', id, '--json') }
}

const one = (ran: Awaited<ReturnType<Craft>>) => {
  const [first] = shapes.achievement.array().parse(jsonOf(ran))
  if (first === undefined) throw new Error('nothing was scored')
  return first
}
const shown = async (id: string, of: Craft | Craft['with'] = craft) =>
  shapes.achievement.parse(jsonOf(await (of as Craft)('achievements', 'show', id, '--json')))
const explained = async (id: string, ...more: readonly string[]) =>
  shapes.explain.parse(jsonOf(await craft('explain', id, '--json', ...more)))

describe('craft score <id> with a model', () => {
  test('keeps what the evidence bears: a summary, a figure, points with their words', async () => {
    const { scored, id } = await asked(answering(helpful))
    const now = one(scored)
    expect(now.summary).toBe('Addresses are kept in one form. Support had 300 complaints a month.')
    expect(now.figures.map(({ quotation, provenance }) => [quotation, provenance])).toEqual([
      ['300 complaints', 'quoted'],
    ])
    expect(now.score.scorer).toMatch(
      /^rules-2\+llama3\.2:latest@[0-9a-f]{12}\+summary\.1,figures\.1,dimensions\.1$/,
    )
    const { score } = await explained(id)
    const [part] = score.dimensions.business?.parts.filter(({ rule }) => rule === 'model/business') ?? []
    expect(part).toMatchObject({ points: 5, max: 8 })
    expect(part?.because).toBe(
      'llama3.2:latest finds it clear in “Support had 300 complaints a month about it”: Support had complaints about it.',
    )
    expect(part?.evidence[0]).toMatch(/^[0-9a-f]{40}$/)
  })

  test('is asked once: the next run has it already, and without a server it stays', async () => {
    const { server, withModel, id, scored } = await asked(answering(helpful))
    expect(server.bodies('/api/chat')).toHaveLength(3)
    expect((await withModel('score', id, '--json')).out).toBe(scored.out)
    expect(server.bodies('/api/chat')).toHaveLength(3)
    expect((await craft('score', id, '--json')).out).toBe(scored.out)
  })

  test('is neither lost nor doubled where rules find or score everything anew', async () => {
    const { id, scored } = await asked(answering(helpful))
    const before = one(scored)
    await craft('score')
    repo.commit('docs: say how to begin', {
      files: { 'README.md': '# Shop\n' },
      date: '2026-02-21T09:00:00Z',
    })
    await craft('track')
    await craft('detect')
    await craft('score')
    const after = await shown(id)
    expect(after.summary).toBe(before.summary)
    expect(after.figures).toEqual(before.figures)
    expect(after.score.dimensions).toEqual(before.score.dimensions)
  })

  test('never stands in what rules and people wrote, and never over it', async () => {
    const { id } = await asked(answering(helpful))
    const store = openSqliteStore(`${craft.home}/craft.db`, { now: () => new Date(0), craftVersion: '0.0.0' })
    const [stored] = store.achievements.find(id)
    expect(stored).toMatchObject({ summary: null, figures: [] })
    if (stored !== undefined)
      store.achievements.replace([{ ...stored, summary: 'Mine.', edited: ['summary', 'figures'] }])
    store.close()
    const now = await shown(id)
    expect(now).toMatchObject({ summary: 'Mine.', figures: [] })
  })

  test('no longer counts where the evidence is another', async () => {
    const { id } = await asked(answering(helpful))
    const store = openSqliteStore(`${craft.home}/craft.db`, { now: () => new Date(0), craftVersion: '0.0.0' })
    const [stored] = store.achievements.find(id)
    if (stored !== undefined)
      store.achievements.replace([{ ...stored, description: 'Something else.', edited: ['description'] }])
    store.close()
    await craft('score')
    expect(await shown(id)).toMatchObject({ summary: null, advice: null, score: { scorer: 'rules-2' } })
  })

  test('goes into both documents, and says whose words they are', async () => {
    await asked(answering(helpful))
    for (const format of ['markdown', 'json']) {
      const { code, out } = await craft(
        'portfolio',
        'archive',
        '--period',
        '2026',
        '--format',
        format,
        '-o',
        '-',
      )
      expect(code).toBe(0)
      expect(out).toContain('Support had 300 complaints a month.')
      expect(out).toContain('Summary written by llama3.2:latest')
      expect(out).not.toMatch(/Kafka|500 complaints/)
    }
  })

  test.each(['sqlite', 'jsonl'] as const)('goes along with an export, into a store of %s', async (store) => {
    const { scored, id } = await asked(answering(helpful))
    const folder = `${craft.home}/copy`
    expect((await craft('export', folder)).code).toBe(0)
    const other = testCraft({ cwd: repo.path, config: { store } })
    expect((await other('import', folder)).code).toBe(0)
    expect((await other('score', id, '--json')).out).toBe(scored.out)
  })

  test('moves with the levels of a judge of scales where the server has one', async () => {
    const { server, scored, id } = await asked(answering(helpful), { models: ['llama3.2', 'nimble'] })
    expect(server.bodies('/v1/systemone')).toHaveLength(1)
    expect(one(scored).score.scorer).toMatch(/,scales\.1\/nimble:latest$/)
    const { score } = await explained(id)
    const parts = Object.values(score.dimensions).flatMap((reading) => reading.parts)
    const [business] = parts.filter(({ rule }) => rule === 'model/business')
    expect(business?.because).toMatch(/^nimble:latest finds/)
    expect(business?.points).toBeLessThanOrEqual(8)
  })

  test('takes no secret into a prompt, however many there are', async () => {
    const { server } = await asked(answering(helpful))
    const sent = JSON.stringify(server.requests.map(({ body }) => body))
    expect(sent).toContain('complaints')
    expect(secrets).toHaveLength(200)
    expect(secrets.filter((secret) => sent.includes(secret))).toEqual([])
  })

  test('keeps no secret that a model guessed', async () => {
    const said = secrets.filter((_, index) => index % 40 === 0).map((secret) => `The key is ${secret}.`)
    const { scored } = await asked(answering({ summary: `It is done. ${said.join(' ')}` }))
    expect(one(scored).summary).toBe('It is done.')
  })

  test('shows what would be asked and sends nothing with --show-prompt', async () => {
    const { server, withModel, id } = await asked(answering(helpful))
    const before = server.bodies('/api/chat').length
    const { code, out } = await withModel('score', id, '--show-prompt')
    expect(code).toBe(0)
    for (const name of ['summary', 'figures', 'dimensions']) expect(out).toContain(name)
    expect(server.bodies('/api/chat')).toHaveLength(before)
  })
})

describe('rules have the word', () => {
  test('where no server answers: nobody who did not ask for one hears of it', async () => {
    const id = await idOf('addresses')
    const { code, out, err } = await craft('score', id)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Scored by rules alone.')
    const wished = await craft('score', id, '--model')
    expect(wished).toMatchObject({ code: 0, out })
    expect(wished.err).toMatch(/^By rules alone: no model server answers at .*\(ollama serve\)\.\n$/)
  })

  test('where the answer keeps to no form twice, and it says so', async () => {
    const { scored } = await asked(scripted(...Array.from({ length: 6 }, () => 'I would say it is great.')))
    expect(scored.code).toBe(0)
    expect(scored.err).toMatch(/^By rules where there is no answer: .* did not keep to its form twice/)
    expect(JSON.parse(scored.out)).toMatchObject([
      { summary: null, advice: null, score: { scorer: 'rules-2' } },
    ])
  })

  test('where a part of the answers is of no use only for that part; fences do no harm', async () => {
    const summary = `\`\`\`json\n${JSON.stringify({ summary: 'Addresses are kept in one form.' })}\n\`\`\``
    const { scored } = await asked(scripted(summary, 'no', 'no', '{"business": 101}', 'NaN'))
    expect(scored.err).toMatch(/^By rules where/)
    expect(JSON.parse(scored.out)).toMatchObject([
      {
        summary: 'Addresses are kept in one form.',
        advice: { prompts: ['summary.1'] },
        score: { scorer: expect.stringMatching(/\+summary\.1$/) },
      },
    ])
  })

  test('with --no-model, whatever was kept, and it is kept all the same', async () => {
    const id = await idOf('addresses')
    const byRules = one(await craft('score', id, '--json', '--no-model'))
    const { score } = await explained(id)
    const { scored } = await asked(answering(helpful))
    expect(one(await craft('score', id, '--json', '--no-model'))).toEqual(byRules)
    expect((await explained(id, '--no-model')).score).toEqual(score)
    expect((await craft('score', id, '--json')).out).toBe(scored.out)
  })

  test('in lists, unless a model is asked for', async () => {
    const server = await serving({ engine: answering(helpful) })
    const withModel = craft.with({ OLLAMA_HOST: server.url })
    await withModel('score')
    expect(server.requests).toEqual([])
    const { code } = await withModel('score', '--model', '-n', '2')
    expect(code).toBe(0)
    expect(server.bodies('/api/chat')).toHaveLength(6)
  })
})

test('craft explain says in words what the model moved', async () => {
  const { id } = await asked(answering(helpful))
  const { out } = await craft('explain', id)
  expect(out).toContain('Of this, llama3.2:latest added 5 to business; --no-model shows rules alone.')
  expect(out).toContain('model/business: llama3.2:latest finds it clear')
  expect(out).toMatch(
    /\nmodel: llama3\.2:latest [0-9a-f]{12}, prompts summary\.1, figures\.1, dimensions\.1\n$/,
  )
  expect((await craft('explain', id, '--no-model')).out).not.toContain('llama')
})

describe('craft analyze', () => {
  const analysis = {
    strengths: [
      { claim: 'It answers what support heard.', quotation: 'Support had 300 complaints a month' },
      { claim: 'It saved 900 hours.', quotation: 'Support had 300 complaints a month' },
      { claim: 'It is loved.', quotation: 'everybody loves it' },
    ],
    skills: [
      { name: 'Customer focus', kind: 'soft', quotation: 'Support had 300 complaints a month' },
      { name: 'Kubernetes', kind: 'technical', quotation: 'keep addresses in one form' },
      { name: 'Zorblaxing', kind: 'transferable', quotation: 'keep addresses in one form' },
    ],
    reasoning: 'Support had complaints about addresses. Mallory confirmed it.',
  }

  test('is whole without a model', async () => {
    const id = await idOf('cache')
    const found = shapes.analysis.parse(jsonOf(await craft('analyze', id, '--json')))
    expect(found.strengths.map(({ claim }) => claim)).toContain('Its effect is measured before and after')
    expect(found.skills.map(({ name, kind }) => [name, kind])).toEqual(
      expect.arrayContaining([
        ['TypeScript', 'technical'],
        ['Measuring effects', 'transferable'],
      ]),
    )
    for (const { because } of [...found.strengths, ...found.skills]) expect(because).not.toBe('')
    expect(found.reasoning.length).toBeGreaterThan(1)
  })

  test('puts a model’s words on top, as far as the evidence bears them, and marks them', async () => {
    const server = await serving({ engine: answering({ analysis }) })
    const id = await idOf('addresses')
    const plain = shapes.analysis.parse(jsonOf(await craft('analyze', id, '--json')))
    const withModel = craft.with({ OLLAMA_HOST: server.url })
    const found = shapes.analysis.parse(jsonOf(await withModel('analyze', id, '--json')))
    const said = <T extends { readonly by: string | null }>(all: readonly T[]) =>
      all.filter(({ by }) => by === 'llama3.2:latest')
    expect(said(found.strengths).map(({ claim }) => claim)).toEqual(['It answers what support heard.'])
    expect(said(found.skills).map(({ name }) => name)).toEqual(['Customer focus'])
    expect(said(found.reasoning).map(({ text }) => text)).toEqual(['Support had complaints about addresses.'])
    expect(found.strengths.filter(({ by }) => by === null)).toEqual(plain.strengths)
    const { out } = await withModel('analyze', id)
    expect(out).toContain('(llama3.2:latest)')
    expect(jsonOf(await withModel('analyze', id, '--json', '--no-model'))).toEqual(plain)
  })
})
