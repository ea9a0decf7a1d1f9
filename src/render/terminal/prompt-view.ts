import type { PromptShown } from '../../core/model-call.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { paintFor } from './paint.ts'

/** Each prompt as it would be sent: what is said in which role, then all the rest of the request. */
export function promptsView(prompts: readonly PromptShown[], screen: Screen): string {
  const paint = paintFor(screen)
  const part = (name: string, text: string): string => `${paint.heading(`${name}:`)}\n${text}\n`
  return prompts
    .map(({ prompt, request }) => {
      const { messages, ...rest } = request
      const said = messages.map(({ role, content }) => part(role, safe(content, 'terminal')))
      const title = paint.faint(`Prompt ${prompt.name} ${prompt.version}`)
      return [`${title}\n`, ...said, part('request', safe(JSON.stringify(rest, null, 2), 'terminal'))].join(
        '\n',
      )
    })
    .join('\n')
}
