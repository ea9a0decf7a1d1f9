import type { CoachingSession, Decision } from '../../core/coaching.ts'
import { chosenIn, leftIn } from '../../core/coaching-session.ts'
import { subjectOf } from '../../core/message.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { count, shortOid } from '../words.ts'
import { hanging, proseWidth } from './layout.ts'
import { paintFor } from './paint.ts'

/** What came of a session: how many commits of each kind, and every message and why that was written. */
export function sessionSummaryView(session: CoachingSession, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const [rewritten, noted, skipped] = (['rewritten', 'noted', 'skipped'] as const).map((choice) =>
    chosenIn(session, choice),
  ) as [readonly Decision[], readonly Decision[], readonly Decision[]]
  const tally = [
    `${rewritten.length} rewritten`,
    `${noted.length} noted`,
    `${skipped.length} skipped`,
    `${leftIn(session).length} left`,
  ]
  const each = ({ oid, text }: Decision): readonly string[] => {
    const words = safe(subjectOf(text ?? ''), 'terminal-line')
    return hanging(`  ${shortOid(oid)}  `, words, width)
  }
  const section = (title: string, decisions: readonly Decision[]): readonly string[] =>
    decisions.length === 0 ? [] : ['', paint.heading(title), ...decisions.flatMap(each)]
  const head = hanging('', `${count(session.commits.length, 'commit')}: ${tally.join(' · ')}`, width)
  const lines = [...head, ...section('Rewritten', rewritten), ...section('Why noted', noted)]
  return `${lines.join('\n')}\n`
}
