import type { InstalledModel, ModelChoice } from '../../core/model.ts'
import { ModelFault } from '../../core/model.ts'
import { missing } from './faults.ts'

/**
 * Models that keep to a schema and write plainly, the best for an ordinary laptop first. Without a tag any of that
 * name.
 */
const preferred: readonly string[] = [
  'gemma4:e4b',
  'gemma4',
  'qwen3.5:9b',
  'qwen3.5',
  'gemma3',
  'llama3.2',
  'llama3.1',
  'qwen2.5-coder',
  'mistral',
  'gpt-oss',
]
const preferredEmbedders: readonly string[] = [
  'embeddinggemma',
  'qwen3-embedding',
  'nomic-embed-text',
  'all-minilm',
]

/** The smallest of those one would rather have than none. */
export const PROPOSED = 'gemma4:e4b'

/** A name as the server lists it: with its tag. */
export const tagged = (name: string): string => (/:[^/]*$/.test(name) ? name : `${name}:latest`)

export type Named = { readonly name: string; readonly by: string }

/**
 * The model to ask: the one that is named, else the first of the preferred ones, else any that answers.
 * @throws ModelFault('model-missing' | 'refused-remote' | 'unfit') saying what to do
 */
export function chooseModel(installed: readonly InstalledModel[], named: Named | null): ModelChoice {
  if (named !== null) return { model: namedModel(installed, named.name), because: `named by ${named.by}` }
  const fit = installed.filter((one) => !one.isCloud && answers(one))
  const found = firstOf(preferred, fit)
  if (found !== null)
    return { model: found, because: `the first of craft's preferred models that is installed` }
  const [any] = fit
  if (any !== undefined) return { model: any, because: 'installed, and it answers in words' }
  throw new ModelFault('model-missing', 'no model that craft can ask is installed', `ollama pull ${PROPOSED}`)
}

/** @throws as `chooseModel` */
function namedModel(installed: readonly InstalledModel[], name: string): InstalledModel {
  const full = tagged(name)
  const model = installed.find((one) => sameName(one.name, full))
  if (model?.isCloud) throw cloud(name)
  if (model === undefined) refuseCloud(full)
  if (model === undefined) throw missing(name)
  if (answers(model)) return model
  throw new ModelFault(
    'unfit',
    `${model.name} does not answer in words (it can: ${model.capabilities.join(', ')})`,
    'choose another: craft model list',
  )
}

/** The model to make vectors with; null where there is none. */
export function chooseEmbedder(installed: readonly InstalledModel[]): InstalledModel | null {
  const fit = installed.filter((one) => !one.isCloud && one.capabilities.includes('embedding'))
  return firstOf(preferredEmbedders, fit) ?? fit[0] ?? null
}

/** The first model of `installed` that `names`, the most wanted first, name. */
export function firstOf(
  names: readonly string[],
  installed: readonly InstalledModel[],
): InstalledModel | null {
  for (const wanted of names) {
    const isWanted = wanted.includes(':')
      ? (one: InstalledModel) => sameName(one.name, wanted)
      : (one: InstalledModel) => sameName(familyOf(one.name), wanted)
    const found = installed.find(isWanted)
    if (found !== undefined) return found
  }
  return null
}

/** Old servers name no capabilities: then only the asking shows. */
const answers = ({ capabilities }: InstalledModel): boolean =>
  capabilities.length === 0 || capabilities.includes('completion')

/** @throws ModelFault('refused-remote') where a name alone tells that the model runs elsewhere */
export function refuseCloud(name: string): void {
  if (/[-:]cloud$/i.test(name)) throw cloud(name)
}

const cloud = (name: string): ModelFault =>
  new ModelFault(
    'refused-remote',
    `${name} runs on somebody else's machine, and is not asked`,
    'choose one that runs here: craft model list',
  )

const familyOf = (name: string): string => name.replace(/:[^/]*$/, '')
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
