import { describe, expect, test } from 'vitest'
import type { InstalledModel } from '../../../src/core/model.ts'
import { chooseEmbedder, chooseModel } from '../../../src/model/ollama/choose.ts'

const model = (name: string, change: Partial<InstalledModel> = {}): InstalledModel => ({
  name,
  digest: 'ab',
  bytes: 1,
  contextTokens: 8192,
  capabilities: ['completion'],
  parameters: '',
  isCloud: false,
  ...change,
})
const embedder = (name: string) => model(name, { capabilities: ['embedding'] })
const chosen = (names: readonly string[], named: string | null = null) =>
  chooseModel(
    names.map((name) => model(name)),
    named === null ? null : { name: named, by: '--model' },
  ).model.name

describe('without a name', () => {
  test.each([
    [['llama3.2:latest', 'gemma4:e4b', 'gemma4:latest'], 'gemma4:e4b'],
    [['mistral:latest', 'gemma4:12b', 'qwen3.5:9b'], 'gemma4:12b'],
    [['unheard-of:7b', 'llama3.2:1b'], 'llama3.2:1b'],
    [['unheard-of:7b'], 'unheard-of:7b'],
  ])('of %j it is %s', (names, expected) => {
    expect(chosen(names)).toBe(expected)
  })

  test('a model that runs elsewhere or gives vectors is never taken', () => {
    const all = [model('gemma4:e4b', { isCloud: true }), embedder('all-minilm:latest'), model('other:latest')]
    expect(chooseModel(all, null).model.name).toBe('other:latest')
    expect(() => chooseModel(all.slice(0, 2), null)).toThrow(
      expect.objectContaining({ reason: 'model-missing', hint: expect.stringMatching(/^ollama pull \S+$/) }),
    )
  })
})

describe('with a name', () => {
  test.each([
    ['llama3.2', 'llama3.2:latest'],
    ['llama3.2:latest', 'llama3.2:latest'],
    ['LLAMA3.2', 'llama3.2:latest'],
    ['hf.co/a/b:Q4_K_M', 'hf.co/a/b:Q4_K_M'],
  ])('%s is %s', (name, expected) => {
    expect(chosen(['gemma4:e4b', 'llama3.2:latest', 'hf.co/a/b:Q4_K_M'], name)).toBe(expected)
  })

  test.each([
    ['mistral', 'model-missing', 'ollama pull mistral'],
    ['gpt-oss:120b-cloud', 'refused-remote', null],
    ['glm:cloud', 'refused-remote', null],
    ['far:latest', 'refused-remote', null],
    ['all-minilm', 'unfit', null],
  ])('%s is %s', (name, reason, hint) => {
    const all = [model('far:latest', { isCloud: true }), embedder('all-minilm:latest'), model('gemma4:e4b')]
    expect(() => chooseModel(all, { name, by: '--model' })).toThrow(
      expect.objectContaining({ reason, hint: hint ?? expect.any(String) }),
    )
  })
})

test('vectors come from the first embedding model of the preferred ones, or any', () => {
  expect(chooseEmbedder([model('gemma4:e4b')])).toBe(null)
  const some = ['strange:latest', 'all-minilm:latest', 'embeddinggemma:300m'].map(embedder)
  expect(chooseEmbedder(some)?.name).toBe('embeddinggemma:300m')
  expect(chooseEmbedder(some.slice(0, 1))?.name).toBe('strange:latest')
})
