import { type Answer, type Model, ModelFault, type ModelHost, type Question } from '../core/model.ts'
import { isBefore } from '../core/version.ts'

/** Servers before it may forget the schema where thinking is switched off. */
export const KEEPS_SCHEMA_SINCE = '0.31.2'

export const forgetsSchema = (version: string): boolean => isBefore(version, KEEPS_SCHEMA_SINCE)

/** As small as a question can be that shows whether a schema is kept to. */
const question: Question = {
  system: 'You answer with one JSON object and nothing else.',
  user: 'Which number comes after 41, and is it odd or even? Answer as {"number": 0, "parity": "odd" or "even"}.',
  schema: {
    type: 'object',
    properties: { number: { type: 'integer' }, parity: { enum: ['odd', 'even'] } },
    required: ['number', 'parity'],
    additionalProperties: false,
  },
  answerTokens: 64,
}

/** What one small question showed. */
export type Trial = {
  readonly name: string
  readonly contextTokens: number
  /** Null where the server does not say, or has put the model away again. */
  readonly contextInForce: number | null
  readonly facts: Answer['facts']
  /** What was wrong with the answer; null where it kept to the schema. */
  readonly wrong: string | null
}

/** Asks the chosen model one small question. @throws ModelFault where there is no answer at all */
export async function tryModel(host: ModelHost, signal: AbortSignal): Promise<Trial> {
  const model = await host.model(signal)
  const { facts, text } = await model.ask(question, { signal })
  return {
    name: model.name,
    contextTokens: model.contextTokens,
    contextInForce: await contextInForce(host, model, signal),
    facts,
    wrong: wrongWith(text),
  }
}

async function contextInForce(host: ModelHost, { name }: Model, signal: AbortSignal): Promise<number | null> {
  try {
    return (await host.loaded(signal)).find((one) => one.name === name)?.contextTokens ?? null
  } catch (error) {
    // Old servers have no such list; the answer counts without it.
    if (error instanceof ModelFault && error.reason !== 'cancelled') return null
    throw error
  }
}

/** The sum is not looked at: a model that can't count may still write well. */
function wrongWith(text: string): string | null {
  const value = objectIn(text)
  if (value === null) return 'the answer is not JSON alone'
  const extra = Object.keys(value).filter((key) => key !== 'number' && key !== 'parity')
  if (extra.length > 0) return 'the answer has keys that nobody asked for'
  if (!Number.isInteger(value.number)) return '"number" is no whole number'
  return value.parity === 'odd' || value.parity === 'even' ? null : '"parity" is neither odd nor even'
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}
