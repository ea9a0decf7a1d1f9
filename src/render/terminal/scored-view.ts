import type { ScoredAchievement } from '../../core/portfolio.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { modelGains } from '../words.ts'
import { achievementsView } from './achievements-view.ts'
import { hanging, proseWidth } from './layout.ts'
import { paintFor } from './paint.ts'

const INDENT = '     '

/** Achievements with what made their scores: rules, or a model too, with its summary and what it added. */
export const scoredView = (scored: readonly ScoredAchievement[], screen: Screen): string =>
  scored.map((one) => achievementsView([one], screen) + madeBy(one, screen)).join('\n')

function madeBy({ achievement, score, advised }: ScoredAchievement, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const line = (text: string) => hanging(INDENT, safe(text, 'terminal-line'), width)
  if (advised === undefined) return `${line('Scored by rules alone.').map(paint.faint).join('\n')}\n`
  const gains = modelGains(score)
  const moved = gains.length === 0 ? 'moved nothing' : `added ${gains.join(', ')}`
  const summary = achievement.summary === null ? [] : line(achievement.summary)
  const about = line(`Scored by rules and ${advised.model}, which ${moved}; craft explain shows each point.`)
  return `${[...summary, ...about.map(paint.faint)].join('\n')}\n`
}
