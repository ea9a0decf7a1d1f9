import type { ScoredAchievement } from '../../core/portfolio.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { count, shortIds, when } from '../words.ts'
import { bar, joinFitting } from './layout.ts'
import { paintFor } from './paint.ts'
import { clip, padStart } from './width.ts'

/** Two lines an achievement: score and title; then id, category, days, size and author. Empty without any. */
export function achievementsView(scored: readonly ScoredAchievement[], screen: Screen): string {
  const paint = paintFor(screen)
  const ids = shortIds(scored.map(({ achievement }) => achievement.id))
  const isNarrow = screen.width < 60
  const barWidth = isNarrow ? 0 : 10
  const indent = barWidth === 0 ? 5 : barWidth + 7
  const room = Math.max(10, screen.width - indent)
  const lines = scored.flatMap(({ achievement, score }) => {
    const value = paint.number(padStart(String(score.value), 3))
    const gauge = barWidth === 0 ? '' : `${paint.faint(bar(score.value, 100, barWidth))}  `
    const about = joinFitting(
      [
        ids.get(achievement.id) ?? achievement.id,
        achievement.category,
        when(achievement, isNarrow),
        marksOf(achievement),
        achievement.size.commits === 0 ? '' : count(achievement.size.commits, 'commit'),
        safe(achievement.author.name, 'terminal-line'),
      ],
      room,
    )
    return [
      `${value}  ${gauge}${paint.title(clip(safe(achievement.title, 'terminal-line'), room))}`,
      `${' '.repeat(indent)}${paint.faint(about)}`,
    ]
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** What a person has said about it. */
export const marksOf = ({ pinned, ready, hidden }: ScoredAchievement['achievement']): string =>
  [pinned ? 'pinned' : '', ready ? 'ready' : '', hidden ? 'hidden' : '']
    .filter((mark) => mark !== '')
    .join(', ')
