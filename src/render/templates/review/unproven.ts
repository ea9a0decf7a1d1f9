import type { PortfolioMaterial, Section } from '../../../core/portfolio.ts'
import { count } from '../../words.ts'
import { section } from '../document.ts'

/** What is still only a commit: work without a figure or a link, and what its owner could add to the best of it. */
export function unproven({ chosen, wishes }: PortfolioMaterial): Section {
  const unmeasured = chosen.filter(({ achievement }) => achievement.figures.length === 0).length
  const titles = new Map(chosen.map(({ achievement }) => [achievement.id, achievement.title]))
  const wanted = new Map<string, string[]>()
  for (const { achievementId, sentences } of wishes)
    for (const sentence of sentences)
      wanted.set(sentence, [...(wanted.get(sentence) ?? []), `“${titles.get(achievementId) ?? ''}”`])
  const point = (text: string) => ({ text, receipts: [] })
  if (unmeasured === 0 && wishes.length === 0) return section('unproven', 'Not proven yet', {})
  return section('unproven', 'Not proven yet', {
    paragraphs:
      unmeasured === 0
        ? []
        : [
            point(
              `${unmeasured} of ${count(chosen.length, 'achievement')} ${unmeasured === 1 ? 'has' : 'have'} no figure: no message says what they changed, saved or cost.`,
            ),
          ],
    points: [...wanted].map(([sentence, asked]) => point(`${sentence} ${forWhich(asked, wishes.length)}`)),
  })
}

const forWhich = (titles: readonly string[], all: number): string =>
  titles.length === all && all > 1 ? `(For each of the best ${all}.)` : `(For ${titles.join('; ')}.)`
