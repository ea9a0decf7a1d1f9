import type { ModelCall } from '../../core/model-call.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { isoUtc } from '../../core/time.ts'
import { count, number, shortIds } from '../words.ts'
import { columns } from './layout.ts'
import { paintFor } from './paint.ts'

const line = (text: string): string => safe(text, 'terminal-line')
const moment = (seconds: number): string => isoUtc({ seconds, offset: 0 }).replace('T', ' ').slice(0, 16)
const promptOf = ({ prompt }: ModelCall): string => line(`${prompt.name} ${prompt.version}`)
const tokensOf = ({ promptTokens, answerTokens }: ModelCall): string =>
  `${promptTokens === null ? '?' : number(promptTokens)} → ${answerTokens === null ? '?' : number(answerTokens)}`
const secondsOf = ({ durationMs }: ModelCall): string => `${number(durationMs / 1000)} s`

/** A line a call: id, time (UTC), prompt, model, tokens read and said, duration, and whether it was of use. Empty without calls. */
export function modelLogView(calls: readonly ModelCall[], screen: Screen): string {
  const paint = paintFor(screen)
  const short = shortIds(calls.map(({ id }) => id))
  const isNarrow = screen.width < 80
  const layout = [
    { paint: paint.id },
    { paint: paint.faint, max: isNarrow ? 0 : 16 },
    {},
    { max: isNarrow ? 0 : 24 },
    { align: 'right', max: screen.width < 100 ? 0 : 20, paint: paint.number },
    { align: 'right', paint: paint.number },
    { paint: paint.weak },
  ] as const
  const rows = calls.map((call) => [
    line(short.get(call.id) ?? call.id),
    moment(call.at),
    promptOf(call),
    line(call.model),
    tokensOf(call),
    secondsOf(call),
    call.isUsable ? '' : 'of no use',
  ])
  return columns(rows, layout, screen.width)
    .map((text) => `${text}\n`)
    .join('')
}

/** All that is kept of one call: what it was, what was said, and what was asked where that is kept. */
export function modelCallView(call: ModelCall, screen: Screen): string {
  const paint = paintFor(screen)
  const facts = columns(
    [
      ['When', `${moment(call.at)} UTC`],
      ['Prompt', promptOf(call)],
      ['Model', line(`${call.model} ${call.digest.slice(0, 12)}`)],
      ['Tokens', `${tokensOf(call)} in ${secondsOf(call)}`],
      ['Of use', call.isUsable ? 'yes' : 'no, it did not keep to its form'],
    ],
    [{ paint: paint.heading }, {}],
    screen.width,
  )
  const part = (name: string, text: string): readonly string[] => [
    '',
    paint.heading(name),
    safe(text, 'terminal'),
  ]
  const asked =
    call.promptText === null
      ? ['', paint.faint('What was asked is not kept: craft config set model.logPrompts true')]
      : part('Asked', call.promptText)
  return [...facts, ...part('Answer', call.answer || '(nothing)'), ...asked, ''].join('\n')
}

export const forgottenView = (calls: number): string => `${count(calls, 'call')} of models forgotten.\n`
