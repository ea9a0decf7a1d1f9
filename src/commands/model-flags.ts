import { Option } from 'commander'
import type { ModelWish } from '../core/model.ts'

/** What commander makes of `modelOption` (false for a `--no-model` beside it) and `allowRemoteOption`. */
export type ModelFlags = {
  readonly model?: string | boolean
  readonly allowRemoteModel?: boolean
}

export const modelOption = () =>
  new Option('--model <name>', 'the model to ask, as craft model list names it')

/** For commands that ask one only if there is one; with `noModelOption` beside it. */
export const askModelOption = () =>
  new Option('--model [name]', 'ask a local model: this one, or the one that craft model list marks')

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
