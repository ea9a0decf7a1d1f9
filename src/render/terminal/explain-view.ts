import type { Advised } from '../../core/advised.ts'
import type { ScoredAchievement } from '../../core/portfolio.ts'
import { safe } from '../../core/safe-text.ts'
import type { Part, Reading, Score } from '../../core/score.ts'
import type { Screen } from '../../core/screen.ts'
import { modelGains, number, shortEvidence } from '../words.ts'
import { bar, hanging, proseWidth, wrap } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'
import { padStart } from './width.ts'

export type Explanation = ScoredAchievement & { readonly raises: readonly string[] }

const SHOWN_EVIDENCE = 5

/** Every point of a score: what gave it, of how many, why and by which evidence; then what would raise it. */
export function explainView({ achievement, score, raises, advised }: Explanation, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const readings: readonly (readonly [string, string, Reading])[] = [
    ['Stated', 'from figures', score.stated],
    ['Reach', 'from history', score.reach],
    ['Complexity', '', score.complexity],
    ...Object.entries(score.dimensions).map(([name, reading]) => [titled(name), '', reading] as const),
  ]
  const lines = [
    ...wrap(safe(achievement.title, 'terminal-line'), width).map(paint.title),
    paint.faint(achievement.id),
    '',
    `Score ${paint.number(number(score.value))} of 100  ${bar(score.value, 100, 10)}`,
    ...wrap(sumOf(score.value, score.stated.value, score.reach.value), width),
    ...wrap(`The five dimensions together: ${number(score.overall)} of 100.${rank(score.percentile)}`, width),
    ...(advised === undefined ? [] : wrap(movedBy(advised, score), width)),
    ...readings.flatMap(([name, how, reading]) => ['', ...readingLines(name, how, reading, paint, width)]),
    ...(raises.length === 0 ? [] : ['', paint.heading('What would raise it')]),
    ...raises.flatMap((raise) => hanging('  - ', safe(raise, 'terminal-line'), width)),
    '',
    ...hanging('', `rules: ${safe(score.scorer.split('+')[0] ?? '', 'terminal-line')}`, width).map(
      paint.faint,
    ),
    ...(advised === undefined ? [] : hanging('', modelLine(advised), width).map(paint.faint)),
  ]
  return `${lines.join('\n')}\n`
}

function movedBy({ model }: Advised, score: Score): string {
  const gains = modelGains(score)
  const name = safe(model, 'terminal-line')
  return gains.length === 0
    ? `${name} was asked and moved nothing.`
    : `Of this, ${name} added ${gains.join(', ')}; --no-model shows rules alone.`
}

const modelLine = ({ model, digest, prompts }: Advised): string =>
  safe(`model: ${model} ${digest.slice(0, 12)}, prompts ${prompts.join(', ')}`, 'terminal-line')

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const sumOf = (value: number, stated: number, reach: number): string =>
  value === stated && stated >= reach
    ? `It is the stated reading (${number(stated)}); reach (${number(reach)}) gives no more.`
    : `It is reach (${number(reach)}) weighted with the stated reading (${number(stated)}).`

const rank = (percentile: number | null): string =>
  percentile === null ? '' : ` Its score is above ${number(percentile)} % of the author's own work.`

function readingLines(name: string, how: string, reading: Reading, paint: Paint, width: number): string[] {
  const total = `${paint.number(number(reading.value))} of 100`
  const sum = reading.parts.map(({ points }) => number(points)).join(' + ')
  return [
    `${paint.heading(name)} ${total}${how === '' ? '' : paint.faint(` · ${how}`)}`,
    ...reading.parts.flatMap((part) => partLines(part, paint, width)),
    ...(reading.parts.length > 1 ? hanging('  ', `= ${sum}`, width).map(paint.faint) : []),
  ]
}

function partLines({ rule, points, max, because, evidence }: Part, paint: Paint, width: number): string[] {
  const share = `${padStart(number(points), 4)} of ${padStart(number(max), 3)}  `
  const shown = evidence.slice(0, SHOWN_EVIDENCE).map((one) => shortEvidence(safe(one, 'terminal-line')))
  const more = evidence.length > SHOWN_EVIDENCE ? ` and ${evidence.length - SHOWN_EVIDENCE} more` : ''
  const proof = shown.length === 0 ? '' : ` [${shown.join(', ')}${more}]`
  const text = `${safe(rule, 'terminal-line')}: ${safe(because, 'terminal-line')}${proof}`
  const lines = hanging(share, text, width)
  return points === 0 ? lines.map(paint.faint) : [...lines]
}
