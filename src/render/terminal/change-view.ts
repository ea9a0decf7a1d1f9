import type { ScoredAchievement } from '../../core/portfolio.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { achievementsView } from './achievements-view.ts'

type Changed = { readonly said: string | null }

/** One sentence on what was done or taken back, then the achievements as they are now. */
export function changeView(
  { said }: Changed,
  undone: boolean,
  now: readonly ScoredAchievement[],
  screen: Screen,
): string {
  if (said === null) return 'It was so already.\n'
  const sentence = safe(
    undone ? `Took back: ${said}` : `${said[0]?.toUpperCase()}${said.slice(1)}`,
    'terminal-line',
  )
  return `${sentence}.\n${achievementsView(now, screen)}`
}
