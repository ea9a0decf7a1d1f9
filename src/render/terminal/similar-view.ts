import type { Achievement } from '../../core/achievement.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import type { SimilarPair } from '../../core/similar.ts'
import { shortIds } from '../words.ts'
import { hanging, proseWidth } from './layout.ts'
import { paintFor } from './paint.ts'
import { clip } from './width.ts'

/** Three lines a pair: both titles with their ids, and why they may be one. Empty without any. */
export function similarView(pairs: readonly SimilarPair[], screen: Screen): string {
  const paint = paintFor(screen)
  const ids = shortIds([...new Set(pairs.flatMap(({ first, second }) => [first.id, second.id]))])
  const named = ({ id, title }: Achievement): string => {
    const short = ids.get(id) ?? id
    return `${paint.id(short)}  ${clip(safe(title, 'terminal-line'), Math.max(10, screen.width - short.length - 2))}`
  }
  return pairs
    .map(({ first, second, likeness, because }) => {
      const why = safe(`${Math.round(likeness * 100)} %: ${because.join('; ')}`, 'terminal-line')
      const lines = hanging('    ', why, proseWidth(screen.width)).map((line) => paint.faint(line))
      return [named(first), named(second), ...lines].map((line) => `${line}\n`).join('')
    })
    .join('\n')
}
