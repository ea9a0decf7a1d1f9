import type { ModelHost, ModelWish } from '../../core/model.ts'
import type { Named } from './choose.ts'
import { ollamaHost } from './host.ts'

type Settings = { readonly name: string; readonly host: string; readonly numCtx: number }

/** The server that the settings name, with what a command line wishes. @throws as `ollamaHost` */
export const modelHost = (settings: Settings, wish: ModelWish): ModelHost =>
  ollamaHost({
    host: settings.host,
    numCtx: settings.numCtx,
    allowRemote: wish.allowRemote ?? false,
    named: namedBy(settings.name, wish.name),
  })

function namedBy(inSettings: string, wished: string | undefined): Named | null {
  if (wished) return { name: wished, by: '--model' }
  return inSettings === '' ? null : { name: inSettings, by: 'the settings' }
}
