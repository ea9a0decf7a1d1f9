import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askSummary } from '../../src/analysis/prompts/achievement.ts'
import { aliasBook } from '../../src/analysis/redaction/aliases.ts'
import { defaultPolicy } from '../../src/analysis/redaction/default-policy.ts'
import { disguiseOf } from '../../src/analysis/redaction/disguise.ts'
import { ask } from '../../src/model/asking/ask.ts'
import { testCraft } from '../context.ts'
import { gitFixture, temporaryFolder } from '../fixture/git.ts'

const nobody = { subject: null, people: [], repositories: [] }

test('a model is told nothing that the policy of the settings hides', async () => {
  const repo = gitFixture()
  repo.commit(
    'feat: import bookings of Zephyrion (#1)\n\nThe Zephyrion team at zeph.corp waited 12 min, now 3 min.',
    {
      files: { 'src/zephyrion/import.ts': 'export const host = "zeph.corp"\n' },
      author: 'Branwen Quill <branwen@partner.example>',
    },
  )
  const policy = join(temporaryFolder(), 'policy.yaml')
  writeFileSync(policy, 'clients: [Zephyrion]\n')
  const open = testCraft({ cwd: repo.path })
  const closed = open.with({ CRAFT_REDACT_POLICY: policy })
  await open('track')
  const id = JSON.parse((await open('a', 'list', '--json')).out)[0].id
  for (const line of [
    ['analyze', id],
    ['score', id],
    ['coach', 'HEAD'],
  ]) {
    const [told, hidden] = [await open(...line, '--show-prompt'), await closed(...line, '--show-prompt')]
    expect({ line, code: hidden.code }).toEqual({ line, code: 0 })
    expect(told.out).toMatch(/zephyrion/i)
    expect(hidden.out).not.toMatch(/zephyrion|zeph\.corp/i)
    expect(hidden.out).toContain('client-1')
  }
})

test('what a model answers has its names back, and what is kept of the call has none', async () => {
  const policy = {
    ...defaultPolicy,
    names: [{ kind: 'client' as const, spellings: ['Zephyrion'], alias: null }],
  }
  const disguise = disguiseOf(policy, nobody, aliasBook({}))
  const material = {
    achievement: {
      title: 'Import for Zephyrion',
      description: '',
      category: 'feature' as const,
      skills: [],
      figures: [],
    },
    evidence: [],
  }
  const kept: string[] = []
  const asker = {
    answerer: async ({ user }: { readonly user: string }) => {
      expect(user).not.toContain('Zephyrion')
      return {
        text: '{"summary":"It imports bookings of client-1."}',
        doneReason: 'stop',
        promptTokens: null,
        answerTokens: null,
        durationMs: 0,
      }
    },
    model: { name: 'm', digest: 'd' },
    calls: { put: (call: object) => void kept.push(JSON.stringify(call)), byKey: () => null },
    logPrompts: true,
    now: () => 0,
  }
  const asked = await ask(askSummary(material, 8000, disguise), asker, new AbortController().signal)
  expect(asked.answer).toEqual({ summary: 'It imports bookings of Zephyrion.' })
  expect(kept).toHaveLength(1)
  expect(kept[0]).not.toContain('Zephyrion')
})
