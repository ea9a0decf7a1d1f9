import type { CoachInsights, Improvement, OwnExample, RatedCommit } from '../../core/coach-insights.ts'
import { isSameMessage, messageOf } from '../../core/message.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { count, day, number, shortOid } from '../words.ts'
import { scored } from './coach-view.ts'
import { hanging, joinFitting, proseWidth, wrap } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'
import { askLines } from './session-view.ts'
import { clip } from './width.ts'

const NARROW = 60
/** Longer messages are shown as far as the reader needs to recognise them. */
const MOST_LINES = 12
const FEW = 5

const line = (text: string): string => safe(text, 'terminal-line')

/**
 * What a period's commits have in common: the weakness, one habit, what is better, the best, the weakest, and one of
 * them rewritten. Ends with a newline; there must be commits.
 */
export function coachInsightsView(insights: CoachInsights, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const { subject, period, commits, improved, best, weakest, example } = insights
  const lines = [
    ...wrap(`${line(subject.name)}, ${period.label}: ${count(commits, 'commit')}`, width).map(paint.title),
    ...weaknessLines(insights, paint, width),
    ...improvedLines(improved, paint, width),
    ...ratedLines('Best', best, paint, width),
    ...ratedLines('Weakest', weakest, paint, width),
    ...(example === null ? [] : exampleLines(example, paint, width)),
  ]
  return `${lines.join('\n')}\n`
}

function weaknessLines(
  { weakness, commits }: Pick<CoachInsights, 'weakness' | 'commits'>,
  paint: Paint,
  width: number,
): readonly string[] {
  const head = ['', paint.heading('Most frequent weakness')]
  if (weakness === null) return [...head, ...wrap(noneText(commits), width)]
  const { says, share, points, habit, plainest } = weakness
  const found = `In ${number(share.commits)} of ${count(share.of, 'commit')} ${says}. It took ${scored(points / share.commits)} of 10 points from each of them on average.`
  const where = `Most plainly in ${shortOid(plainest.oid)}: ${line(plainest.subject) || '(no message)'}`
  return [
    ...head,
    ...wrap(found, width),
    ...wrap(where, width).map(paint.faint),
    '',
    paint.heading('One habit for this week'),
    ...wrap(habit, width),
  ]
}

const noneText = (commits: number): string =>
  commits < FEW
    ? 'There are too few commits to call anything a habit.'
    : 'Nothing comes up often enough to be a habit.'

function improvedLines(
  improved: readonly Improvement[] | null,
  paint: Paint,
  width: number,
): readonly string[] {
  const head = ['', paint.heading('What has become better')]
  if (improved === null)
    return [...head, ...wrap('There are too few commits in one half of the time to tell.', width)]
  if (improved.length === 0)
    return [...head, ...wrap('The later half of the time is much like the earlier one.', width)]
  return [...head, ...improved.flatMap((one) => hanging('  ', improvedText(one), width))]
}

function improvedText(one: Improvement): string {
  if (one.kind === 'aspect')
    return `${titled(one.aspect)}: ${scored(one.earlier)} in the earlier half of the time, ${scored(one.later)} in the later.`
  const { says, earlier, later } = one
  return `${titled(says)}: in ${earlier.commits} of ${earlier.of} commits in the earlier half of the time, in ${later.commits} of ${later.of} in the later.`
}

const titled = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

function ratedLines(
  title: string,
  commits: readonly RatedCommit[],
  paint: Paint,
  width: number,
): readonly string[] {
  if (commits.length === 0) return []
  return ['', paint.heading(title), ...commits.flatMap((one) => ratedText(one, paint, width))]
}

/** The reason stands below the commit; where there is little room, the day goes first. */
function ratedText(
  { oid, at, subject, score, because }: RatedCommit,
  paint: Paint,
  width: number,
): readonly string[] {
  const mark = scored(score).padStart(4)
  const date = width < NARROW ? '' : ` ${day(at)}`
  const before = mark.length + 2 + 8 + date.length + 2
  const text = clip(line(subject) || '(no message)', width - before)
  return [
    `${paint.number(mark)}  ${paint.id(shortOid(oid))}${paint.faint(date)}  ${text}`,
    ...(because === null ? [] : hanging('      ', clip(line(because), 2 * (width - 8)), width)),
  ]
}

function exampleLines(
  { oid, at, score, message, rewrite }: OwnExample,
  paint: Paint,
  width: number,
): readonly string[] {
  const about = joinFitting([shortOid(oid), day(at), `${scored(score)} of 10`], width)
  const isSame = isSameMessage(rewrite, message)
  return [
    '',
    paint.heading(isSame ? 'One of yours, and what its reader would ask' : 'One of yours, rewritten'),
    paint.faint(about),
    ...(isSame ? [] : ['Was:']),
    ...quoted(message, width),
    ...(isSame ? [] : ['Could be:', ...quoted(messageOf(rewrite), width)]),
    ...(rewrite.asks.length === 0 ? [] : ['Only you can say:', ...askLines(rewrite.asks, width)]),
  ]
}

function quoted(message: string, width: number): readonly string[] {
  const lines = safe(message.trim(), 'terminal')
    .split('\n')
    .flatMap((text) => wrap(text, width - 2))
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), '…'] : lines
  return shown.map((text) => `  ${text}`.trimEnd())
}
