import * as z from 'zod'
import type { InstalledModel, LoadedModel } from '../../core/model.ts'
import { broken } from './faults.ts'

const count = z.number().int().min(0)
const texts = z.array(z.string())

const listed = z.object({
  name: z.string(),
  digest: z.string().default(''),
  size: z.number().default(0),
  details: z.object({ parameter_size: z.string(), context_length: count }).partial().nullish(),
  capabilities: texts.nullish(),
  remote_model: z.string().nullish(),
  remote_host: z.string().nullish(),
})

const shown = z.object({
  model_info: z.record(z.string(), z.unknown()).nullish(),
  capabilities: texts.nullish(),
  remote_model: z.string().nullish(),
  remote_host: z.string().nullish(),
})

const running = z.object({
  name: z.string(),
  size: z.number().default(0),
  context_length: count.nullish(),
})

/** One line of an answer as it streams; the server leaves out what is zero. */
export const chatLine = z.object({
  message: z.object({ content: z.string().default(''), thinking: z.string().nullish() }).nullish(),
  done: z.boolean().default(false),
  done_reason: z.string().nullish(),
  total_duration: z.number().default(0),
  load_duration: z.number().default(0),
  prompt_eval_count: count.nullish(),
  prompt_eval_duration: z.number().default(0),
  eval_count: count.nullish(),
  eval_duration: z.number().default(0),
})
export type ChatLine = z.infer<typeof chatLine>

export const pullLine = z.object({
  status: z.string().default(''),
  digest: z.string().nullish(),
  total: count.nullish(),
  completed: count.nullish(),
})

export const tags = z.object({ models: z.array(listed).nullish() })
export const processes = z.object({ models: z.array(running).nullish() })
export const versioned = z.object({ version: z.string().min(1) })
export const embedded = z.object({ embeddings: z.array(z.array(z.number())) })
export const judged = z.object({
  answers: z.record(z.string(), z.object({ score: z.number(), confidence: z.number().min(0).max(1) })),
})

/** What a server sent as what it should be. @throws ModelFault('broken-answer') where it is something else */
export function read<T>(shape: z.ZodType<T>, value: unknown): T {
  const checked = shape.safeParse(value)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  throw broken(`${issue?.path.join('.') || 'it'}: ${issue?.message}`)
}

/** What `show` adds to a model that the list says too little of. */
export type Shown = Pick<InstalledModel, 'contextTokens' | 'capabilities' | 'isCloud'>

export function shownModel(value: unknown, name: string): Shown {
  const { model_info: facts, capabilities, remote_host, remote_model } = read(shown, value)
  const context = facts?.[`${facts['general.architecture']}.context_length`]
  return {
    contextTokens: typeof context === 'number' && context > 0 ? context : null,
    capabilities: capabilities ?? [],
    isCloud: isCloud(name, remote_host, remote_model),
  }
}

export const listedModels = (value: unknown): readonly InstalledModel[] =>
  (read(tags, value).models ?? []).map((one) => ({
    name: one.name,
    digest: one.digest.replace(/^sha256:/, ''),
    bytes: one.size,
    contextTokens: one.details?.context_length || null,
    capabilities: one.capabilities ?? [],
    parameters: one.details?.parameter_size ?? '',
    isCloud: isCloud(one.name, one.remote_host, one.remote_model),
  }))

export const loadedModels = (value: unknown): readonly LoadedModel[] =>
  (read(processes, value).models ?? []).map((one) => ({
    name: one.name,
    bytes: one.size,
    contextTokens: one.context_length ?? null,
  }))

const isCloud = (name: string, ...remote: readonly (string | null | undefined)[]): boolean =>
  /[-:]cloud$/i.test(name) || remote.some(Boolean)
