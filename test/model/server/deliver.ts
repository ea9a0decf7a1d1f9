import type { Installed } from './catalogue.ts'
import type { Spoken } from './chat.ts'
import {
  createdAt,
  type Exchange,
  type Lines,
  linesTo,
  sendError,
  sendJson,
  withoutZeros,
} from './exchange.ts'

/** Sends what was said, whole or as it comes, with whatever goes wrong on the way. */
export async function deliver(
  { state, body, response }: Exchange,
  { fault }: Installed,
  spoken: Spoken,
): Promise<void> {
  if (body.stream === false) {
    if (fault === 'midstream-error') return sendError(response, 500, CRASH)
    return sendJson(
      response,
      200,
      lastLine(spoken, { content: spoken.content.join(''), thinking: spoken.thinking.join('') }),
    )
  }
  const lines = linesTo(response, state.pace)
  for (const thinking of spoken.thinking)
    if (!(await lines.write(line(spoken, { content: '', thinking })))) return
  // Where something goes wrong it does after a few tokens.
  const most = fault !== null && fault in goesWrong ? 3 : spoken.content.length
  for (const content of spoken.content.slice(0, most))
    if (!(await lines.write(line(spoken, { content })))) return
  const wrong = goesWrong[fault ?? '']
  if (wrong !== undefined) return wrong(lines, spoken, response)
  await lines.write(lastLine(spoken, { content: '' }))
  response.end()
}

type GoesWrong = (lines: Lines, spoken: Spoken, response: Exchange['response']) => Promise<void> | void

const CRASH = 'an error was encountered while running the model: unexpected EOF'

const goesWrong: Readonly<Record<string, GoesWrong>> = {
  // Nothing comes any more, and the connection stays.
  stall: () => {},
  endless: async (lines, spoken) => {
    while (await lines.write(line(spoken, { content: 'and so on, ' })));
  },
  'midstream-error': async (lines, _, response) => {
    await lines.write({ error: CRASH })
    response.end()
  },
  'midstream-oom': async (lines, _, response) => {
    await lines.write({ error: { code: 500, message: 'cudaMalloc failed: out of memory' } })
    response.end()
  },
  'no-done': (_, __, response) => void response.end(),
  reset: (_, __, response) => void response.socket?.destroy(),
  'bad-line': async (lines, spoken, response) => {
    await lines.raw('{"model": half a line\n')
    await lines.write(lastLine(spoken, { content: '' }))
    response.end()
  },
  'half-line': async (lines, _, response) => {
    await lines.raw('{"model":"llama3.2","message":{"role":"assist')
    response.end()
  },
}

const line = ({ model }: Spoken, message: object) => ({
  model,
  created_at: createdAt(),
  message: { role: 'assistant', ...message },
  done: false,
})

function lastLine(spoken: Spoken, message: { readonly content: string; readonly thinking?: string }) {
  const { thinking, ...plain } = message
  const tokens = spoken.thinking.length + spoken.content.length
  return {
    ...line(spoken, thinking ? message : plain),
    done: true,
    done_reason: spoken.doneReason,
    ...withoutZeros({
      total_duration: spoken.loadTime + spoken.promptTokens * 2_000_000 + tokens * 20_000_000,
      load_duration: spoken.loadTime,
      prompt_eval_count: spoken.promptTokens,
      prompt_eval_duration: spoken.promptTokens * 2_000_000,
      eval_count: tokens,
      eval_duration: tokens * 20_000_000,
    }),
  }
}
