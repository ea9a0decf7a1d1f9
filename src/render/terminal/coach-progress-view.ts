import type {
  CoachProgress,
  Compared,
  Measure,
  SpanScores,
  Step,
  StepUnit,
  Verdict,
} from '../../core/coach-progress.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { count, number } from '../words.ts'
import { scored } from './coach-view.ts'
import { columns, hanging, proseWidth, wrap } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'
import { sparkline, sparklineKey } from './sparkline.ts'

const NARROW = 60
const VERY_NARROW = 36
/** As many scores can be read one after the other; of more, the lowest and the highest are named. */
const MOST_NAMED = 14
/** Fewer gaps before the first commit are part of the picture. */
const LONG_GAP = 3

const titles: readonly (readonly [Measure, string])[] = [
  ['score', 'Score'],
  ['message', 'Message'],
  ['changes', 'Changes'],
  ['code', 'Code'],
  ['context', 'Context'],
]

const verdictWords: Readonly<Record<Verdict, string>> = {
  better: 'better',
  worse: 'worse',
  same: 'about the same',
  'too-few': '',
}

const verdictBrush: Readonly<Record<Verdict, keyof Paint>> = {
  better: 'good',
  worse: 'bad',
  same: 'faint',
  'too-few': 'faint',
}

/**
 * The means of a period beside those of the one before, what of the changes is more than chance, and the score over
 * time as a line and in words. Ends with a newline; `now` must have commits.
 */
export function coachProgressView(progress: CoachProgress, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const { subject, now, before } = progress
  const first = `${safe(subject.name, 'terminal-line')}, ${now.period.label}`
  const lines = [
    ...wrap(first, width).map(paint.title),
    ...wrap(`${spanText(now)}${beforeText(before)}`, width).map(paint.faint),
    '',
    ...table(progress, paint, width),
    ...noteOf(progress).flatMap((text) => ['', ...wrap(text, width)]),
    ...timeLines(progress, paint, screen, width),
  ]
  return `${lines.join('\n')}\n`
}

const dayOf = (time: string | null): string => (time ?? '').slice(0, 10)

const spanText = ({ commits, period }: SpanScores): string =>
  `${count(commits, 'commit')} since ${dayOf(period.since)}`

const beforeText = ({ commits, period }: SpanScores): string =>
  commits === 0 ? '' : `, and ${number(commits)} in the same time before, since ${dayOf(period.since)}`

function table({ now, before, compared }: CoachProgress, paint: Paint, width: number): readonly string[] {
  const isNarrow = width < NARROW
  const { means } = now
  if (means === null) return []
  const rows = titles.map(([name, title]) => {
    const one = compared?.[name]
    const change = one === undefined ? '' : changeText(one.change)
    const then = before.means === null ? '' : scored(before.means[name])
    return [title, scored(means[name]), then, change, one === undefined ? '' : verdictWords[one.verdict]]
  })
  const heads =
    before.means === null
      ? ['', 'now', '', '', '']
      : ['', 'now', isNarrow ? 'then' : 'before', isNarrow ? '+/-' : 'change', '']
  const then = { align: 'right', max: width < VERY_NARROW ? 0 : width } as const
  const layout = [{}, { align: 'right' }, then, { align: 'right' }, {}] as const
  const [head = '', ...lines] = columns([heads, ...rows], layout, width)
  return [
    paint.faint(head),
    ...lines.map((line, index) => painted(line, compared?.[titles[index]?.[0] ?? 'score'], paint)),
  ]
}

/** Only the word is coloured, at the end of the line: nothing is to be measured any more. */
function painted(line: string, compared: Compared | undefined, paint: Paint): string {
  const word = compared === undefined ? '' : verdictWords[compared.verdict]
  if (compared === undefined || word === '' || !line.endsWith(word)) return line
  return line.slice(0, -word.length) + paint[verdictBrush[compared.verdict]](word)
}

const changeText = (change: number): string =>
  change === 0 ? '0.0' : `${change < 0 ? '−' : '+'}${scored(Math.abs(change))}`

function noteOf({ now, before, compared }: CoachProgress): readonly string[] {
  if (before.commits === 0)
    return [
      `There is nothing to compare with: no commits from ${dayOf(before.period.since)} to ${dayOf(now.period.since)}.`,
    ]
  if (compared?.score.verdict !== 'too-few') return []
  const few = now.commits < before.commits ? count(now.commits, 'commit') : count(before.commits, 'commit')
  return [`With ${few} in one of the two, there are too few to tell a change from chance.`]
}

function timeLines(progress: CoachProgress, paint: Paint, screen: Screen, width: number): readonly string[] {
  const { unit, now, before } = progress
  const lines = [
    ...(before.commits === 0 ? [] : hanging('before  ', sparkline(shownSteps(before.steps), screen), width)),
    ...hanging('now     ', sparkline(shownSteps(now.steps), screen), width),
  ]
  return [
    '',
    paint.heading(`Score by ${unit}`),
    ...lines,
    ...wrap(`(${sparklineKey(screen)})`, width).map(paint.faint),
    '',
    ...wrap(inWords(shownSteps(now.steps), unit), width),
  ]
}

/** Long before the first commit there is nothing to see. */
function shownSteps(steps: readonly Step[]): readonly Step[] {
  const first = steps.findIndex(({ score }) => score !== null)
  return first > LONG_GAP ? steps.slice(first) : steps
}

/** The same as the line shows, for those who hear it. */
function inWords(steps: readonly Step[], unit: StepUnit): string {
  const scores = steps.flatMap(({ score }) => (score === null ? [] : [score]))
  if (steps.length <= MOST_NAMED) {
    const named = steps.map(({ score }) => (score === null ? 'none' : scored(score)))
    return `By ${unit} from ${steps[0]?.from ?? ''} on: ${named.join(', ')}.`
  }
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)]
  const at = (wanted: number): string =>
    whenOf(
      steps.find(({ score }) => score === wanted),
      unit,
    )
  const gaps = steps.length - scores.length
  const without = gaps === 0 ? '' : ` ${count(gaps, unit)} without commits.`
  return `Lowest ${scored(lowest)} ${at(lowest)}, highest ${scored(highest)} ${at(highest)}.${without}`
}

function whenOf(step: Step | undefined, unit: StepUnit): string {
  const from = step?.from ?? ''
  if (unit === 'day') return `on ${from}`
  return unit === 'month' ? `in ${from.slice(0, 7)}` : `in the week of ${from}`
}
