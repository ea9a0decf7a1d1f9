import type { CoachAdvice, Rewrite } from '../../core/coaching.ts'
import { isSameMessage, splitMessage, subjectOf } from '../../core/message.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { shortOid } from '../words.ts'
import { hanging, proseWidth, wrap } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'

/** A commit, what it says, and what would be better; null where nothing would. */
export type Reworded = {
  readonly oid: string
  readonly message: string
  readonly rewrite: Rewrite | null
  readonly advice: CoachAdvice | null
}

const INDENT = '    '

/** A better message, indented so that it can be told from everything else, and the questions that are open. */
export function rewriteView(
  rewrite: Rewrite | null,
  message: string,
  screen: Screen,
  advice: CoachAdvice | null = null,
): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  if (rewrite === null) return `${wrap('No rule knows a better message.', width).join('\n')}\n`
  const lines = [
    ...(isSameMessage(rewrite, message)
      ? []
      : [...headingLines(advice, paint, width), ...messageLines(rewrite, screen.width)]),
    ...questionLines(rewrite, paint, width, isSameMessage(rewrite, message), advice),
  ]
  return `${lines.join('\n')}\n`
}

/** Whose words they are is said where they are a model's. */
function headingLines(advice: CoachAdvice | null, paint: Paint, width: number): readonly string[] {
  const title = 'A better message'
  const { subject, body } = advice?.wording ?? { subject: 'rules', body: 'rules' }
  if (advice === null || (subject === 'rules' && body === 'rules')) return [paint.heading(title)]
  const name = safe(advice.model.name, 'terminal-line')
  const part = subject === body ? 'says' : `its ${subject === 'model' ? 'subject' : 'body'} from`
  return wrap(`${title}, ${part} ${name}`, width).map(paint.heading)
}

/** The same for several commits, under the subject of each; those that need nothing are passed over. */
export function rewritesView(commits: readonly Reworded[], screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  return commits
    .filter(({ rewrite }) => rewrite !== null)
    .map(({ oid, message, rewrite, advice }) => {
      const subject = safe(subjectOf(message), 'terminal-line') || '(no message)'
      const head = hanging(`${shortOid(oid)} `, subject, width).join('\n')
      return `${paint.title(head)}\n${rewriteView(rewrite, message, screen, advice)}\n`
    })
    .join('')
}

/** What is there and what would stand there instead, for whoever is asked to agree. */
export function beforeAndAfter(
  rewrite: Rewrite,
  message: string,
  screen: Screen,
  advice: CoachAdvice | null = null,
): string {
  const paint = paintFor(screen)
  const { subject, body } = splitMessage(message)
  const lines = [
    paint.heading('Now'),
    ...messageLines({ subject, body }, screen.width),
    '',
    paint.heading('Then'),
    ...messageLines(rewrite, screen.width),
    ...questionLines(rewrite, paint, proseWidth(screen.width), false, advice),
  ]
  return lines.join('\n')
}

/** Lines of a body are shown as they are, but where the screen is too narrow for them. */
const messageLines = (
  { subject, body }: Pick<Rewrite, 'subject' | 'body'>,
  width: number,
): readonly string[] =>
  [subject || '(no message)', ...(body === '' ? [] : ['', ...body.split('\n')])].flatMap((text) =>
    wrap(safe(text, 'terminal-line'), width - INDENT.length).map((one) => (INDENT + one).trimEnd()),
  )

function questionLines(
  { asks }: Rewrite,
  paint: Paint,
  width: number,
  isFirst: boolean,
  advice: CoachAdvice | null = null,
): readonly string[] {
  if (asks.length === 0) return []
  const title = asks.length === 1 ? 'Only you can answer' : 'Only you can answer these'
  const from = (index: number): string =>
    advice?.wording?.asks[index] === 'model' ? ` (${advice.model.name})` : ''
  const texts = asks.flatMap((ask, index) =>
    hanging('  ? ', safe(`${ask}${from(index)}`, 'terminal-line'), width),
  )
  return [...(isFirst ? [] : ['']), paint.heading(title), ...texts]
}
