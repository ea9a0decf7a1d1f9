import { type Finding, fine, warning } from '../core/checkup.ts'
import { Fault } from '../core/errors.ts'
import { ModelFault, type ModelHost } from '../core/model.ts'
import { forgetsSchema, KEEPS_SCHEMA_SINCE, tryModel } from './model-trial.ts'

/** What the checks of the model ask about. */
export type ModelPatient = {
  readonly settings: () => Promise<{ readonly enabled: boolean; readonly numCtx: number }>
  readonly open: () => Promise<ModelHost>
  /** Is it to be asked something? That may take a minute, and memory. */
  readonly isAsked: boolean
  readonly signal: AbortSignal
}

/**
 * The server, the model and what it can do. craft works without any of it, so nothing here is a fault, and a server
 * that does not run is not even worth a warning.
 */
export async function modelFindings(patient: ModelPatient): Promise<readonly Finding[]> {
  const { signal, settings, open } = patient
  const set = await orFault(settings)
  if (set instanceof Fault) return [warning('model', 'not looked at: the settings cannot be read', null)]
  if (!set.enabled) return [fine('model', 'switched off by the settings (model.enabled)')]
  const host = await orFault(open)
  if (host instanceof Fault) return [warning('model', host.message, host.hint)]
  const version = await orFault(() => host.version(signal))
  if (version instanceof Fault) return [unanswered(version)]
  const server = serverFinding(host.address, version)
  const choice = await orFault(() => host.choose(signal))
  if (choice instanceof Fault) return [server, warning('model', choice.message, choice.hint)]
  const { name } = choice.model
  return [
    server,
    fine('model', `${name}: ${choice.because}`),
    await contextFinding(host, name, set.numCtx, signal),
    ...(patient.isAsked ? [await answerFinding(host, signal)] : []),
  ]
}

const unanswered = (fault: Fault): Finding =>
  fault instanceof ModelFault && fault.reason === 'not-running'
    ? fine('model', `${fault.message}; craft works by its rules alone`)
    : warning('model', fault.message, fault.hint)

function serverFinding(address: string, version: string): Finding {
  const says = `Ollama ${version} at ${address}`
  if (!forgetsSchema(version)) return fine('model server', says)
  return warning(
    'model server',
    `${says}; before ${KEEPS_SCHEMA_SINCE} answers may ignore the form that was asked for`,
    'update it: https://ollama.com/download',
  )
}

/** What was asked for and what is in force are two things: only the list of loaded models tells. */
async function contextFinding(
  host: ModelHost,
  name: string,
  wanted: number,
  signal: AbortSignal,
): Promise<Finding> {
  const loaded = await orFault(() => host.loaded(signal))
  if (loaded instanceof Fault) return warning('model context', loaded.message, loaded.hint)
  const mine = loaded.find((one) => one.name === name)
  if (mine === undefined)
    return fine('model context', `${name} is not loaded now; craft asks for ${wanted} tokens`)
  const { contextTokens } = mine
  if (contextTokens === null || contextTokens >= wanted)
    return fine('model context', `${contextTokens ?? 'an unknown number of'} tokens are in force`)
  return warning(
    'model context',
    `${contextTokens} tokens are in force, and craft asks for ${wanted}: longer questions would be cut`,
    `craft config set model.numCtx ${contextTokens}`,
  )
}

async function answerFinding(host: ModelHost, signal: AbortSignal): Promise<Finding> {
  const trial = await orFault(() => tryModel(host, signal))
  if (trial instanceof Fault) return warning('model answer', trial.message, trial.hint)
  if (trial.wrong !== null)
    return warning('model answer', `it does not keep to a schema: ${trial.wrong}`, 'craft model list')
  return fine('model answer', `it keeps to a schema, and answered in ${trial.facts.durations.total / 1000} s`)
}

async function orFault<T>(ask: () => Promise<T>): Promise<T | Fault> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Fault && error.kind !== 'interrupted') return error
    throw error
  }
}
