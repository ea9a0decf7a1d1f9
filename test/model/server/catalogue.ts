import { faults } from './faults.ts'

/** A model as a server knows it. */
export type CatalogueModel = {
  readonly family: string
  readonly parameters: string
  readonly bytes: number
  /** What it was trained for. */
  readonly context: number
  readonly capabilities: readonly string[]
  /** Set for a stub whose work is done elsewhere. */
  readonly remote?: { readonly host: string; readonly model: string }
  readonly dimension?: number
}

const plain = (family: string, parameters: string, bytes: number, context: number): CatalogueModel => ({
  family,
  parameters,
  bytes,
  context,
  capabilities: ['completion', 'tools'],
})

const thinking = (model: CatalogueModel): CatalogueModel => ({
  ...model,
  capabilities: [...model.capabilities, 'thinking'],
})

/** What can be installed, by name without tag. */
export const catalogue: Readonly<Record<string, CatalogueModel>> = {
  'llama3.2': plain('llama', '3.2B', 2_019_393_189, 131_072),
  tiny: plain('llama', '160M', 98_000_000, 2_048),
  gemma4: thinking(plain('gemma4', '4.5B', 4_112_000_000, 131_072)),
  'qwen3.5': thinking(plain('qwen35', '4.2B', 3_389_000_000, 262_144)),
  'gpt-oss': thinking(plain('gptoss', '20.9B', 13_793_441_244, 131_072)),
  'all-minilm': { ...plain('bert', '23M', 45_960_996, 512), capabilities: ['embedding'], dimension: 384 },
  embeddinggemma: {
    ...plain('gemma3', '308M', 621_875_917, 2_048),
    capabilities: ['embedding'],
    dimension: 768,
  },
  nimble: { ...plain('qwen35', '9B', 6_600_000_000, 8_192), capabilities: ['systemone'] },
  remote: {
    ...plain('', '', 382, 131_072),
    remote: { host: 'https://ollama.com:443', model: 'gpt-oss:120b' },
  },
}

/** One that is installed on a server: `llama3.2:fault-stall` is the plain one with a fault, see faults.ts. */
export type Installed = CatalogueModel & {
  readonly name: string
  readonly digest: string
  readonly fault: string | null
}

export const tagged = (name: string): string => (/:[^/]*$/.test(name) ? name : `${name}:latest`)

/** The model of this name; throws where the catalogue has none. */
export function installedModel(name: string): Installed {
  const full = tagged(name)
  const [family = '', tag = ''] = full.split(':')
  const model = catalogue[family]
  if (model === undefined) throw new Error(`the catalogue has no ${family}`)
  const fault = /^fault-(.+)$/.exec(tag)?.[1] ?? null
  if (fault !== null && !faults.has(fault)) throw new Error(`there is no fault ${fault}`)
  return { ...model, name: full, digest: digestOf(full), fault }
}

/** 64 hex digits that are the same for the same name. */
function digestOf(name: string): string {
  let [state, digest] = [0x811c9dc5, '']
  while (digest.length < 64) {
    for (const character of name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
    digest += state.toString(16).padStart(8, '0')
  }
  return digest
}
