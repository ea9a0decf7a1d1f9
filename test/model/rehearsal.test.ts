import { describe, expect, test } from 'vitest'
import { askCoach } from '../../src/analysis/prompts/coach.ts'
import { findAdvisor } from '../../src/model/advisor.ts'
import { rehearse } from '../../src/model/rehearsal.ts'
import { never, serving, settingsFor } from './served.ts'

const material = { message: 'Mend it', files: [], diff: '+const a = 1\n', findings: [] }
const nobody = settingsFor(null)

describe('what a model would be asked', () => {
  test.each(['gemma4:e4b', 'gpt-oss:20b'])('is what %s then is asked, and is not sent', async (name) => {
    const server = await serving({ models: [name] })
    const settings = settingsFor(server)
    const rehearsal = await rehearse(settings, {}, never)
    const asking = askCoach(material, rehearsal.advisor.contextTokens)
    expect(await rehearsal.advisor.ask(asking, never)).toMatchObject({ answer: null, isCached: false })
    expect(server.bodies('/api/chat')).toEqual([])

    const { advisor } = await findAdvisor(settings, {}, { calls: async () => null, now: () => 0 }, never)
    expect(rehearsal).toMatchObject({ because: null, advisor: { model: advisor?.model } })
    expect(rehearsal.advisor.contextTokens).toBe(advisor?.contextTokens)
    await advisor?.ask(asking, never)
    expect(rehearsal.prompts()).toEqual([
      { prompt: { name: 'coach', version: 1 }, request: server.bodies('/api/chat')[0] },
    ])
  })

  test('can be seen without a server, with the reason why nobody would be asked', async () => {
    const { advisor, because, prompts } = await rehearse(nobody, { name: 'mine:1b' }, never)
    expect(because).toMatch(/no model server answers/)
    await advisor.ask(askCoach(material, advisor.contextTokens), never)
    expect(prompts()).toMatchObject([{ request: { model: 'mine:1b', options: { num_ctx: 8192 } } }])
  })

  test('comes in the order of asking', async () => {
    const { advisor, prompts } = await rehearse({ ...nobody, enabled: false }, {}, never)
    for (const message of ['Mend one', 'Mend two'])
      await advisor.ask(askCoach({ ...material, message }, advisor.contextTokens), never)
    const said = prompts().map(({ request }) => request.messages.map(({ content }) => content).join('\n'))
    expect(said).toEqual([expect.stringContaining('Mend one'), expect.stringContaining('Mend two')])
  })
})
