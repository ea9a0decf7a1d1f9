import { type Look, usualLook } from './look.ts'
import { defaultWeights, type ScoreWeights } from './score.ts'
import { flatten, type GitSetting, variableOf } from './setting.ts'
import { type StoreKind, storeKinds } from './store-kind.ts'

/** Settings after every source was read and checked. */
export type Config = {
  readonly identity: { readonly emails: readonly string[]; readonly names: readonly string[] }
  readonly detect: { readonly auto: boolean }
  readonly score: ScoreWeights
  readonly store: StoreKind
  readonly model: ModelSettings
  /** How documents with pages look. */
  readonly document: Look
  readonly redact: {
    /** A file with what may not be told to others, against the folder of the settings; empty where there is none. */
    readonly policy: string
  }
}

/** How a local model is asked, if it is. */
export type ModelSettings = {
  /** May a model be asked at all? */
  readonly enabled: boolean
  /** Empty where craft may choose among those that are installed. */
  readonly name: string
  /** Where its server is, as in OLLAMA_HOST; empty for the usual place. */
  readonly host: string
  /** How many tokens a question and its answer have together. */
  readonly numCtx: number
  /** Is every call noted in the store? */
  readonly log: boolean
  /** With the question itself, which holds parts of diffs? */
  readonly logPrompts: boolean
}

/** What stands where nothing else is said. Its keys are all the settings there are. */
export const usualConfig: Config = {
  identity: { emails: [], names: [] },
  detect: { auto: true },
  score: defaultWeights,
  store: storeKinds[0],
  model: { enabled: true, name: '', host: '', numCtx: 8192, log: true, logPrompts: false },
  document: usualLook,
  redact: { policy: '' },
}

/** Where settings come from, strongest first. Flags are applied by the commands themselves. */
export type RawConfig = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly git?: readonly GitSetting[]
  /** The user's file; `text` is null when there is none. */
  readonly file: SettingsFile
}

export type SettingsFile = { readonly path: string; readonly text: string | null }

/** Variables that say the same as a longer one of ours. */
export const shortVariables: Readonly<Record<string, string>> = { 'model.name': 'CRAFT_MODEL' }

/** Another program's variable says where its server is; all that is said to craft itself is stronger. */
export const foreignVariables: Readonly<Record<string, string>> = { 'model.host': 'OLLAMA_HOST' }

/** Whether there is nothing to read: no file, no setting in git's configuration, no variable that could be one. */
export function isSilent({ env, git = [], file }: RawConfig): boolean {
  const variables = [
    ...flatten(usualConfig).map(([key]) => variableOf(key)),
    ...Object.values(shortVariables),
    ...Object.values(foreignVariables),
  ]
  return file.text === null && git.length === 0 && !variables.some((name) => env[name])
}
