import { Option } from 'commander'
import type { ModelWish } from '../core/model.ts'

/** What commander makes of `modelOption` (false for a `--no-model` beside it) and `allowRemoteOption`. */
export type ModelFlags = {
  readonly model?: string | boolean
  readonly allowRemoteModel?: boolean
}

export const modelOption = () =>
  new Option('--model <name>', 'the model to ask, as craft model list names it')

/** For commands that can do with or without one; beside it stands `noModelOption`. */
export const askModelOption = () =>
  new Option('--model [name]', 'ask a model, the one of the settings or this one')

export const noModelOption = () => new Option('--no-model', 'by rules alone')

export const allowRemoteOption = () =>
  new Option('--allow-remote-model', 'let what is asked leave this machine, for a server elsewhere')

/** These flags as a wish for `Context.model`. */
export const wishOf = ({ model, allowRemoteModel }: ModelFlags): ModelWish => ({
  name: typeof model === 'string' ? model : undefined,
  allowRemote: allowRemoteModel,
})

/** Flags of the commands about models themselves. */
export type ServerFlags = ModelFlags & { readonly json?: boolean }
