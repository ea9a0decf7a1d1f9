import type { CoachFile, Coaching, Decision, Rewrite } from '../../core/coaching.ts'
import { isSameMessage, messageOf } from '../../core/message.ts'
import type { Said } from '../../core/ports.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { changed, count, day, shortOid } from '../words.ts'
import { numbered, scoreLine } from './coach-view.ts'
import { hanging, joinFitting, proseWidth, wrap } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'
import { clip, padEnd, padStart, widthOf } from './width.ts'

/** What is shown of one commit of a session. */
export type SessionWords = {
  readonly commit: Pick<Said, 'oid' | 'authored' | 'message'>
  readonly files: readonly CoachFile[] | null
  readonly coaching: Coaching
  readonly rewrite: Rewrite | null
  readonly decision: Decision | null
  readonly showsAllFiles: boolean
}

/** Files that are named unless all are asked for: the proposed message shall not be far below. */
const MOST_FILES = 8

const line = (text: string): string => safe(text, 'terminal-line')

/** One commit as lines that fit the screen: its message, what it changed, what to do, and the proposed message. */
export function sessionLines(words: SessionWords, screen: Screen): readonly string[] {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const { commit, coaching } = words
  return [
    ...messageLines(commit, paint, width),
    ...decisionLines(words.decision, paint, width),
    '',
    scoreLine(coaching, paint, screen.width),
    ...numbered(coaching.specificRecommendations, width),
    '',
    ...fileLines(words, paint, width),
    ...rewriteLines(words, paint, width),
  ]
}

function messageLines(
  { oid, authored, message }: SessionWords['commit'],
  paint: Paint,
  width: number,
): readonly string[] {
  const [subject, ...body] = textLines(message, width)
  const about = paint.faint(joinFitting([shortOid(oid), day(authored)], width))
  return [about, paint.title(subject?.trim() || '(no message)'), ...body]
}

/** A message as it is written, wrapped where it is wider than the screen. */
const textLines = (text: string, width: number): readonly string[] => wrap(safe(text, 'terminal'), width)

function fileLines({ files, showsAllFiles }: SessionWords, paint: Paint, width: number): readonly string[] {
  if (files === null) return [paint.faint('What it changed is not known.')]
  const sums = files.reduce(
    (sum, { insertions, deletions }) => ({
      insertions: sum.insertions + insertions,
      deletions: sum.deletions + deletions,
    }),
    { insertions: 0, deletions: 0 },
  )
  const head = `${count(files.length, 'file')}, ${changed(sums.insertions, sums.deletions)}`
  const shown = showsAllFiles ? files : files.toSorted(bySize).slice(0, MOST_FILES)
  const more = files.length - shown.length
  const counts = shown.map(countsOf)
  const widest = Math.max(0, ...counts.map(widthOf))
  return [
    paint.heading(head),
    ...shown.map(({ path }, index) => {
      const name = clipStart(line(path), width - widest - 4)
      return `  ${padStart(counts[index] ?? '', widest)}  ${name}`
    }),
    ...(more > 0 ? [paint.faint(`  and ${count(more, 'more file')}`)] : []),
  ]
}

/** The most of what a person changed first. */
const bySize = (a: CoachFile, b: CoachFile): number =>
  Number(a.mark !== null) - Number(b.mark !== null) || b.insertions + b.deletions - a.insertions - a.deletions

const countsOf = ({ binary, insertions, deletions, mark }: CoachFile): string =>
  binary ? 'binary' : mark === null ? changed(insertions, deletions) : mark

/** The end of a path tells more than its beginning. */
function clipStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const parts = text.split('/')
  while (parts.length > 1 && widthOf(parts.join('/')) > width - 2) parts.shift()
  return clip(`…/${parts.join('/')}`, width)
}

function rewriteLines(
  { rewrite, commit }: Pick<SessionWords, 'rewrite' | 'commit'>,
  paint: Paint,
  width: number,
): readonly string[] {
  if (rewrite === null) return []
  const isSame = isSameMessage(rewrite, commit.message)
  return [
    ...(isSame ? [] : ['', paint.heading('Proposed'), ...quoted(messageOf(rewrite), width)]),
    ...(rewrite.asks.length === 0 ? [] : ['', paint.heading('Only you know')]),
    ...askLines(rewrite.asks, width),
  ]
}

/** Questions to the author, one after the other. */
export const askLines = (asks: readonly string[], width: number): readonly string[] =>
  asks.flatMap((ask) => hanging('  ? ', line(ask), width))

const quoted = (text: string, width: number): readonly string[] =>
  textLines(text, width - 2).map((one) => `  ${one}`.trimEnd())

const decided = { rewritten: 'You wrote', noted: 'The why you noted', skipped: 'You skipped it' } as const

function decisionLines(decision: Decision | null, paint: Paint, width: number): readonly string[] {
  if (decision === null) return []
  const title = paint.good(`${decided[decision.choice]}${decision.text === null ? '' : ':'}`)
  return ['', title, ...(decision.text === null ? [] : quoted(decision.text, width))]
}

/** What is left of a commit that was amended or rebased after something was decided about it. */
export function goneLines(oid: string, decision: Decision | null, screen: Screen): readonly string[] {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const about = wrap(`${shortOid(oid)} is no longer in the history of HEAD.`, width)
  return [...about, ...decisionLines(decision, paint, width)]
}

/** Words between two ends of a line; the right ones go first where there is no room for both. */
export function headLine(left: string, right: string, width: number): string {
  const room = width - widthOf(left) - 2
  return room < widthOf(right) ? clip(left, width) : padEnd(left, width - widthOf(right)) + right
}
