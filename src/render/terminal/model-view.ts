import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import type { ModelsShown, TrialShown } from '../json/model.ts'
import { count, number, sizeOf } from '../words.ts'
import { columns, hanging, proseWidth, wrap } from './layout.ts'
import { paintFor } from './paint.ts'

const line = (text: string): string => safe(text, 'terminal-line')
const ended = (lines: readonly string[]): string => lines.map((text) => `${text}\n`).join('')

const NARROW = 60

/** A line a model (the one craft would ask has a star), then why it is that one. */
export function modelsView({ address, version, installed, choice }: ModelsShown, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const chosen = 'model' in choice ? choice.model.name : null
  const rows = installed.map((one) => [
    one.name === chosen ? '*' : '',
    line(one.name),
    sizeOf(one.bytes),
    one.contextTokens === null ? '' : `${number(one.contextTokens)} tokens`,
    one.isCloud ? 'runs elsewhere: never asked' : line(one.capabilities.join(', ')),
  ])
  const table =
    screen.width < NARROW
      ? rows.flatMap(([star, name = '', ...rest]) => [
          `${star ? '* ' : ''}${name}`,
          ...hanging('  ', rest.filter(Boolean).join(', '), width).map(paint.faint),
        ])
      : columns(
          rows,
          [{ paint: paint.good }, { max: 40 }, RIGHT, RIGHT, { paint: paint.faint }],
          screen.width,
        )
  const why =
    'model' in choice
      ? `craft would ask ${line(choice.model.name)}: ${line(choice.because)}.`
      : `craft would ask none: ${line(choice.message)}.`
  return ended([
    ...wrap(`Ollama ${line(version)} at ${line(address)}: ${count(installed.length, 'model')}`, width),
    '',
    ...table,
    ...(table.length > 0 ? [''] : []),
    ...wrap(why, width),
    ...('model' in choice || choice.hint === null ? [] : [`Next: ${line(choice.hint)}`]),
  ])
}

const RIGHT = { align: 'right' } as const

export const pulledView = (name: string, bytes: number): string =>
  `${line(name)} is installed${bytes > 0 ? ` (${sizeOf(bytes)})` : ''}.\n`

/** What one small question showed, a sentence a finding. */
export function modelTestView(tried: TrialShown, screen: Screen): string {
  const { name, wrong, isOld, version, facts, contextTokens, contextInForce } = tried
  const sentences = [
    wrong === null
      ? `${line(name)} answered, and kept to the schema.`
      : `${line(name)} answered, but did not keep to the schema: ${wrong}.`,
    pace(facts.durations, facts.answerTokens),
    contextWords(contextTokens, contextInForce),
    ...(isOld ? [`Ollama ${line(version)} may forget schemas; update it: https://ollama.com/download`] : []),
  ]
  return ended(sentences.flatMap((sentence) => wrap(sentence, proseWidth(screen.width))))
}

function pace(
  { total, load, prompt, answer }: TrialShown['facts']['durations'],
  tokens: number | null,
): string {
  const rate = tokens !== null && answer > 0 ? `, ${number((tokens / answer) * 1000)} tokens a second` : ''
  return `It took ${seconds(total)}: ${seconds(load)} to load, ${seconds(prompt)} to read, ${seconds(answer)} to answer${rate}.`
}

const seconds = (milliseconds: number): string => `${number(milliseconds / 1000)} s`

function contextWords(wanted: number, inForce: number | null): string {
  if (inForce === null)
    return `A context of ${number(wanted)} tokens was asked for; the server does not say what it gave.`
  if (inForce >= wanted) return `A context of ${number(inForce)} tokens is in force.`
  return `A context of ${number(inForce)} tokens is in force, though ${number(wanted)} were asked for. Next: craft config set model.numCtx ${inForce}`
}
